"""`query` and `cypher` as a user meets them: results on stdout, in four forms."""

import json
from collections.abc import Callable

import pytest
import typer
from typer.testing import CliRunner

from cli.query import register
from graph.errors import BadRequest, NotFound, ScamgraphError
from graph.settings import Settings
from graph.store import open_store
from graph.store.load import load
from tests.queries.fictional_country import CAMP_3, dataset_of, fiction

Run = Callable[..., str]


@pytest.fixture(scope="module")
def app() -> typer.Typer:
    """The two groups of commands."""
    made = typer.Typer()
    register(made)
    return made


@pytest.fixture
def scamgraph(embedded_settings: Settings, app: typer.Typer) -> Run:
    """What a command prints, asked of the fictional country; its error is raised."""
    with open_store(embedded_settings) as store:
        load(store, dataset_of(*fiction()))

    def run(*words: str) -> str:
        asks = words[0] == "cypher" or words[1] == "run"
        home = ["--home", str(embedded_settings.home)] if asks else []
        done = CliRunner().invoke(app, [*words, *home])
        if done.exception:
            raise done.exception
        return done.stdout

    return run


def test_a_question_is_asked_in_four_forms(scamgraph: Run) -> None:
    ask = ("query", "run", "compounds-nobody-acted-on", "--format")
    assert "Stork Yard" in scamgraph(*ask, "table")
    answer = json.loads(scamgraph(*ask, "json"))
    assert answer["rows"][0][:2] == [CAMP_3, "Stork Yard"]
    assert answer["truncated"] is False
    head, line = scamgraph(*ask, "csv").splitlines()
    assert head == "compound_id,compound,statuses,places,acts_on_place,said,hedged"
    assert line.startswith(f"{CAMP_3},Stork Yard,")
    assert json.loads(scamgraph(*ask, "ndjson"))["compound_id"] == CAMP_3


def test_parameters_go_to_questions_and_to_cypher(scamgraph: Run) -> None:
    out = scamgraph("query", "run", "routes-to-town", "-p", "place=fic-town", "--format", "ndjson")
    assert json.loads(out)["route_id"] == "fic-route"
    text = "UNWIND $list AS x RETURN x + $n AS y"
    out = scamgraph("cypher", text, "-p", "list=[1, 2]", "-p", "n=1", "--format", "json")
    assert json.loads(out)["rows"] == [[2], [3]]


def test_a_text_of_a_source_is_no_formula_in_a_spreadsheet(scamgraph: Run) -> None:
    out = scamgraph("cypher", "RETURN '=1+1' AS a, -1 AS b, ['x', 'y'] AS c", "--format", "csv")
    assert out.splitlines()[1] == "'=1+1,-1,x; y"


@pytest.mark.parametrize(
    ("words", "kind", "said"),
    [
        (("query", "run", "nothing"), NotFound, "no question is called 'nothing'"),
        (("query", "run", "changed-since"), BadRequest, "since: is missing"),
        (("query", "run", "changed-since", "-p", "since"), BadRequest, "expected name=value"),
        (("query", "run", "changed-since", "--format", "xml"), BadRequest, "format 'xml'"),
        (("query", "list", "--theme", "x"), BadRequest, "theme 'x': expected one of compounds"),
        (("cypher", "MATCH (n) DELETE n"), BadRequest, "'DELETE': it writes"),
        (("cypher", "RETURN 1", "-p", "a=1", "-p", "a=2"), BadRequest, "given twice"),
        (("cypher", "RETURN 1", "--limit", "0"), BadRequest, "limit 0"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    scamgraph: Run, words: tuple[str, ...], kind: type[ScamgraphError], said: str
) -> None:
    with pytest.raises(kind, match=said):
        scamgraph(*words)


def test_questions_are_listed_and_shown_with_their_cypher(scamgraph: Run) -> None:
    listed = json.loads(scamgraph("query", "list", "--theme", "state", "--json"))
    assert {item["theme"] for item in listed["items"]} == {"state"}
    assert "MATCH p = (c)-[:OWNS" in scamgraph("query", "show", "officials-near-compound")
    shown = json.loads(scamgraph("query", "show", "officials-near-compound", "--json"))
    assert shown["params"][0]["kinds"] == ["Compound"]


@pytest.mark.parametrize(
    "words", [("query", "list"), ("query", "show"), ("query", "run"), ("cypher",)]
)
def test_every_command_has_help_with_an_example(app: typer.Typer, words: tuple[str, ...]) -> None:
    assert "Example: scamgraph" in CliRunner().invoke(app, [*words, "--help"]).stdout

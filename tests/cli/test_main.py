"""Each command as a user meets it: results on stdout, reasons on stderr, exit 0, 1 or 2."""

import json
from pathlib import Path

import pytest
import typer
from typer.main import get_command

from cli.main import GROUPS, application
from cli.output import printable
from tests.cli.conftest import Run

CODES = ("BA01", "KA02", "SI03", "SI08", "SI15", "SI37", "SI38")


def test_the_founding_article_loads_is_found_shown_and_drawn(
    scamgraph: Run, tmp_path: Path
) -> None:
    loaded = scamgraph("ingest", "founding_article", "--json")
    assert loaded.returncode == 0, loaded.stderr
    first = json.loads(loaded.stdout)["founding_article"]
    assert first["new"] > 100
    assert first["refused"] == 0

    again = json.loads(scamgraph("ingest", "founding_article", "--json").stdout)
    assert again["founding_article"] == {**first, "new": 0, "unchanged": first["new"]}

    for code in CODES:
        found = json.loads(scamgraph("search", code, "--json").stdout)["items"]
        assert [f["id"] for f in found] == [f"amnesty-{code.lower()}"]
    shown = scamgraph("show", "KA02").stdout
    assert "Amnesty International" in shown
    assert "P5" in shown

    drawn = tmp_path / "out" / "complicity.json"
    assert scamgraph("picture", "complicity", "--out", str(drawn)).returncode == 0
    assert {"title", "version", "nodes", "links", "sources"} <= json.loads(drawn.read_text()).keys()
    counted = {c["name"]: c for c in json.loads(scamgraph("pictures", "--json").stdout)}
    assert counted["complicity"]["names"] == len(json.loads(drawn.read_text())["nodes"])

    health = json.loads(scamgraph("doctor", "--json").stdout)
    assert health["links_equal_record"] is True
    assert health["problems"] == []
    assert health["counts"]["claims"] == first["new"]
    assert scamgraph("rebuild").returncode == 0
    sources = json.loads(scamgraph("sources", "--json").stdout)
    assert [d["id"] for d in sources["datasets"]] == ["founding_article"]
    assert json.loads(scamgraph("sources", "refused", "--json").stdout) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("show", "amnesty-zz99"), "nothing has the id 'amnesty-zz99'"),
        (("search", "nobody at all"), "nothing is called 'nobody at all'"),
        (("search", "x", "--kind", "Villain"), "kind 'Villain': expected one of Compound"),
        (("search", "x", "--limit", "0"), "limit 0: expected 1 to 200"),
        (("ingest", "nowhere"), "no source is called 'nowhere'; there are: compounds"),
        (("picture", "nothing", "--out", "x.html"), "no picture is called 'nothing'"),
        (("picture", "complicity", "--out", "x.bmp"), "x.bmp: expected a name that ends in"),
        (("picture", "complicity", "--out", "/dev/null/x.html"), "cannot be written"),
        (
            ("serve", "--host", "192.0.2.1"),
            "there is no key yet, and 192.0.2.1 is reached from other",
        ),
        (
            ("serve", "--port", "1", "--host", "192.0.2.1", "--published-on-loopback"),
            "cannot listen on 192.0.2.1:1",
        ),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_exit_1(
    scamgraph: Run, words: tuple[str, ...], said: str
) -> None:
    done = scamgraph(*words)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("words", [("ingest",), ("ingest", "x", "--all"), ("show",), ("fly",)])
def test_wrong_use_is_exit_2(scamgraph: Run, words: tuple[str, ...]) -> None:
    done = scamgraph(*words)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"NEO4J_URI": "bolt://127.0.0.1:1"}, "does not answer"),
        ({"NEO4J_URI": "http://127.0.0.1"}, "no address of a Neo4j server"),
        ({"SCAMGRAPH_HOME": "/dev/null/home"}, "cannot be"),
    ],
)
def test_a_store_that_cannot_be_had_is_one_sentence_and_exit_1(
    scamgraph: Run, variables: dict[str, str], said: str
) -> None:
    done = scamgraph("doctor", **variables)
    assert done.returncode == 1
    assert said in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "command",
    ["demo", "ingest", "sources", "search", "show", "picture", "serve", "rebuild", "doctor"],
)
def test_every_command_has_help_with_an_example(scamgraph: Run, command: str) -> None:
    told = scamgraph(command, "--help").stdout
    assert "Example: scamgraph" in told


def test_text_of_sources_cannot_steer_a_terminal() -> None:
    assert "\x1b" not in printable("\x1b[2Jgone")
    assert "\u202e" not in printable("a\u202eb")


def commands_of(app: typer.Typer) -> set[str]:
    """The names of an application's commands, and of its groups of commands."""
    whole = get_command(app)
    return set(getattr(whole, "commands"))  # noqa: B009  (typer types it as a plain command)


def test_each_group_registers_the_commands_that_it_is_known_for() -> None:
    named = {command for commands in GROUPS.values() for command in commands}
    assert commands_of(application()) == named
    for commands in GROUPS.values():
        for command in commands:
            assert commands_of(application(command)) == set(commands)

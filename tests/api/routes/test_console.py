"""The page of the console: what an answer shows, what stands beside it, its files and its plan."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from graph.settings import Settings
from graph.store import Store
from graph.vocabulary import vocabulary
from queries.graph_schema import notes_on, read_schema
from queries.questions import questions
from tests.api.html_reader import Read, read
from tests.api.server import holding
from tests.fictional_record import FICTIONAL

OPERATORS = "MATCH (o:Entity)-[l:OPERATES]->(c:Compound) "


@pytest.fixture(scope="module")
def store(embedded_session: Settings) -> Iterator[Store]:
    with holding(embedded_session, [FICTIONAL]) as held:
        yield held


@pytest.fixture
def desk(store: Store, tmp_path: Path) -> TestClient:
    return TestClient(create_app(store, home=tmp_path), base_url="http://localhost:8000")


def asked(desk: TestClient, query: str, params: str = "", **more: str) -> Read:
    return read(desk.post("/console", data={"query": query, "params": params, **more}))


def test_the_schema_stands_beside_the_form_with_counts(desk: TestClient) -> None:
    page = read(desk.get("/console"))
    words = {
        code.attributes["data-word"]: code.attributes["data-sort"]
        for code in page.all("code")
        if "data-word" in code.attributes
    }
    assert words["Compound"] == words["Claim"] == words["Link"] == "label"
    assert words["OPERATES"] == "type"
    assert words["collect"] == "function"
    assert "Compound 2 A scam compound" in page.text
    assert "/queries/denied-or-gone" in page.links
    compound = next(c for c in page.all("code") if c.attributes.get("data-word") == "Compound")
    offered = compound.attributes["data-properties"].split()
    assert {"id", "name", "coordinates"} <= set(offered)
    assert not {"hash", "search"} & set(offered)
    assert "PhoneNumber" not in words  # the store holds none: a page of what is there
    assert "STATED_IN" in words  # not counted


def test_nodes_links_and_ids_lead_to_their_pages(desk: TestClient) -> None:
    page = asked(desk, f"{OPERATORS} RETURN o, l, c.id, l.claims, c.name")
    assert {"/entity/demo-heron", "/entity/demo-gate"} <= set(page.links)
    assert any(link.startswith("/claim/c") for link in page.links)
    assert "is said to operate" in page.text
    page = asked(desk, "MATCH (c:Claim)-[:STATED_IN]->(s:Source) RETURN c, s, s.id ORDER BY s.id")
    assert "/source/demo-report" in page.links
    page = asked(desk, "MATCH p = (o)-[:OPERATES]->(c {id: 'demo-gate'}) RETURN p")
    assert {"/entity/demo-heron", "/entity/demo-gate"} <= set(page.links)


def test_a_text_that_only_looks_like_an_id_is_no_link(desk: TestClient) -> None:
    page = asked(desk, "RETURN ['demo-gate', 'nothing-of-that-name'] AS ids, 'c00' AS claim")
    assert not [link for link in page.links if link.startswith(("/entity/", "/claim/"))]


@pytest.mark.parametrize(
    "value",
    [
        "{labels: 1, properties: {id: 2}}",
        "{labels: ['Entity'], properties: {id: [1], kinds: 3, name: {a: 1}}}",
        "{labels: [{a: 1}], properties: {id: 'x'}}",
        "{type: 'OPERATES', properties: {asserts: 'x', standing: [1]}}",
        "{labels: ['Link'], properties: {type: 5, from: 1, to: ['x']}}",
        "{nodes: [1, {a: 2}], links: ['x']}",
        "{properties: {}}",
    ],
)
def test_a_map_that_looks_like_a_node_breaks_nothing(desk: TestClient, value: str) -> None:
    asked(desk, f"RETURN {value} AS made, [{value}] AS some")


def denied_rows(page: Read) -> list[bool]:
    rows = page.all("tr")[1:]
    return [row.attributes.get("class") == "denied-row" for row in rows]


@pytest.mark.parametrize(
    "returned",
    ["o.id, c.id, l.denies", "o, l, c", "o.name AS who, c.name AS site", "o.id AS a, c.id AS b"],
)
def test_rows_that_name_what_is_denied_are_marked(desk: TestClient, returned: str) -> None:
    query = f"MATCH (o:Entity)-[l:OPERATES|MANAGES]->(c:Compound) RETURN {returned} ORDER BY o.id"
    page = asked(desk, query)
    assert any(denied_rows(page))
    assert not all(denied_rows(page))
    assert "what somebody denies" in page.text


def test_a_denying_claim_is_marked(desk: TestClient) -> None:
    page = asked(desk, "MATCH (c:Claim) WHERE c.polarity = 'denies' RETURN c LIMIT 2")
    assert all(denied_rows(page))
    page = asked(desk, "MATCH (c:Claim) WHERE c.polarity = 'asserts' RETURN c LIMIT 2")
    assert not any(denied_rows(page))


def test_what_a_question_leaves_out_stands_beside_it(desk: TestClient) -> None:
    page = asked(desk, f"{OPERATORS} RETURN o.name")
    counted = (
        "OPERATES: 1 link in the record; 1 has no second source known to be independent, "
        "1 is denied by somebody."
    )
    assert f"{counted} 1 more has no link, because nobody asserts it now." in page.text
    page = asked(desk, "MATCH (a)-[l:LOCATED_IN]->(b) RETURN a.name")
    assert "LOCATED_IN: 3 links in the record; 3 have no second source known to be" in page.text
    assert "independent, 0 are denied by somebody." in page.text
    assert "/queries/denied-or-gone" in page.links


def test_a_label_that_does_not_exist_is_told(desk: TestClient) -> None:
    page = asked(desk, "MATCH (c:Compund)-[:OPERATE]-() RETURN c.nmae")
    for word, meant in (("Compund", "Compound"), ("OPERATE", "OPERATES"), ("nmae", "name")):
        assert f"Did you mean {meant}?" in page.text, word
    assert "Names that nothing bears" not in str(asked(desk, f"{OPERATORS} RETURN o.name").elements)


def test_no_question_of_the_library_names_what_is_unknown(store: Store) -> None:
    schema = read_schema(store, dict.fromkeys(vocabulary().links, 1))
    texts = [text for q in questions().values() for text in (q.cypher, q.graph_cypher) if text]
    assert len(texts) > 140
    told = {note for text in texts for note in notes_on(text, schema)}
    assert not [note for note in told if "of this graph" in note]


def test_an_answer_of_ids_is_drawn_too(desk: TestClient) -> None:
    page = asked(desk, f"{OPERATORS} RETURN o.id, c.id")
    assert any(str(i.attributes["src"]).startswith("data:image/svg") for i in page.all("img"))
    page = asked(desk, "RETURN 1 AS one")
    assert not page.all("img")


def test_the_answer_comes_as_a_file_and_the_plan_in_the_engines_words(desk: TestClient) -> None:
    form = {"query": "RETURN $n AS n, '=1' AS formula", "params": '{"n": 7}'}
    table = desk.post("/console", data={**form, "format": "csv"})
    assert table.headers["content-disposition"] == 'attachment; filename="cypher.csv"'
    assert table.text == "\ufeffn,formula\n7,'=1\n"
    whole = desk.post("/console", data={**form, "format": "json"})
    assert json.loads(whole.content)["rows"] == [[7, "=1"]]
    assert "cypher.json" in whole.headers["content-disposition"]
    page = asked(desk, f"{OPERATORS} RETURN o.name", format="plan")
    assert "Nothing was run" in page.text
    assert "OPERATES" in page.text.split("The plan")[1]


@pytest.mark.parametrize("form", ["", "csv", "json", "plan"])
def test_a_refused_text_stays_in_the_form(desk: TestClient, tmp_path: Path, form: str) -> None:
    data = {"query": "MATCH (n) DELETE n", "params": '{"a": 1}', "format": form}
    page = read(desk.post("/console", data=data), status=400)
    assert "Refused at DELETE" in page.text
    assert "MATCH (n) DELETE n" in page.text
    assert '{"a": 1}' in page.text
    assert json.loads((tmp_path / "audit.log").read_text().splitlines()[-1])["verdict"] == "refused"


def test_a_plan_is_noted_in_the_audit_log(desk: TestClient, tmp_path: Path) -> None:
    asked(desk, "RETURN 1 AS one", format="plan")
    line = json.loads((tmp_path / "audit.log").read_text().splitlines()[-1])
    assert (line["verdict"], line["rows"]) == ("explained", 0)


def test_the_api_tells_unknown_names_and_the_plan(desk: TestClient) -> None:
    query = {"query": "MATCH (c:Compund) RETURN c.name"}
    answer = desk.post("/api/cypher", json=query).json()
    assert answer["notes"] == ["Compund is no label of this graph. Did you mean Compound?"]
    assert (answer["rows"], answer["plan"]) == ([], "")
    plan = desk.post("/api/cypher?explain=true", json={"query": f"{OPERATORS} RETURN o.id"}).json()
    assert "OPERATES" in plan["plan"]
    assert (plan["columns"], plan["rows"], plan["notes"]) == ([], [], [])
    refused = desk.post("/api/cypher?explain=true&format=csv", json=query)
    assert (refused.status_code, refused.json()["detail"][:8]) == (400, "explain:")
    refused = desk.post("/api/cypher?explain=true", json={"query": "MATCH (n) DELETE n"})
    assert refused.json()["code"] == "cypher_refused"

"""The library and the console over HTTP and as pages; what the audit log keeps of it."""

import csv
import io
import json
import stat
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx2 as httpx
import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.dependencies import PAGE_PARAMS
from graph.settings import Settings
from graph.store import Store
from queries.audit import Audit
from queries.execution import stream
from queries.questions import question_of, questions
from queries.values import harmless
from tests.api.html_reader import read
from tests.api.server import holding, served
from tests.queries.fictional_country import CAMP, CAMP_2, CAMP_3, PORT, dataset_of, fiction

ASK = "/api/queries/compounds-nobody-acted-on/run"
ONE = {"query": "RETURN 1 AS one"}
EVIL = '=HYPERLINK("https://evil.example","x")'


@pytest.fixture(scope="module")
def country(embedded_session: Settings) -> Iterator[Store]:
    """The fictional country, one of whose names is a formula to a spreadsheet."""
    claims, judgements = fiction()
    evil = claims[0].model_copy(
        update={"subject": CAMP_3, "predicate": "name", "value": EVIL, "object": ""}
    )
    with holding(embedded_session, [dataset_of([*claims, evil], judgements)]) as store:
        yield store


@pytest.fixture
def desk(country: Store, tmp_path: Path) -> TestClient:
    """A client of the application, its audit log in a folder of its own."""
    app = create_app(country, home=tmp_path / "home")
    return TestClient(app, base_url="http://localhost", raise_server_exceptions=False)


def audited(home: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (home / "audit.log").read_text("utf-8").splitlines()]


def test_the_library_is_listed_with_everything_needed_to_ask(desk: TestClient) -> None:
    listed = desk.get("/api/queries").json()
    assert listed["total"] == len(questions()) == len(listed["items"])
    state = desk.get("/api/queries?theme=state").json()["items"]
    assert {item["theme"] for item in state} == {"state"}
    one = desk.get("/api/queries/officials-near-compound").json()
    assert one["cypher"] == question_of("officials-near-compound").cypher
    assert desk.get("/api/queries?theme=x").status_code == 400
    assert desk.get("/api/queries/operators-of-severa").json()["nearest"][0]["id"]


def test_no_parameter_of_a_question_is_hidden_by_one_of_the_address() -> None:
    assert not {p.name for q in questions().values() for p in q.params} & set(PAGE_PARAMS)


def test_three_forms_hold_the_same_rows(desk: TestClient) -> None:
    answer = desk.get(ASK).json()
    assert answer["rows"]
    lines = desk.get(ASK, params={"format": "ndjson"})
    objects = [json.loads(line) for line in lines.text.splitlines()]
    assert [list(each.values()) for each in objects] == answer["rows"]
    table = desk.get(ASK, params={"format": "csv"})
    assert table.headers["content-disposition"].endswith('.csv"')
    rows = list(csv.reader(io.StringIO(table.text.removeprefix("\ufeff"))))
    assert rows[0] == answer["columns"]
    assert [row[0] for row in rows[1:]] == [row[0] for row in answer["rows"]]


def test_an_answer_that_is_a_graph_is_drawn_and_each_answer_is_another_picture(
    desk: TestClient,
) -> None:
    address = "/api/queries/operators-and-standing/picture"
    first = desk.get(f"{address}.png")
    assert first.headers["content-type"] == "image/png"
    assert first.content.startswith(b"\x89PNG")
    shown = desk.get(f"{address}.json").json()
    assert shown["nodes"] and shown["links"]
    other = desk.get("/api/queries/routes-in-steps/picture.png")
    assert other.status_code == 200
    assert other.content != first.content
    assert desk.get(f"{address}.png").content == first.content
    assert desk.get("/api/queries/links-by-type/picture.png").status_code == 404
    assert (
        f'src="{address}.svg" alt="The answer' in desk.get("/queries/operators-and-standing").text
    )
    assert "picture.svg" not in desk.get("/queries/links-by-type").text


def test_an_answer_with_positions_is_a_map_of_its_sites_and_of_no_other(desk: TestClient) -> None:
    asked = {"compound": CAMP, "kilometres": "5"}
    answer = desk.get("/api/queries/compounds-near/run", params=asked)
    assert answer.status_code == 200, answer.text
    rows = answer.json()["rows"]
    address = "/api/queries/compounds-near/picture"
    shown = desk.get(f"{address}.json", params=asked).json()
    assert {node["id"] for node in shown["nodes"]} == {row[0] for row in rows} == {CAMP_2}
    assert any(outline["land"] for outline in shown["outlines"]) and not shown["links"]
    # The window that holds the site, and not the other one.
    assert [it["text"] for it in shown["captions"] if it["strong"]][:1] == ["Cambodia"]
    assert {left["what"] for left in shown["left_out"]["why"]} == set()
    svg = desk.get(f"{address}.svg", params=asked)
    assert svg.headers["content-type"].startswith("image/svg+xml")
    assert f'data-id="{CAMP_2}"' in svg.text and f'data-id="{CAMP}"' not in svg.text
    assert "Natural Earth" in svg.text
    every = desk.get("/api/queries/compounds-on-the-map/picture.json").json()
    assert {node["id"] for node in every["nodes"]} >= {CAMP, CAMP_2}
    assert desk.get("/api/queries/compounds-on-the-map").json()["has_picture"]
    page = desk.get("/queries/compounds-near", params=asked).text
    assert 'data-move="/api/queries/compounds-near/picture.svg?compound=' in page
    nothing = {"compound": CAMP_3, "kilometres": "5"}  # a site without a position is near to none
    assert desk.get(f"{address}.svg", params=nothing).status_code == 400
    assert "data-move" not in desk.get("/queries/compounds-near", params=nothing).text


def test_a_source_in_an_answer_is_called_by_its_title(desk: TestClient) -> None:
    page = desk.get("/queries/compounds-on-the-map").text
    assert ">Source</th>" in page and "Source id" not in page
    source = desk.get("/api/sources").json()["items"][0]
    assert f'href="/source/{source["id"]}"><bdi title="{source["title"]}">' in page


def test_what_an_answer_counts_and_starts_from_is_said_in_words(desk: TestClient) -> None:
    page = desk.get("/queries/routes-from-place", params={"place": PORT}).text
    assert ">Starts</th>" in page and f">{PORT}<" not in page
    assert f'href="/entity/{PORT}"><bdi>Port Alder</bdi>' in page
    figures = desk.get("/queries/figures-of", params={"entity": CAMP}).text
    assert ">people affected<" in figures and "<bdi>people_affected</bdi>" not in figures


def test_parameters_are_checked_by_name(desk: TestClient) -> None:
    run = "/api/queries/operators-of-several/run"
    for address, said in (
        (f"{run}?nothing=1", "nothing: operators-of-several has no such parameter"),
        (f"{run}?limit=1&limit=2", "limit: is given twice"),
        (f"{run}?format=xml", "format"),
        ("/api/queries/changed-since/run?format=csv", "since: is missing"),
        (f"{run}?limit=100000", "limit: 100000 is not a whole number"),
    ):
        answer = desk.get(address)
        assert answer.status_code == 400
        assert said in answer.json()["detail"]
    assert desk.get("/api/queries/links-of-compound/run?compound=nobody").status_code == 404


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", "＝1", "\n=1"])
def test_no_cell_begins_as_a_formula(text: str) -> None:
    assert harmless(text) == f"'{text}"
    assert harmless([text, "b"]).startswith("'")
    assert harmless(-1) == "-1"


def test_a_source_cannot_put_a_formula_into_a_download(desk: TestClient) -> None:
    query = {"query": "MATCH (c:Compound) RETURN c.names AS names, c.id AS id ORDER BY id"}
    text = desk.post("/api/cypher?format=csv", json=query).text
    assert "HYPERLINK" in text
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert not [cell for cell in cells if cell.startswith("=")]


def test_a_stream_ends_its_transaction_when_its_reader_leaves(country: Store) -> None:
    rows = stream(country, question_of("links-by-type"), {})
    next(iter(rows))
    rows.close()
    assert rows.closed
    whole = stream(country, question_of("links-by-type"), {})
    assert list(whole) and whole.closed


def test_the_console_answers_and_refuses_by_word(desk: TestClient, tmp_path: Path) -> None:
    asked = {
        "query": "MATCH (c:Compound) WHERE c.id = $id RETURN c.id AS id",
        "params": {"id": CAMP_3},
    }
    assert desk.post("/api/cypher", json=asked).json()["rows"] == [[CAMP_3]]
    refused = desk.post("/api/cypher", json={"query": "MATCH (secretword) DELETE secretword"})
    assert refused.status_code == 400
    assert refused.json()["code"] == "cypher_refused"
    assert refused.json()["word"] == "DELETE"
    wrong = desk.post("/api/cypher", json={"query": "MATCH (c:Compound RETURN 1"})
    assert wrong.status_code == 400
    log = audited(tmp_path / "home")
    assert [(line["verdict"], line["rows"], line["by"]) for line in log] == [
        ("answered", 1, "loopback"),
        ("refused", 0, "loopback"),
        ("failed" if wrong.json()["code"] != "cypher_refused" else "refused", 0, "loopback"),
    ]


def test_the_audit_log_keeps_no_text_and_is_the_owners_alone(
    desk: TestClient, tmp_path: Path
) -> None:
    text = "MATCH (heronword:Compound) RETURN heronword.id"
    for _ in range(2):
        desk.post("/api/cypher", json={"query": text})
    home = tmp_path / "home"
    kept = (home / "audit.log").read_text("utf-8")
    assert "heronword" not in kept
    assert "testclient" not in kept
    first, second = audited(home)
    assert first["text"] == second["text"] == Audit(home).fingerprint(text)
    assert Audit(tmp_path / "other").fingerprint(text) != first["text"]
    for name in ("audit.log", "audit.key"):
        assert stat.S_IMODE((home / name).stat().st_mode) == 0o600


def test_without_an_audit_log_the_console_does_not_answer(country: Store, tmp_path: Path) -> None:
    (tmp_path / "home" / "audit.log").mkdir(parents=True)
    client = TestClient(create_app(country, home=tmp_path / "home"), base_url="http://localhost")
    assert client.post("/api/cypher", json={"query": "RETURN 1 AS one"}).status_code == 503


@pytest.mark.parametrize(
    "headers",
    [{"origin": "https://elsewhere.example"}, {"sec-fetch-site": "cross-site"}, {"origin": "null"}],
)
def test_a_page_elsewhere_may_not_ask(desk: TestClient, headers: dict[str, str]) -> None:
    for path in ("/console", "/api/cypher"):
        answer = desk.post(path, data={"query": "RETURN 1"}, headers=headers)
        assert answer.status_code == 403
    # A browser that is told to send no referrer calls the origin of our own page "null".
    ours = {"origin": "null", "sec-fetch-site": "same-origin"}
    assert desk.post("/console", data=ONE, headers=ours).status_code == 200
    own = {"origin": "http://localhost"}
    assert desk.post("/console", data=ONE, headers=own).status_code == 200


def test_too_much_at_once_is_refused(desk: TestClient) -> None:
    assert desk.post("/api/cypher", content=b" " * 1_000_001).status_code == 413
    pieces = (b" " * 300_000 for _ in range(5))
    assert desk.post("/api/cypher", content=pieces).status_code in {400, 413}


def test_the_library_page_leads_to_every_question(desk: TestClient) -> None:
    links = read(desk.get("/queries")).links
    assert {f"/queries/{name}" for name in questions()} <= set(links)


@pytest.mark.parametrize("name", questions())
def test_every_question_has_a_page(desk: TestClient, name: str) -> None:
    question = question_of(name)
    found = read(desk.get(f"/queries/{name}"))
    fields = {e.attributes.get("name") for tag in ("input", "select") for e in found.all(tag)}
    assert {param.name for param in question.params} <= fields
    assert question.title in found.text
    assert question.cypher.split()[0] in found.text


def test_a_question_without_params_to_give_is_answered_at_once(desk: TestClient) -> None:
    found = read(desk.get("/queries/compounds-nobody-acted-on"))
    assert "Stork Yard" in found.text or "HYPERLINK" in found.text
    assert f"/entity/{CAMP_3}" in found.links
    assert any(link.startswith(ASK) and "format=csv" in link for link in found.links)


def test_what_is_wrong_in_a_form_stands_on_its_page(desk: TestClient) -> None:
    found = read(desk.get("/queries/changed-since?since=yesterday"), status=400)
    assert "since: 'yesterday' is not" in found.text
    assert "yesterday" in [e.attributes.get("value") for e in found.all("input")]


def test_the_console_works_as_a_form_and_says_what_is_not_held(desk: TestClient) -> None:
    page = read(desk.get("/console"))
    assert "On the embedded engine" in page.text
    scripts = [urlsplit(script.attributes["src"]).path for script in page.all("script")]
    assert scripts == ["/static/suggest.js", "/static/console.js"]
    form = next(f for f in page.all("form") if f.attributes["action"] == "/console")
    assert form.attributes["method"] == "post"
    asked = desk.post("/console", data={"query": "RETURN 7 AS seven", "params": ""})
    assert "seven" in read(asked).text
    refused = desk.post("/console", data={"query": "CREATE (n:<b>) RETURN n", "params": ""})
    text = read(refused, status=400).text
    assert "Refused at CREATE" in text
    assert "it writes" in text
    wrong = desk.post("/console", data={"query": "RETURN 1", "params": "[1]"})
    assert "expected a JSON object" in read(wrong, status=400).text


def test_the_first_bytes_of_a_download_come_at_once(country: Store, tmp_path: Path) -> None:
    with served(create_app(country, home=tmp_path)) as base:
        address = f"{base}/api/queries/claims-unchecked/run?format=ndjson"
        httpx.get(address)
        began = time.monotonic()
        with httpx.stream("GET", address) as answer:
            next(answer.iter_bytes())
            took = time.monotonic() - began
    assert took < 0.5

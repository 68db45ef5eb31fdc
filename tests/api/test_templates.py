"""What stands around every page: its address, its JSON, its table, the Cypher behind it, HEAD."""

import re
from collections.abc import Sequence
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.templates import ENVIRONMENT, AnswerChart, chart_of, columns_shown
from queries.questions import question_of
from queries.values import Answer
from tests.api.html_reader import Read, read
from tests.api.pictures.fictional_network import claim, entity

# A page that shows nothing of the store has no Cypher; the console is Cypher itself.
WITHOUT_CYPHER = {
    "/method",
    "/console",
    "/queries",
    "/pictures",
    "/queries/claims-about?entity=demo-gate",
}
WITHOUT_JSON = {"/method", "/console"}
WITHOUT_CSV = {"/method", "/console", "/queries", "/pictures"}
PAGES = [
    "/", "/search?q=redwood", "/search?kind=Person", "/entity/demo-heron", "/entity/demo-road",
    "/source/demo-report", "/sources", "/compounds", "/compounds?country=Sarenga&status=emptied",
    "/path?from=demo-heron&to=demo-gate", "/ledger", "/ledger?of=demo-gate", "/ledger?of=demo-raid",
    "/map", "/map?country=Sarenga", "/timeline", "/timeline?kind=Event&since=2025",
    "/corrections", "/corrections?kind=withdrawn", "/requests", "/claim", *sorted(WITHOUT_CYPHER),
]  # fmt: skip


def address_of(client: TestClient, path: str) -> str:
    if path != "/claim":
        return path
    return f"/claim/{client.get('/api/claims?entity=demo-heron&limit=1').json()['items'][0]['id']}"


def beside(page: Read, rel: str, media: str = "") -> list[str]:
    return [
        link.attributes["href"]
        for link in page.all("link")
        if link.attributes.get("rel") == rel and link.attributes.get("type", "") == media
    ]


@pytest.mark.parametrize("path", PAGES)
def test_a_page_has_an_address_json_a_table_and_its_cypher(client: TestClient, path: str) -> None:
    page = read(client.get(address_of(client, path)))
    (permanent,) = beside(page, "canonical")
    assert permanent in page.links
    again = read(client.get(permanent))
    assert beside(again, "canonical") == [permanent]
    assert "made from version" not in again.text
    if path not in WITHOUT_JSON:
        (json_address,) = beside(page, "alternate", "application/json")
        answer = client.get(json_address)
        assert answer.status_code == 200 and "json" in answer.headers["content-type"]
    if path not in WITHOUT_CSV:
        tables = [link for link in page.links if "format=csv" in link or ".csv" in link]
        assert tables
        for table in tables:
            assert client.get(table).headers["content-type"].startswith("text/csv"), table
    if path not in WITHOUT_CYPHER:
        assert "The Cypher behind this page" in page.text and "MATCH " in page.text
        asked = [link for link in page.links if link.startswith("/queries/")]
        assert asked and all(client.get(link).status_code == 200 for link in asked)


@pytest.mark.parametrize("path", [*PAGES, "/picture/complicity", "/api/stats", "/compounds.csv"])
def test_head_answers_like_get_without_a_body(client: TestClient, path: str) -> None:
    address = address_of(client, path)
    answer = client.head(address)
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["content-type"] == client.get(address).headers["content-type"]
    assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_head_of_what_is_not_there_is_not_found(client: TestClient) -> None:
    assert client.head("/entity/redwood-gates").status_code == 404
    assert client.head("/nothing").status_code == 404


def test_an_address_of_another_version_says_so(client: TestClient) -> None:
    now = client.get("/api/stats").json()["version"]
    old = read(client.get(f"/entity/demo-gate?version={now - 1}"))
    assert f"made from version {now - 1} of the data" in old.text
    assert "/corrections" in old.links
    assert f"this is version {now}." in read(client.get("/entity/demo-gate?version=99999")).text
    for version in (now, "x", "", "²"):
        assert "made from" not in read(client.get(f"/entity/demo-gate?version={version}")).text


def test_the_first_page_of_a_visit_holds_the_style_sheet_and_others_name_it(
    client: TestClient,
) -> None:
    sheet = client.get("/site.css").text
    for came in ("none", "cross-site", ""):
        first = client.get("/sources", headers={"Sec-Fetch-Site": came} if came else {})
        assert first.text.count(sheet) == 1
        assert 'rel="stylesheet"' not in first.text
    within = client.get("/sources", headers={"Sec-Fetch-Site": "same-origin"})
    assert sheet not in within.text and "<style" not in within.text
    assert within.text.count('<link rel="stylesheet" href="/site.css?v=') == 1


def test_the_fonts_are_ours_small_and_free(client: TestClient) -> None:
    page = client.get("/").text
    asked = re.findall(r'rel="preload" href="([^"]+)" as="font"', page)
    named = re.findall(r'url\("([^"]+)"\)', client.get("/site.css").text)
    assert sorted(asked) == sorted(named)
    fonts = [client.get(address) for address in asked]
    assert all(font.content[:4] == b"wOF2" for font in fonts)
    assert sum(len(font.content) for font in fonts) <= 60_000
    assert "font-src 'self'" in fonts[0].headers["Content-Security-Policy"]
    licence = client.get("/static/fonts/OFL.txt").text
    assert "SIL OPEN FONT LICENSE" in licence and "Reserved Font Name" in licence


def test_a_name_in_an_answer_leads_to_its_page_in_place_of_its_id() -> None:
    columns = question_of("operators-of-several").columns
    heads = [it.head for it in columns_shown(list(columns), columns)]
    assert heads == ["Operator", "Kind", "Compounds", "Names", "Denies"]
    steps = question_of("ways-between").columns
    of_steps = {it.head: it.at for it in columns_shown(list(steps), steps)}
    assert of_steps == {"Steps": 0, "Through": 2, "Links": 3, "Standings": 4}
    same = question_of("same-name").columns  # equal names, which only their ids tell apart
    assert "Ids" in [it.head for it in columns_shown(list(same), same)]
    own = columns_shown(["operator_id", "operator"], {})
    assert [it.id_at for it in own] == [None, None]  # nobody says what a column of one's own is


def _answer(names: Sequence[str], *rows: tuple[Any, ...]) -> Answer:
    return Answer(columns=tuple(names), rows=rows, truncated=False, elapsed_ms=0)


def test_a_chart_begins_with_what_can_be_compared_and_keeps_its_room() -> None:
    columns = question_of("publishers").columns
    papers = _answer(list(columns), *((f"Paper {n}", n, 2 * n, 0) for n in range(30)))
    chart = chart_of(papers, columns, drawn=False)
    assert chart == AnswerChart(label=0, value=1, height=20 * 22 + 8, is_open=True)
    drawn = chart_of(papers, columns, drawn=True)
    assert drawn and not drawn.is_open
    same = _answer(list(columns), *(("Paper", n, 0, 0) for n in range(30)))
    counted = chart_of(same, columns, drawn=False)
    assert counted == AnswerChart(label=0, value=-1, height=22 + 8, is_open=True)
    assert chart_of(_answer(list(columns), ("Paper", 1, 1, 0)), columns, drawn=False) is None


def test_a_chart_of_months_leaves_out_what_has_a_year_alone() -> None:
    columns = question_of("actions-by-month").columns
    rows = [(f"2025-0{n}", n, "2025", 9) for n in (1, 2, 3)]
    months = _answer(list(columns), *rows, (None, 2, "2025", 9), (None, 1, "2026", 1))
    chart = chart_of(months, columns, drawn=False)
    assert chart == AnswerChart(label=0, value=1, height=300, is_open=True)


def test_positions_ids_and_claims_are_no_values_of_a_chart() -> None:
    columns = question_of("compounds-on-the-map").columns
    charted = {it.name: it.chart for it in columns_shown(list(columns), columns)}
    assert charted == {
        "compound": "name", "latitude": "", "longitude": "", "source_id": "name",
        "firmness": "kind", "claim": "",
    }  # fmt: skip
    sites = _answer(list(columns), *(("x", "X", 1.0, 2.0, "s", "states", "c") for _ in range(3)))
    chart = chart_of(sites, columns, drawn=False)
    assert chart and (chart.label, chart.value, chart.is_open) == (4, -1, False)
    assert [it.chart for it in columns_shown(["latitude", "n"], {})] == ["", None]


def test_a_long_list_of_sources_is_sorted_and_goes_on(client: TestClient) -> None:
    by_grade = client.get("/sources?sort=grade").text
    assert 'aria-sort="ascending">Grade' in by_grade
    few = client.get("/sources?text=Sarenga+Rights").text
    assert "/source/demo-report" in few and "/source/demo-paper" not in few


def test_on_a_person_s_page_a_denial_names_the_person_and_a_firm_s_page_says_this_company() -> None:
    words: Any = ENVIRONMENT.get_template("_words.html").module
    ann, firm = entity("x-ann", "Person", "Ann Ray"), entity("x-firm", "Company", "Ray Ltd")
    said = claim("OWNS", ann, firm, polarity="denies", publisher="Ann Ray, to Lantern Wire")
    text = words.sentence(said, {}, "x-ann").striptags()
    assert text == "Ann Ray, to Lantern Wire, denies that Ann Ray owns Ray Ltd"
    site = entity("x-site", "Compound", "Site")
    other = claim("OWNS", firm, site, polarity="denies", publisher="Lantern Wire")
    text = words.sentence(other, {}, "x-firm").striptags()
    assert text.startswith("Lantern Wire denies that this company owns")

"""Pages: each thing in the record has one, and what is alleged stays alleged on it."""

import csv
import io

import pytest
from fastapi.testclient import TestClient

from graph.answers.claims import list_claims
from graph.answers.network import whole_network
from graph.answers.sources import list_sources
from graph.store import Store
from tests.api.html_reader import read

ALLEGED = ("Viktor Sarn owns", "Heron Jade Group operates", "Viktor Sarn manages", "陈鹭 owns")


def pages_of(store: Store) -> list[str]:
    """The page of every entity, claim and source of the record (hostile ones: see there)."""
    entities = [entity.id for entity in whole_network(store).entities if "hostile" not in entity.id]
    sources = [source.id for source in list_sources(store).items if "hostile" not in source.id]
    claims = [
        c.id for source in sources for c in list_claims(store, source=source, limit=500).items
    ]
    assert (len(entities), len(sources), len(claims)) == (14, 4, 66)
    return [
        *(f"/entity/{entity}" for entity in entities),
        *(f"/source/{source}" for source in sources),
        *(f"/claim/{claim}" for claim in claims),
    ]


def test_everything_in_the_record_has_a_page_that_states_nothing_alleged(
    client: TestClient, store: Store
) -> None:
    for path in pages_of(store):
        page = read(client.get(path))
        assert len(page.all("h1")) == 1
        assert "score" not in page.text
        for fact in ALLEGED:
            assert f"that {fact}" in page.text or fact not in page.text, (path, fact)


def test_every_page_has_its_json_beside_it(client: TestClient, store: Store) -> None:
    start = ["/", "/sources", "/compounds", "/search?kind=Person", "/search?q=redwood"]
    for path in [*start, *pages_of(store)]:
        page = read(client.get(path))
        beside = [
            a.attributes["href"]
            for a in page.all("link")
            if a.attributes.get("type") == "application/json"
        ]
        assert len(beside) == 1 and beside[0] in page.links, path
        assert client.get(beside[0]).json()


def test_every_link_of_the_main_pages_leads_somewhere(client: TestClient) -> None:
    pages = [
        "/", "/sources", "/compounds", "/search?kind=Person", "/entity/demo-gate", "/map",
        "/timeline", "/corrections", "/ledger",
    ]  # fmt: skip
    links = {link for path in pages for link in read(client.get(path)).links}
    inside = [link for link in links if link.startswith("/")]
    assert len(inside) > 30
    for link in inside:
        assert client.get(link).status_code == 200, link


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/", "Who is connected to scam compounds"),
        ("/", "Heron Jade Group is said to operate Redwood Gate"),
        ("/", "all gates of Port Mekal closed for good"),
        ("/", "buses left the night before"),
        ("/", "Reported after it: Lights on again at Redwood Gate"),
        ("/search?q=redwood", "Redwood Gate"),
        ("/search?q=zzzz", "no words of the record, in any script"),
        ("/search", "Find a name"),
        ("/search?kind=Compound", "Crown Harbour Resort"),
        ("/entity/demo-heron", "Company (also called group)"),
        ("/entity/demo-heron", "Also: Heron Jade Holdings"),
        ("/entity/demo-heron", "Said to operate or manage a site named here"),
        ("/entity/demo-heron", "one to two independent sources; cannot be judged; disputed"),
        ("/entity/demo-heron", "Ministry of Sarenga denies it"),
        ("/entity/demo-heron", "No longer stated by its source: Viktor Sarn"),
        ("/entity/demo-heron", "withdrawn by its publisher"),
        ("/entity/demo-viktor", "Asked by us: no"),
        ("/entity/demo-viktor", "Case 12 of 2025: charged, as its sources have it"),
        ("/entity/demo-viktor", "Calls it an invention"),
        ("/entity/demo-chen", "Official lists: Listing 7 by Arvania"),
        ("/entity/demo-chen", "Listed on an official list Inquiry"),
        ("/entity/demo-viktor", "Charged reported On trial none in this record"),
        (
            "/entity/demo-gate",
            "Viktor Sarn (charged; answered)",
        ),
        ("/entity/demo-raid", "over 3,000 minister, 12 June 2025"),
        ("/entity/demo-raid", "40 to 60"),
        ("/entity/demo-wallet", "bc1q6q ze6uj6"),
        ("/entity/demo-viktor", "2 of 2 links rest on a single source"),
        ("/entity/demo-gate", "July 2025 Joint raid at Redwood Gate government action · raid"),
        ("/entity/demo-heron", "2024 According to former guards"),
        ("/entity/demo-road", "No source in this record links it to another name"),
        ("/entity/demo-gate", "Owner or landlord, licence, guard: no source in this record says"),
        # An owner that is denied or not confirmed is none.
        (
            "/entity/demo-crown",
            "guard: no source in this record says (sources read until 30 November 2026)",
        ),
        ("/source/demo-report", "B: usually reliable"),
        ("/source/demo-report", "Names its method"),
        ("/sources", "names a person held in a compound"),
        ("/compounds?country=Sarenga", "2 of 13 compounds"),
        ("/compounds?status=closed", "0 of 13 compounds"),
    ],
)
def test_pages_say(client: TestClient, path: str, words: str) -> None:
    assert words in read(client.get(path)).text


def test_a_site_with_a_position_has_its_corner_of_the_map(client: TestClient) -> None:
    images = read(client.get("/entity/demo-gate")).all("img")
    assert [image.attributes["src"] for image in images] == ["/entity/demo-gate/map.svg"]
    light, dark = (
        client.get(f"/entity/demo-gate/map.svg?theme={theme}").text for theme in ("light", "dark")
    )
    assert light.startswith("<svg") and light != dark
    assert read(client.get("/entity/demo-crown")).all("img") == []
    assert client.get("/entity/demo-crown/map.svg").status_code == 404
    assert client.get("/entity/redwood-gates/map.svg").status_code == 404


def claim_page(client: TestClient, query: str) -> str:
    found = client.get(f"/api/claims?entity=demo-heron&predicate=OPERATES&{query}").json()
    return read(client.get(f"/claim/{found['items'][0]['id']}")).text


def test_a_claim_shows_words_translation_origin_and_who_else(client: TestClient) -> None:
    paper = claim_page(client, "source=demo-paper")
    for words in (
        "According to Le Courrier: In our own words: OPERATES of other-heron.",
        "Recorded as: Heron Jade Group is said to operate Redwood Gate",
        "exploité par Heron Jade",
        "Translation by the desk: operated by Heron Jade",
        "Also said by According to former guards",
        "Denied by Ministry of Sarenga denies that",
        "Le Courrier, “Une page”, 2025-06-12, p. 14, para 3. “exploité par Heron Jade”.",
    ):
        assert words in paper
    report = claim_page(client, "source=demo-report")
    for words in (
        "former guards, as Sarenga Rights Watch reports",
        "the source says it appears so",
        "Interviews with former guards, witness by Sarenga Rights Watch, March 2025",
        "Said to be true from 2024",
        "Earlier wordings",
        "the whole place seemed to be theirs",
        "Reply of the named party not asked by us",
    ):
        assert words in report


def test_another_ref_of_a_cluster_leads_to_its_page(client: TestClient) -> None:
    answer = client.get("/entity/other-heron", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (308, "/entity/demo-heron")


def test_an_unknown_id_is_a_page_with_the_nearest_names(client: TestClient) -> None:
    page = read(client.get("/entity/redwood-gates"), status=404)
    assert "/entity/demo-gate" in page.links
    assert "Nothing has the id" in page.text
    for path in ("/claim/c0", "/source/none", "/picture/none", "/nothing"):
        assert "Nothing is here" in read(client.get(path), status=404).text
    assert "expected one of" in read(client.get("/search?q=a&kind=Suspect"), status=400).text


def test_compounds_come_as_csv_without_formulas(client: TestClient) -> None:
    answer = client.get("/compounds.csv?country=Sarenga")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    rows = list(csv.DictReader(io.StringIO(answer.text.removeprefix("\ufeff"))))
    assert [row["id"] for row in rows] == ["demo-crown", "demo-gate"]
    assert rows[1]["coordinates"] == "10.61,103.52"
    assert (rows[1]["latitude"], rows[1]["longitude"]) == ("10.61", "103.52")
    assert (rows[0]["latitude"], rows[0]["longitude"]) == ("", "")
    assert {row["country"] for row in rows} == {"Sarenga"}
    assert rows[1]["status"] == "emptied"
    assert "not_confirmed emptied (Le Courrier, 2025-09-01)" in rows[1]["statuses"]
    cells = [c for row in csv.reader(io.StringIO(client.get("/compounds.csv").text)) for c in row]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)

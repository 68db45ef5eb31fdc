"""What is not for publication is marked wherever it is shown: every page, JSON, picture and file.

Each route answers twice, of a record with a claim that is the newsroom's and of one without it. An
answer that differs rests on that claim, and must say so.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace

import httpx2 as httpx
import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.exports.citations import CITATIONS
from api.exports.formats import FORMATS
from api.picture_service import PictureRequest, draw
from api.pictures.svg import to_png, to_svg
from api.snapshot import Snapshots
from graph.record import Claim
from graph.settings import Settings
from graph.store.judgements import record_reply
from tests.api.html_reader import read_text
from tests.api.routes.test_every_route import routes
from tests.api.server import holding
from tests.claims import request_to
from tests.fictional_record import FICTIONAL, OPERATES, claim, thing

MARK = "not for publication"
CLOSED: dict[str, tuple[Claim, ...]] = {
    "a link": (claim("demo-chen", "MANAGES", "demo-gate", release="newsroom"),),
    "a value": (claim("demo-crown", "coordinates", "10.62,103.55", release="newsroom"),),
    "a thing": thing("demo-quay", "Compound", "Heron Quay", release="private"),
    "an open claim about a closed thing": (
        *thing("demo-quay", "Compound", "Heron Quay", release="private"),
        claim("demo-chen", "MANAGES", "demo-quay"),
    ),
    "a name": (claim("demo-crown", "alias", "Quay of Cranes", embargo_until="9999"),),
}
ADDRESSES = (
    "/api/search?q=quay", "/search?q=quay", "/entity/demo-chen", "/entity/demo-crown",
    "/api/entities/demo-chen", "/api/entities/demo-chen/links", "/api/entities/demo-chen/claims",
    "/api/entities/demo-chen/timeline", "/api/claims?entity=demo-chen",
    "/api/claims?entity=demo-crown", "/api/claims?entity=demo-quay",
    "/api/link?from=demo-chen&type=MANAGES&to=demo-gate",
    "/api/neighbourhood?id=demo-gate&depth=2", "/api/paths?from=demo-chen&to=demo-country",
    "/path?from=demo-chen&to=demo-country", "/api/cut?from=demo-chen&to=demo-country",
    "/api/changes?since=2025-01-01", "/api/changes?since=2025-01-01&as=recorded",
    "/api/ledger?of=demo-gate", "/ledger?of=demo-gate", "/source/demo-report",
    "/api/pictures/around.json?id=demo-chen", "/api/pictures/around.svg?id=demo-chen",
    "/api/pictures/around.html?id=demo-chen", "/picture/around?id=demo-chen",
    "/embed/around?id=demo-chen", "/api/pictures/map.svg", "/api/pictures/map.json",
    "/api/pictures/path.svg?from=demo-chen&to=demo-country", "/picture/map",
    *(f"/api/export/{form}" for form in FORMATS),
    *(f"/api/entities/demo-chen/sources?format={form}" for form in CITATIONS),
    *(f"/api/queries/compounds-by-status/run?format={form}" for form in ("csv", "json", "ndjson")),
    "/api/queries/links-of-type/run?link=MANAGES&format=csv", "/queries/things-called?text=quay",
    "/api/queries/operators-and-standing/picture.svg",
)  # fmt: skip
CYPHER = {"query": "MATCH (c:Claim) RETURN c.id ORDER BY c.id"}
VOLATILE = re.compile(
    r"nonce[-=]?[\"']?[\w-]+|[?&;]?version=?[\"']?\d+|\"(?:version|elapsed_ms)\": ?[\d.]+"
    r"|version:? \d+|\b[0-9a-f]{12,64}\b|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|\+00:00)?|/r/[\w.-]+"
)
# They tell of the words themselves, whatever the store holds.
OF_THE_WORDS = ("/docs", "/openapi.json", "/report/new")


def answers(client: TestClient) -> Iterator[tuple[str, str]]:
    """The text of every answer by its address; of a zip the texts of all its files."""
    asked = [("GET", path) for method, path in routes() if method == "GET"]
    for method, path in [*asked, *(("GET", address) for address in ADDRESSES)]:
        yield f"{method} {path}", _text(client.request(method, path))
    for form in ("json", "csv", "ndjson"):
        answer = client.post(f"/api/cypher?format={form}", json=CYPHER)
        yield f"POST /api/cypher {form}", _text(answer)


def _text(answer: httpx.Response) -> str:
    if answer.status_code != 200:
        return ""
    if answer.headers["content-type"] == "application/zip":
        with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
            return "\n".join(packed.read(name).decode() for name in sorted(packed.namelist()))
    return "" if answer.headers["content-type"] == "image/png" else answer.text


@pytest.fixture(scope="module")
def public(embedded_session: Settings) -> dict[str, str]:
    """The answers of a record that is public as a whole."""
    with holding(embedded_session, (FICTIONAL,)) as store:
        found = dict(answers(TestClient(create_app(store), base_url="http://localhost")))
    said = [a for a, text in found.items() if MARK in text.lower() and not a.endswith(OF_THE_WORDS)]
    assert said == []
    return found


@pytest.mark.parametrize("what", CLOSED)
def test_what_is_not_for_publication_is_marked_in_every_answer_that_rests_on_it(
    embedded_session: Settings, public: dict[str, str], what: str
) -> None:
    more = replace(FICTIONAL, claims=(*FICTIONAL.claims, *CLOSED[what]))
    unmarked = []
    with holding(embedded_session, (more,)) as store:
        client = TestClient(create_app(store), base_url="http://localhost")
        changed = 0
        for address, text in answers(client):
            if VOLATILE.sub("", text) != VOLATILE.sub("", public[address]):
                changed += 1
                if MARK not in text.lower():
                    unmarked.append(address)
        assert client.get("/api/stats").headers["x-not-for-publication"]
    assert changed > 20
    assert unmarked == []


def test_a_page_says_at_its_top_how_much_it_shows_and_a_footnote_begins_with_it(
    embedded_session: Settings,
) -> None:
    (said,) = CLOSED["a link"]
    with holding(
        embedded_session, (replace(FICTIONAL, claims=(*FICTIONAL.claims, said)),)
    ) as store:
        record_reply(store, request_to(OPERATES))
        client = TestClient(create_app(store), base_url="http://localhost")
        about_chen = read_text(client.get("/entity/demo-chen").text).text
        top = "This page shows 1 claim not for publication. The record holds 1 claim and 1 request"
        assert 0 < about_chen.index(top) < about_chen.index("newsroom: not for publication")
        of_claim = client.get(f"/claim/{said.id}").text
        assert "Newsroom: not for publication. Sarenga Rights Watch, " in of_claim
        asked = read_text(client.get(f"/claim/{OPERATES.id}").text).text
        assert "This page shows 1 request for comment not for publication." in asked
        about_road = read_text(client.get("/entity/demo-road").text).text
        assert "This page shows" not in about_road and "The record holds 1 claim" in about_road
        found = client.get(f"/api/claims/{said.id}").json()
        assert next(iter(found)) == "not_for_publication"
        assert found["mark"] == "newsroom: not for publication"
        assert found["sentence"].endswith("(newsroom: not for publication)")
        (line,) = [
            row
            for row in client.get("/api/export/json").json()["links"]
            if row["type"] == "MANAGES" and row["from"] == "demo-chen"
        ]
        assert line["not_for_publication"] == "newsroom: not for publication"
        rows = client.post("/api/cypher?format=csv", json=CYPHER).text.splitlines()
        assert rows[0].endswith("c.id,not_for_publication")
        assert f"{said.id},newsroom: not for publication" in rows


def test_the_mark_is_drawn_into_a_picture_that_is_rasterised(embedded_session: Settings) -> None:
    more = replace(FICTIONAL, claims=(*FICTIONAL.claims, *CLOSED["a link"]))
    with holding(embedded_session, (more,)) as store:
        client = TestClient(create_app(store), base_url="http://localhost")
        picture = draw(store, Snapshots(store).now(), PictureRequest("around", "demo-chen"))
        assert picture.release and picture.release in to_svg(picture)
        assert client.get("/api/pictures/around.png?id=demo-chen").content == to_png(picture)
    silent = {"release": "", "subtitle": picture.subtitle.replace(picture.release, "")}
    assert to_png(picture) != to_png(picture.model_copy(update=silent))

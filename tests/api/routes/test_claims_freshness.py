"""When each source was last read, over HTTP and as a page."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from graph.record import Release
from graph.settings import Settings
from tests.api.html_reader import read
from tests.api.server import holding
from tests.claims import SOURCES, claim, dataset, thing

READ: dict[str, dict[str, Any]] = {
    "src-1": {"retrieved": "2026-11-24", "kind": "designation_list", "published": "2026-08-22"},
    "src-2": {"retrieved": "2026-08-01"},
    "src-3": {"release": Release.PRIVATE},
}


@pytest.fixture(scope="module")
def client(embedded_session: Settings) -> Iterator[TestClient]:
    sources = tuple(s.model_copy(update={"release": Release.PUBLIC, **READ[s.id]}) for s in SOURCES)
    said = [claim("f-camp", "status", "closed", source=source.id) for source in sources]
    made = replace(dataset(*thing("f-camp", "Compound"), *said), sources=sources)
    with holding(embedded_session, [made]) as store:
        yield TestClient(create_app(store), base_url="http://localhost:8000")


def test_the_oldest_comes_first_and_a_list_is_as_old_as_its_edition(
    client: TestClient,
) -> None:
    found = client.get("/api/freshness?as_of=2026-11-30").json()
    rows = [(r["id"], r["age_days"], r["edition_days"], r["stale"]) for r in found["items"]]
    assert rows == [
        ("src-3", None, None, True),
        ("src-2", 121, None, True),
        ("src-1", 6, 100, True),
    ]
    counted = found["public"], found["stale_public"], found["stale_lists"]
    assert counted == (2, 2, 1)


def test_as_of_an_earlier_day_only_what_was_read_by_then_stands_there(client: TestClient) -> None:
    found = client.get("/api/freshness?as_of=2026-10-30").json()
    assert [(r["id"], r["stale"]) for r in found["items"]] == [("src-3", True), ("src-2", False)]
    assert (found["as_of"], found["stale_public"]) == ("2026-10-30", 0)


def test_the_page_says_how_many_are_old_and_is_linked_from_the_sources(client: TestClient) -> None:
    page = read(client.get("/freshness?as_of=2026-11-30"))
    assert (
        "2 of 2 public sources (1 of them a list of designations) are older than 90 days on "
        "30 November 2026" in page.text
    )
    assert "100 days ago" in page.text and "not recorded" in page.text
    assert (
        "None of 1 public source is older" in read(client.get("/freshness?as_of=2026-10-30")).text
    )
    assert "/freshness" in read(client.get("/sources")).links


@pytest.mark.parametrize("query", ["as_of=2026-02-30", "as_of=soon", "as_off=2026-01-01"])
def test_what_is_no_day_is_refused(client: TestClient, query: str) -> None:
    assert client.get(f"/api/freshness?{query}").status_code == 400
    assert client.get(f"/freshness?{query}").status_code == 400

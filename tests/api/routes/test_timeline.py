"""The map and the timeline: pages, JSON and tables of the same rows."""

import pytest
from fastapi.testclient import TestClient

from api.timeline import DatedEntity
from tests.api.html_reader import read


def test_the_timeline_shows_a_partial_date_as_written_and_who_gives_it(client: TestClient) -> None:
    page = read(client.get("/timeline"))
    assert "2025 July 2025 Joint raid at Redwood Gate" in page.text
    assert "by Ministry of Order" in page.text and "about Redwood Gate" in page.text
    assert "dated by Sarenga Rights Watch" in page.text
    assert "more are in the record without a date" in page.text
    (row,) = client.get("/api/timeline").json()["items"]
    assert (row["day"], row["first_day"], row["last_day"]) == (
        "2025-07",
        "2025-07-01",
        "2025-07-31",
    )
    assert DatedEntity.model_validate(row).claims[0].predicate == "date"
    lines = client.get("/timeline.csv").text.splitlines()
    assert len(lines) == 2 and "demo-raid" in lines[1]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("since=2025-07-31", 1),
        ("since=2025-08", 0),
        ("until=2025-07-01", 1),
        ("until=2025-06", 0),
        ("kind=GovernmentAction", 1),
        ("kind=Event", 0),
    ],
)
def test_a_day_may_fall_anywhere_in_its_month(client: TestClient, query: str, count: int) -> None:
    assert client.get(f"/api/timeline?{query}").json()["total"] == count
    page = read(client.get(f"/timeline?{query}"))
    assert ("Joint raid" in page.text) == bool(count)


@pytest.mark.parametrize("query", ["kind=Suspect", "since=2025-02-30", "until=soon"])
def test_what_cannot_be_a_day_or_kind_is_said(client: TestClient, query: str) -> None:
    assert client.get(f"/api/timeline?{query}").status_code == 400
    assert (
        "This cannot be asked like that" in read(client.get(f"/timeline?{query}"), status=400).text
    )


def test_the_map_has_the_positions_and_says_what_has_none(client: TestClient) -> None:
    answer = client.get("/api/map.geojson?country=Sarenga")
    assert answer.headers["content-type"] == "application/geo+json"
    found = answer.json()
    (point,) = found["features"]
    assert point["geometry"] == {"type": "Point", "coordinates": [103.52, 10.61]}
    assert point["properties"]["id"] == "demo-gate"
    assert found["without_position"] == 1
    page = read(client.get("/map?country=Sarenga"))
    assert "10.61,103.52" in page.text
    assert "Without a position" in page.text and "Crown Harbour Resort" in page.text
    (image,) = page.all("img")
    assert image.attributes["alt"] and client.get(image.attributes["src"]).status_code == 200

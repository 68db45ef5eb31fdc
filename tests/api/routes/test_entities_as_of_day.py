"""As of a day: answers, pages and pictures say so, and keep the day in their address."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.api.html_reader import read

EARLY = "as_of=2025-06-30"


def test_an_entity_as_of_a_day_has_what_had_been_said(client: TestClient) -> None:
    now = client.get("/api/entities/demo-gate").json()
    then = client.get(f"/api/entities/demo-gate?{EARLY}").json()
    assert (then["as_of"], then["as"], now["as_of"]) == ("2025-06-30", "known", "")
    assert then["name"] == now["name"]

    def statuses(entity: dict[str, Any]) -> set[str]:
        return {
            v["value"] for p in entity["properties"] if p["name"] == "status" for v in p["values"]
        }

    assert statuses(then) == {"operating"}
    assert statuses(now) == {"operating", "emptied"}
    assert len(then["claims"]) < len(now["claims"])
    for part in ("claims", "links", "timeline"):
        whole = client.get(f"/api/entities/demo-gate/{part}").json()["total"]
        early = client.get(f"/api/entities/demo-gate/{part}?as_of=2025-06-01").json()["total"]
        assert (early, whole > 0) == (0, True), part


def test_one_link_comes_with_its_reasoning(client: TestClient) -> None:
    ask = "/api/link?from=demo-heron&type=OPERATES&to=demo-gate"
    link = client.get(ask).json()
    assert link["contested"] and link["reasoning"]["standing"] == link["standing"]
    assert {r["rule"] for r in link["reasoning"]["reasons"]} >= {"weight", "denial beside"}
    assert client.get(f"{ask}&{EARLY}").json()["as_of"] == "2025-06-30"
    assert client.get(f"{ask}&as_of=2020").status_code == 404
    assert client.get("/api/link?from=demo-heron&type=RULES&to=demo-gate").status_code == 400
    gone = client.get("/api/link?from=demo-viktor&type=OWNS&to=demo-heron").json()
    assert "withdrawn by Sarenga Rights Watch, day not recorded" in gone["reasoning"]["sentence"]


def test_the_changes_of_one_entity(client: TestClient) -> None:
    ask = "/api/changes?since=2025-06-30&until=2025-12"
    own = client.get(f"{ask}&entity=demo-gate").json()
    assert {c["predicate"] for c in own["items"]} == {"status"}
    assert client.get(f"{ask}&entity=demo-heron").json()["total"] == 0
    assert client.get(f"{ask}&entity=demo-nobody").status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "/api/entities/demo-gate", "/entity/demo-gate", "/api/pictures/complicity.json",
        "/picture/around?id=demo-gate", "/api/link?from=demo-heron&type=OPERATES&to=demo-gate",
        "/path?from=demo-heron&to=demo-gate",
    ],
)  # fmt: skip
@pytest.mark.parametrize("wrong", ["as_of=2025-02-30", "as_of=soon", "as_of=2025&as=felt"])
def test_a_day_or_question_that_cannot_be_is_refused(
    client: TestClient, path: str, wrong: str
) -> None:
    answer = client.get(f"{path}{'&' if '?' in path else '?'}{wrong}")
    assert answer.status_code == 400
    assert "as" in answer.text


def test_the_page_says_the_day_and_what_changed_since(client: TestClient) -> None:
    page = read(client.get(f"/entity/demo-gate?{EARLY}&as=known"))
    assert "As known on 30 June 2025." in page.text
    assert "What changed since" in page.text
    assert f"/api/entities/demo-gate?{EARLY}&as=known" in page.links
    assert "/entity/demo-gate" in page.links
    assert f"/picture/around?id=demo-gate&{EARLY}&as=known" in page.links
    assert "As known on" not in read(client.get("/entity/demo-gate")).text
    late = read(client.get("/entity/demo-gate?as_of=2025-06-01"))
    assert "Joint raid" in read(client.get("/entity/demo-gate")).text
    assert "Joint raid" not in late.text.partition("What changed since")[0]
    nothing = read(client.get("/entity/demo-gate?as_of=2019"))
    assert "No claim in this record counts for that day" in nothing.text
    moved = client.get(f"/entity/other-heron?{EARLY}", follow_redirects=False)
    assert moved.headers["location"] == f"/entity/demo-heron?{EARLY}"
    path = read(client.get(f"/path?from=demo-heron&to=demo-gate&{EARLY}"))
    assert "As known on 30 June 2025." in path.text


def test_a_picture_as_of_a_day_begins_with_it(client: TestClient) -> None:
    now = client.get("/api/pictures/around.json?id=demo-raid&depth=2").json()
    then = client.get(f"/api/pictures/around.json?id=demo-raid&depth=2&{EARLY}").json()
    assert then["as_of"] == "2025-06-30"
    assert then["subtitle"].startswith("As known on 30 June 2025. ")
    assert not any(c["stated_on"] > "2025-06-30" for n in then["nodes"] for c in n["claims"])
    assert any(c["stated_on"] > "2025-06-30" for n in now["nodes"] for c in n["claims"])
    page = client.get(f"/picture/around?id=demo-raid&depth=2&{EARLY}")
    assert 'name="as_of" value="2025-06-30"' in page.text
    assert 'name="id" value="demo-raid"' in page.text
    assert "form-action 'self'" in page.headers["content-security-policy"]
    assert 'name="as_of"' not in client.get(f"/api/pictures/map.html?{EARLY}").text
    assert f"id=demo-raid&amp;{EARLY}&amp;as=known&amp;depth=3" in page.text
    assert "As known on 30 June 2025" in client.get(f"/api/pictures/map.svg?{EARLY}").text
    assert client.get(f"/embed/complicity?{EARLY}").status_code == 200
    ask = "/api/neighbourhood?id=demo-gate&depth=2"
    around = {n["id"] for n in client.get(f"{ask}&{EARLY}").json()["nodes"]}
    assert around <= {n["id"] for n in client.get(ask).json()["nodes"]}
    assert client.get(f"{ask}&as_of=2019").json()["nodes"] == []
    more = f"/api/pictures/around/opened?id=demo-raid&{EARLY}&open=demo-gate"
    assert client.get(more).status_code == 200
    empty = client.get("/api/pictures/complicity.json?as_of=2019").json()
    assert empty["nodes"] == [] and empty["links"] == []

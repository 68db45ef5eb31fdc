"""A parameter that a route does not read is refused with the nearest that it does."""

import html
import re

import pytest
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient

from api.routes import PAGES, ROUTERS
from queries.questions import questions

SUGGEST = ("suggest/entity", "suggest/property", "suggest/type")
QUESTION = next(iter(questions()))
ROUTES = sorted(
    {
        route.path
        for router in (*ROUTERS, *PAGES)
        for route in router.routes
        if isinstance(route, APIRoute) and "GET" in (route.methods or ())
    }
    # What asks by the protocol of reconciliation adds parameters of its own, such as `cursor`.
    - {f"/api/reconcile/{part}" for part in ("properties", *SUGGEST)}
)
LEAVE_OUT = ("/api/paths", "/api/cut", "/path")
PUBLISHER = "Sarenga Rights Watch"
NEAREST = (
    ("/api/claims?polarty=denies", "polarity"),
    ("/api/claims?after=c1", "cursor"),
    ("/api/claims?sorce=x", "source"),
    ("/api/compounds?contry=Sarenga", "country"),
    ("/api/timeline?asof=2025", "as_of"),
    ("/api/timeline?page=2", "cursor"),
    ("/api/search?query=heron", "q"),
    ("/api/entities/x?as-of=2025", "as_of"),
    ("/compounds?staus=emptied", "status"),
    ("/timeline?untill=2025", "until"),
    ("/api/pictures/complicity.svg?them=dark", "theme"),
    (f"/api/queries/{QUESTION}/run?limitt=3", "limit"),
)


@pytest.mark.parametrize("path", ROUTES)
def test_every_route_refuses_what_it_does_not_read(client: TestClient, path: str) -> None:
    address = re.sub(r"\{[^}]*\}", QUESTION if "queries" in path else "x", path)
    answer = client.get(address, params={"zzqq": "1"})
    assert answer.status_code == 400, answer.text[:300]
    assert "zzqq" in answer.text


@pytest.mark.parametrize(("address", "nearest"), NEAREST)
def test_the_nearest_known_parameter_is_named(
    client: TestClient, address: str, nearest: str
) -> None:
    answer = client.get(address)
    assert answer.status_code == 400, answer.text[:300]
    assert re.search(rf"Did you mean {nearest}\?|, {nearest}\b|expected .*{nearest}", answer.text)


@pytest.mark.parametrize("path", [path for path in ROUTES if path not in LEAVE_OUT])
def test_leaving_out_a_source_is_refused_where_it_would_not_be_done(
    client: TestClient, path: str
) -> None:
    address = re.sub(r"\{[^}]*\}", QUESTION if "queries" in path else "x", path)
    answer = client.get(address, params={"without": PUBLISHER})
    assert answer.status_code == 400, answer.text[:300]
    assert "without" in answer.text


@pytest.mark.parametrize("path", LEAVE_OUT)
def test_leaving_out_a_publisher_leaves_out_all_its_sources(client: TestClient, path: str) -> None:
    # The link rests on the one source of this publisher.
    asked = {"from": "demo-viktor", "to": "demo-heron"}
    everything, by_source, by_name = (
        client.get(path, params={**asked, **without}).text
        for without in ({}, {"without": "demo-report"}, {"without": PUBLISHER})
    )
    held = re.compile(r'name="without" value="[^"]*"|without=[^"&]*|nonce[-=]?"?[\w-]+')
    assert everything != by_name
    assert held.sub("", by_name) == held.sub("", by_source)
    assert client.get(path, params={**asked, "without": "Nobody Press"}).status_code == 404


@pytest.mark.parametrize("path", ["/", "/picture/complicity", "/compounds", "/method"])
def test_everything_that_a_page_asks_for_is_answered(client: TestClient, path: str) -> None:
    asked = re.findall(r'(?:src|href)="(/[^"#]+)"', client.get(path).text)
    assert any("?v=" in address for address in asked)
    wrong = {a: client.get(html.unescape(a)).status_code for a in sorted(set(asked))[:80]}
    assert {address: status for address, status in wrong.items() if status >= 400} == {}


def test_a_parameter_is_not_given_twice(client: TestClient) -> None:
    answer = client.get("/api/ledger?of=one&of=other")
    assert (answer.status_code, answer.json()["detail"]) == (
        400, "of: is given twice; expected it once",
    )  # fmt: skip
    assert client.get("/api/paths?from=a&to=b&without=s&without=t").status_code == 404


def test_what_others_add_to_a_link_to_a_page_is_let_pass(client: TestClient) -> None:
    assert client.get("/compounds?utm_source=letter&fbclid=1").status_code == 200
    assert client.get("/api/compounds?utm_source=letter").status_code == 400


@pytest.mark.parametrize("path", ["/api/compounds", "/api/claims", "/api/timeline"])
def test_a_list_can_be_asked_for_as_of_a_day(client: TestClient, path: str) -> None:
    now = client.get(path, params={"limit": 500}).json()
    early = client.get(path, params={"as_of": "1990-01-01"}).json()
    late = client.get(path, params={"as_of": "2100-01-01", "as": "recorded"}).json()
    assert now["total"] > 0 and early["total"] == 0
    assert 0 < late["total"] <= now["total"]
    first = client.get(path, params={"as_of": "2100-01-01", "as": "recorded", "limit": 1}).json()
    rest = client.get(
        path,
        params={"as_of": "2100-01-01", "as": "recorded", "limit": 1, "cursor": first["next"]},
    ).json()
    assert first["items"] == late["items"][:1]
    assert not first["next"] or rest["items"] == late["items"][1:2]
    assert client.get(path, params={"as_of": "soon"}).status_code == 400

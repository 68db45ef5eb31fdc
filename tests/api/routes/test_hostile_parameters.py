"""Every parameter of every route, given what no value should be: never an error of ours."""

import re
from pathlib import Path
from urllib.parse import quote

import pytest
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient

from api.app import create_app
from api.routes import PAGES, ROUTERS
from graph.store import Store

ROUTES = [
    route for router in (*ROUTERS, *PAGES) for route in router.routes if isinstance(route, APIRoute)
]
READ = [route for route in ROUTES if route.methods == {"GET"}]
SENT = [route for route in ROUTES if route not in READ]
ADDRESSES = (
    "%ED%A0%80", *map(quote, (
        "1" + "0" * 30, "9223372036854775808", "-1", "Infinity", "NaN", "\0", "x" * 3_000,
    )),
)  # fmt: skip
# As JSON says them, or as some programs do.
VALUES = (
    '"\\ud800"', "NaN", "-Infinity", "1e999", "1" + "0" * 30, '"\\u0000"', '{"\\ud800": 1}', '"x',
)  # fmt: skip
BODIES = (
    '{{"query": "RETURN $x AS x", "params": {{"x": {0}}}}}',
    '{{"query": "RETURN 1 AS x", "params": {0}}}',
    '{{"query": {0}}}',
    '{{"query": "RETURN 1 AS x", "limit": {0}}}',
    '{{"title": {0}, "pictures": ["complicity"], "pdf": false}}',
    '{{"title": "a", "pictures": {0}}}',
    '{{"title": "a", "claims": {0}}}',
    '{{"title": "a", "chains": [{{"from": {0}, "to": "demo-gate"}}]}}',
    '{{"title": "a", "around": [{{"id": {0}}}]}}',
    '{{"title": "a", "tables": [{{"query": "operators-and-standing", "params": {{"x": {0}}}}}]}}',
    '{{"title": "a", "cypher": "RETURN $x AS x", "params": {{"x": {0}}}}}',
    '{{"title": {0}, "cypher": "RETURN 1 AS x"}}',
    '{{"title": "a", "question": {0}}}',
    '{{"verdict": {0}, "why": "a reason"}}',
    '{{"verdict": "undecided", "why": {0}}}',
    "{0}",
)
FIELDS = (
    "verdict",
    "why",
    "query",
    "params",
    "title",
    "note",
    "pictures",
    "claims",
    "chains",
    "around",
    "tables",
)


@pytest.fixture
def client(store: Store, tmp_path: Path) -> TestClient:
    app = create_app(store, home=tmp_path)
    return TestClient(app, base_url="http://localhost", raise_server_exceptions=False)


def names_of(dependant: Dependant) -> set[str]:
    """The parameters in the address that a route or what it depends on takes."""
    return {param.alias for param in dependant.query_params}.union(
        *(names_of(inner) for inner in dependant.dependencies)
    )


def path_of(route: APIRoute, value: str) -> str:
    return re.sub(r"\{[^}]*\}", lambda _: value, route.path)


def test_no_value_in_an_address_is_an_error_of_ours(client: TestClient) -> None:
    asked = [address for route in READ for address in addresses(route)]
    assert [address for address in asked if client.get(address).status_code == 500] == []


def addresses(route: APIRoute) -> list[str]:
    """The addresses of a route, one of its parameters with a value that none should be."""
    known = "operators-and-standing" if "/queries/" in route.path else "demo-gate"
    asked = [path_of(route, value or "x") for value in ADDRESSES if "{" in route.path]
    for name in sorted(names_of(route.dependant) | {"limit"}):
        asked += [f"{path_of(route, known)}?{name}={value}" for value in ADDRESSES]
    asked += [f"{path_of(route, known)}?limit={v}&format=ndjson" for v in ADDRESSES]
    return asked


def test_no_value_in_a_body_is_an_error_of_ours(client: TestClient) -> None:
    bodies = [("json", form.format(value)) for value in VALUES for form in BODIES]
    texts = ("%ED%A0%80", "%00", *map(quote, ("NaN", '{"x": "\\ud800"}')))
    forms = [f"title=a&query=RETURN+1+AS+x&{field}={text}" for field in FIELDS for text in texts]
    bodies += [("x-www-form-urlencoded", form) for form in forms]
    errors = []
    for route in SENT:
        method, path = min(route.methods or ()), path_of(route, "demo-gate")
        for kind, body in bodies:
            headers = {"content-type": f"application/{kind}"}
            answer = client.request(method, path, content=body.encode(), headers=headers)
            errors += [(path, body[:120])] if answer.status_code == 500 else []
    assert errors == []


@pytest.mark.parametrize("value", ['"\\ud800"', "NaN", "Infinity", "1e999", "1" + "0" * 30])
def test_a_value_that_json_cannot_say_is_refused(client: TestClient, value: str) -> None:
    body = f'{{"query": "RETURN $x AS x", "params": {{"x": {value}}}}}'
    answer = client.post(
        "/api/cypher", content=body.encode(), headers={"content-type": "application/json"}
    )
    assert answer.status_code == 400
    assert "$x" in answer.json()["detail"]


@pytest.mark.parametrize("limit", ["1" + "0" * 30, "9223372036854775808", "0", "-1", "inf", "NaN"])
@pytest.mark.parametrize("form", ["json", "csv", "ndjson"])
def test_a_limit_that_none_can_be_is_refused(client: TestClient, limit: str, form: str) -> None:
    asked = f"/api/queries/operators-and-standing/run?limit={limit}&format={form}"
    assert client.get(asked).status_code == 400

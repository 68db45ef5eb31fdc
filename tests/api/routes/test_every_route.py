"""Every route there is, whoever adds one: its headers, its markup, and what opens it from away."""

import re
from collections.abc import Iterable
from pathlib import Path

import httpx2 as httpx
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient

from api.app import create_app
from api.auth import KeyFile, Needs
from api.routes import PAGES, ROUTERS
from api.routes.reconcile import FRAMED_HERE
from graph.store import Store
from tests.api.html_reader import read_text
from tests.fictional_record import OPERATES

PAIR = "/matches/demo-gate/demo-crown"
PAIR_JSON = f"/api{PAIR}"
FILLED = {
    "/picture/{name}": "/picture/complicity",
    "/embed/{name}": "/embed/complicity",
    "/api/pictures/{name}": "/api/pictures/complicity",
    "/api/export/{format}": "/api/export/json",
    "/queries/{question_id}": "/queries/operators-and-standing",
    "/api/queries/{id}": "/api/queries/operators-and-standing",
    "/api/sources/{id}": "/api/sources/demo-report",
    "/source/{source_id}": "/source/demo-report",
    "/claim/{claim_id}": f"/claim/{OPERATES.id}",
    "/api/claims/{id}": f"/api/claims/{OPERATES.id}",
    "/api/saved/{id}": "/api/saved/00c0ffee00c0ffee",
    "/saved/{saved_id}": "/saved/00c0ffee00c0ffee",
    "/saved/views/{view_id}": "/saved/views/00c0ffee00c0ffee",
    "/api/views/{id}": "/api/views/00c0ffee00c0ffee",
    "/r/{permalink}": "/r/nothing",
    "/api/r/{permalink}": "/api/r/nothing",
    "/entity/{ref}": "/entity/demo-gate",
    "/api/entities/{id}": "/api/entities/demo-gate",
    "/api/matches/{left}/{right}": PAIR_JSON,
    "/matches/{left}/{right}": PAIR,
    "/api/reconcile/preview": "/api/reconcile/preview?id=demo-gate",
    "/api/judgements/{id}": "/api/judgements/j-none",
    "/judgements/{judgement_id}": "/judgements/j-none",
}
KEPT = "/api/saved/00c0ffee00c0ffee"
DOORS = {
    ("POST", "/api/cypher"): "console",
    ("POST", "/console"): "console",
    ("GET", "/api/saved"): "console",
    ("POST", "/api/saved"): "console",
    ("GET", "/api/saved/file"): "console",
    ("POST", "/api/saved/file"): "console",
    ("DELETE", KEPT): "console",
    ("GET", f"{KEPT}/run"): "console",
    ("GET", "/saved"): "console",
    ("POST", "/saved"): "console",
    ("POST", "/saved/import"): "console",
    ("GET", "/saved/00c0ffee00c0ffee"): "console",
    ("POST", "/saved/00c0ffee00c0ffee/remove"): "console",
    ("GET", "/api/views"): "console",
    ("POST", "/api/views"): "console",
    ("DELETE", "/api/views/00c0ffee00c0ffee"): "console",
    ("POST", "/saved/views/00c0ffee00c0ffee/remove"): "console",
    ("POST", "/api/reports"): "export",
    ("POST", "/report/new"): "export",
    ("GET", "/api/export/json"): "export",
    ("GET", "/api/matches"): "judge",
    ("GET", PAIR_JSON): "judge",
    ("GET", f"{PAIR_JSON}/join"): "judge",
    ("POST", PAIR_JSON): "judge",
    ("DELETE", "/api/judgements/j-none"): "judge",
    ("GET", "/judge"): "judge",
    ("GET", "/matches"): "judge",
    ("GET", PAIR): "judge",
    ("POST", PAIR): "judge",
    ("POST", "/judgements/j-none/undo"): "judge",
}
# The frames of other sites hold these alone; the second tells its height by a script.
FRAMED = {
    "/embed/complicity": "*",
    "/embed/explore": "*",
    "/api/reconcile/preview?id=demo-gate": FRAMED_HERE,
}
SITE = {"origin": "https://elsewhere.example", "sec-fetch-site": "cross-site"}


def routes() -> list[tuple[str, str]]:
    """(method, address) of every route, its names filled in."""
    found = []
    for router in (*ROUTERS, *PAGES):
        for route in router.routes:
            assert isinstance(route, APIRoute)
            for start, filled in FILLED.items():
                if route.path.startswith(start):
                    path = filled + route.path.removeprefix(start)
                    break
            else:
                path = route.path
            assert "{" not in path, f"{path}: say in FILLED what to ask for"
            found += [(method, path) for method in sorted(route.methods or ())]
    return found


def asked(client: TestClient, **headers: str) -> Iterable[tuple[str, str, httpx.Response]]:
    for method, path in routes():
        yield method, path, client.request(method, path, headers=headers)


def away(store: Store, home: Path, needs: Needs) -> TestClient:
    app = create_app(store, home=home, needs=needs, clock=lambda: 0.0)
    return TestClient(app, base_url="http://localhost", raise_server_exceptions=False)


def test_every_answer_has_its_headers_and_no_other_site_may_read_it(client: TestClient) -> None:
    for method, path, answer in asked(client, **SITE):
        where = f"{method} {path}"
        assert answer.status_code < 500, where
        headers = answer.headers
        policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
        assert policy["default-src"] == policy["base-uri"] == "'none'", where
        assert "unsafe" not in str(policy), where
        assert policy["frame-ancestors"] == FRAMED.get(path, "'none'"), where
        assert headers["x-content-type-options"] == "nosniff", where
        assert headers["referrer-policy"] == "no-referrer", where
        assert headers["cross-origin-resource-policy"] == "same-origin", where
        assert headers["cache-control"], where
        assert not [name for name in headers if name.startswith("access-control-")], where
        if method not in {"GET", "HEAD"}:
            assert answer.json()["code"] == "other_site", where
        elif headers["content-type"].startswith("text/html"):
            nonce = re.search(r"'nonce-([^']+)'", headers["content-security-policy"])
            check_markup(answer, nonce[1] if nonce else "", where)


def test_no_other_site_is_told_what_it_may_send(client: TestClient) -> None:
    for method, path in routes():
        answer = client.options(path, headers={**SITE, "access-control-request-method": method})
        assert not [name for name in answer.headers if name.startswith("access-control-")], path


def check_markup(answer: httpx.Response, nonce: str, where: str) -> None:
    """Only scripts of the answer's nonce, and no handler or style within an element."""
    for element in read_text(answer.text).elements:
        given = element.attributes
        if element.tag == "script" and given.get("type") != "application/json":
            assert given.get("nonce") == nonce, where
        assert not any(name.startswith("on") for name in given), f"{where} <{element.tag}>"
        assert "style" not in given, f"{where} <{element.tag}>"


def test_what_a_key_is_needed_for(store: Store, tmp_path: Path) -> None:
    """Some routes of the public store, and every route of the record but two that tell nothing."""
    public = away(store, tmp_path, "doors")
    assert {(m, p) for m, p, answer in asked(public) if answer.status_code == 401} == {*DOORS}
    record = away(store, tmp_path, "everything")
    shut = {(m, p) for m, p, answer in asked(record) if answer.status_code == 401}
    assert shut == {*routes()} - {("GET", "/healthz"), ("GET", "/site.css")}


def test_each_door_opens_to_a_key_of_its_scope_and_is_counted(store: Store, tmp_path: Path) -> None:
    client = away(store, tmp_path, "doors")
    client.follow_redirects = False  # the page that it leads to counts for itself
    for (method, path), wanted in DOORS.items():
        for scope in ("console", "export", "judge", "read"):
            _, token = KeyFile(tmp_path).new("a desk", [scope], per_minute=1)
            bearer = {"authorization": f"Bearer {token}"}
            first = client.request(method, path, headers=bearer)
            second = client.request(method, path, headers=bearer)
            if scope == wanted:
                assert first.status_code not in {401, 403, 429}, path
                assert second.status_code == 429 and second.headers["retry-after"] == "60"
            else:
                assert first.status_code == second.status_code == 403, path

"""What stands around every answer: headers, names that are answered to, no word in a log."""

import re

import httpx2 as httpx
import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from graph.store import Store
from tests.api.server import served

BESIDE_ROUTES = ["/nothing", "/static/icon.svg", "/openapi.json"]


@pytest.mark.parametrize("path", BESIDE_ROUTES)
def test_what_is_no_route_has_its_headers_too(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "base-uri 'none'" in policy
    assert "form-action 'self'" in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cache-control"]
    assert "access-control-allow-origin" not in headers


def test_scripts_run_by_a_nonce_that_no_two_answers_share(client: TestClient) -> None:
    nonces = set()
    for _ in range(3):
        answer = client.get("/docs")
        nonce = re.findall(r"script-src 'nonce-([^']+)'", answer.headers["content-security-policy"])
        assert f'<script nonce="{nonce[0]}"' in answer.text
        nonces.add(nonce[0])
    assert len(nonces) == 3


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8000", "[::1]:8000", "LOCALHOST:1"])
def test_names_of_this_machine_are_answered_to(client: TestClient, host: str) -> None:
    assert client.get("/healthz", headers={"host": host}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "[::1", "", "a@b:x"])
def test_other_names_are_not(client: TestClient, host: str) -> None:
    answer = client.get("/api/stats", headers={"host": host})
    assert answer.status_code == 400
    assert answer.json()["code"] == "unknown_host"


def test_a_host_of_ones_own_can_be_named(store: Store) -> None:
    client = TestClient(create_app(store, hosts=["graph.example"]), base_url="http://graph.example")
    assert client.get("/healthz").status_code == 200


@pytest.mark.parametrize("listening", ["0.0.0.0", "::"])  # noqa: S104
def test_a_server_on_every_address_answers_to_each_and_to_no_other_name(
    store: Store, listening: str
) -> None:
    client = TestClient(create_app(store, hosts=[listening, "graph.example"]))
    for host in ("192.0.2.7:8000", "[2001:db8::1]:8000", "graph.example", "localhost"):
        assert client.get("/healthz", headers={"host": host}).status_code == 200
    for host in ("evil.example", "192.0.2.7.evil.example", "192.0.2", "0x7f000001", ""):
        assert client.get("/healthz", headers={"host": host}).status_code == 400


def test_a_server_on_one_address_answers_to_that_one(store: Store) -> None:
    client = TestClient(create_app(store, hosts=["192.0.2.7"]))
    assert client.get("/healthz", headers={"host": "192.0.2.7"}).status_code == 200
    assert client.get("/healthz", headers={"host": "192.0.2.8"}).status_code == 400


def test_no_log_holds_what_was_asked_or_by_whom(
    store: Store, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with served(create_app(store)) as base, caplog.at_level("INFO", logger="uvicorn"):
        for path in ("/search?q=viktor", "/api/search?q=viktor", "/entity/viktor"):
            httpx.get(base + path)
    said = caplog.text + "".join(capfd.readouterr())
    assert "viktor" not in said
    assert "127.0.0.1" not in said

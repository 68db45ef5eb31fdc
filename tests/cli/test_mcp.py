"""`scamgraph mcp` over standard input as a client starts it, and over HTTP with keys."""

import sys
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from httpx2 import AsyncClient
from mcp import Client, StdioServerParameters
from mcp.client.streamable_http import streamable_http_client

from api.auth import KeyFile
from api.model_tools import ModelTools
from benchmarks.environment import environment
from cli.mcp import http_app, server_of
from graph.settings import Settings
from graph.store import open_store
from graph.store.load import load
from queries.audit import Audit
from tests.apart import run_apart
from tests.api.server import served
from tests.cli.conftest import Run
from tests.fictional_record import FICTIONAL

BEGIN = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-06-18",
        "capabilities": {},
        "clientInfo": {"name": "test", "version": "1"},
    },
}
ASKED = "MATCH (c:Compound) RETURN c.id AS id, c.name AS name"
SENT = {"Accept": "application/json, text/event-stream", "Content-Type": "application/json"}


def test_a_client_that_starts_it_gets_answers_over_standard_input(
    embedded_settings: Settings,
) -> None:
    with open_store(embedded_settings) as store:
        load(store, FICTIONAL)
    command = str(Path(sys.executable).with_name("scamgraph"))
    server = StdioServerParameters(
        command=command, args=["mcp"], env=environment(embedded_settings)
    )

    async def ask() -> str:
        async with Client(server) as client:
            result = await client.call_tool("find", {"text": "Redwood Gate"})
            return str(result.content[0].text)  # type: ignore[union-attr]

    assert "Redwood Gate" in run_apart(ask)


def test_over_http_a_key_of_the_console_is_needed_and_a_known_name(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    keys = KeyFile(tmp_path)
    _, reads = keys.new("reads", ["read"])
    _, asks = keys.new("asks", ["console"])
    with open_store(embedded_settings) as store:
        server = server_of(ModelTools(store, Audit(tmp_path)))
        with TestClient(
            http_app(server, ["graph.example"], keys), base_url="http://graph.example"
        ) as client:
            statuses = [
                client.post("/mcp", json=BEGIN, headers={**SENT, **more}).status_code
                for more in (
                    {},
                    {"Authorization": f"Bearer {reads}"},
                    {"Authorization": f"Bearer {asks}"},
                    {"Authorization": f"Bearer {asks}", "Host": "evil.example"},
                    {"Authorization": f"Bearer {asks}", "Sec-Fetch-Site": "cross-site"},
                )
            ]
    assert statuses == [401, 403, 200, 400, 403]


def test_the_official_client_asks_over_http_with_a_key(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    keys = KeyFile(tmp_path)
    _, key = keys.new("asks", ["console"])
    with open_store(embedded_settings) as store:
        load(store, FICTIONAL)
        server = server_of(ModelTools(store, Audit(tmp_path)))
        with served(http_app(server, [], keys)) as address:

            async def ask(headers: dict[str, str]) -> tuple[bool, str]:
                async with (
                    AsyncClient(headers=headers) as sent_by,
                    Client(streamable_http_client(f"{address}/mcp", http_client=sent_by)) as client,
                ):
                    result = await client.call_tool("cypher", {"text": ASKED})
                    return bool(result.is_error), str(result.content[0].text)  # type: ignore[union-attr]

            failed, text = run_apart(lambda: ask({"Authorization": f"Bearer {key}"}))
            assert not failed
            assert "Redwood Gate" in text
            with pytest.raises(ExceptionGroup) as refused:
                run_apart(lambda: ask({}))
    assert "401" in str(refused.getrepr())


def test_beyond_this_machine_it_does_not_start_without_a_key(scamgraph: Run) -> None:
    refused = scamgraph("mcp", "--http", "--host", "0.0.0.0")  # noqa: S104 - refused
    assert refused.returncode == 1
    assert "key" in refused.stderr

"""A server of pages whose Neo4j goes away and comes back: it says so, and comes back by itself."""

import time
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from benchmarks.kills.victims import Neo4j, served
from graph.store import open_store
from graph.store.load import load
from tests.claims import CAMP, FIRM, THINGS, claim, dataset
from tests.servers.stores import ENGINES

PAGES = (
    "/", f"/entity/{FIRM}", f"/path?from={FIRM}&to={CAMP}", "/ledger", "/picture/complicity",
    "/api/stats", f"/api/entities/{CAMP}", "/api/queries/compounds-by-status/run",
)  # fmt: skip
COMES_BACK_S = 60.0


@pytest.mark.long
@pytest.mark.parametrize("engine", ENGINES[1:])
def test_pages_come_back_by_themselves_when_neo4j_was_away(engine: str, tmp_path: Path) -> None:
    with served(engine) as server, open_store(server.settings) as store:
        assert isinstance(server, Neo4j)
        load(store, dataset(*THINGS, claim(FIRM, "OPERATES", CAMP)))
        with TestClient(
            create_app(store, home=tmp_path),
            base_url="http://localhost",
            raise_server_exceptions=False,
        ) as client:
            await_ready(client)
            for away in (server.kill, server.stop):  # by force, and in order
                away()
                began = time.monotonic()
                assert client.get("/readyz").status_code == 503
                assert time.monotonic() - began < 2
                for page in PAGES:
                    began = time.monotonic()
                    assert client.get(page).status_code == 503, page
                    assert time.monotonic() - began < 5, page
                assert client.get("/healthz").status_code == 200
                server.revive()
                await_ready(client)
                for page in PAGES:
                    assert client.get(page).status_code == 200, page
                done = client.post("/api/cypher", json={"query": "MATCH (c:Claim) RETURN count(c)"})
                assert done.json()["rows"] == [[len(THINGS) + 1]]
        load(store, dataset(*THINGS, claim(FIRM, "OWNS", CAMP)))  # the writer comes back as well


def await_ready(client: TestClient) -> None:
    """Wait until the server says that it is ready."""
    until = time.monotonic() + COMES_BACK_S
    while client.get("/readyz").status_code != 200:
        assert time.monotonic() < until, client.get("/readyz").text
        time.sleep(0.2)

"""The start page of an empty store, and who is told where the store is."""

from pathlib import Path

from fastapi.testclient import TestClient

from api.app import create_app
from api.auth import Needs
from graph.settings import Settings
from tests.api.html_reader import read
from tests.api.server import holding


def test_an_empty_store_says_so_and_how_to_fill_it(
    embedded_session: Settings, tmp_path: Path
) -> None:
    with holding(embedded_session, []) as store:
        folder = str(store.home)

        def start(needs: Needs, address: str) -> str:
            app = create_app(store, home=tmp_path, needs=needs)
            client = TestClient(app, base_url="http://localhost", client=(address, 50_000))
            return read(client.get("/")).text

        here = start("nothing", "127.0.0.1")
        assert f"It is at {folder}" in here
        for page in (here, start("doors", "127.0.0.1"), start("nothing", "192.0.2.7")):
            assert "This store is empty" in page
            assert "scamgraph ingest --all" in page
            assert page is here or folder not in page

"""The start page of an empty store, and who is told where the store is."""

from pathlib import Path

from fastapi.testclient import TestClient

from api.app import create_app
from graph.settings import Settings
from tests.api.html_reader import read
from tests.api.server import holding


def test_an_empty_store_says_so_and_how_to_fill_it(
    embedded_session: Settings, tmp_path: Path
) -> None:
    with holding(embedded_session, []) as store:
        here = TestClient(create_app(store, home=tmp_path), base_url="http://localhost")
        away = TestClient(
            create_app(store, home=tmp_path, needs="doors"), base_url="http://localhost"
        )
        folder = str(store.home)
        page, remote = read(here.get("/")), read(away.get("/"))
    for text in (page.text, remote.text):
        assert "This store is empty" in text
        assert "scamgraph ingest --all" in text
    assert f"It is at {folder}" in page.text
    assert folder not in remote.text

"""While a version is prepared, readers get the page of the one before, with exceptions."""

import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from api.app import create_app
from api.readiness import Readiness
from api.snapshot import Snapshot
from graph.record import RedactionReason, Release
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.load import load
from graph.store.metadata import read_meta
from graph.store.public_store import publish
from graph.store.redaction import redact
from tests.fictional_record import FICTIONAL, OPERATES, REWORDED
from tests.servers.stores import empty_public

ENTITY = f"/entity/{OPERATES.object}"
NEW = REWORDED.paraphrase
CHANGED = replace(
    FICTIONAL, claims=tuple(REWORDED if c.id == OPERATES.id else c for c in FICTIONAL.claims)
)
NONCE = re.compile(r"nonce-([\w-]+)")


@dataclass
class Desk:
    """A client of a server that has prepared its pages once, and prepares no more for now."""

    app: FastAPI
    client: TestClient

    def shows_new(self, path: str = ENTITY, **headers: str) -> bool:
        """Return whether the page shows the new wording."""
        answer = self.client.get(path, headers=headers)
        assert answer.status_code == 200
        return NEW in answer.text


@contextmanager
def served(store: Store) -> Iterator[Desk]:
    """Serve the store: the first version is prepared, later ones wait until the block ends."""
    app = create_app(store)
    begun, let_go = threading.Event(), threading.Event()

    def prepare(_: Snapshot) -> None:
        if begun.is_set():
            let_go.wait(60)
        begun.set()

    app.state.readiness = Readiness(store, app.state.overviews, prepare)
    with TestClient(app, base_url="http://localhost") as client:
        until = time.monotonic() + 60
        while client.get("/readyz").status_code != 200:
            assert time.monotonic() < until
            time.sleep(0.02)
        try:
            yield Desk(app, client)
        finally:
            let_go.set()


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    with open_store(settings) as opened:
        load(opened, FICTIONAL)
        yield opened


def test_a_page_that_was_opened_is_sent_as_it_was_while_the_next_is_prepared(store: Store) -> None:
    with served(store) as desk:
        before = desk.client.get(ENTITY)
        assert "cache-status" not in before.headers
        load(store, CHANGED)
        again = desk.client.get(ENTITY)
        assert again.headers["cache-status"].startswith("scamgraph; hit; detail=")
        # Each answer has a nonce of its own, in its policy and in its page.
        old, new = (NONCE.findall(a.headers["content-security-policy"])[0] for a in (before, again))
        assert old != new
        assert again.text == before.text.replace(old, new)
        # A program, and a page that nobody had opened, show the present version.
        assert NEW in desk.client.get("/api/claims", params={"limit": 500}).text
        assert desk.shows_new(f"/claim/{OPERATES.id}")


def test_a_reader_who_reloads_sees_the_present_version(store: Store) -> None:
    with served(store) as desk:
        assert not desk.shows_new()
        load(store, CHANGED)
        assert not desk.shows_new()
        assert desk.shows_new(**{"Cache-Control": "max-age=0"})
        # It is kept in place of the older one.
        assert desk.shows_new()


def test_nothing_older_is_sent_once_something_was_redacted(store: Store) -> None:
    with served(store) as desk:
        assert OPERATES.id in desk.client.get(ENTITY).text
        redact(store, OPERATES.id, RedactionReason.DANGER_TO_LIFE, day="2026-11-30")
        assert OPERATES.id not in desk.client.get(ENTITY).text
        # Nor after a later change: what was kept is as old as before.
        load(store, replace(CHANGED, origins=()))
        assert OPERATES.id not in desk.client.get(ENTITY).text


def test_nothing_older_is_sent_of_a_public_store_that_something_was_taken_from(
    store: Store, settings: Settings
) -> None:
    empty_public(settings)
    with open_store(settings, public=True) as public:
        publish(store, public)
        with served(public) as desk:
            assert OPERATES.id in desk.client.get(ENTITY).text
            closed = OPERATES.model_copy(update={"release": Release.PRIVATE})
            claims = tuple(closed if c.id == OPERATES.id else c for c in FICTIONAL.claims)
            load(store, replace(FICTIONAL, claims=claims))
            publish(store, public)
            assert OPERATES.id not in desk.client.get(ENTITY).text


def test_who_changes_the_data_through_the_server_reads_what_was_written(store: Store) -> None:
    with served(store) as desk:
        assert not desk.shows_new()

        def change() -> None:
            load(store, CHANGED)

        desk.app.add_api_route("/change", change, methods=["POST"])
        assert desk.client.post("/change").status_code == 200
        assert desk.shows_new()


def test_a_prepared_version_is_shown_by_every_page(store: Store) -> None:
    with served(store) as desk:
        assert not desk.shows_new()
        load(store, CHANGED)
        assert not desk.shows_new()
        meta = store.read(read_meta)
        assert meta
    with served(store) as desk:
        assert desk.shows_new()
        assert desk.client.get("/readyz").json()["version"] == meta.version

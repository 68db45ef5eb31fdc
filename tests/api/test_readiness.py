"""Ready is a server whose store answers and whose pages are prepared; a store away is said soon."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.readiness import Readiness
from api.server import visit_pages
from api.snapshot import Snapshot, Snapshots
from graph.errors import StoreUnavailable
from graph.store import Store


@contextmanager
def silent_port() -> Iterator[int]:
    """A port that accepts and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


@contextmanager
def closed_port() -> Iterator[int]:
    """A port at which nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
    yield port


@pytest.mark.parametrize("port_of", [silent_port, closed_port])
def test_a_store_that_is_away_is_said_within_seconds(
    port_of: Callable[[], AbstractContextManager[int]],
) -> None:
    with port_of() as port:
        store = Store(f"bolt://127.0.0.1:{port}", ("neo4j", "x"), None, None)
        with TestClient(create_app(store), base_url="http://localhost") as client:
            for path, seconds in (("/readyz", 2), ("/", 5), ("/api/stats", 5), ("/readyz", 2)):
                took = []
                for _ in range(3):  # what else runs on the machine may slow one
                    began = time.monotonic()
                    assert client.get(path).status_code == 503
                    took.append(time.monotonic() - began)
                assert min(took) < seconds
            assert client.get("/healthz").status_code == 200
        store.close()


def test_a_server_is_ready_once_its_pages_are_prepared(store: Store) -> None:
    prepared = False

    def prepare(_: Snapshot) -> None:
        nonlocal prepared
        with pytest.raises(StoreUnavailable, match="being prepared"):
            client.portal.call(app.state.readiness.version)  # type: ignore[union-attr]
        prepared = True

    app = create_app(store)
    app.state.readiness = Readiness(store, app.state.overviews, prepare)
    with TestClient(app, base_url="http://localhost") as client:
        until = time.monotonic() + 60
        while client.get("/readyz").status_code != 200:
            assert time.monotonic() < until
            time.sleep(0.05)
        assert prepared


def test_a_server_that_ends_waits_for_what_its_thread_reads(store: Store) -> None:
    begun, ended = threading.Event(), threading.Event()

    def prepare(_: Snapshot) -> None:
        begun.set()
        time.sleep(0.5)
        ended.set()

    readiness = Readiness(store, Snapshots(store), prepare)
    readiness.start()
    assert begun.wait(60)
    readiness.stop()
    assert ended.is_set()


def test_the_pages_read_no_network_of_the_data_once_they_are_prepared(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = create_app(store)
    snapshots: Snapshots = app.state.overviews
    visit_pages(app, snapshots.now())
    for name in ("whole_network", "get_stats", "get_corrections", "get_single_source"):
        module = "api.snapshot" if name == "whole_network" else "api.routes.site"
        monkeypatch.setattr(f"{module}.{name}", _not_again)
    client = TestClient(app, base_url="http://localhost")
    ends = snapshots.now().network.links[0]
    way = f"/path?from={ends.from_.id}&to={ends.to.id}"
    for path in ("/", f"/entity/{ends.to.id}", way, "/ledger", "/timeline"):
        assert client.get(path).status_code == 200


def test_what_is_told_of_the_whole_record_is_not_computed_again_once_it_is_prepared(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = create_app(store)
    snapshots: Snapshots = app.state.overviews
    visit_pages(app, snapshots.now())
    for name in (
        "graph.answers.contradictions._properties",
        "graph.answers.single_source._bearing",
        "api.snapshot.get_measures",
        "api.picture_service.build",
        "api.picture_service.to_svg",
    ):
        monkeypatch.setattr(name, _not_again)
    client = TestClient(app, base_url="http://localhost")
    for path in (
        "/api/contradictions", "/api/contradictions?kind=denied", "/api/single-source?limit=2",
        "/api/measures", "/api/pictures/complicity.json", "/api/pictures/complicity.svg",
    ):  # fmt: skip
        assert client.get(path).status_code == 200, path


def test_a_page_that_cannot_be_made_keeps_no_other_from_being_prepared(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = create_app(store)
    snapshots: Snapshots = app.state.overviews
    monkeypatch.setattr("api.server.show_ledger", _not_again)
    with pytest.raises(AssertionError, match="computed again"):
        visit_pages(app, snapshots.now())
    monkeypatch.setattr("api.picture_service.build", _not_again)
    client = TestClient(app, base_url="http://localhost")
    assert client.get("/api/pictures/complicity.json").status_code == 200


def _not_again(*_: object, **__: object) -> None:
    raise AssertionError("computed again")

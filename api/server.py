"""The server process: how it gets ready, and how it ends.

To get ready it makes pages once before anybody asks, so that what they share is computed. The pages
themselves are made, not a list of what they need: such a list would fall behind them.
"""

import os
import threading
from collections.abc import Callable
from functools import partial
from types import FrameType
from typing import Final

import uvicorn
from fastapi import FastAPI
from starlette.requests import Request

from api.picture_service import PictureRequest, cached_json, cached_svg, draw
from api.routes.compounds import compounds, on_the_map
from api.routes.entities import entity
from api.routes.evidence import show_ledger
from api.routes.paths import path
from api.routes.pictures import picture
from api.routes.search import Filters, suggest
from api.routes.site import start
from api.routes.timeline import show_timeline
from api.snapshot import Snapshot, measures_now
from graph.answers.claims import list_claims
from graph.answers.contradictions import find_contradictions
from graph.answers.links import NOW
from graph.answers.single_source import get_single_source
from graph.errors import ScamgraphError, StoreUnavailable
from graph.store import Store

GRACE_S: Final = 5  # for answers that have begun
END_S: Final = 10.0
PICTURE: Final = "complicity"


class ApiServer(uvicorn.Server):
    """Ends on a signal: it ends running queries, and finishes other answers for GRACE_S.

    END_S after the signal, and at once at a second signal, it ends whatever still runs: nothing
    that a request computes is written later.
    """

    def __init__(self, app: FastAPI) -> None:
        # No access log: it would be a map of an investigation.
        super().__init__(
            uvicorn.Config(
                app,
                log_level="warning",
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=GRACE_S,
            )
        )
        self._end_queries = app.state.doors.end_all

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Begin to end, or end at once if that has begun."""
        if self.should_exit:
            os._exit(128 + sig)
        last = threading.Timer(END_S, os._exit, (128 + sig,))
        last.daemon = True
        last.start()
        self._end_queries()
        super().handle_exit(sig, frame)


def visit_pages(app: FastAPI, snapshot: Snapshot) -> None:
    """Make the pages that readers open first, of the entity with most links among them, and search.

    With them what programs are answered of the whole record: evidence, and the first picture.
    Leave off when the server ends. Raise StoreUnavailable if the store does not answer, and, when
    all others are made, what went wrong with a page.
    """
    store: Store = app.state.store
    scope = {
        "type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": [],
        "app": app, "router": app.router, "state": {"nonce": ""},
    }  # fmt: skip
    request = Request(scope)
    request.state.version = snapshot.network.version
    linked = sorted(snapshot.links_at, key=lambda ref: -len(snapshot.links_at[ref]))[:2]
    visits: list[Callable[[], object]] = [
        lambda: start(request, store, snapshot),
        lambda: show_ledger(request, store, snapshot),
        lambda: show_timeline(request, store, snapshot),
        lambda: compounds(request, store, snapshot),
        lambda: on_the_map(request, store, snapshot),
        lambda: picture(request, snapshot, draw(store, snapshot, PictureRequest(PICTURE))),
        lambda: _prepare_files(store, snapshot),
        lambda: find_contradictions(store, limit=1),
        lambda: get_single_source(store, limit=1),
        lambda: measures_now(store),
        *[partial(entity, request, store, snapshot, ref, NOW) for ref in linked[:1]],
        lambda: suggest(store, Filters(), "a"),
        lambda: list_claims(store, text="a", limit=1),
    ]
    if len(linked) == 2:
        visits.append(lambda: path(request, store, snapshot, NOW, linked[0], linked[1]))
    failed: list[Exception] = []
    for visit in visits:
        if app.state.readiness.stopped:
            return
        try:
            visit()
        except StoreUnavailable:
            raise
        except ScamgraphError:
            continue  # a record that is nearly empty has not every page
        except Exception as error:  # noqa: BLE001 - whatever it is, the other pages can be made
            failed.append(error)
    if failed:
        raise failed[0]


def _prepare_files(store: Store, snapshot: Snapshot) -> None:
    """Write the first picture as programs and other sites ask for it."""
    drawn = draw(store, snapshot, PictureRequest(PICTURE))
    cached_json(snapshot, drawn)
    cached_svg(snapshot, drawn, "light")

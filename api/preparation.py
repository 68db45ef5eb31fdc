"""Make pages once before anybody asks, so that what they share is computed.

The pages themselves are made, not a list of what they need: such a list would fall behind them.
"""

from collections.abc import Callable
from functools import partial
from typing import Final

from fastapi import FastAPI
from starlette.requests import Request

from api.picture_service import PictureRequest, draw
from api.routes.compounds import compounds
from api.routes.entities import entity
from api.routes.evidence import show_ledger
from api.routes.paths import path
from api.routes.pictures import picture
from api.routes.site import start
from api.routes.timeline import show_timeline
from api.snapshot import Snapshot
from graph.answers.links import NOW
from graph.errors import ScamgraphError, StoreUnavailable
from graph.store import Store

PICTURE: Final = "complicity"


def visit_pages(app: FastAPI, snapshot: Snapshot) -> None:
    """Make the pages that readers open first, of the entity with most links among them.

    Raise StoreUnavailable if the store does not answer.
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
        lambda: picture(request, snapshot, draw(store, snapshot, PictureRequest(PICTURE))),
        *[partial(entity, request, store, snapshot, ref, NOW) for ref in linked[:1]],
    ]
    if len(linked) == 2:
        visits.append(lambda: path(request, store, snapshot, NOW, linked[0], linked[1]))
    for visit in visits:
        try:
            visit()
        except StoreUnavailable:
            raise
        except ScamgraphError:
            continue  # a record that is nearly empty has not every page

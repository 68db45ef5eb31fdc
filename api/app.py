"""The application: JSON under /api, pages and pictures; it loads nothing from other sites."""

import time
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from functools import partial
from importlib.metadata import version
from pathlib import Path

from anyio import to_thread
from fastapi import Depends, FastAPI
from fastapi.routing import APIRoute
from fastapi.staticfiles import StaticFiles
from fastapi_offline import FastAPIOffline
from starlette.middleware.cors import CORSMiddleware
from starlette_compress import CompressMiddleware, add_compress_type

from api.answer_parts import AnswerPartsMiddleware
from api.auth import WITHOUT_KEY_RATE, AuthMiddleware, KeyFile, Needs
from api.cancellation import QueryLimiter
from api.dependencies import check_params, note_release
from api.exports.citations import CITATIONS
from api.exports.formats import FORMATS
from api.middleware import (
    HERE,
    NOT_PUBLIC,
    BodyLimitMiddleware,
    ErrorMiddleware,
    HeadAsGetMiddleware,
    HostMiddleware,
    ReleaseMiddleware,
    SameOriginMiddleware,
    SecurityHeadersMiddleware,
)
from api.openapi import describe, operation_id
from api.page_cache import PageCacheMiddleware
from api.problems import PROBLEM, register_problems
from api.readiness import Readiness
from api.routes import PAGES, ROUTERS
from api.server import visit_pages
from api.snapshot import Snapshots
from api.streams import MEDIA
from api.views import KeptViews
from graph.settings import Settings
from graph.store import Store
from queries.audit import Audit
from queries.saved import SavedQuestions

COMPRESSED_FROM = 1_000  # bytes
EXPORTED = {known.media for known in FORMATS.values()} - {"application/zip"}
for media in (*EXPORTED, *(known.media for known in CITATIONS.values()), PROBLEM):
    add_compress_type(media)
for media in MEDIA.values():  # sent while their rows are read
    add_compress_type(media.partition(";")[0], streaming=True)
STATIC = Path(__file__).parent / "static"
DESCRIPTION = """
Who is connected to scam compounds, on whose word, and who denies it: a graph of cited claims.

What is alleged stays alleged: every sentence names who says it, every link carries the claims for
and against it. `score` orders evidence from 0 to 1; it is no probability of guilt.
"""


def create_app(
    store: Store,
    *,
    hosts: Iterable[str] = (),
    origins: Sequence[str] = (),
    home: Path | None = None,
    needs: Needs = "nothing",
    per_minute: int = WITHOUT_KEY_RATE,
    clock: Callable[[], float] = time.monotonic,
) -> FastAPI:
    """Return the application on an open store, which the caller closes.

    `hosts` are names it answers to beside localhost, 127.0.0.1 and [::1]; other names are refused,
    so that a name that somebody else points here cannot read the record. `home` is the folder of
    the audit log and the keys. `needs` says what needs a key (nothing on loopback), `per_minute`
    how many costly requests one address may send without one; `clock` measures that minute in s.
    Pages of `origins`, each as in https://graphics.example.org, may read the answers.
    """

    @asynccontextmanager
    async def looked_after(app: FastAPI) -> AsyncIterator[None]:
        app.state.readiness.start()
        yield
        await to_thread.run_sync(app.state.readiness.stop)

    app: FastAPI = FastAPIOffline(
        docs_url=None,  # /docs is a page of ours, with the headers of every page
        redoc_url=None,
        title="scamgraph",
        version=version("scamgraph"),
        servers=[{"url": "/", "description": "The server that this document comes from."}],
        description=DESCRIPTION,
        generate_unique_id_function=operation_id,
        lifespan=looked_after,
    )
    app.state.store = store
    settings = Settings()
    folder = home or settings.home
    app.state.audit = Audit(folder)
    app.state.saved = SavedQuestions(folder)
    app.state.views = KeptViews(folder)
    app.state.overviews = Snapshots(store)
    app.state.readiness = Readiness(store, app.state.overviews, partial(visit_pages, app))
    app.state.doors = QueryLimiter()
    app.state.question_seconds = settings.question_seconds
    # Where the store is, is shown to readers on this machine alone.
    app.state.store_settings = settings if needs == "nothing" else None
    for router in (*ROUTERS, *PAGES):
        app.include_router(router, dependencies=[Depends(check_params), Depends(note_release)])
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    register_problems(app)
    routes = [
        route
        for router in (*ROUTERS, *PAGES)
        for route in router.routes
        if isinstance(route, APIRoute)
    ]
    describe(app, routes)
    # The last one added runs first.
    app.add_middleware(AnswerPartsMiddleware)
    app.add_middleware(ReleaseMiddleware)
    app.add_middleware(HeadAsGetMiddleware)
    app.add_middleware(ErrorMiddleware)
    app.add_middleware(PageCacheMiddleware)
    app.add_middleware(BodyLimitMiddleware)
    app.add_middleware(
        AuthMiddleware,
        routes=routes,
        keys=KeyFile(folder),
        needs=needs,
        per_minute=per_minute,
        clock=clock,
    )
    app.add_middleware(SameOriginMiddleware)
    app.add_middleware(HostMiddleware, names=(*HERE, *hosts))
    app.add_middleware(SecurityHeadersMiddleware)
    app.add_middleware(CompressMiddleware, minimum_size=COMPRESSED_FROM, zstd=False)
    if origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=origins,
            allow_methods=("GET", "HEAD"),
            allow_headers=("Authorization", "If-None-Match"),
            expose_headers=(
                "ETag",
                "Link",
                "RateLimit",
                "RateLimit-Policy",
                "Retry-After",
                NOT_PUBLIC,
            ),
        )
    return app

"""Routes: /api/corrections, /corrections, /corrections.atom, /api/requests, /requests."""

from typing import Annotated, Final

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api.corrections import HEADINGS, atom, heading, words
from api.cypher_links import query_link
from api.dependencies import After, Limit, SnapshotDep, StoreDep
from api.openapi import answers, listed
from api.templates import page
from api.urls import with_query
from graph.answers.changes import (
    KINDS,
    Correction,
    OpenRequest,
    get_corrections,
    list_requests,
)
from graph.answers.models import Page

api = APIRouter(tags=["record"])
pages = APIRouter(include_in_schema=False)
Kind = Annotated[str, Query(max_length=40, description=f"One of {', '.join(KINDS)}.")]
SHOWN: Final = 50


@api.get("/api/corrections", responses=answers(listed("correction")))
def corrections(
    store: StoreDep, kind: Kind = "", limit: Limit = 100, after: After = ""
) -> Page[Correction]:
    """Return claims taken back, answers, cases that ended, and tombstones, the latest first."""
    return get_corrections(store, kind=kind, limit=limit, after=after)


@api.get("/corrections.atom", response_class=Response, include_in_schema=False)
def feed(request: Request, store: StoreDep) -> Response:
    """Return the latest hundred, for a feed reader."""
    items = get_corrections(store).items
    text = atom(items, str(request.base_url).rstrip("/"))
    return Response(text, media_type="application/atom+xml")


@pages.get("/corrections")
def show_corrections(
    request: Request,
    store: StoreDep,
    overview: SnapshotDep,
    kind: Annotated[str, Query(max_length=40)] = "",
    after: Annotated[str, Query(max_length=200)] = "",
) -> HTMLResponse:
    """Show the latest events, of one kind or of every kind."""
    corrections = get_corrections(store, kind=kind, limit=SHOWN, after=after)
    return page(
        request,
        "corrections.html",
        found=corrections,
        kind=kind,
        headings=HEADINGS,
        heading=heading,
        words_of=words,
        persons=overview.persons,
        next_address=with_query("/corrections", kind=kind, after=corrections.next or ""),
        json_address=with_query("/api/corrections", kind=kind, limit=str(SHOWN), after=after),
        behind=(query_link("corrections"),),
    )


@api.get("/api/requests", responses=answers(listed("request")))
def requests(store: StoreDep, limit: Limit = 100, after: After = "") -> Page[OpenRequest]:
    """Return the requests for comment that wait for an answer, the soonest deadline first."""
    return list_requests(store, limit=limit, after=after)


@pages.get("/requests")
def show_requests(
    request: Request,
    store: StoreDep,
    overview: SnapshotDep,
    after: Annotated[str, Query(max_length=200)] = "",
) -> HTMLResponse:
    """Show the requests for comment that wait for an answer."""
    waiting = list_requests(store, limit=SHOWN, after=after)
    return page(
        request,
        "requests.html",
        found=waiting,
        persons=overview.persons,
        next_address=with_query("/requests", after=waiting.next or ""),
        json_address=with_query("/api/requests", limit=str(SHOWN), after=after),
        behind=(query_link("open-requests"),),
    )

"""/search: what a name finds, or everything of one kind."""

from typing import Annotated, Final

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.addresses import with_query
from api.behind import behind
from api.dependencies import OverviewHere, OverviewsHere, StoreHere
from api.finding import find
from api.templates import page
from graph.vocabulary import vocabulary
from queries.params import MOST_TEXT

router = APIRouter(include_in_schema=False)
SHOWN: Final = 500


@router.get("/search")
def results(
    request: Request,
    store: StoreHere,
    overviews: OverviewsHere,
    overview: OverviewHere,
    q: Annotated[str, Query(max_length=500)] = "",
    kind: str = "",
) -> HTMLResponse:
    """The finds, best first; an empty form where nothing was asked."""
    asked = bool(q.strip() or kind)
    found = find(store, overviews, q, kind) if asked else ()
    return page(
        request,
        "search.html",
        query=q,
        kind=kind,
        kinds=vocabulary().kinds,
        asked=asked,
        found=found[:SHOWN],
        total=len(found),
        entities=overview.entities,
        persons=overview.persons,
        json_address=with_query("/api/search", q=q, kind=kind, limit="200") if asked else "",
        behind=(behind("things-called", text=q[:MOST_TEXT], kind=kind),) if asked else (),
    )

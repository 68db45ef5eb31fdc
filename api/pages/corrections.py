"""/corrections: what was taken back, corrected, delisted, answered, acquitted or redacted."""

from typing import Annotated, Final

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.addresses import with_query
from api.behind import behind
from api.corrections import HEADINGS, heading, words
from api.dependencies import OverviewHere, StoreHere
from api.templates import page
from graph.answers.changes import get_corrections

router = APIRouter(include_in_schema=False)
SHOWN: Final = 50


@router.get("/corrections")
def corrections(
    request: Request,
    store: StoreHere,
    overview: OverviewHere,
    kind: Annotated[str, Query(max_length=40)] = "",
    after: Annotated[str, Query(max_length=200)] = "",
) -> HTMLResponse:
    """The latest events, of one kind or of every kind."""
    found = get_corrections(store, kind=kind, limit=SHOWN, after=after)
    return page(
        request,
        "corrections.html",
        found=found,
        kind=kind,
        headings=HEADINGS,
        heading=heading,
        words_of=words,
        persons=overview.persons,
        next_address=with_query("/corrections", kind=kind, after=found.next or ""),
        json_address=with_query("/api/corrections", kind=kind, limit=str(SHOWN), after=after),
        behind=(behind("corrections"),),
    )

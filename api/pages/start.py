"""/: search, what the record holds, what is disputed, what was announced beside what was seen."""

from typing import Final

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.beside import announced_beside_seen
from api.dependencies import OverviewHere, StoreHere
from api.drawing import pictures
from api.templates import page
from graph.answers.claims import list_claims
from graph.answers.stats import get_stats
from graph.record import Polarity

router = APIRouter(include_in_schema=False)
SHOWN: Final = 6


@router.get("/")
def start(request: Request, store: StoreHere, overview: OverviewHere) -> HTMLResponse:
    """The first page."""
    return page(
        request,
        "start.html",
        stats=get_stats(store),
        pictures=pictures(),
        contested=overview.contested[:SHOWN],
        contested_total=len(overview.contested),
        denied=list_claims(store, polarity=Polarity.DENIES.value, limit=SHOWN),
        unconfirmed=list_claims(store, polarity=Polarity.NOT_CONFIRMED.value, limit=SHOWN),
        beside=announced_beside_seen(store, overview, SHOWN),
        persons=overview.persons,
        json_address="/api/stats",
    )

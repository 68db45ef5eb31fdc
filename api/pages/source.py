"""/source/{id} and /sources: what was read, how it is graded, and what it says."""

import re
from typing import Final

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.behind import behind
from api.dependencies import OverviewHere, StoreHere
from api.templates import page
from graph.answers.claims import list_claims
from graph.answers.models import MOST, ClaimAnswer
from graph.answers.sources import get_source, list_datasets, list_refused, list_sources

router = APIRouter(include_in_schema=False)
REFUSED_SHOWN: Final = 200
_NUMBERS = re.compile(r"(\d+)")


@router.get("/source/{source_id}")
def source(
    request: Request,
    store: StoreHere,
    overview: OverviewHere,
    source_id: str,
    after: str = "",
) -> HTMLResponse:
    """The page of a source; a long list's claims go on under `after`."""
    found = get_source(store, source_id)
    claims = list_claims(store, source=found.id, limit=MOST, after=after)
    return page(
        request,
        "source.html",
        source=found,
        claims=sorted(claims.items, key=by_locator),
        whole=not after and claims.next is None,
        next=claims.next,
        persons=overview.persons,
        json_address=f"/api/sources/{found.id}",
        behind=(behind("claims-of-source", source=found.id),),
    )


def by_locator(claim: ClaimAnswer) -> tuple[list[tuple[int, str]], str]:
    """Page 9 before page 10."""
    parts = _NUMBERS.split(claim.locator)
    return [(int(part), "") if part.isdigit() else (0, part) for part in parts], claim.id


@router.get("/sources")
def sources(request: Request, store: StoreHere, _: OverviewHere) -> HTMLResponse:
    """Datasets, publications, and what was left out."""
    refused = list_refused(store)
    return page(
        request,
        "sources.html",
        datasets=list_datasets(store),
        sources=list_sources(store).items,
        refused=refused[:REFUSED_SHOWN],
        refused_total=len(refused),
        json_address="/api/sources",
        behind=(behind("sources-by-claims"), behind("datasets"), behind("rows-left-out")),
    )

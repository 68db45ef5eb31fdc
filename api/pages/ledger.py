"""/ledger: acts of states, announced, done and seen afterwards, side by side."""

from typing import Annotated, Final

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.addresses import with_query
from api.behind import behind
from api.dependencies import OverviewHere, StoreHere
from api.templates import page
from graph.answers.ledger import COMPOUND, get_ledger
from graph.answers.lookup import id_of

router = APIRouter(include_in_schema=False)
SHOWN: Final = 25


@router.get("/ledger")
def ledger(
    request: Request,
    store: StoreHere,
    overview: OverviewHere,
    of: Annotated[str, Query(max_length=300)] = "",
    after: Annotated[str, Query(max_length=200)] = "",
) -> HTMLResponse:
    """The latest acts, those about a compound, or one act."""
    chosen = id_of(store, of) if of.strip() else ""
    found = get_ledger(store, chosen, limit=SHOWN, after=after)
    entity = overview.entities.get(chosen)
    asked = (
        behind("actions-on-compound", compound=chosen)
        if entity and entity.kind == COMPOUND
        else behind("announced-done-seen")
    )
    return page(
        request,
        "ledger.html",
        found=found,
        of=of.strip(),
        compounds=overview.of_kind("Compound"),
        persons=overview.persons,
        next_address=with_query("/ledger", of=chosen, after=found.next or ""),
        behind=(asked,),
        json_address=with_query("/api/ledger", of=chosen, limit=str(SHOWN), after=after),
    )

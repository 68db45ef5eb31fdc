"""/claim/{id}: one statement in one source, with everything needed to check it."""

from typing import Final

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.behind import behind
from api.dependencies import OverviewHere, StoreHere
from api.footnotes import footnote
from api.templates import page
from graph.answers.claims import get_claim, list_claims
from graph.answers.models import MOST, ClaimAnswer
from graph.answers.sources import get_source
from graph.store import Store

router = APIRouter(include_in_schema=False)
SIDES: Final = (
    ("asserts", "Also said by"),
    ("denies", "Denied by"),
    ("not_confirmed", "Could not be confirmed by"),
)
REPEATED: Final = "From the same origin, repeated by"
DIFFERENT: Final = "Other values given by"


@router.get("/claim/{claim_id}")
def claim(
    request: Request, store: StoreHere, overview: OverviewHere, claim_id: str
) -> HTMLResponse:
    """The page of a claim."""
    found = get_claim(store, claim_id)
    source = get_source(store, found.source.id)
    return page(
        request,
        "claim.html",
        claim=found,
        source=source,
        footnote=footnote(found, source),
        others=others(store, found),
        persons=overview.persons,
        json_address=f"/api/claims/{found.id}",
        behind=(behind("claims-about", entity=found.subject.id),),
    )


def others(store: Store, claim: ClaimAnswer) -> list[tuple[str, list[ClaimAnswer]]]:
    """Who else says it, denies it or could not confirm it, and who gives another value."""
    beside = [
        other
        for other in list_claims(
            store, entity=claim.subject.id, predicate=claim.predicate, limit=MOST
        ).items
        if other.id != claim.id
        and other.subject.id == claim.subject.id
        and (claim.object is None or (other.object and other.object.id == claim.object.id))
    ]
    origins = {origin.id for origin in claim.origins}
    same = [other for other in beside if other.value == claim.value]
    repeats = [
        other
        for other in same
        if other.polarity == claim.polarity and origins & {origin.id for origin in other.origins}
    ]
    told = {other.id for other in repeats}
    sides = [
        (REPEATED, repeats),
        *(
            (heading, [o for o in same if o.polarity == polarity and o.id not in told])
            for polarity, heading in SIDES
        ),
    ]
    different = [other for other in beside if other.value != claim.value]
    return [(heading, side) for heading, side in [*sides, (DIFFERENT, different)] if side]

"""GET /api/claims and /api/claims/{id}."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from api.dependencies import After, Limit, StoreHere
from api.examples import CLAIM, listed
from api.openapi import answers
from graph.answers.claims import get_claim, list_claims
from graph.answers.lookup import resolve
from graph.answers.models import ClaimAnswer, Page

router = APIRouter(prefix="/api/claims", tags=["claims"])
Filter = Annotated[str, Query(max_length=200)]


@router.get("", responses=answers(listed(CLAIM), missing=True))
def some_claims(
    store: StoreHere,
    source: Filter = "",
    entity: Annotated[str, Query(max_length=200, description="Any ref of an entity.")] = "",
    predicate: Annotated[
        str, Query(max_length=200, description="A link type or property of the vocabulary.")
    ] = "",
    polarity: Annotated[
        str, Query(description="asserts, denies or not_confirmed.", examples=["denies"])
    ] = "",
    state: Annotated[str, Query(description="current, withdrawn, corrected …")] = "",
    limit: Limit = 100,
    after: After = "",
) -> Page[ClaimAnswer]:
    """Claims that fit every filter given."""
    return list_claims(
        store,
        source=source,
        entity=store.read(lambda tx: resolve(tx, entity)) if entity else "",
        predicate=predicate,
        polarity=polarity,
        state=state,
        limit=limit,
        after=after,
    )


@router.get("/{id}", responses=answers(CLAIM, missing=True))
def one_claim(store: StoreHere, claim_id: Annotated[str, Path(alias="id")]) -> ClaimAnswer:
    """One claim, with everything needed to check it."""
    return get_claim(store, claim_id)

"""GET /api/entities/{id}, and its links, claims and timeline."""

from typing import Annotated

from fastapi import APIRouter, Path

from api.dependencies import After, AsOfHere, Limit, StoreHere
from api.examples import CLAIM, ENTITY, LINK, listed
from api.openapi import answers
from api.timeline import Moment, moments
from graph.answers.entities import get_entity
from graph.answers.models import ClaimAnswer, EntityAnswer, LinkAnswer, Page, part

router = APIRouter(prefix="/api/entities", tags=["entities"])
EntityId = Annotated[
    str, Path(alias="id", description="The entity's id, or any ref of its cluster.")
]
MOMENT = {
    "on": "2024",
    "earliest": "2024-01-01",
    "latest": "2024-12-31",
    "about": "held",
    "sentence": CLAIM["sentence"],
    "claim": CLAIM["id"],
    "polarity": "asserts",
    "source": "demo-report",
}


@router.get("/{id}", responses=answers(ENTITY, missing=True))
def one_entity(store: StoreHere, ref: EntityId, asked: AsOfHere) -> EntityAnswer:
    """One thing, now or as of a day: names, values, links and claims for and against."""
    return get_entity(store, ref, asked)


@router.get("/{id}/links", responses=answers(listed(LINK), missing=True))
def links_of_entity(
    store: StoreHere, ref: EntityId, asked: AsOfHere, limit: Limit = 100, after: After = ""
) -> Page[LinkAnswer]:
    """Its links, those that are denied or no longer stated included; now or as of a day."""
    return part(get_entity(store, ref, asked).links, link_key, limit, after)


@router.get("/{id}/claims", responses=answers(listed(CLAIM), missing=True))
def claims_of_entity(
    store: StoreHere, ref: EntityId, asked: AsOfHere, limit: Limit = 100, after: After = ""
) -> Page[ClaimAnswer]:
    """Every claim about it or towards it that counts, the latest first; now or as of a day."""
    return part(get_entity(store, ref, asked).claims, lambda claim: claim.id, limit, after)


@router.get("/{id}/timeline", responses=answers(listed(MOMENT), missing=True))
def timeline_of_entity(
    store: StoreHere, ref: EntityId, asked: AsOfHere, limit: Limit = 500, after: After = ""
) -> Page[Moment]:
    """What is said of it, by day."""
    found = moments(get_entity(store, ref, asked).claims)
    return part(found, lambda moment: moment.claim, limit, after)


def link_key(link: LinkAnswer) -> str:
    """What tells one link from another in a cursor."""
    return f"{link.from_.id}.{link.type}.{link.to.id}"

"""GET /api/link: one link, now or as of a day, with the reasoning behind its score."""

from typing import Annotated, Any

from fastapi import APIRouter, Query

from api.dependencies import AsOfHere, StoreHere
from api.examples import CLAIM, LINK
from api.openapi import answers
from graph.answers.links import get_link
from graph.answers.lookup import id_of
from graph.answers.models import ReasonedLink
from graph.evidence.claim_weights import MEANING

router = APIRouter(prefix="/api", tags=["entities"])
End = Annotated[str, Query(max_length=300, description="An id, any ref of it, or an exact name.")]
From = Annotated[
    str, Query(alias="from", max_length=300, description="An id, any ref of it, or an exact name.")
]
Type = Annotated[str, Query(alias="type", max_length=60, examples=["OPERATES"])]

REASONED: dict[str, Any] = {
    **LINK,
    "reasoning": {
        "score": LINK["score"],
        "meaning": MEANING,
        "standing": LINK["standing"],
        "sentence": "one source; put as an impression or a possibility",
        "credibility": "3",
        "reasons": [
            {
                "rule": "combine",
                "says": "0.42, the strongest origin alone",
                "claims": [CLAIM["id"]],
            }
        ],
    },
    "as_of": "",
    "as": "",
}


@router.get("/link", responses=answers(REASONED, missing=True))
def link(store: StoreHere, start: From, link_type: Type, to: End, asked: AsOfHere) -> ReasonedLink:
    """One link: its claims, what each weighs and why, and how they add up."""
    return get_link(store, id_of(store, start), link_type, id_of(store, to), asked)

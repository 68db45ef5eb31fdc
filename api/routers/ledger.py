"""GET /api/ledger: announced, done, seen afterwards."""

from typing import Annotated, Any

from fastapi import APIRouter, Query

from api.dependencies import After, Limit, StoreHere
from api.examples import SITE
from api.openapi import answers
from graph.answers.ledger import LedgerAnswer, get_ledger
from graph.answers.lookup import id_of

router = APIRouter(prefix="/api", tags=["views"])
ACT = {"id": "demo-a1", "name": "Joint raid at Redwood Gate", "kind": "GovernmentAction"}
BODY = {"id": "demo-b1", "name": "Ministry of Order", "kind": "StateBody"}
LEDGER: dict[str, Any] = {
    "items": [
        {
            "act": ACT,
            "types": ["raid"],
            "dates": ["2025-07"],
            "by": [BODY],
            "about": [SITE],
            "announced": [],
            "done": [],
            "counts": [],
            "seen": [],
            "followed": [],
            "called": [],
            "gap": ["No source in this record says what was seen afterwards."],
        }
    ],
    "total": 1,
    "next": None,
    "compounds": [
        {
            "compound": SITE,
            "acts": [ACT],
            "around": [],
            "stood": [],
            "happened": [],
            "gap": [
                "No source in this record says what stood there after “Joint raid at Redwood Gate”."
            ],
        }
    ],
    "may_be_one": [],
}


@router.get("/ledger", responses=answers(LEDGER, missing=True))
def ledger(
    store: StoreHere,
    of: Annotated[
        str, Query(max_length=300, description="A compound or an act: an id or an exact name.")
    ] = "",
    limit: Limit = 50,
    after: After = "",
) -> LedgerAnswer:
    """Acts of states, the latest first, each with the gap between word, deed and what was seen."""
    return get_ledger(store, id_of(store, of) if of else "", limit=limit, after=after)

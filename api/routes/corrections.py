"""GET /api/corrections and /corrections.atom: what was taken back, answered or redacted."""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from api.corrections import atom
from api.dependencies import After, Limit, StoreHere
from api.examples import CLAIM, listed
from api.openapi import answers
from graph.answers.changes import KINDS, Correction, get_corrections
from graph.answers.models import Page

router = APIRouter(tags=["record"])
CORRECTION: dict[str, Any] = {
    "id": f"withdrawn-{CLAIM['id']}",
    "kind": "withdrawn",
    "day": "2026-02-03",
    "claim": {**CLAIM, "state": "withdrawn"},
    "successor": None,
    "reply": None,
    "tombstone": None,
}
Kind = Annotated[str, Query(max_length=40, description=f"One of {', '.join(KINDS)}.")]


@router.get("/api/corrections", responses=answers(listed(CORRECTION)))
def corrections(
    store: StoreHere, kind: Kind = "", limit: Limit = 100, after: After = ""
) -> Page[Correction]:
    """Claims that stand no more, answers, cases that ended, and tombstones; the latest first."""
    return get_corrections(store, kind=kind, limit=limit, after=after)


@router.get("/corrections.atom", response_class=Response, include_in_schema=False)
def feed(request: Request, store: StoreHere) -> Response:
    """The latest hundred, for a feed reader."""
    found = get_corrections(store).items
    text = atom(found, str(request.base_url).rstrip("/"))
    return Response(text, media_type="application/atom+xml")

"""GET /api/stats."""

from fastapi import APIRouter

from api.dependencies import StoreHere
from api.examples import STATS
from api.openapi import answers
from graph.answers.models import Stats
from graph.answers.sources import get_stats

router = APIRouter(prefix="/api", tags=["record"])


@router.get("/stats", responses=answers(STATS))
def stats(store: StoreHere) -> Stats:
    """Counts per kind, link type and source, and the version of the data."""
    return get_stats(store)

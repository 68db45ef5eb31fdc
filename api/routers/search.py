"""GET /api/search."""

from typing import Annotated

from fastapi import APIRouter, Query

from api.dependencies import After, Limit, OverviewsHere, StoreHere
from api.examples import FOUND, listed
from api.finding import find
from api.openapi import answers
from graph.answers.models import Found, Page, part

router = APIRouter(prefix="/api", tags=["find"])
Words = Annotated[
    str,
    Query(
        max_length=500,
        description="Names, aliases, codes or ids; words match by their beginning, in any script.",
        examples=["heron jade", "KA-02", "翠鹭"],
    ),
]
Kind = Annotated[str, Query(description="Only this kind; without `q`, everything of it.")]


@router.get("/search", responses=answers(listed(FOUND)))
def search_names(
    store: StoreHere,
    overviews: OverviewsHere,
    q: Words = "",
    kind: Kind = "",
    limit: Limit = 20,
    after: After = "",
) -> Page[Found]:
    """Find entities by name, the best first."""
    return part(find(store, overviews, q, kind), lambda found: found.id, limit, after)

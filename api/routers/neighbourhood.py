"""GET /api/neighbourhood: names and links around an entity."""

from typing import Annotated

from fastapi import APIRouter, Query

from api.dependencies import AsOfHere, OverviewHere, StoreHere
from api.examples import LINK, OPERATOR, SITE
from api.neighbourhood import Neighbourhood, neighbourhood
from api.openapi import answers
from graph.answers.lookup import entity_id

router = APIRouter(prefix="/api", tags=["entities"])
AROUND = {
    "nodes": [{**OPERATOR, "roles": [], "steps": 0}, {**SITE, "roles": [], "steps": 1}],
    "links": [LINK],
    "complete": True,
    "left_out": 0,
}


@router.get("/neighbourhood", responses=answers(AROUND, missing=True))
def around(
    store: StoreHere,
    overview: OverviewHere,
    asked: AsOfHere,
    ref: Annotated[str, Query(alias="id", max_length=300, description="An id, or any ref of it.")],
    depth: Annotated[int, Query(description="Within so many links (1 to 3).")] = 1,
    limit: Annotated[int, Query(ge=1, le=500, description="At most so many names.")] = 100,
) -> Neighbourhood:
    """The nearest names first, of those the strongest; `left_out` counts what the limit cut off.

    As of a day, there is nothing around a name of which nothing had been said.
    """
    return neighbourhood(overview.on(store, asked), entity_id(store, ref), depth, limit)

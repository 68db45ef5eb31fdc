"""GET /api/compounds: the table behind the page."""

from typing import Annotated

from fastapi import APIRouter, Query

from api.compounds import CompoundRow, chosen, compound_rows
from api.dependencies import After, Limit, OverviewHere, StoreHere
from api.examples import listed
from api.openapi import answers
from graph.answers.models import Page, part

router = APIRouter(prefix="/api", tags=["views"])
Country = Annotated[str, Query(max_length=200, examples=["Sarenga"])]
Status = Annotated[str, Query(max_length=200, examples=["emptied"])]
ROW = {
    "id": "demo-s1",
    "name": "Redwood Gate",
    "codes": ["PM01"],
    "places": [{"id": "demo-p1", "name": "Port Mekal", "kind": "Place"}],
    "countries": ["Sarenga"],
    "statuses": [
        {
            "status": "operating",
            "on": "2025-06-12",
            "by": "Sarenga Rights Watch",
            "polarity": "asserts",
            "claim": "c89abcdef0123456789abcdef",
        }
    ],
    "coordinates": ["10.61,103.52"],
    "claims": 14,
}


@router.get("/compounds", responses=answers(listed(ROW)))
def all_compounds(
    store: StoreHere,
    overview: OverviewHere,
    country: Country = "",
    status: Status = "",
    limit: Limit = 500,
    after: After = "",
) -> Page[CompoundRow]:
    """Compounds, with every status that a source gives them on a day."""
    rows = chosen(compound_rows(store, overview), country, status)
    return part(rows, lambda row: row.id, limit, after)

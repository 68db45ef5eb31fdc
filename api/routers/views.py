"""GET /api/map.geojson and /api/timeline: the views behind the map and the timeline."""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.responses import JSONResponse

from api.chronology import Dated, between, chronology
from api.compounds import chosen, compound_rows
from api.dependencies import After, Limit, OverviewHere, StoreHere
from api.examples import CLAIM, SITE, listed
from api.geo import geojson
from api.openapi import answers
from api.routers.compounds import ROW, Country, Status
from graph.answers.models import Page, part

router = APIRouter(prefix="/api", tags=["views"])
Day = Annotated[str, Query(max_length=40, examples=["2025-07"])]
POINTS: dict[str, Any] = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [103.52, 10.61]},
            "properties": {
                name: ROW[name]
                for name in ("id", "name", "codes", "countries", "statuses", "claims")
            },
        }
    ],
    "without_position": 0,
}
DATED: dict[str, Any] = {
    "thing": {"id": "demo-a1", "name": "Joint raid at Redwood Gate", "kind": "GovernmentAction"},
    "on": "2025-07",
    "earliest": "2025-07-01",
    "latest": "2025-07-31",
    "types": ["raid"],
    "by": [{"id": "demo-b1", "name": "Ministry of Order", "kind": "StateBody"}],
    "about": [SITE],
    "more": 0,
    "claims": [CLAIM],
}


@router.get("/map.geojson", responses=answers(POINTS))
def points(
    store: StoreHere, overview: OverviewHere, country: Country = "", status: Status = ""
) -> JSONResponse:
    """Compounds whose position a source publishes, as GeoJSON."""
    rows = chosen(compound_rows(store, overview), country, status)
    return JSONResponse(geojson(rows), media_type="application/geo+json")


@router.get("/timeline", responses=answers(listed(DATED)))
def timeline(
    store: StoreHere,
    overview: OverviewHere,
    kind: Annotated[str, Query(description="GovernmentAction, Event or Proceeding.")] = "",
    since: Day = "",
    until: Day = "",
    limit: Limit = 500,
    after: After = "",
) -> Page[Dated]:
    """Acts, events and proceedings by the days that sources give them, the earliest first."""
    found = between(chronology(store, overview), kind, since, until)
    return part(found, lambda row: f"{row.thing.id}.{row.on}", limit, after)

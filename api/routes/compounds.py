"""/map: compounds on the map of two borders, and the same as a table."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.addresses import with_query
from api.behind import behind
from api.compounds import choices, chosen, compound_rows
from api.dependencies import OverviewHere, StoreHere
from api.drawing import PictureAsked, draw
from api.templates import page

router = APIRouter(include_in_schema=False)
MAP = "map"
Choice = Annotated[str, Query(max_length=200)]


@router.get("/map")
def on_the_map(
    request: Request,
    store: StoreHere,
    overview: OverviewHere,
    country: Choice = "",
    status: Choice = "",
) -> HTMLResponse:
    """The drawing, and a table of positions that a form narrows; the drawing shows all."""
    from api.pictures.alt import alt_text  # noqa: PLC0415  (drawing is slow to import)

    every = compound_rows(store, overview)
    rows = chosen(every, country, status)
    countries, statuses = choices(every)
    picture = draw(store, overview, PictureAsked(MAP))
    return page(
        request,
        "map.html",
        picture=picture,
        alt=alt_text(picture),
        rows=[row for row in rows if row.coordinates],
        nowhere=[row for row in rows if not row.coordinates],
        country=country,
        status=status,
        countries=countries,
        statuses=statuses,
        json_address=with_query("/api/map.geojson", country=country, status=status),
        csv_address=with_query("/compounds.csv", country=country, status=status),
        behind=(behind("compounds-on-the-map"),),
    )

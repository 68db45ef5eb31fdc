"""/compounds and /compounds.csv: every compound with place and status, by source and day."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api.addresses import with_query
from api.behind import behind
from api.compounds import COLUMNS, cells_of, choices, chosen, compound_rows
from api.dependencies import OverviewHere, StoreHere
from api.streams import stream_rows
from api.templates import page

router = APIRouter(include_in_schema=False)


@router.get("/compounds")
def compounds(
    request: Request,
    store: StoreHere,
    overview: OverviewHere,
    country: str = "",
    status: str = "",
) -> HTMLResponse:
    """The table, with a form that narrows it."""
    rows = compound_rows(store, overview)
    countries, statuses = choices(rows)
    return page(
        request,
        "compounds.html",
        rows=chosen(rows, country, status),
        total=len(rows),
        country=country,
        status=status,
        countries=countries,
        statuses=statuses,
        csv_address=with_query("/compounds.csv", country=country, status=status),
        json_address=with_query("/api/compounds", country=country, status=status),
        behind=(behind("compounds-by-status", status=status if status in statuses else ""),),
    )


@router.get("/compounds.csv")
def compounds_csv(
    store: StoreHere, overview: OverviewHere, country: str = "", status: str = ""
) -> Response:
    """The same rows for a spreadsheet."""
    rows = chosen(compound_rows(store, overview), country, status)
    return stream_rows("compounds", "csv", COLUMNS, [cells_of(row) for row in rows])

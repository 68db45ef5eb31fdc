"""/compounds and /compounds.csv: every compound with place and status, by source and day."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api.addresses import with_query
from api.compounds import as_csv, chosen, compound_rows
from api.dependencies import OverviewHere, StoreHere
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
    return page(
        request,
        "compounds.html",
        rows=chosen(rows, country, status),
        total=len(rows),
        country=country,
        status=status,
        countries=sorted({name for row in rows for name in row.countries}),
        statuses=sorted({said.status for row in rows for said in row.statuses}),
        csv_address=with_query("/compounds.csv", country=country, status=status),
        json_address=with_query("/api/compounds", country=country, status=status),
    )


@router.get("/compounds.csv")
def compounds_csv(
    store: StoreHere, overview: OverviewHere, country: str = "", status: str = ""
) -> Response:
    """The same rows for a spreadsheet."""
    text = as_csv(chosen(compound_rows(store, overview), country, status))
    # The mark at the beginning tells Excel that it is UTF-8.
    return Response(
        f"\ufeff{text}",
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="compounds.csv"'},
    )

"""/timeline and /timeline.csv: acts, events and proceedings by the days that sources give them."""

from collections.abc import Iterable
from itertools import groupby
from typing import Annotated, Final

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api.addresses import with_query
from api.behind import behind
from api.chronology import KINDS, Dated, between, chronology
from api.dependencies import OverviewHere, StoreHere
from api.streams import stream_rows
from api.templates import page
from graph.entities import Entity

router = APIRouter(include_in_schema=False)
COLUMNS: Final = (
    "on",
    "earliest",
    "latest",
    "id",
    "name",
    "kind",
    "types",
    "by",
    "about",
    "claims",
)
Kind = Annotated[str, Query(max_length=40)]
Day = Annotated[str, Query(max_length=40)]


@router.get("/timeline")
def timeline(
    request: Request,
    store: StoreHere,
    overview: OverviewHere,
    kind: Kind = "",
    since: Day = "",
    until: Day = "",
) -> HTMLResponse:
    """The latest first, under their years, with a form that narrows them."""
    rows = between(chronology(store, overview), kind, since, until)
    asked = {"kind": kind, "since": since, "until": until}
    return page(
        request,
        "timeline.html",
        years=by_year(rows),
        total=len(rows),
        kinds=KINDS,
        asked=asked,
        undated=undated(overview.entities.values(), kind),
        persons=overview.persons,
        json_address=with_query("/api/timeline", **asked),
        csv_address=with_query("/timeline.csv", **asked),
        behind=(
            behind("actions-between", since=since, until=until),
            behind("events-in-order"),
        ),
    )


def by_year(rows: Iterable[Dated]) -> list[tuple[str, list[Dated]]]:
    """Rows under the year in which they may begin, the latest first."""
    latest = sorted(rows, key=lambda row: (row.earliest, row.latest, row.thing.id), reverse=True)
    return [(year, list(own)) for year, own in groupby(latest, key=lambda row: row.earliest[:4])]


def undated(entities: Iterable[Entity], kind: str) -> int:
    """How many things of these kinds no source here dates."""
    kinds = (kind,) if kind else KINDS
    return sum(e.kind in kinds and not e.properties.get("date") for e in entities)


@router.get("/timeline.csv")
def timeline_csv(
    store: StoreHere, overview: OverviewHere, kind: Kind = "", since: Day = "", until: Day = ""
) -> Response:
    """The same rows for a spreadsheet, the earliest first."""
    rows = between(chronology(store, overview), kind, since, until)
    cells = [
        (
            row.on,
            row.earliest,
            row.latest,
            row.thing.id,
            row.thing.name,
            row.thing.kind,
            row.types,
            [thing.name for thing in row.by],
            [thing.name for thing in row.about],
            [claim.id for claim in row.claims],
        )
        for row in rows
    ]
    return stream_rows("timeline", "csv", COLUMNS, cells)

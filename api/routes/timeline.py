"""Routes: /api/timeline, /api/map.geojson, /timeline."""

from collections.abc import Iterable
from itertools import groupby
from typing import Annotated, Final

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from api.answer_parts import DataRouter
from api.compounds import CompoundPoints, chosen, compound_rows, geojson
from api.cypher_links import query_link
from api.dependencies import After, AsOfDep, Limit, NotPublicDep, SnapshotDep, StoreDep
from api.exports.citations import Citation, citation_answers, cited_claims
from api.openapi import answers, listed
from api.routes.compounds import Country, Status
from api.streams import stream_rows
from api.templates import page
from api.timeline import KINDS, DatedEntity, between, chronology, strip
from api.urls import with_query
from graph.answers.models import Page, numbered_part, part
from graph.entities import Entity
from graph.errors import BadRequest

api = DataRouter(prefix="/api", tags=["views"])
pages = APIRouter(include_in_schema=False)
Day = Annotated[str, Query(max_length=40, examples=["2025-07"])]

COLUMNS: Final = (
    "day",
    "first_day",
    "last_day",
    "id",
    "name",
    "kind",
    "types",
    "by",
    "about",
    "claims",
)
SORTS: Final = ("latest", "earliest")
SHOWN: Final = 55  # rows of a page
Filter = Annotated[str, Query(max_length=40)]


class GeoJSONResponse(JSONResponse):
    """JSON under the media type of RFC 7946."""

    media_type = "application/geo+json"


@api.get(
    "/map.geojson",
    response_model=CompoundPoints,
    response_class=GeoJSONResponse,
    responses=answers("points", media=GeoJSONResponse.media_type),
)
def compound_points(
    store: StoreDep,
    overview: SnapshotDep,
    asked: AsOfDep,
    country: Country = "",
    status: Status = "",
) -> GeoJSONResponse:
    """Return compounds whose position a source publishes, as GeoJSON."""
    rows = chosen(compound_rows(store, overview, asked), country, status)
    return GeoJSONResponse(geojson(rows).model_dump(mode="json"))


@api.get("/timeline", response_model=Page[DatedEntity], responses=citation_answers(listed("dated")))
def timeline(
    store: StoreDep,
    overview: SnapshotDep,
    asked: AsOfDep,
    kind: Annotated[str, Query(description="GovernmentAction, Event or Proceeding.")] = "",
    since: Day = "",
    until: Day = "",
    limit: Limit = 500,
    after: After = "",
    form: Citation = "json",
) -> Page[DatedEntity] | Response:
    """Return acts, events and proceedings by the days that sources give, the earliest first."""
    rows = between(chronology(store, overview, asked), kind, since, until)
    if form != "json":
        return cited_claims(store, (claim for row in rows for claim in row.claims), form)
    return part(rows, lambda row: f"{row.thing.id}.{row.day}", limit, after)


@pages.get("/timeline")
def show_timeline(
    request: Request,
    store: StoreDep,
    overview: SnapshotDep,
    kind: Filter = "",
    since: Filter = "",
    until: Filter = "",
    sort: Filter = "latest",
    after: After = "",
) -> HTMLResponse:
    """Show them by year and in parts, the latest or the earliest first, with a form."""
    rows = between(chronology(store, overview), kind, since, until)
    found = numbered_part(in_order(rows, sort), SHOWN, after)
    query = {"kind": kind, "since": since, "until": until}
    asked = {**query, "sort": sort if sort != "latest" else ""}
    return page(
        request,
        "timeline.html",
        years=by_year(found.items),
        strip=strip(rows),
        total=found.total,
        kinds=KINDS,
        asked={**query, "sort": sort},
        claims=[claim for row in found.items for claim in row.claims],
        next_address=with_query("/timeline", **asked, cursor=found.next or ""),
        following=found.next,
        undated=undated(overview.entities.values(), kind),
        persons=overview.persons,
        json_address=with_query("/api/timeline", **query),
        csv_address=with_query("/timeline.csv", **query),
        cite_address=with_query("/api/timeline", **query),
        behind=(
            query_link("actions-between", since=since, until=until),
            query_link("events-in-order"),
        ),
    )


def in_order(rows: Iterable[DatedEntity], sort: str) -> list[DatedEntity]:
    """Return the rows with the latest first or the earliest. Raise BadRequest for another order."""
    if sort not in SORTS:
        raise BadRequest(f"sort {sort!r}: expected one of {', '.join(SORTS)}")
    days = lambda row: (row.first_day, row.last_day, row.thing.id)  # noqa: E731
    return sorted(rows, key=days, reverse=sort == "latest")


def by_year(rows: Iterable[DatedEntity]) -> list[tuple[str, list[DatedEntity]]]:
    """Return the rows by the year in which they may begin."""
    return [
        (year, list(of_year)) for year, of_year in groupby(rows, key=lambda row: row.first_day[:4])
    ]


def undated(entities: Iterable[Entity], kind: str) -> int:
    """Return how many entities of these kinds no source here dates."""
    kinds = (kind,) if kind else KINDS
    return sum(e.kind in kinds and not e.properties.get("date") for e in entities)


@pages.get("/timeline.csv")
def timeline_csv(
    store: StoreDep,
    overview: SnapshotDep,
    closed: NotPublicDep,
    kind: Filter = "",
    since: Filter = "",
    until: Filter = "",
) -> Response:
    """Return the same rows for a spreadsheet, the earliest first."""
    rows = between(chronology(store, overview), kind, since, until)
    cells = [
        (
            row.day,
            row.first_day,
            row.last_day,
            row.thing.id,
            row.thing.name,
            row.thing.kind,
            row.types,
            [entity.name for entity in row.by],
            [entity.name for entity in row.about],
            [claim.id for claim in row.claims],
        )
        for row in rows
    ]
    return stream_rows("timeline", "csv", COLUMNS, cells, closed)

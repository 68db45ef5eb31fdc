"""Routes: /api/compounds, /compounds, /map."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api.answer_parts import DataRouter
from api.compounds import (
    COLUMNS,
    CompoundRow,
    cells_of,
    choices,
    chosen,
    claims_shown,
    compound_rows,
    dated_at,
    ordered,
    routes_to,
)
from api.cypher_links import query_link
from api.dependencies import After, AsOfDep, Limit, NotPublicDep, SnapshotDep, StoreDep
from api.exports.citations import Citation, citation_answers, cited_claims
from api.openapi import listed
from api.picture_service import PictureRequest, draw
from api.pictures.labels import alt_text
from api.pictures.svg import size_of_svg
from api.streams import stream_rows
from api.templates import page
from api.timeline import between, chronology
from api.urls import with_query
from graph.answers.links import on_day
from graph.answers.models import Page, numbered_part, part

api = DataRouter(prefix="/api", tags=["views"])
pages = APIRouter(include_in_schema=False)
Country = Annotated[str, Query(max_length=200, examples=["Sarenga"])]
Status = Annotated[str, Query(max_length=200, examples=["emptied"])]
MAP = "map"
SHOWN, SHOWN_ON_MAP = 60, 28  # rows of a page
Choice = Annotated[str, Query(max_length=200)]


@api.get(
    "/compounds",
    response_model=Page[CompoundRow],
    responses=citation_answers(listed("compound")),
)
def all_compounds(
    store: StoreDep,
    overview: SnapshotDep,
    asked: AsOfDep,
    country: Country = "",
    status: Status = "",
    limit: Limit = 500,
    after: After = "",
    form: Citation = "json",
) -> Page[CompoundRow] | Response:
    """Return compounds, with every status that a source gives them; now or as of a day."""
    rows = chosen(compound_rows(store, overview, asked), country, status)
    if form != "json":
        return cited_claims(store, on_day(claims_shown(store, overview, rows), asked), form)
    return part(rows, lambda row: row.id, limit, after)


@pages.get("/map")
def on_the_map(
    request: Request,
    store: StoreDep,
    overview: SnapshotDep,
    country: Choice = "",
    status: Choice = "",
    since: Choice = "",
    until: Choice = "",
    sort: Choice = "name",
    after: After = "",
) -> HTMLResponse:
    """Show the map with all sites, and in parts a table of positions that a form narrows.

    With a first or last day, those stand out about which an act or event of that time is dated.
    """
    every = compound_rows(store, overview)
    dated = dated_at(overview, between(chronology(store, overview), "", since, until))
    period = bool(since.strip() or until.strip())
    rows = ordered(chosen(every, country, status), sort)
    rows = tuple(row for row in rows if row.id in dated) if period else rows
    placed = numbered_part([row for row in rows if row.coordinates], SHOWN_ON_MAP, after)
    asked = {
        "country": country, "status": status, "since": since, "until": until,
        "sort": sort if sort != "name" else "",
    }  # fmt: skip
    countries, statuses = choices(every)
    picture = draw(store, overview, PictureRequest(MAP))
    return page(
        request,
        "map.html",
        size=size_of_svg(picture),
        alt=alt_text(picture),
        claims=claims_shown(store, overview, placed.items),
        rows=placed.items,
        placed=placed.total,
        period=period,
        since=since,
        until=until,
        in_period=[row.id for row in rows],
        dated=dated,
        routes=routes_to(overview),
        persons=overview.persons,
        sort=sort,
        sorted_by=lambda by: with_query("/map", **{**asked, "sort": by}),
        next_address=with_query("/map", **asked, cursor=placed.next or ""),
        following=placed.next,
        nowhere=[row for row in rows if not row.coordinates],
        country=country,
        status=status,
        countries=countries,
        statuses=statuses,
        json_address=with_query("/api/map.geojson", country=country, status=status),
        csv_address=with_query("/compounds.csv", country=country, status=status),
        cite_address=with_query("/api/compounds", country=country, status=status),
        behind=(query_link("compounds-on-the-map"),),
    )


@pages.get("/compounds")
def compounds(
    request: Request,
    store: StoreDep,
    overview: SnapshotDep,
    country: str = "",
    status: str = "",
    sort: Choice = "name",
    after: After = "",
) -> HTMLResponse:
    """Show the table in parts, with a form that narrows and sorts it."""
    rows = compound_rows(store, overview)
    countries, statuses = choices(rows)
    found = numbered_part(ordered(chosen(rows, country, status), sort), SHOWN, after)
    asked = {"country": country, "status": status, "sort": sort if sort != "name" else ""}
    return page(
        request,
        "compounds.html",
        rows=found.items,
        found=found.total,
        total=len(rows),
        claims=claims_shown(store, overview, found.items),
        sort=sort,
        sorted_by=lambda by: with_query("/compounds", **{**asked, "sort": by}),
        next_address=with_query("/compounds", **asked, cursor=found.next or ""),
        following=found.next,
        country=country,
        status=status,
        countries=countries,
        statuses=statuses,
        csv_address=with_query("/compounds.csv", country=country, status=status),
        cite_address=with_query("/api/compounds", country=country, status=status),
        json_address=with_query("/api/compounds", country=country, status=status),
        behind=(query_link("compounds-by-status", status=status if status in statuses else ""),),
    )


@pages.get("/compounds.csv")
def compounds_csv(
    store: StoreDep,
    overview: SnapshotDep,
    closed: NotPublicDep,
    country: str = "",
    status: str = "",
) -> Response:
    """Return the same rows for a spreadsheet."""
    rows = chosen(compound_rows(store, overview), country, status)
    return stream_rows("compounds", "csv", COLUMNS, [cells_of(row) for row in rows], closed)

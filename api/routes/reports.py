"""Routes: /api/reports, /api/export, /report/new."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Final

from fastapi import APIRouter, Path, Query
from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api.auth import require_scope
from api.dependencies import FormListsDep, SnapshotDep, SnapshotsDep, StoreDep
from api.exports.formats import FORMATS, file_name, format_of, sent
from api.exports.graph_data import gather
from api.openapi import file_answers
from api.picture_service import pictures
from api.reports.archive import freeze
from api.reports.story import (
    ConnectionRequest,
    NeighbourhoodRequest,
    ReportContents,
    gather_story,
    table_of,
)
from api.streams import stream_text
from api.templates import page
from api.wording import MAX_SHORT
from graph.errors import BadRequest, NotFound, ScamgraphError
from queries.questions import questions
from queries.saved import in_words

api = APIRouter(prefix="/api", tags=["exports"], dependencies=[require_scope("export")])
pages = APIRouter(include_in_schema=False)
NAME: Final = "scamgraph-report.zip"
Fields = Mapping[str, Sequence[str]]
ROWS: Final = 3  # empty ones at first of each sort; an address may bring more


def zip_of(packed: bytes) -> Response:
    """Return a report as a download."""
    headers = {"Content-Disposition": f'attachment; filename="{NAME}"'}
    return Response(packed, media_type="application/zip", headers=headers)


@api.post(
    "/reports", response_class=Response, responses=file_answers("application/zip", missing=True)
)
def report(store: StoreDep, overviews: SnapshotsDep, contents: ReportContents) -> Response:
    """Return pictures, chains, tables and claims as one zip, each claim with its source and hash.

    It holds a page that opens from disk, a PDF where this server can print one, CSV and JSON, the
    replies, the method, and a manifest of sha256: `scamgraph verify` compares a copy with it.
    """
    return zip_of(freeze(gather_story(store, overviews, contents), pdf=contents.pdf))


@api.get(
    "/export/{format}",
    response_class=Response,
    responses=file_answers(
        *sorted({form.media for form in FORMATS.values()}), missing=True, json="GraphExport"
    ),
)
def export(
    store: StoreDep,
    overview: SnapshotDep,
    name: Annotated[str, Path(alias="format", description=f"One of {', '.join(FORMATS)}.")],
) -> Response:
    """Return entities and links asserted now, with evidence, sources, day, version and hash."""
    chosen = format_of(name)
    return stream_text(file_name(chosen), chosen.media, sent(chosen, gather(store, overview)))


Several = Annotated[list[str], Query()]


@pages.get("/report/new")
def report_form(
    request: Request,
    picture: Several = [],  # noqa: B006
    around: Several = [],  # noqa: B006
    start: Annotated[list[str], Query(alias="from")] = [],  # noqa: B006
    to: Several = [],  # noqa: B006
    table: Several = [],  # noqa: B006
    claim: Several = [],  # noqa: B006
    title: str = "",
    note: str = "",
    pdf: str = "",
) -> HTMLResponse:
    """Show the form, filled with the parameters of the address."""
    fields = {
        "picture": picture, "around": around, "from": start, "to": to, "table": table,
        "claim": claim, "title": [title], "note": [note], "pdf": [pdf],
    }  # fmt: skip
    return _form(request, fields)


@pages.post("/report/new", dependencies=[require_scope("export")])
def make_report(
    request: Request, store: StoreDep, overviews: SnapshotsDep, fields: FormListsDep
) -> Response:
    """Return the zip, as POST /api/reports does, or the form with an error."""
    try:
        contents = contents_of(fields)
        return zip_of(freeze(gather_story(store, overviews, contents), pdf=contents.pdf))
    except ScamgraphError as error:
        return _form(request, fields, error)


def contents_of(fields: Fields) -> ReportContents:
    """Return what the fields of the form ask for; empty ones are left out.

    Raise BadRequest for half a chain, for a table that is written otherwise, for too many.
    """
    try:
        return ReportContents(
            title=_one(fields, "title"),
            note=_one(fields, "note"),
            pictures=tuple(_given(fields, "picture")),
            around=tuple(NeighbourhoodRequest(id=ref) for ref in _given(fields, "around")),
            chains=tuple(_chain(*ends) for ends in _ends(fields) if any(ends)),
            tables=tuple(table_of(text) for text in _given(fields, "table")),
            claims=tuple(" ".join(fields.get("claim", ())).split()),
            include=tuple(_given(fields, "include")),
            pdf=bool(_one(fields, "pdf")),
        )
    except ValidationError as error:
        raise BadRequest(in_words(error)) from None


def _one(fields: Fields, name: str) -> str:
    return next(iter(fields.get(name, ())), "").strip()


def _given(fields: Fields, name: str) -> list[str]:
    return [text.strip() for text in fields.get(name, ()) if text.strip()]


def _ends(fields: Fields) -> list[tuple[str, str]]:
    """Return the two ends row by row; a field that is left empty is sent too."""
    rows = zip(fields.get("from", ()), fields.get("to", ()), strict=False)
    return [(start.strip(), to.strip()) for start, to in rows]


def _chain(start: str, to: str) -> ConnectionRequest:
    if not (start and to):
        raise BadRequest(f"chain: {start or to!r} needs a second name")
    return ConnectionRequest(from_=start, to=to)


def _spare(filled: int) -> int:
    """Return how many empty rows follow the filled ones."""
    return max(ROWS - filled, 1)


def _form(request: Request, fields: Fields, fault: ScamgraphError | None = None) -> HTMLResponse:
    around, tables = _given(fields, "around"), _given(fields, "table")
    chains = [ends for ends in _ends(fields) if any(ends)]
    return page(
        request,
        "report.html",
        http_status=fault.status if fault else 200,
        pictures=pictures(),
        questions=questions().values(),
        title=_one(fields, "title"),
        note=_one(fields, "note"),
        longest=MAX_SHORT,
        chosen=_given(fields, "picture"),
        around=[*around, *[""] * _spare(len(around))],
        chains=[*chains, *[("", "")] * _spare(len(chains))],
        tables=[*tables, *[""] * _spare(len(tables))],
        claims="\n".join(_given(fields, "claim")),
        include=_given(fields, "include"),
        pdf=bool(_one(fields, "pdf")) or not fault,
        fault=str(fault) if fault else "",
        nearest=fault.nearest if isinstance(fault, NotFound) else (),
    )

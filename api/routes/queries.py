"""Routes: /api/queries, /queries."""

import json
from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Final

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from api.answer_parts import DataRouter, field_names
from api.auth import COSTLY
from api.cancellation import LibraryRunnerDep
from api.dependencies import (
    QUESTION_PARAMS,
    After,
    AnswerPictureDep,
    Id,
    Limit,
    NotPublicDep,
    SecondsDep,
    SnapshotDep,
    StoreDep,
    given_params,
)
from api.exports.citations import (
    CITATION_FILES,
    CitationForm,
    cited,
    is_cited,
    sources_of_rows,
)
from api.openapi import answers, file_answers, listed
from api.picture_service import Theme, as_png, as_svg, draw_question
from api.pictures.models import Picture
from api.pictures.svg import size_of_svg
from api.saved_runs import permalink_of
from api.snapshot import Snapshot
from api.streams import TABLES, Form, stream_rows, whole
from api.templates import page
from api.urls import with_query
from graph.answers.models import Page, ResponseModel, part
from graph.answers.sources import list_sources
from graph.errors import BadRequest, ScamgraphError
from graph.store import Store
from queries.bounded_read import CancelToken
from queries.execution import DEFAULT_ROWS, MAX_ROWS, count, run, stream
from queries.question_docs import QuestionAnswer, described
from queries.questions import (
    SOURCES,
    THEMES,
    Param,
    Question,
    QuestionColumn,
    question_of,
    questions,
)
from queries.values import Answer, ObjectsAnswer, with_columns

api = DataRouter(prefix="/api/queries", tags=["questions"])
pages = APIRouter(include_in_schema=False)
IMAGE: Final[dict[str, Any]] = {
    "dependencies": [COSTLY, QUESTION_PARAMS],
    "response_class": Response,
}
In = Annotated[Theme, Query(description="The colours of the page: light or dark.")]
SHOWN: Final = 200
OFFERED: Final = 2_000  # names that a field offers
QuestionRun = tuple[Answer | None, int | None, ScamgraphError | None]


MAX_STREAMED: Final = 1_000_000_000  # rows of a download; a store has fewer


class PermalinkOnly(ResponseModel):
    """Where an answer is asked for again."""

    permalink: str


@api.get("", responses=answers(listed("question")))
def all_questions(
    theme: Annotated[str, Query(description=f"One of {', '.join(THEMES)}.")] = "",
    limit: Limit = 500,
    after: After = "",
) -> Page[QuestionAnswer]:
    """Return every question with its parameters, columns, example and Cypher."""
    if theme and theme not in THEMES:
        raise BadRequest(f"theme {theme!r}: expected one of {', '.join(THEMES)}")
    items = [described(q) for q in questions().values() if not theme or q.theme == theme]
    return part(items, lambda question: question.id, limit, after)


@api.get("/{id}", dependencies=[COSTLY], responses=answers("question", missing=True))
def one_question(question_id: Id) -> QuestionAnswer:
    """Return one question, with everything needed to ask it."""
    return described(question_of(question_id))


@api.get(
    "/{id}/run",
    dependencies=[COSTLY, QUESTION_PARAMS],
    response_model=Answer | ObjectsAnswer,
    responses=answers("answer", missing=True, slow=True, files={**TABLES, **CITATION_FILES}),
)
async def run_question(
    request: Request,
    asking: LibraryRunnerDep,
    store: StoreDep,
    seconds: SecondsDep,
    closed: NotPublicDep,
    question_id: Id,
    form: Annotated[
        Form | CitationForm,
        Query(
            alias="format",
            description="json, whose rows are arrays; objects, whose rows are objects; csv or "
            "ndjson, which stream every row; csl, bibtex or ris: the sources behind them, to cite.",
        ),
    ] = "json",
    limit: Annotated[
        int | None,
        Query(
            ge=1,
            le=MAX_STREAMED,
            description=f"At most so many rows (json: {DEFAULT_ROWS}, at most {MAX_ROWS}).",
        ),
    ] = None,
    after: After = "",
    fields: Annotated[
        str, Query(max_length=1_000, description="Only these columns, separated by commas.")
    ] = "",
) -> Response:
    """Ask a question; each of its parameters is a parameter here, under its own name.

    As JSON it comes in parts: `cursor` takes the `next` of the part before.
    """
    question = question_of(question_id)
    given = given_params(request)
    names = field_names(fields, tuple(question.columns))
    if form == "json" or form == "objects":  # noqa: PLR1714 - the type checker follows this

        def answered(ending: CancelToken) -> Response:
            most = limit or DEFAULT_ROWS
            answer = run(store, question, given, most, after=after, seconds=seconds, ending=ending)
            request.state.next = answer.next
            return whole(with_columns(answer, names) if names else answer, closed, form)

        return await asking(answered)
    if after or names:
        raise BadRequest("cursor, fields: a file has every row and column; leave them out")
    if form == "csl" or form == "bibtex" or form == "ris":  # noqa: PLR1714 - as above

        def behind(ending: CancelToken) -> Response:
            most = min(limit or MAX_ROWS, MAX_ROWS)
            answer = run(store, question, given, most, seconds=seconds, ending=ending)
            return cited(sources_of_rows(store, question.columns.values(), answer.rows), form)

        return await asking(behind)
    rows = await asking(lambda ending: stream(store, question, given, limit, ending))
    return stream_rows(question.id, form, rows.columns, rows, closed, rows.end)


@api.get(
    "/{id}/permalink",
    dependencies=[COSTLY, QUESTION_PARAMS],
    responses=answers({"permalink": "/r/q.…"}, missing=True),
)
async def question_permalink(
    request: Request,
    asking: LibraryRunnerDep,
    store: StoreDep,
    seconds: SecondsDep,
    question_id: Id,
    limit: Annotated[int, Query(ge=1, le=MAX_ROWS)] = DEFAULT_ROWS,
) -> PermalinkOnly:
    """Return the permanent address of this answer; it shows later what has changed."""
    question, given = question_of(question_id), given_params(request)

    def address(ending: CancelToken) -> str:
        answer = run(store, question, given, limit, seconds=seconds, ending=ending)
        return permalink_of(store, question.id, given, limit, answer)

    return PermalinkOnly(permalink=await asking(address))


@api.get("/{id}/picture.svg", **IMAGE, responses=file_answers("image/svg+xml", missing=True))
def question_svg(picture: AnswerPictureDep, theme: In = "light") -> Response:
    """Return the answer as a picture; the parameters are those of the question."""
    return Response(as_svg(picture, theme), media_type="image/svg+xml")


@api.get("/{id}/picture.png", **IMAGE, responses=file_answers("image/png", missing=True))
def question_png(overview: SnapshotDep, picture: AnswerPictureDep, theme: In = "light") -> Response:
    """Return the same picture as PNG, at twice its size; 503 where this machine has no font."""
    return Response(as_png(overview, picture, theme), media_type="image/png")


@api.get(
    "/{id}/picture.json",
    dependencies=[COSTLY, QUESTION_PARAMS],
    response_model=Picture,
    responses=answers("drawn_picture", missing=True),
)
def question_picture(picture: AnswerPictureDep) -> Response:
    """Return what that picture shows: nodes and links with positions, sources, what is left out."""
    return JSONResponse(picture.model_dump(mode="json", by_alias=True))


@pages.get("/queries")
def show_library(request: Request) -> HTMLResponse:
    """Show every question, by theme."""
    library = questions().values()
    themes = {heading: [q for q in library if q.theme == key] for key, heading in THEMES.items()}
    return page(
        request, "queries.html", themes=themes, total=len(library), json_address="/api/queries"
    )


@pages.get("/queries/{question_id}", dependencies=[COSTLY, QUESTION_PARAMS])
async def show_question(
    request: Request,
    asking: LibraryRunnerDep,
    store: StoreDep,
    overview: SnapshotDep,
    seconds: SecondsDep,
    question_id: str,
) -> HTMLResponse:
    """Show a form of the question's parameters; the answer where the required ones are given."""
    question = question_of(question_id)
    given = {name: str(value) for name, value in given_params(request).items()}

    def shown(ending: CancelToken) -> HTMLResponse:
        result = _run(store, question, given, seconds, ending)
        room = _room(store, overview, question, given, seconds, ending) if result[0] else None
        return _page(request, store, overview, question, given, result, room)

    return await asking(shown)


def _page(
    request: Request,
    store: Store,
    overview: Snapshot,
    question: Question,
    given: dict[str, str],
    question_run: QuestionRun,
    room: tuple[int, int] | None,
) -> HTMLResponse:
    answer, total, fault = question_run
    columns = question.columns.values()
    run_address = f"/api/queries/{question.id}/run"
    return page(
        request,
        "question.html",
        http_status=fault.status if fault else 200,
        question=question,
        given=given,
        answer=answer,
        total=total,
        fault=str(fault) if fault else "",
        nearest=getattr(fault, "nearest", ()),
        offered={p.name: _offered(store, overview, p) for p in question.params},
        example_address=with_query(
            f"/queries/{question.id}",
            **{name: str(value) for name, value in question.example.items()},
        ),
        csv_address=with_query(run_address, **given, format="csv") if answer else "",
        again_address=permalink_of(store, question.id, {**given}, SHOWN, answer) if answer else "",
        report_address=with_query("/report/new", table=with_query(question.id, **given)),
        params_json=json.dumps(given),
        picture_address=with_query(f"/api/queries/{question.id}/picture.svg", **given),
        picture_size=room,
        persons=overview.persons,
        titles=_titles(store, overview, columns) if answer else {},
        json_address=with_query(run_address, **given) if answer else f"/api/queries/{question.id}",
        cite_address=with_query(run_address, **given) if answer and is_cited(columns) else "",
    )


def _titles(
    store: Store, overview: Snapshot, columns: Iterable[QuestionColumn]
) -> Mapping[str, str]:
    """Return titles of sources and names of entities by id, where an answer has such ids."""
    kinds = {column.is_ for column in columns}
    called: dict[str, str] = {}
    if kinds & {"entity", "entities"}:
        called |= overview.once("names", lambda: {e.id: e.name for e in overview.network.entities})
    if kinds & {"source", "sources"}:
        called |= overview.once(
            "titles of sources", lambda: {it.id: it.title for it in list_sources(store).items}
        )
    return called


def _room(
    store: Store,
    overview: Snapshot,
    question: Question,
    given: dict[str, str],
    seconds: float,
    ending: CancelToken,
) -> tuple[int, int] | None:
    """Return width and height of the answer's picture; None where it cannot be drawn."""
    try:
        picture = draw_question(store, overview, question, given, seconds=seconds, ending=ending)
    except ScamgraphError:
        return None
    return size_of_svg(picture)


def _run(
    store: Store, question: Question, given: dict[str, str], seconds: float, ending: CancelToken
) -> QuestionRun:
    """Return the answer, the number of rows where it can be counted, and the error."""
    missing = any(param.required and not given.get(param.name) for param in question.params)
    if missing and not given:
        return None, None, None
    try:
        answer = run(store, question, given, SHOWN, seconds=seconds, ending=ending)
        return answer, count(store, question, given, seconds=seconds, ending=ending), None
    except ScamgraphError as error:
        return None, None, error


def _offered(store: Store, overview: Snapshot, param: Param) -> list[tuple[str, str]]:
    """Return (id, name) of what a field may take, where that depends on the store."""
    if param.choices_from == SOURCES:
        return [(source.id, source.title) for source in list_sources(store).items][:OFFERED]
    if param.type != "entity":
        return []
    kinds = param.kinds or tuple(sorted({e.kind for e in overview.network.entities}))
    return [(entity.id, entity.name) for kind in kinds for entity in overview.of_kind(kind)][
        :OFFERED
    ]

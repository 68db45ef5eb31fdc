"""Routes: /api/saved, /api/r, /saved, /r."""

from typing import Annotated, Any, Final

from anyio import to_thread
from fastapi import APIRouter, Path, Query
from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from api.answer_parts import DataRouter
from api.auth import PERMALINK, require_scope
from api.dependencies import (
    After,
    ClientDep,
    FormDep,
    KeptViewsDep,
    Limit,
    SavedQuestionsDep,
    SnapshotDep,
    json_object,
)
from api.openapi import answers, listed, problems
from api.saved_runs import SHOWN, SavedRunnerDep
from api.streams import TABLES, FileForm, stream_rows
from api.templates import page
from api.views import KeptViews, summary_of
from graph.answers.models import Page, ResponseModel, part
from graph.errors import BadRequest, ScamgraphError
from queries.execution import MAX_ROWS
from queries.permalinks import RepeatedAnswer, kept_in
from queries.questions import question_of, questions
from queries.saved import Draft, SavedFile, SavedQuestion, SavedQuestions, in_words
from queries.values import Answer

api = DataRouter(prefix="/api", tags=["questions"])
pages = APIRouter(include_in_schema=False)
CONSOLE: Final[Any] = require_scope("console")
Id = Annotated[str, Path(alias="id", max_length=40)]
FILE: Final = "scamgraph-questions.json"


class Imported(ResponseModel):
    """How many questions of a file were new."""

    added: int


class PermalinkAnswer(ResponseModel):
    """Where an answer is asked for again."""

    permalink: str
    answer: Answer


@api.get("/saved", dependencies=[CONSOLE], responses=answers(listed("saved")))
def saved_questions(
    saved: SavedQuestionsDep, asker: ClientDep, limit: Limit = 500, after: After = ""
) -> Page[SavedQuestion]:
    """Return the questions that this key has saved; without keys, those of this machine."""
    return part(saved.all(asker), lambda question: question.id, limit, after)


@api.post("/saved", dependencies=[CONSOLE], status_code=201, responses=problems(missing=True))
def save_question(saved: SavedQuestionsDep, asker: ClientDep, draft: Draft) -> SavedQuestion:
    """Save a question of the library with its parameters, or a text in Cypher that only reads."""
    return saved.add(asker, draft)


@api.get(
    "/saved/file",
    dependencies=[CONSOLE],
    response_model=SavedFile,
    responses=answers("saved_file"),
)
def export_saved(saved: SavedQuestionsDep, asker: ClientDep) -> Response:
    """Return everything this key has saved, as a file that can be imported elsewhere."""
    headers = {"Content-Disposition": f'attachment; filename="{FILE}"'}
    return Response(saved.exported(asker), media_type="application/json", headers=headers)


@api.post("/saved/file", dependencies=[CONSOLE], responses=answers({"added": 1}))
async def import_saved(request: Request, saved: SavedQuestionsDep, asker: ClientDep) -> Imported:
    """Add what such a file holds: all of it, or nothing where one question could not be asked."""
    content = await request.body()
    return Imported(added=await to_thread.run_sync(saved.imported, asker, content))


@api.delete(
    "/saved/{id}",
    dependencies=[CONSOLE],
    status_code=204,
    response_class=Response,
    responses=problems(missing=True),
)
def forget_saved(saved: SavedQuestionsDep, asker: ClientDep, saved_id: Id) -> Response:
    """Delete one of the questions that this key has saved."""
    saved.remove(asker, saved_id)
    return Response(status_code=204)


@api.get(
    "/saved/{id}/run",
    dependencies=[CONSOLE],
    response_model=PermalinkAnswer,
    responses=answers("saved_run", missing=True, slow=True, files=TABLES),
)
async def run_saved(
    asking: SavedRunnerDep,
    saved_id: Id,
    form: Annotated[FileForm, Query(alias="format", description="json, csv or ndjson.")] = "json",
    limit: Annotated[int, Query(ge=1, le=MAX_ROWS)] = SHOWN,
) -> PermalinkAnswer | Response:
    """Ask a saved question, with the permanent address of this answer."""
    question, answer = await asking.saved(saved_id, limit)
    if form == "json":
        return PermalinkAnswer(
            permalink=await asking.address(question, limit, answer), answer=answer
        )
    return stream_rows("saved", form, answer.columns, answer.rows, asking.closed)


@api.get(
    "/r/{permalink}",
    dependencies=[PERMALINK],
    responses=answers("repeated_answer", missing=True, slow=True),
)
async def repeat_answer(asking: SavedRunnerDep, permalink: str) -> RepeatedAnswer:
    """Ask again what a permanent address names, and say what changed since."""
    return await asking.again(permalink)


@pages.get("/saved", dependencies=[CONSOLE])
def show_saved_questions(
    request: Request, saved: SavedQuestionsDep, views: KeptViewsDep, asker: ClientDep
) -> HTMLResponse:
    """Show what this key has saved, with its file and a form to import one."""
    return _list(request, saved, views, asker)


@pages.post("/saved", dependencies=[CONSOLE])
def save_from_form(
    request: Request,
    saved: SavedQuestionsDep,
    views: KeptViewsDep,
    asker: ClientDep,
    fields: FormDep,
) -> Response:
    """Save what the form holds: from here on it stands in the list."""
    try:
        saved.add(asker, _draft(fields))
    except ScamgraphError as error:
        return _list(request, saved, views, asker, error)
    return RedirectResponse("/saved", status_code=303)


@pages.post("/saved/import", dependencies=[CONSOLE])
def import_from_form(
    request: Request,
    saved: SavedQuestionsDep,
    views: KeptViewsDep,
    asker: ClientDep,
    fields: FormDep,
) -> Response:
    """Add what a file holds."""
    try:
        saved.imported(asker, fields.get("file", ""))
    except ScamgraphError as error:
        return _list(request, saved, views, asker, error)
    return RedirectResponse("/saved", status_code=303)


@pages.post("/saved/{saved_id}/remove", dependencies=[CONSOLE])
def remove_from_form(saved: SavedQuestionsDep, asker: ClientDep, saved_id: str) -> Response:
    """Delete a saved question."""
    saved.remove(asker, saved_id)
    return RedirectResponse("/saved", status_code=303)


@pages.post("/saved/views/{view_id}/remove", dependencies=[CONSOLE])
def remove_view_from_form(views: KeptViewsDep, asker: ClientDep, view_id: str) -> Response:
    """Delete a kept view of the explorer."""
    views.remove(asker, view_id)
    return RedirectResponse("/saved", status_code=303)


@pages.get("/saved/{saved_id}", dependencies=[CONSOLE])
async def show_answer(
    request: Request, asking: SavedRunnerDep, overview: SnapshotDep, saved_id: str
) -> HTMLResponse:
    """Show the present answer to a saved question, with its permanent address."""
    saved_question, answer = await asking.saved(saved_id)
    known = question_of(saved_question.question) if saved_question.question else None
    return page(
        request,
        "again.html",
        title=saved_question.title,
        question=known.question if known else "",
        cypher=known.cypher if known else saved_question.cypher,
        params=saved_question.params,
        columns=known.columns if known else {},
        answer=answer,
        again=None,
        link=await asking.address(saved_question, SHOWN, answer),
        persons=overview.persons,
        json_address=f"/api/saved/{saved_question.id}/run",
    )


@pages.get("/r/{permalink}", dependencies=[PERMALINK])
async def show_repeated_answer(
    request: Request, asking: SavedRunnerDep, overview: SnapshotDep, permalink: str
) -> HTMLResponse:
    """Ask the question of a permanent address again, and show whether anything changed."""
    again, kept = await asking.again(permalink), kept_in(permalink)
    return page(
        request,
        "again.html",
        title=again.title,
        question=again.question,
        cypher=again.cypher,
        params=again.params,
        columns=question_of(kept.of).columns if kept.sort == "q" else {},
        answer=again.answer,
        again=again,
        link=f"/r/{permalink}",
        persons=overview.persons,
        json_address=f"/api/r/{permalink}",
    )


def _draft(fields: dict[str, str]) -> Draft:
    try:
        return Draft(
            title=fields.get("title", ""),
            question=fields.get("question", ""),
            cypher=fields.get("cypher", ""),
            params=json_object(fields.get("params", "")),
        )
    except ValidationError as error:
        raise BadRequest(in_words(error)) from None


def _list(
    request: Request,
    saved: SavedQuestions,
    views: KeptViews,
    asker: str,
    fault: ScamgraphError | None = None,
) -> HTMLResponse:
    return page(
        request,
        "saved.html",
        http_status=fault.status if fault else 200,
        items=saved.all(asker),
        views=[summary_of(kept) for kept in views.all(asker)],
        titles={question.id: question.title for question in questions().values()},
        fault=str(fault) if fault else "",
        json_address="/api/saved",
    )

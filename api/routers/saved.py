"""/api/saved: questions that the asker keeps; /api/r: a question asked again."""

from typing import Annotated, Any, Final

from anyio import to_thread
from fastapi import APIRouter, Path, Query
from starlette.requests import Request
from starlette.responses import Response

from api.asker import AskerHere, SavedHere
from api.asking_again import SHOWN, AskingHere
from api.openapi import answers, problems
from api.routers.queries import ANSWER
from api.streams import Form, stream_rows
from graph.answers.models import Page, Shape
from queries.execution import MOST_ROWS
from queries.permalinks import Again
from queries.saved import Draft, Saved
from queries.values import Answer

router = APIRouter(prefix="/api", tags=["questions"])
Id = Annotated[str, Path(alias="id", max_length=40)]
FILE: Final = "scamgraph-questions.json"
SAVED: Final[dict[str, Any]] = {
    "title": "Compounds of one operator",
    "question": "operators-of-several",
    "cypher": "",
    "params": {"at_least": 2},
    "id": "00c0ffee00c0ffee",
    "made": "2026-02-01T09:00:00+00:00",
}
AGAIN: Final[dict[str, Any]] = {
    "title": "Places of a type",
    "question": "Which places are of this type?",
    "cypher": "MATCH (p:Place) …",
    "params": {"place_type": "town"},
    "asked_on": "2026-02-01",
    "version_then": 12,
    "version_now": 14,
    "rows_then": 1,
    "data_changed": True,
    "question_changed": False,
    "answer_changed": False,
    "answer": ANSWER,
}


class Imported(Shape):
    """How many questions of a file were new."""

    added: int


class Address(Shape):
    """Where an answer is asked for again."""

    permalink: str
    answer: Answer


@router.get("/saved", responses=answers({"items": [SAVED], "total": 1, "next": None}))
def saved_questions(saved: SavedHere, asker: AskerHere) -> Page[Saved]:
    """The questions that this key has saved; without keys, those of this machine."""
    found = saved.all(asker)
    return Page(items=found, total=len(found))


@router.post("/saved", status_code=201, responses=problems(missing=True))
def save_question(saved: SavedHere, asker: AskerHere, draft: Draft) -> Saved:
    """Save a question of the library with its parameters, or a text in Cypher that only reads."""
    return saved.add(asker, draft)


@router.get("/saved/file", response_class=Response, responses=answers({}))
def export_saved(saved: SavedHere, asker: AskerHere) -> Response:
    """Everything this key has saved, as a file that can be imported elsewhere."""
    headers = {"Content-Disposition": f'attachment; filename="{FILE}"'}
    return Response(saved.exported(asker), media_type="application/json", headers=headers)


@router.post("/saved/file", responses=answers({"added": 1}))
async def import_saved(request: Request, saved: SavedHere, asker: AskerHere) -> Imported:
    """Add what such a file holds: all of it, or nothing where one question could not be asked."""
    content = await request.body()
    return Imported(added=await to_thread.run_sync(saved.imported, asker, content))


@router.delete(
    "/saved/{id}", status_code=204, response_class=Response, responses=problems(missing=True)
)
def forget_saved(saved: SavedHere, asker: AskerHere, saved_id: Id) -> Response:
    """Forget one of the questions that this key has saved."""
    saved.remove(asker, saved_id)
    return Response(status_code=204)


@router.get(
    "/saved/{id}/run",
    response_model=Address,
    responses=answers({"permalink": "/r/s.…", "answer": ANSWER}, missing=True, slow=True),
)
async def run_saved(
    asking: AskingHere,
    saved_id: Id,
    form: Annotated[Form, Query(alias="format", description="json, csv or ndjson.")] = "json",
    limit: Annotated[int, Query(ge=1, le=MOST_ROWS)] = SHOWN,
) -> Address | Response:
    """Ask a saved question, with the permanent address of this answer."""
    one, answer = await asking.saved(saved_id, limit)
    if form == "json":
        return Address(permalink=await asking.address(one, limit, answer), answer=answer)
    return stream_rows("saved", form, answer.columns, answer.rows)


@router.get("/r/{permalink}", responses=answers(AGAIN, missing=True, slow=True))
async def asked_again(asking: AskingHere, permalink: str) -> Again:
    """Ask again what a permanent address names, and say what changed since."""
    return await asking.again(permalink)

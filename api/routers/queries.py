"""GET /api/queries, /api/queries/{id}, /api/queries/{id}/run: the library of questions."""

from typing import Annotated, Any, Final

from fastapi import APIRouter, Path, Query
from starlette.requests import Request
from starlette.responses import Response

from api.dependencies import SecondsHere, StoreHere
from api.leaving import LibraryHere
from api.openapi import answers
from api.streams import Form, stream_rows
from graph.answers.shapes import Page
from graph.errors import BadRequest
from queries.answer import Answer
from queries.catalogue import THEMES, question_of, questions
from queries.describing import QuestionAnswer, described
from queries.running import MOST_ROWS, USUAL_ROWS, run
from queries.streaming import stream

router = APIRouter(prefix="/api/queries", tags=["questions"])
# What is not a parameter of the question; `version` is in the permanent address of its page.
OWN: Final = ("format", "limit", "version")
Id = Annotated[str, Path(alias="id", examples=["operators-of-several"])]

QUESTION: Final[dict[str, Any]] = {
    "id": "places-of-type",
    "theme": "geography",
    "title": "Places of a type",
    "question": "Which places are of this type?",
    "params": [
        {
            "name": "place_type",
            "type": "text",
            "meaning": "The type of place.",
            "required": False,
            "expected": "one of town, zone",
            "default": "town",
            "min": None,
            "max": None,
            "choices": ["town", "zone"],
            "choices_from": "",
            "kinds": [],
        }
    ],
    "columns": [{"name": "place_id", "type": "entity", "meaning": "The place, by id."}],
    "example": {"place_type": "town"},
    "caveats": [],
    "cypher": "MATCH (p:Place) WHERE $place_type IN p.place_type RETURN p.id AS place_id",
    "has_picture": False,
    "has_count": False,
}
ANSWER: Final[dict[str, Any]] = {
    "columns": ["place_id", "place"],
    "rows": [["demo-p1", "Port Mekal"]],
    "truncated": False,
    "elapsed_ms": 2.4,
}


@router.get("", responses=answers({"items": [QUESTION], "total": 1, "next": None}))
def all_questions(
    theme: Annotated[str, Query(description=f"One of {', '.join(THEMES)}.")] = "",
) -> Page[QuestionAnswer]:
    """Every question with its parameters, columns, example and Cypher."""
    if theme and theme not in THEMES:
        raise BadRequest(f"theme {theme!r}: expected one of {', '.join(THEMES)}")
    items = tuple(described(q) for q in questions().values() if not theme or q.theme == theme)
    return Page(items=items, total=len(items))


@router.get("/{id}", responses=answers(QUESTION, missing=True))
def one_question(question_id: Id) -> QuestionAnswer:
    """One question, with everything needed to ask it."""
    return described(question_of(question_id))


@router.get("/{id}/run", response_model=Answer, responses=answers(ANSWER, missing=True))
async def run_question(
    request: Request,
    asking: LibraryHere,
    store: StoreHere,
    seconds: SecondsHere,
    question_id: Id,
    form: Annotated[
        Form, Query(alias="format", description="json, or csv or ndjson, which stream every row.")
    ] = "json",
    limit: Annotated[
        int | None,
        Query(ge=1, description=f"At most so many rows (json: {USUAL_ROWS}, at most {MOST_ROWS})."),
    ] = None,
) -> Answer | Response:
    """Ask a question; each of its parameters is a parameter here, under its own name."""
    question = question_of(question_id)
    given = given_params(request)
    if form == "json":
        most = limit or USUAL_ROWS
        return await asking(
            lambda ending: run(store, question, given, most, seconds=seconds, ending=ending)
        )
    rows = await asking(lambda ending: stream(store, question, given, limit, ending))
    return stream_rows(question.id, form, rows.columns, rows, rows.end)


def given_params(request: Request) -> dict[str, object]:
    """The question's parameters in an address. Raises BadRequest for one given twice."""
    given: dict[str, object] = {}
    for name, value in request.query_params.multi_items():
        if name in given:
            raise BadRequest(f"{name}: is given twice")
        given[name] = value
    return {name: value for name, value in given.items() if name not in OWN}

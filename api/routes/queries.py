"""GET /api/queries, /api/queries/{id}, /api/queries/{id}/run: the library of questions."""

from typing import Annotated, Any, Final

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from api.answer_drawn import AnswerDrawnHere, Id
from api.asking_again import permalink_of
from api.dependencies import OverviewHere, SecondsHere, StoreHere
from api.drawing import Theme, as_png, as_svg
from api.given import given_params
from api.leaving import LibraryHere
from api.openapi import answers
from api.streams import Form, stream_rows, whole
from graph.answers.models import Page
from graph.errors import BadRequest
from queries.bounded_read import Ending
from queries.execution import MOST_ROWS, USUAL_ROWS, run, stream
from queries.question_docs import QuestionAnswer, described
from queries.questions import THEMES, question_of, questions
from queries.values import Answer

router = APIRouter(prefix="/api/queries", tags=["questions"])
In = Annotated[Theme, Query(description="The colours of the page: light or dark.")]

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


@router.get("/{id}/run", response_model=Answer, responses=answers(ANSWER, missing=True, slow=True))
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
) -> Response:
    """Ask a question; each of its parameters is a parameter here, under its own name."""
    question = question_of(question_id)
    given = given_params(request)
    if form == "json":
        most = limit or USUAL_ROWS
        return await asking(
            lambda ending: whole(run(store, question, given, most, seconds=seconds, ending=ending))
        )
    rows = await asking(lambda ending: stream(store, question, given, limit, ending))
    return stream_rows(question.id, form, rows.columns, rows, rows.end)


@router.get("/{id}/permalink", responses=answers({"permalink": "/r/q.…"}, missing=True))
async def question_permalink(
    request: Request,
    asking: LibraryHere,
    store: StoreHere,
    seconds: SecondsHere,
    question_id: Id,
    limit: Annotated[int, Query(ge=1, le=MOST_ROWS)] = USUAL_ROWS,
) -> dict[str, str]:
    """The permanent address of this answer: it says later whether the data or it has changed."""
    question, given = question_of(question_id), given_params(request)

    def address(ending: Ending) -> str:
        answer = run(store, question, given, limit, seconds=seconds, ending=ending)
        return permalink_of(store, question.id, given, limit, answer)

    return {"permalink": await asking(address)}


@router.get("/{id}/picture.svg", response_class=Response, responses=answers({}, missing=True))
def question_svg(picture: AnswerDrawnHere, theme: In = "light") -> Response:
    """What the answer holds as a picture; the question's parameters are parameters here."""
    return Response(as_svg(picture, theme), media_type="image/svg+xml")


@router.get("/{id}/picture.png", response_class=Response, responses=answers({}, missing=True))
def question_png(overview: OverviewHere, picture: AnswerDrawnHere, theme: In = "light") -> Response:
    """The same picture as PNG, at twice its size; 503 where this machine has no font."""
    return Response(as_png(overview, picture, theme), media_type="image/png")


@router.get("/{id}/picture.json", responses=answers({}, missing=True))
def question_picture(picture: AnswerDrawnHere) -> Response:
    """What that picture shows: nodes and links with their places, sources, what is left out."""
    return JSONResponse(picture.model_dump(mode="json", by_alias=True))

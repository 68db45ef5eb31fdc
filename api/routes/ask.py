"""Routes: /api/ask, /ask: which question of the library a sentence asks."""

from functools import partial
from typing import Annotated, Final

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.answer_parts import DataRouter
from api.auth import COSTLY
from api.cancellation import LibraryRunnerDep
from api.dependencies import SecondsDep, SnapshotDep, StoreDep
from api.openapi import answers
from api.templates import page
from api.urls import with_query
from graph.answers.models import ResponseModel
from graph.dates import today
from graph.store import Store
from queries.bounded_read import CancelToken
from queries.execution import run
from queries.interpretation import MAX_TEXT, finder, interpret, is_sure
from queries.questions import question_of

api = DataRouter(prefix="/api")
pages = APIRouter(include_in_schema=False)
SHOWN: Final = 200
Sentence = Annotated[
    str,
    Query(
        min_length=1,
        max_length=MAX_TEXT,
        description="A question in English, with names in any script.",
        examples=["raids in Sarenga since October", "who owns land in Melford"],
    ),
]


class UnderstoodQuestion(ResponseModel):
    """A question of the library that a sentence may ask.

    `params` are what it would be asked with, `named` the same in words, `missing` the required
    ones that the sentence does not give. `score`: how well it fits, 0 to 1.
    """

    question: str
    title: str
    score: float
    params: dict[str, str]
    named: dict[str, str]
    missing: tuple[str, ...]
    address: str


class UnderstoodAnswer(ResponseModel):
    """What a sentence may ask, the best first; `sure` where the first is clearly meant."""

    text: str
    sure: bool
    items: tuple[UnderstoodQuestion, ...]


def understood(store: Store, text: str) -> UnderstoodAnswer:
    """Return the questions that a sentence may ask of this store."""
    found = interpret(text, finder(store), today())
    items = tuple(
        UnderstoodQuestion(
            question=one.question.id,
            title=one.question.title,
            score=one.score,
            params=dict(one.params),
            named=dict(one.named),
            missing=one.missing,
            address=with_query(f"/queries/{one.question.id}", **one.params),
        )
        for one in found
    )
    return UnderstoodAnswer(text=text, sure=is_sure(found), items=items)


@api.get("/ask", tags=["questions"], dependencies=[COSTLY], responses=answers("understood"))
def ask(store: StoreDep, q: Sentence) -> UnderstoodAnswer:
    """Return the questions of the library that a sentence may ask, the best first.

    It is found by the sentence's words and names, without a model. Nothing is listed where no
    question fits.
    """
    return understood(store, q)


@pages.get("/ask", dependencies=[COSTLY])
async def show_asked(
    request: Request,
    asking: LibraryRunnerDep,
    store: StoreDep,
    overview: SnapshotDep,
    seconds: SecondsDep,
    q: Annotated[str, Query(max_length=MAX_TEXT)] = "",
) -> HTMLResponse:
    """Show what a sentence was understood as, with the answer where that is sure."""

    def shown(ending: CancelToken) -> HTMLResponse:
        found = understood(store, q) if q.strip() else None
        first = found.items[0] if found and found.sure else None
        question = question_of(first.question) if first else None
        ask_now = partial(run, limit=SHOWN, seconds=seconds, ending=ending)
        return page(
            request,
            "ask.html",
            asked=q,
            found=found,
            question=question,
            question_of=question_of,
            answer=ask_now(store, question, first.params) if first and question else None,
            persons=overview.persons,
            json_address=with_query("/api/ask", q=q) if found else "/api/queries",
        )

    return await asking(shown)

"""/queries and /queries/{id}: the library by theme, and one question as a form with its answer."""

import json
from typing import Final

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.addresses import with_query
from api.asking_again import permalink_of
from api.dependencies import OverviewHere, SecondsHere, StoreHere
from api.given import given_params
from api.leaving import LibraryHere
from api.overview import Overview
from api.templates import page
from graph.answers.sources import list_sources
from graph.errors import ScamgraphError
from graph.store import Store
from queries.bounded_read import Ending
from queries.execution import count, run
from queries.questions import SOURCES, THEMES, Param, Question, question_of, questions
from queries.values import Answer

router = APIRouter(include_in_schema=False)
SHOWN: Final = 200
OFFERED: Final = 2_000  # names that a field offers


@router.get("/queries")
def library(request: Request) -> HTMLResponse:
    """Every question, by theme."""
    found = questions().values()
    themes = {heading: [q for q in found if q.theme == key] for key, heading in THEMES.items()}
    return page(
        request, "queries.html", themes=themes, total=len(found), json_address="/api/queries"
    )


@router.get("/queries/{question_id}")
async def one(
    request: Request,
    asking: LibraryHere,
    store: StoreHere,
    overview: OverviewHere,
    seconds: SecondsHere,
    question_id: str,
) -> HTMLResponse:
    """A form made of the question's parameters; its answer where all that must be given is."""
    question = question_of(question_id)
    given = {name: str(value) for name, value in given_params(request).items()}
    return await asking(
        lambda ending: _page(
            request,
            store,
            overview,
            question,
            given,
            _asked(store, question, given, seconds, ending),
        )
    )


Asked = tuple[Answer | None, int | None, ScamgraphError | None]


def _page(
    request: Request,
    store: Store,
    overview: Overview,
    question: Question,
    given: dict[str, str],
    asked: Asked,
) -> HTMLResponse:
    answer, total, fault = asked
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
        example_address=with_query(f"/queries/{question.id}", **_texts(question.example)),
        csv_address=with_query(run_address, **given, format="csv") if answer else "",
        again_address=permalink_of(store, question.id, {**given}, SHOWN, answer) if answer else "",
        report_address=with_query("/report/new", table=with_query(question.id, **given)),
        params_json=json.dumps(given),
        picture_address=_picture(question, given) if answer and answer.rows else "",
        persons=overview.persons,
        json_address=with_query(run_address, **given) if answer else f"/api/queries/{question.id}",
    )


def _picture(question: Question, given: dict[str, str]) -> str:
    """Where the answer is drawn; empty where it is no graph."""
    if not question.graph_cypher:
        return ""
    return with_query(f"/api/queries/{question.id}/picture.svg", **given)


def _asked(
    store: Store, question: Question, given: dict[str, str], seconds: float, ending: Ending
) -> Asked:
    """The answer, how many rows there are where that can be counted, and what is wrong."""
    missing = any(param.required and not given.get(param.name) for param in question.params)
    if missing and not given:
        return None, None, None
    try:
        answer = run(store, question, given, SHOWN, seconds=seconds, ending=ending)
        return answer, count(store, question, given, seconds=seconds, ending=ending), None
    except ScamgraphError as error:
        return None, None, error


def _offered(store: Store, overview: Overview, param: Param) -> list[tuple[str, str]]:
    """(id, name) of what a field may take, where that depends on the store."""
    if param.choices_from == SOURCES:
        return [(source.id, source.title) for source in list_sources(store).items][:OFFERED]
    if param.type != "entity":
        return []
    kinds = param.kinds or tuple(sorted({e.kind for e in overview.network.entities}))
    return [(found.id, found.name) for kind in kinds for found in overview.of_kind(kind)][:OFFERED]


def _texts(values: dict[str, object]) -> dict[str, str]:
    return {name: str(value) for name, value in values.items()}

"""What a route asks for by type: the picture of what a question's answer holds."""

from typing import Annotated

from fastapi import Depends, Path
from starlette.requests import Request

from api.dependencies import OverviewHere, SecondsHere, StoreHere
from api.drawing import draw_answer
from api.given import given_params
from api.leaving import LibraryHere
from api.pictures.values import Picture
from graph.errors import NotFound
from queries.catalogue import question_of
from queries.ending import Ending
from queries.running import ties

Id = Annotated[str, Path(alias="id", examples=["operators-of-several"])]


async def _drawn(
    request: Request,
    asking: LibraryHere,
    store: StoreHere,
    overview: OverviewHere,
    seconds: SecondsHere,
    question_id: Id,
) -> Picture:
    question = question_of(question_id)
    given = given_params(request)
    if not question.graph_cypher:
        raise NotFound(f"{question.id} has no picture: its answer holds no links")

    def work(ending: Ending) -> Picture:
        found = ties(store, question, given, seconds=seconds, ending=ending)
        return draw_answer(store, overview, question.title, found)

    return await asking(work)


AnswerDrawnHere = Annotated[Picture, Depends(_drawn)]

"""What a route asks for by type: the picture of what a question's answer holds."""

from typing import Annotated

from fastapi import Depends, Path
from starlette.requests import Request

from api.dependencies import OverviewHere, SecondsHere, StoreHere
from api.drawing import draw_question
from api.given import given_params
from api.leaving import LibraryHere
from api.pictures.values import Picture
from queries.bounded_read import Ending
from queries.questions import question_of

Id = Annotated[str, Path(alias="id", examples=["operators-of-several"])]


async def _drawn(
    request: Request,
    asking: LibraryHere,
    store: StoreHere,
    overview: OverviewHere,
    seconds: SecondsHere,
    question_id: Id,
) -> Picture:
    question, given = question_of(question_id), given_params(request)

    def work(ending: Ending) -> Picture:
        return draw_question(store, overview, question, given, seconds=seconds, ending=ending)

    return await asking(work)


AnswerDrawnHere = Annotated[Picture, Depends(_drawn)]

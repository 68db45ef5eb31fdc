"""What a route asks for by type: the store, the overview, a part of a list."""

from typing import Annotated

from fastapi import Depends, Query
from starlette.requests import Request

from api.overview import Overview, Overviews
from graph.answers.links import AsOf
from graph.store import Store


# Not plain functions: those are each handed to a thread, which costs more than they do.
async def _store(request: Request) -> Store:
    found: Store = request.app.state.store
    return found


async def _overviews(request: Request) -> Overviews:
    found: Overviews = request.app.state.overviews
    return found


async def _seconds(request: Request) -> float:
    found: float = request.app.state.question_seconds
    return found


OverviewsHere = Annotated[Overviews, Depends(_overviews)]


def _overview(request: Request, overviews: OverviewsHere) -> Overview:
    found = overviews.now()
    request.state.version = found.network.version  # the frame of a page says which it shows
    return found


async def _as_of(
    day: Annotated[
        str, Query(alias="as_of", max_length=40, description="A day, e.g. 2025-10-14; empty: now.")
    ] = "",
    question: Annotated[
        str, Query(alias="as", description="known, recorded or true on that day.")
    ] = "known",
) -> AsOf:
    # What is none of the words is refused by the check, with a sentence.
    return AsOf(day.strip(), question).check()  # type: ignore[arg-type]


AsOfHere = Annotated[AsOf, Depends(_as_of)]
StoreHere = Annotated[Store, Depends(_store)]
OverviewHere = Annotated[Overview, Depends(_overview)]
SecondsHere = Annotated[float, Depends(_seconds)]
Limit = Annotated[int, Query(ge=1, le=500, description="At most so many items.")]
After = Annotated[str, Query(max_length=200, description="`next` of the part before.")]

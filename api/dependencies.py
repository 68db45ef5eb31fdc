"""What a route asks for by type: the store, the overview, a part of a list."""

from typing import Annotated

from fastapi import Depends, Query
from starlette.requests import Request

from api.overview import Overview, Overviews
from graph.store import Store


async def _store(request: Request) -> Store:
    found: Store = request.app.state.store
    return found


async def _overviews(request: Request) -> Overviews:
    found: Overviews = request.app.state.overviews
    return found


def _seconds(request: Request) -> float:
    found: float = request.app.state.question_seconds
    return found


OverviewsHere = Annotated[Overviews, Depends(_overviews)]


def _overview(request: Request, overviews: OverviewsHere) -> Overview:
    found = overviews.now()
    request.state.version = found.network.version  # the frame of a page says which it shows
    return found


StoreHere = Annotated[Store, Depends(_store)]
OverviewHere = Annotated[Overview, Depends(_overview)]
SecondsHere = Annotated[float, Depends(_seconds)]
Limit = Annotated[int, Query(ge=1, le=500, description="At most so many items.")]
After = Annotated[str, Query(max_length=200, description="`next` of the part before.")]

"""What a route on pictures asks for by type: the picture that its address names, drawn."""

from typing import Annotated

from fastapi import Depends, Query

from api.dependencies import AsOfHere, OverviewHere, StoreHere
from api.drawing import PictureAsked, draw
from api.pictures.values import Picture

Ref = Annotated[
    str, Query(alias="id", max_length=300, description="An entity's ref: around what (around).")
]
Depth = Annotated[int, Query(description="How many links from it, 1 to 3 (around).")]
From = Annotated[
    str, Query(alias="from", max_length=300, description="An id or an exact name (path).")
]
To = Annotated[str, Query(max_length=300, description="An id or an exact name (path).")]
Words = Annotated[
    str, Query(max_length=400, description="Words of your own; they may not convict.")
]


def _drawn(
    store: StoreHere,
    overview: OverviewHere,
    name: str,
    asked: AsOfHere,
    ref: Ref = "",
    depth: Depth = 1,
    start: From = "",
    to: To = "",
    title: Words = "",
    note: Words = "",
) -> Picture:
    return draw(
        store,
        overview,
        PictureAsked(name, ref, depth, (start, to), title=title, note=note, as_of=asked),
    )


DrawnHere = Annotated[Picture, Depends(_drawn)]

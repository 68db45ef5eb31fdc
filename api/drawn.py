"""What a route on pictures asks for by type: the picture that its address names, drawn."""

from typing import Annotated

from fastapi import Depends, Query

from api.dependencies import OverviewHere, StoreHere
from api.drawing import draw
from api.pictures.values import Picture

Ref = Annotated[
    str, Query(alias="id", max_length=300, description="An entity's ref: around what (around).")
]
Depth = Annotated[int, Query(description="How many links from it, 1 to 3 (around).")]


def _drawn(
    store: StoreHere,
    overview: OverviewHere,
    name: str,
    ref: Ref = "",
    depth: Depth = 1,
) -> Picture:
    return draw(store, overview, name, ref, depth)


DrawnHere = Annotated[Picture, Depends(_drawn)]

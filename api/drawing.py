"""Pictures of the present data, each worked out once."""

from typing import TYPE_CHECKING

from pydantic import Field

from api.overview import Overview
from graph.answers.shapes import Shape
from graph.errors import NotFound

if TYPE_CHECKING:
    from api.pictures.values import Picture


class PictureBrief(Shape):
    """A picture there is: what it is about, and where it stands."""

    name: str
    title: str
    note: str
    html: str
    json_address: str = Field(alias="json")


def pictures() -> tuple[PictureBrief, ...]:
    """Every picture there is."""
    from api.pictures.catalogue import PICTURES  # noqa: PLC0415  (drawing is slow to import)

    return tuple(
        PictureBrief(
            name=spec.name,
            title=spec.about,
            note=spec.note,
            html=f"/api/pictures/{spec.name}.html",
            json_address=f"/api/pictures/{spec.name}.json",
        )
        for spec in PICTURES.values()
    )


def draw(overview: Overview, name: str) -> "Picture":
    """A picture of the data as it is now. Raises NotFound."""
    from api.pictures.build import build  # noqa: PLC0415
    from api.pictures.catalogue import PICTURES  # noqa: PLC0415

    if name not in PICTURES:
        raise NotFound(f"there is no picture {name!r}; there are {', '.join(PICTURES)}")
    if name not in overview.drawn:
        overview.drawn[name] = build(PICTURES[name], overview.network)
    drawn: Picture = overview.drawn[name]
    return drawn


def as_html(picture: "Picture", nonce: str) -> str:
    """The picture as a document of its own, its links leading to pages here."""
    from api.pictures.html import to_html  # noqa: PLC0415

    return to_html(picture, nonce=nonce, base="")

"""A picture as SVG that stands alone: text stays text, for a graphics desk to work on."""

from collections.abc import Iterable
from typing import Any

from api.pictures.drawing import drawing
from api.pictures.legend import legend
from api.pictures.measuring import width, wrap
from api.pictures.templating import environment
from api.pictures.values import Picture

MARGIN = 30.0
NARROWEST = 900.0  # of the page: title and legend must be readable around a small drawing
ROW = 20.0


def to_svg(picture: Picture, *, theme: str = "light") -> str:
    """The whole picture with title, legend and the sentence on what a line is."""
    drawn = drawing(picture)
    page = max(picture.width, NARROWEST)
    room = page - 2 * MARGIN
    title = wrap(picture.title, room, 24, 3)
    subtitle = wrap(picture.subtitle, room, 12, 4)
    top = 62 + 30 * len(title) + 17 * len(subtitle)
    meaning = legend(picture)
    kinds, rows = _flowing(meaning["kinds"], room, 24, 0)
    lines, rows = _flowing(meaning["lines"], room, 42, rows)
    sentence = wrap(meaning["sentence"], room, 10, 3)
    below = 34 + ROW * rows
    return (
        environment()
        .get_template("picture.svg.j2")
        .render(
            d=drawn,
            colours=drawn["palettes"][theme],
            theme=theme,
            legend={**meaning, "kinds": kinds, "lines": lines, "sentence": sentence},
            name=picture.name,
            top=top,
            page=page,
            aside=round((page - picture.width) / 2, 1),
            below=below,
            height=top + picture.height + below + 14 * len(sentence) + 16,
            title=title,
            subtitle=subtitle,
            margin=MARGIN,
        )
    )


def _flowing(
    items: Iterable[dict[str, Any]], room: float, mark: float, row: int
) -> tuple[list[dict[str, Any]], int]:
    """The items of a legend with their places, from a row on; and the row after them."""
    placed: list[dict[str, Any]] = []
    x = 0.0
    for item in items:
        wide = mark + width(item["text"], 11) + 14
        if x and x + wide > room:
            x, row = 0.0, row + 1
        placed.append({**item, "x": round(x, 1), "y": ROW * row})
        x += wide
    return placed, row + bool(placed)


def drawing_svg(drawn: dict[str, Any], theme: str, alt: str) -> str:
    """The drawing alone, to stand inside a page."""
    template = environment().get_template("inside.svg.j2")
    return template.render(d=drawn, colours=drawn["palettes"][theme], alt=alt)

"""A picture as SVG that stands alone: text stays text, for a graphics desk to work on."""

from typing import Any

from api.pictures.drawing import drawing
from api.pictures.legend import legend
from api.pictures.measuring import wrap
from api.pictures.templating import environment
from api.pictures.values import Picture


def to_svg(picture: Picture, *, theme: str = "light") -> str:
    """The whole picture with title, legend and the sentence on what a line is."""
    drawn = drawing(picture)
    margin = 30.0
    title = wrap(picture.title, picture.width - 2 * margin, 24, 3)
    top = 78 + 30 * len(title)
    return (
        environment()
        .get_template("picture.svg.j2")
        .render(
            d=drawn,
            colours=drawn["palettes"][theme],
            theme=theme,
            legend=legend(picture),
            name=picture.name,
            top=top,
            height=top + picture.height + 96,
            title=title,
            subtitle=picture.subtitle,
            margin=margin,
        )
    )


def drawing_svg(drawn: dict[str, Any], theme: str, alt: str) -> str:
    """The drawing alone, to stand inside a page."""
    template = environment().get_template("inside.svg.j2")
    return template.render(d=drawn, colours=drawn["palettes"][theme], alt=alt)

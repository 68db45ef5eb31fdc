"""A picture as PNG: the SVG drawn at twice its size, the same picture on every system."""

from functools import cache

import resvg_py

from api.pictures.svg import to_svg
from api.pictures.values import Picture
from graph.errors import ScamgraphError

ZOOM = 2.0
MOST = 8000  # pixels on the longer side; beyond it the zoom is smaller
_LETTER = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" width="20" height="20">{}</svg>'
)


class NoFont(ScamgraphError):
    """This machine has no font, so that a PNG would show lines without names."""

    status = 503
    code = "no_font"


def to_png(picture: Picture, *, theme: str = "light") -> bytes:
    """The whole picture, as the SVG shows it. Raises NoFont."""
    if not fonts_there():
        raise NoFont("no font is installed here that a PNG could be written with; take the SVG")
    longest = max(picture.width, picture.height)
    return _drawn(to_svg(picture, theme=theme), min(ZOOM, MOST / longest))


@cache
def fonts_there() -> bool:
    """Whether a letter leaves any ink."""
    letter = '<text x="2" y="16" font-family="Arial,sans-serif" font-size="16">M</text>'
    return _drawn(_LETTER.format(letter), 1) != _drawn(_LETTER.format(""), 1)


def _drawn(svg: str, zoom: float) -> bytes:
    drawn: bytes = resvg_py.svg_to_bytes(
        svg_string=svg, zoom=zoom, serif_family="DejaVu Serif", sans_serif_family="DejaVu Sans"
    )
    return drawn

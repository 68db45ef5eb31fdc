"""SVG and PNG; the inset map of one site."""

import json
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from api.pictures.legend import left_out_words, legend
from api.pictures.models import Box, Line, Node, Picture
from api.pictures.style import ICONS, PALETTES, SQUARE, WIDTHS, dashes, of_kind, stroke
from api.pictures.text_metrics import (
    NAME_LINE,
    NAME_SIZE,
    SUB_LINE,
    SUB_SIZE,
    boxes,
    caption_box,
    one_line,
    width,
    wrap,
)
from api.urls import web_address
from graph.errors import ScamgraphError
from graph.package_data import read_text
from graph.text import capitalised
from graph.vocabulary import vocabulary

ANCHOR = {"below": "middle", "left": "end", "right": "start", "box": "middle"}
ALIGNED = {"left": "start", "centre": "middle", "right": "end"}
HEAD_LINE = 13.0


def drawn_node(node: Node) -> dict[str, Any]:
    """Return a node's circle, icon and words with their places."""
    frame, words = boxes(node)
    x = {"below": node.x, "left": words.right, "right": words.left, "box": node.x}[node.side]
    texts, y = [], words.top
    for text in node.label:
        texts.append({"x": x, "y": round(y + NAME_SIZE, 1), "text": text, "name": True})
        y += NAME_LINE
    for text in node.sub:
        texts.append({"x": x, "y": round(y + SUB_SIZE, 1), "text": text, "name": False})
        y += SUB_LINE
    return {
        "id": node.id,
        "kind": node.kind,
        "column": node.column,
        "x": node.x,
        "y": node.y,
        "r": node.size,
        "square": node.kind in SQUARE and not node.icon,
        "several": len(node.folded),
        "frame": [round(n, 1) for n in _rectangle(frame)] if node.side == "box" else None,
        "tone": node.tone or node.kind,
        "icon": node.icon or vocabulary().kinds[node.kind].icon,
        "anchor": ANCHOR[node.side],
        "room": round(words.right - words.left + 2, 1),
        "whole": one_line(node.name),
        "texts": texts,
    }


def _rectangle(box: Box) -> tuple[float, float, float, float]:
    """Return left, top, width and height of a box."""
    return box.left, box.top, box.right - box.left, box.bottom - box.top


def drawn_line(line: Line) -> dict[str, Any]:
    """Return a line's path and marks."""
    return {
        "id": line.id,
        "path": line.path,
        "head": line.head,
        "sign": line.sign,
        "middle": line.middle,
        "stroke": stroke(line.polarity, line.colour_role),
        "width": WIDTHS[line.width - 1],
        "dash": dashes(line.polarity, dash=line.dash),
        "type": line.type,
        "from": line.from_.id,
        "to": line.to.id,
    }


def drawn_headings(picture: Picture) -> list[dict[str, Any]]:
    """Return the headings of the columns."""
    kind_of = {kind.column: name for name, kind in reversed(vocabulary().kinds.items())}
    return [
        {
            "x": heading.x,
            "anchor": ALIGNED[heading.align],
            "kind": kind_of.get(heading.column, "RecruitmentRoute"),
            "texts": [
                {"y": round(14 + HEAD_LINE * i, 1), "text": text}
                for i, text in enumerate(heading.lines)
            ],
        }
        for heading in picture.headings
    ]


def drawing(picture: Picture) -> dict[str, Any]:
    """Return everything that is drawn, with the colours of both themes."""
    kinds = vocabulary().kinds
    return {
        "width": picture.width,
        "height": picture.height,
        "nodes": [drawn_node(node) for node in picture.nodes],
        "lines": [drawn_line(line) for line in picture.links],
        "headings": drawn_headings(picture),
        "outlines": [{"path": o.path, "land": o.land} for o in picture.outlines],
        "captions": [
            {"x": c.x, "y": c.y, "anchor": ALIGNED[c.align], "text": c.text, "strong": c.strong}
            for c in picture.captions
        ],
        "icons": {
            **{kind.icon: ICONS[kind.icon] for kind in kinds.values()},
            **{node.icon: ICONS[node.icon] for node in picture.nodes if node.icon},
        },
        "palettes": palettes(),
    }


def palettes() -> dict[str, dict[str, Any]]:
    """Return the colours of both themes, those of kinds under `kinds`."""
    kinds = vocabulary().kinds
    return {
        theme: {
            **palette,
            "kinds": {name: of_kind(kind, theme) for name, kind in kinds.items()},
        }
        for theme, palette in PALETTES.items()
    }


def as_variables() -> dict[str, Any]:
    """Return a palette whose colours are CSS variables: a page around the drawing sets them."""
    light = palettes()["light"]
    names = {name: f"var(--drawn-{name})" for name in light}
    return {**names, "kinds": {name: f"var(--drawn-{name})" for name in light["kinds"]}}


def variables_css() -> str:
    """Return the style sheet that sets these variables, light and dark."""
    light, dark = (
        " ".join(
            f"--drawn-{name}: {colour};"
            for name, colour in {**palette, **palette["kinds"]}.items()
            if name != "kinds"
        )
        for palette in palettes().values()
    )
    return (
        f":root {{ {light} }}\n"
        f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n"
    )


_ESCAPES = {c: f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}


def data_json(value: Any) -> Markup:
    """Return a value as JSON that may stand inside a script element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    for char, escape in _ESCAPES.items():  # str.translate takes ten times as long
        text = text.replace(char, escape)
    return Markup(text)  # noqa: S704 - no markup character is left in it


def folder() -> str:
    """Return the folder of the templates."""
    return str(files("api.pictures").joinpath("templates"))


def part(name: str) -> str:
    """Return the text of a style sheet or script of the templates' folder."""
    return read_text("api.pictures", "templates", name)


@cache
def environment() -> Environment:
    """Return the Jinja environment, made once; templates are not reloaded while it runs."""
    made = Environment(
        loader=FileSystemLoader(folder()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters["capitalised"] = capitalised
    made.filters["data_json"] = data_json
    made.filters["web_address"] = web_address
    return made


MARGIN = 30.0
NARROWEST = 900.0  # of the page: title and legend must be readable around a small drawing
ROW = 20.0


def to_svg(picture: Picture, *, theme: str = "light") -> str:
    """Return the whole picture as SVG, with title, legend and the sentence on what a line is."""
    drawn = drawing(picture)
    return (
        environment()
        .get_template("picture.svg.j2")
        .render(
            _around(picture),
            d=drawn,
            colours=drawn["palettes"][theme],
            theme=theme,
            name=picture.name,
            margin=MARGIN,
        )
    )


def size_of_svg(picture: Picture) -> tuple[int, int]:
    """Return width and height of the whole picture, in px: a page keeps that room for it."""
    around = _around(picture)
    return round(around["page"]), round(around["height"])


def _around(picture: Picture) -> dict[str, Any]:
    """Return what stands above and below a drawing, with its place, and the size of it all."""
    page = max(picture.width, NARROWEST)
    room = page - 2 * MARGIN
    title = wrap(picture.title, room, 24, 3)
    subtitle = wrap(picture.subtitle, room, 12.5, 4)
    top = 62 + 30 * len(title) + 17 * len(subtitle)
    meaning = legend(picture)
    kinds, rows = _flowing(meaning["kinds"], room, 24, 0)
    lines, rows = _flowing(meaning["lines"], room, 42, rows)
    sentence = wrap(f"{meaning['sentence']} {left_out_words(picture)}".strip(), room, SUB_SIZE, 4)
    below = 34 + ROW * rows
    return {
        "legend": {**meaning, "kinds": kinds, "lines": lines, "sentence": sentence},
        "top": top,
        "page": page,
        "aside": round((page - picture.width) / 2, 1),
        "below": below,
        "height": top + picture.height + below + 14 * len(sentence) + 16,
        "title": title,
        "subtitle": subtitle,
    }


def _flowing(
    items: Iterable[dict[str, Any]], room: float, mark: float, row: int
) -> tuple[list[dict[str, Any]], int]:
    """Place the items of a legend from a row on, and return them with the row after them."""
    placed: list[dict[str, Any]] = []
    x = 0.0
    for item in items:
        wide = mark + width(item["text"], SUB_SIZE) + 14
        if x and x + wide > room:
            x, row = 0.0, row + 1
        placed.append({**item, "x": round(x, 1), "y": ROW * row})
        x += wide
    return placed, row + bool(placed)


def drawing_svg(drawn: dict[str, Any], theme: str, alt: str) -> str:
    """Return the drawing alone as SVG, to stand inside a page.

    Its colours are those of a theme, or with "page" variables that the page sets.
    """
    template = environment().get_template("inside.svg.j2")
    colours = as_variables() if theme == "page" else drawn["palettes"][theme]
    return template.render(d=drawn, colours=colours, alt=alt)


ZOOM = 2.0
MAX_PIXELS = 8000  # pixels on the longer side; beyond it the zoom is smaller
_LETTER = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" width="20" height="20">{}</svg>'
)


class NoFont(ScamgraphError):
    """This machine has no font: a PNG would show lines without names."""

    status = 503
    code = "no_font"


def to_png(picture: Picture, *, theme: str = "light") -> bytes:
    """Return the whole picture as PNG, as the SVG shows it. Raise NoFont."""
    if not fonts_there():
        raise NoFont("no font for a PNG is installed here; use the SVG")
    longest = max(picture.width, picture.height)
    return _rasterised(to_svg(picture, theme=theme), min(ZOOM, MAX_PIXELS / longest))


@cache
def fonts_there() -> bool:
    """Return whether this machine can draw a letter."""
    letter = '<text x="2" y="16" font-family="Arial,sans-serif" font-size="16">M</text>'
    return _rasterised(_LETTER.format(letter), 1) != _rasterised(_LETTER.format(""), 1)


def _rasterised(svg: str, zoom: float) -> bytes:
    import resvg_py  # noqa: PLC0415  (loaded for a PNG only: most runs draw none)

    png: bytes = resvg_py.svg_to_bytes(
        svg_string=svg, zoom=zoom, serif_family="DejaVu Serif", sans_serif_family="DejaVu Sans"
    )
    return png


WIDE, HIGH = 380.0, 240.0


def site_on(picture: Picture, entity_id: str) -> Node | None:
    """Return the point of an entity on the map, or None."""
    return next((node for node in picture.nodes if node.id == entity_id), None)


def inset_svg(picture: Picture, site: Node, theme: str) -> str:
    """Return the surroundings of a site as SVG, with a ring around the site."""
    left = min(max(0.0, site.x - WIDE / 2), picture.width - WIDE)
    top = min(max(0.0, site.y - HIGH / 2), picture.height - HIGH)
    whole = [
        caption
        for caption in picture.captions
        if left < (box := caption_box(caption)).left and box.right < left + WIDE
    ]
    drawn = drawing(picture.model_copy(update={"captions": tuple(whole)}))
    near = [
        node
        for node in drawn["nodes"]
        if left < node["x"] < left + WIDE and top < node["y"] < top + HIGH
    ]
    return (
        environment()
        .get_template("inset.svg.j2")
        .render(
            d={**drawn, "nodes": near},
            colours=drawn["palettes"][theme],
            site=site,
            release=picture.release,
            box=(round(left, 1), round(top, 1), WIDE, HIGH),
        )
    )

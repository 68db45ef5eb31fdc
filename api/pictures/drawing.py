"""The marks of a picture as plain values for whatever draws them: canvas and SVG draw the same."""

from typing import Any

from api.pictures.colours import PALETTES, WIDTHS, dashes, of_kind, stroke
from api.pictures.extents import NAME_LINE, SUB_LINE, boxes
from api.pictures.icons import ICONS
from api.pictures.measuring import NAME_SIZE, SUB_SIZE
from api.pictures.values import Line, Node, Picture
from graph.vocabulary import vocabulary

ANCHOR = {"below": "middle", "left": "end", "right": "start"}
ALIGNED = {"left": "start", "centre": "middle", "right": "end"}
HEAD_LINE = 13.0


def drawn_node(node: Node) -> dict[str, Any]:
    """A node's circle, icon and words, where each stands."""
    words = boxes(node)[1]
    x = {"below": node.x, "left": words.right, "right": words.left}[node.side]
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
        "tone": node.tone or node.kind,
        "icon": node.icon or vocabulary().kinds[node.kind].icon,
        "anchor": ANCHOR[node.side],
        "room": round(words.right - words.left + 2, 1),
        "texts": texts,
    }


def drawn_line(line: Line) -> dict[str, Any]:
    """A line's way and marks."""
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
    """The headings of the columns."""
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
    """Everything that is drawn, with the colours of both themes."""
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
        "palettes": {
            theme: {
                **palette,
                "kinds": {name: of_kind(kind, theme) for name, kind in kinds.items()},
            }
            for theme, palette in PALETTES.items()
        },
    }

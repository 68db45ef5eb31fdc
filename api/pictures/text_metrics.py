"""How much room a node and its words take, and with it the columns."""

from collections import defaultdict
from collections.abc import Sequence

from api.pictures.measuring import NAME_SIZE, SUB_SIZE, width, wrap
from api.pictures.routing import Zone
from api.pictures.values import Box, Caption, Heading, Node
from graph.vocabulary import Column

NAME_LINE, SUB_LINE = 13.5, 12.0
EDGE, GAP = 26.0, 10.0
NARROWEST, WIDEST = 62.0, 130.0  # the gap between two columns


def block(node: Node) -> tuple[float, float]:
    """Width and height of a node's words."""
    wide = max(
        [
            *(width(text, NAME_SIZE) for text in node.label),
            *(width(text, SUB_SIZE) * 0.95 for text in node.sub),
        ],
        default=0.0,
    )
    return wide, len(node.label) * NAME_LINE + len(node.sub) * SUB_LINE


def reach_of(node: Node) -> tuple[float, float]:
    """How far a node reaches above and below its middle, with its share of the gap."""
    high = block(node)[1]
    if node.side == "below":
        return node.size + GAP / 2, node.size + 4 + high + GAP / 2
    half = max(node.size, high / 2) + GAP / 2
    return half, half


def boxes(node: Node) -> tuple[Box, Box]:
    """The circle of a node and the box of its words, on the page."""
    wide, high = block(node)
    r = node.size
    circle = Box(left=node.x - r, top=node.y - r, right=node.x + r, bottom=node.y + r)
    left, top = {
        "below": (node.x - wide / 2, node.y + r + 4),
        "left": (node.x - r - 7 - wide, node.y - high / 2),
        "right": (node.x + r + 7, node.y - high / 2),
    }[node.side]
    return circle, Box(left=left, top=top, right=left + wide, bottom=top + high)


def caption_box(caption: Caption) -> Box:
    """The box of words that belong to no node."""
    size, line = (NAME_SIZE, NAME_LINE) if caption.strong else (SUB_SIZE, SUB_LINE)
    wide = width(caption.text, size)
    left = caption.x - {"left": 0.0, "centre": wide / 2, "right": wide}[caption.align]
    return Box(left=left, top=caption.y - size, right=left + wide, bottom=caption.y - size + line)


def zones_of(
    nodes: Sequence[Node], used: Sequence[Column], pairs: Sequence[Sequence[tuple[str, str]]]
) -> tuple[list[Zone], float]:
    """The columns' places, and the width of the page."""
    extent: dict[str, tuple[float, float]] = defaultdict(lambda: (0.0, 0.0))
    for node in nodes:
        circle, words = boxes(node)
        left, right = extent[node.column]
        extent[node.column] = (
            max(left, node.x - min(circle.left, words.left) + 4),
            max(right, max(circle.right, words.right) - node.x + 4),
        )
    zones: list[Zone] = []
    x = EDGE
    for i, column in enumerate(used):
        left, right = extent[column.id]
        zones.append(Zone(round(x + left, 1), round(x, 1), round(x + left + right, 1)))
        gap = min(WIDEST, NARROWEST + len(pairs[i]) * 0.9) if i < len(pairs) else 0
        x += left + right + gap
    return zones, x + EDGE


def heading_of(column: Column, zone: Zone, index: int, count: int) -> Heading:
    """A column's heading; the outer ones stand flush with their names."""
    lines = wrap(column.heading.upper(), 170, 10.5, 3)
    if count > 1 and index == 0:
        return Heading(column=column.id, lines=lines, x=zone.left, align="left")
    if count > 1 and index == count - 1:
        return Heading(column=column.id, lines=lines, x=zone.right, align="right")
    return Heading(column=column.id, lines=lines, x=zone.x, align="centre")

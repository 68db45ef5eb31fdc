"""Where everything stands: columns in reading order, names that never touch, lines around them."""

import itertools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from api.pictures.checking import crossing_paths
from api.pictures.extents import EDGE, boxes, heading_of, reach_of
from api.pictures.heads import drawn_along
from api.pictures.ordering import orders
from api.pictures.placing import TOP, Frame, Placed, place
from api.pictures.routing import Stop
from api.pictures.values import Heading, Line, Node
from graph.vocabulary import Column

LANE = 3.0  # half the height that a passing line takes


@dataclass(frozen=True, slots=True)
class Laid:
    """The page with everything in its place."""

    nodes: tuple[Node, ...]
    lines: tuple[Line, ...]
    headings: tuple[Heading, ...]
    width: float
    height: float


def lay_out(
    nodes: Sequence[Node],
    lines: Sequence[Line],
    columns: Sequence[Column],
    backwards: Collection[str] = (),
    top: float = TOP,
) -> Laid:
    """Give every node its place and every line its way, from `top` on. The order breaks ties.

    Lines of the types in `backwards` point to where they come from: a route starts in a place,
    and people go from the place.
    """
    used = [column for column in columns if any(node.column == column.id for node in nodes)]
    index = {column.id: i for i, column in enumerate(used)}
    sided = [_sided(node, index[node.column], len(used)) for node in nodes]
    column_of = {node.id: index[node.column] for node in nodes}
    radius = {node.id: node.size for node in nodes}
    layers: list[list[str]] = [[n.id for n in sided if n.column == c.id] for c in used]
    pairs: list[list[tuple[str, str]]] = [[] for _ in used[1:]]
    ways: dict[str, list[Stop]] = {}
    stiff: set[str] = set()
    for line in lines:
        way = _way(line, column_of, radius)
        if line.type in backwards:
            way.reverse()
        ways[line.id] = way
        for stop in way[1:-1]:
            layers[stop.column].append(stop.name)
            stiff.add(stop.name)
        for a, b in itertools.pairwise(way):
            if a.column != b.column:
                left, right = (a, b) if a.column < b.column else (b, a)
                pairs[left.column].append((left.name, right.name))
    reach = {node.id: reach_of(node) for node in sided} | dict.fromkeys(stiff, (LANE, LANE))
    frame = Frame(sided, used, pairs, ways, reach, stiff, top)
    # Between columns an order has fewer crossings than another; on the page it may have more.
    pages = [place(frame, ordered) for ordered in orders(layers, pairs)]
    page = min(pages, key=_crossings) if len(pages) > 1 else pages[0]
    drawn = tuple(drawn_along(line, *page.lines[line.id]) for line in lines)
    bottom = max((box.bottom for node in page.nodes for box in boxes(node)), default=top)
    heads = tuple(heading_of(column, page.zones[i], i, len(used)) for i, column in enumerate(used))
    return Laid(page.nodes, drawn, heads, round(page.width, 1), round(bottom + EDGE, 1))


def _crossings(page: Placed) -> int:
    return crossing_paths([data for data, _ in page.lines.values()])


def _way(line: Line, column_of: Mapping[str, int], radius: Mapping[str, float]) -> list[Stop]:
    a, b = line.from_.id, line.to.id
    first, last = column_of[a], column_of[b]
    step = 1 if last > first else -1
    between = range(first + step, last, step) if first != last else ()
    return [
        Stop(a, first, radius[a]),
        *(Stop(f"{line.id}@{column}", column, 0) for column in between),
        Stop(b, last, radius[b]),
    ]


def _sided(node: Node, index: int, count: int) -> Node:
    """Names stand left of the first column and right of the last, where no line goes."""
    if count == 1:
        return node
    side = "left" if index == 0 else "right" if index == count - 1 else "below"
    return node.model_copy(update={"side": side})

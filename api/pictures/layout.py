"""Where everything stands: columns in reading order, names that never touch, lines around them."""

import itertools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from api.pictures.extents import EDGE, boxes, heading_of, reach_of, zones_of
from api.pictures.heads import head, sign
from api.pictures.ordering import order
from api.pictures.routing import Stop, path, ports
from api.pictures.spacing import settle
from api.pictures.values import Heading, Line, Node
from graph.vocabulary import Column

TOP = 64.0
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
    ordered = order(layers, pairs)
    at = {name: y + top for name, y in settle(ordered, pairs, reach, stiff).items()}
    zones, page = zones_of(sided, used, pairs)
    port = ports(ways, at)
    placed = tuple(
        node.model_copy(update={"x": zones[index[node.column]].x, "y": round(at[node.id], 1)})
        for node in sided
    )
    taken = {node.id: boxes(node) for node in placed}
    standing = [[node.id for node in placed if node.column == column.id] for column in used]
    drawn = []
    for line in lines:
        data, middle = path(line.id, ways[line.id], at, zones, port, taken, standing)
        drawn.append(
            line.model_copy(
                update={
                    "path": data,
                    "middle": middle,
                    "head": head(data, line.colour_role, line.width),
                    "sign": sign(line.polarity, middle),
                }
            )
        )
    bottom = max((box.bottom for node in placed for box in boxes(node)), default=top)
    heads = tuple(heading_of(column, zones[i], i, len(used)) for i, column in enumerate(used))
    return Laid(placed, tuple(drawn), heads, round(page, 1), round(bottom + EDGE, 1))


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

"""Layered layout: order, heights, places (Sugiyama)."""

import itertools
from bisect import bisect, insort
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from api.pictures.edge_routing import FRAME_SHARE, Obstacles, Point, Stop, path, ports, stop_of
from api.pictures.models import (
    EDGE,
    NOTHING_LEFT_OUT,
    Box,
    Caption,
    Heading,
    LeftOut,
    Line,
    Node,
    Outline,
    Side,
    Zone,
)
from api.pictures.quality import crossing_paths
from api.pictures.style import drawn_along
from api.pictures.text_metrics import (
    boxes,
    heading_of,
    heading_rooms,
    reach_of,
    sides_of,
    zones_of,
)
from graph.vocabulary import KindColumn

Layers = list[list[str]]
# The pairs that lines join between one column and the next.
Pairs = Sequence[Sequence[tuple[str, str]]]
SWEEPS = 20
MAX_STARTS, MAX_PAIRS = 8, 1_200  # other starting orders, and pairs in all of them
SMALL_PAGE = 150  # pairs; a larger page has one starting order


def orders(layers: Layers, pairs: Pairs) -> list[Layers]:
    """Return one or two good orders: from the order given, and on small pages from other starts.

    The second is the best of those from several starting orders.
    """
    first = order(layers, pairs)
    total = max(1, sum(map(len, pairs)))
    more = min(MAX_STARTS, MAX_PAIRS // total) if total <= SMALL_PAGE else 0
    more_orders = [order(_shuffled(layers, number), pairs) for number in range(more)]
    best = min(more_orders, key=lambda order_: crossings(order_, pairs), default=first)
    return [first] if best == first else [first, best]


def order(layers: Layers, pairs: Pairs) -> Layers:
    """Return the layers in the order with the fewest crossings that the sweeps reached.

    They start twice, from the left and from the right; the better result is kept.
    """
    ends = [_swept(layers, pairs, first_rightwards=first) for first in (True, False)]
    return min(ends, key=lambda order_: crossings(order_, pairs))


def _shuffled(layers: Layers, number: int) -> Layers:
    """Return another starting order, the same on every machine for any given order."""
    return [
        sorted(layer, key=lambda name: sha256(f"{number} {name}".encode()).digest())
        for layer in layers
    ]


def _swept(layers: Layers, pairs: Pairs, *, first_rightwards: bool) -> Layers:
    best, least = [list(layer) for layer in layers], crossings(layers, pairs)
    now = [list(layer) for layer in layers]
    for sweep in range(SWEEPS):
        if not least:
            break
        _sweep(now, pairs, rightwards=(sweep % 2 == 0) == first_rightwards)
        if sweep % 4 == 3:
            _swap(now, pairs)
        count = crossings(now, pairs)
        if count < least:
            best, least = [list(layer) for layer in now], count
    _swap(best, pairs)
    return best


def _neighbours(pairs: Sequence[tuple[str, str]], *, of_right: bool) -> Mapping[str, list[str]]:
    neighbours: dict[str, list[str]] = defaultdict(list)
    for left, right in pairs:
        if of_right:
            neighbours[right].append(left)
        else:
            neighbours[left].append(right)
    return neighbours


def _sweep(layers: Layers, pairs: Pairs, *, rightwards: bool) -> None:
    steps = range(1, len(layers)) if rightwards else range(len(layers) - 2, -1, -1)
    for index in steps:
        fixed = layers[index - 1] if rightwards else layers[index + 1]
        between = pairs[index - 1] if rightwards else pairs[index]
        place = {name: position / max(1, len(fixed) - 1) for position, name in enumerate(fixed)}
        beside = _neighbours(between, of_right=rightwards)
        here = {name: i / max(1, len(layers[index]) - 1) for i, name in enumerate(layers[index])}
        centre = {
            name: sum(place[n] for n in beside[name]) / len(beside[name])
            if name in beside
            else here[name]
            for name in layers[index]
        }
        layers[index].sort(key=lambda name: (centre[name], here[name]))


def _swap(layers: Layers, pairs: Pairs) -> None:
    """Swap neighbours wherever that leaves fewer crossings."""
    for index, layer in enumerate(layers):
        sides = []
        if index:
            sides.append(
                (_positions(layers[index - 1]), _neighbours(pairs[index - 1], of_right=True))
            )
        if index < len(layers) - 1:
            sides.append((_positions(layers[index + 1]), _neighbours(pairs[index], of_right=False)))
        at = [
            {name: sorted(place[n] for n in beside.get(name, ())) for name in layer}
            for place, beside in sides
        ]
        gains: dict[tuple[str, str], int] = {}  # of a pair, whatever stands around it
        better = True
        while better:
            better = False
            for i in range(len(layer) - 1):
                upper, lower = pair = layer[i], layer[i + 1]
                if pair not in gains:
                    gains[pair] = sum(
                        _inversions(side[upper], side[lower])
                        - _inversions(side[lower], side[upper])
                        for side in at
                    )
                if gains[pair] > 0:
                    layer[i], layer[i + 1] = lower, upper
                    better = True


def _positions(layer: Sequence[str]) -> dict[str, int]:
    return {name: position for position, name in enumerate(layer)}


def _inversions(upper: Sequence[int], lower: Sequence[int]) -> int:
    """Count the crossings of a node's lines with those of the node below it."""
    return sum(bisect(lower, place - 1) for place in upper)


def crossings(layers: Sequence[Sequence[str]], pairs: Pairs) -> int:
    """Return how many times lines cross between columns."""
    total = 0
    for index, between in enumerate(pairs):
        left, right = _positions(layers[index]), _positions(layers[index + 1])
        seen: list[int] = []
        last: list[int] = []
        previous = -1
        for a, b in sorted((left[a], right[b]) for a, b in between):
            if a != previous:
                for place in last:
                    insort(seen, place)
                last, previous = [], a
            total += len(seen) - bisect(seen, b)
            last.append(b)
    return total


ROUNDS = 24


def settle(
    layers: Layers, pairs: Pairs, reach: Mapping[str, tuple[float, float]], stiff: set[str]
) -> dict[str, float]:
    """Return the height of each node. `reach` is how far it extends above and below its middle.

    Those in `stiff` (the stretches of long lines) are kept straight first.
    """
    height = max((sum(sum(reach[name]) for name in layer) for layer in layers), default=0.0)
    at: dict[str, float] = {}
    for layer in layers:
        free = (height - sum(sum(reach[name]) for name in layer)) / (len(layer) + 1)
        below = 0.0
        for name in layer:
            below += free
            at[name] = below + reach[name][0]
            below += sum(reach[name])
    beside: dict[str, list[str]] = defaultdict(list)
    for between in pairs:
        for left, right in between:
            beside[left].append(right)
            beside[right].append(left)
    for turn in range(ROUNDS):
        order = layers if turn % 2 == 0 else layers[::-1]
        for layer in order:
            wish = [_wish(name, beside, at, stiff) for name in layer]
            at.update(_place(layer, wish, reach, stiff, height))
    return at


def _wish(
    name: str, beside: Mapping[str, Sequence[str]], at: Mapping[str, float], stiff: set[str]
) -> float:
    near = beside.get(name, ())
    if not near:
        return at[name]
    weight = [8.0 if neighbour in stiff and name in stiff else 1.0 for neighbour in near]
    return sum(w * at[neighbour] for w, neighbour in zip(weight, near, strict=True)) / sum(weight)


def _place(
    layer: Sequence[str],
    wish: Sequence[float],
    reach: Mapping[str, tuple[float, float]],
    stiff: set[str],
    height: float,
) -> dict[str, float]:
    """Return the heights nearest to the wished ones that keep order and distance on the page.

    Isotonic regression: neighbours that would overlap are pooled at their weighted mean.
    """
    offset: list[float] = []
    below = 0.0
    for name in layer:
        offset.append(below + reach[name][0])
        below += sum(reach[name])
    pools: list[tuple[float, float, int]] = []
    for name, target, shift in zip(layer, wish, offset, strict=True):
        weight = 3.0 if name in stiff else 1.0
        pools.append((target - shift, weight, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (a, wa, na), (b, wb, nb) = pools[-2], pools[-1]
            pools[-2:] = [((a * wa + b * wb) / (wa + wb), wa + wb, na + nb)]
    free = height - below
    starts = [min(max(0.0, value), free) for value, _, count in pools for _ in range(count)]
    return {
        name: round(start + shift, 2)
        for name, start, shift in zip(layer, starts, offset, strict=True)
    }


TOP = 64.0


@dataclass(frozen=True, slots=True)
class Frame:
    """What every order has in common. `ways` are the stops of each line, by its id."""

    nodes: Sequence[Node]
    columns: Sequence[KindColumn]
    pairs: Pairs
    ways: Mapping[str, Sequence[Stop]]
    reach: Mapping[str, tuple[float, float]]
    stiff: set[str]
    top: float = TOP


@dataclass(frozen=True, slots=True)
class PlacedNode:
    """Nodes in their places; each line's way as SVG path data, and its middle."""

    nodes: tuple[Node, ...]
    lines: Mapping[str, tuple[str, Point]]
    zones: Sequence[Zone]
    width: float


def place(frame: Frame, layers: Layers) -> PlacedNode:
    """Return the page that an order of the columns gives."""
    at = {
        name: float(round(y + frame.top))
        for name, y in settle(layers, frame.pairs, frame.reach, frame.stiff).items()
    }
    zones, width = zones_of(frame.nodes, frame.columns, frame.pairs)
    x = {column.id: zone.x for column, zone in zip(frame.columns, zones, strict=True)}
    nodes = tuple(
        node.model_copy(update={"x": x[node.column], "y": round(at[node.id], 1)})
        for node in frame.nodes
    )
    obstacles = Obstacles(
        [[node.id for node in nodes if node.column == column.id] for column in frame.columns],
        {node.id: boxes(node) for node in nodes},
    )
    port = ports(frame.ways, at)
    lines = {line: path(line, way, at, zones, port, obstacles) for line, way in frame.ways.items()}
    return PlacedNode(nodes, lines, zones, width)


LANE = 3.0  # half the height that a passing line takes


@dataclass(frozen=True, slots=True)
class Layout:
    """The page with everything in its place."""

    nodes: tuple[Node, ...]
    lines: tuple[Line, ...]
    headings: tuple[Heading, ...]
    width: float
    height: float
    left_out: LeftOut = NOTHING_LEFT_OUT
    outlines: tuple[Outline, ...] = ()
    captions: tuple[Caption, ...] = ()


def lay_out(
    nodes: Sequence[Node],
    lines: Sequence[Line],
    columns: Sequence[KindColumn],
    backwards: Collection[str] = (),
    top: float = TOP,
) -> Layout:
    """Give every node its place and every line its way, from `top` on. Input order breaks ties.

    Lines of the types in `backwards` point to where they come from: a route starts in a place,
    and people go from the place.
    """
    used = [column for column in columns if any(node.column == column.id for node in nodes)]
    index = {column.id: i for i, column in enumerate(used)}
    sides = sides_of(used)
    column_of = {node.id: index[node.column] for node in nodes}
    meeting = _lines_beside(lines, column_of)
    sided = [_sided(node, sides[index[node.column]], meeting[node.id]) for node in nodes]
    widest = max((b.right - b.left for b in map(_frame, sided) if b), default=0.0)
    sided = [n.model_copy(update={"wide": widest}) if n.side == "box" else n for n in sided]
    stops = {node.id: stop_of(node, index[node.column]) for node in sided}
    layers: list[list[str]] = [[n.id for n in sided if n.column == c.id] for c in used]
    pairs: list[list[tuple[str, str]]] = [[] for _ in used[1:]]
    ways: dict[str, list[Stop]] = {}
    stiff: set[str] = set()
    for line in lines:
        way = _way(line, stops)
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
    rooms = heading_rooms(page.zones, sides)
    heads = tuple(
        heading_of(column, page.zones[i], sides[i], rooms[i]) for i, column in enumerate(used)
    )
    return Layout(page.nodes, drawn, heads, round(page.width, 1), round(bottom + EDGE, 1))


def _crossings(page: PlacedNode) -> int:
    return crossing_paths([data for data, _ in page.lines.values()])


def _way(line: Line, stops: Mapping[str, Stop]) -> list[Stop]:
    a, b = stops[line.from_.id], stops[line.to.id]
    step = 1 if b.column > a.column else -1
    between = range(a.column + step, b.column, step) if a.column != b.column else ()
    return [a, *(Stop(f"{line.id}@{column}", column) for column in between), b]


def _lines_beside(lines: Sequence[Line], column_of: Mapping[str, int]) -> Counter[str]:
    """Count the lines on the side of each node that has more of them."""
    count: Counter[tuple[str, bool]] = Counter()
    for line in lines:
        a, b = line.from_.id, line.to.id
        for here, there in ((a, b), (b, a)):
            count[here, column_of[there] >= column_of[here]] += 1
    most: Counter[str] = Counter()
    for (id_, _), number in count.items():
        most[id_] = max(most[id_], number)
    return most


def _sided(node: Node, side: Side, lines: int) -> Node:
    high = FRAME_SHARE * lines if side == "box" else 0.0
    return node.model_copy(update={"side": side, "high": high})


def _frame(node: Node) -> Box | None:
    return boxes(node)[0] if node.side == "box" else None

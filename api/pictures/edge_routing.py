"""Line paths between and past columns."""

import itertools
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import asin, sin

from api.pictures.models import Box, Node, Zone
from api.pictures.text_metrics import boxes

AWAY = 2.5  # from a name
BEND = 0.5  # how far a curve holds its level, of its width
LEVEL = 1e-6  # heights that differ by less are equal
Point = tuple[float, float]


class Obstacles:
    """Circles and words of the columns, indexed by height."""

    def __init__(
        self, columns: Sequence[Sequence[str]], boxes: Mapping[str, Sequence[Box]]
    ) -> None:
        """Take `boxes`: the circle and the words of each name."""
        self._columns = []
        for names in columns:
            by_top = sorted(
                ((box.top, i, name, box) for name in names for i, box in enumerate(boxes[name])),
                key=lambda row: row[:3],
            )
            tops = [top for top, _, _, _ in by_top]
            highest = max((box.bottom - box.top for *_, box in by_top), default=0.0)
            self._columns.append((tops, by_top, highest))

    def near(self, columns: range, ends: Collection[str], a: Point, b: Point) -> Iterator[Box]:
        """Yield the boxes of these columns between two points; of `ends` only their words."""
        left, right = min(a[0], b[0]), max(a[0], b[0])
        top, bottom = min(a[1], b[1]) - AWAY, max(a[1], b[1]) + AWAY
        for index in columns:
            tops, by_top, highest = self._columns[index]
            for place in range(bisect_left(tops, top - highest), bisect_left(tops, bottom)):
                _, part, name, box = by_top[place]
                if (
                    box.left < right
                    and box.right > left
                    and box.bottom > top
                    and (part or name not in ends)
                ):
                    yield box


def straightened(
    points: Sequence[Point], obstacles: Obstacles, columns: range, ends: Collection[str]
) -> list[Point]:
    """Drop points while the curve runs through no name: long curves where there is room."""
    kept = [points[0]]
    here = 0
    while here < len(points) - 1:
        there = len(points) - 1
        while there > here + 1 and not _clear(
            points[here],
            points[there],
            obstacles.near(columns, ends, points[here], points[there]),
        ):
            there -= 1
        kept.append(points[there])
        here = there
    return kept


def _clear(a: Point, b: Point, near: Iterable[Box]) -> bool:
    """Return whether the curve between two points keeps its distance from these boxes.

    It rises or falls all the way, so it passes the height of a box in one interval.
    """
    for box in near:
        interval = _overlap_interval(a[1], b[1], box.top - AWAY, box.bottom + AWAY)
        if interval is None:
            continue
        left, right = sorted(_across(a[0], b[0], t) for t in interval)
        if left < box.right + AWAY and right > box.left - AWAY:
            return False
    return True


def _overlap_interval(
    start: float, end: float, low: float, high: float
) -> tuple[float, float] | None:
    """Return the interval (0 to 1) in which a curve is between two heights; None if never."""
    if abs(end - start) < LEVEL:
        return (0.0, 1.0) if low < start < high else None
    first, last = sorted(((low - start) / (end - start), (high - start) / (end - start)))
    if last <= 0 or first >= 1:
        return None
    return _inverse_smoothstep(max(first, 0.0)), _inverse_smoothstep(min(last, 1.0))


def _inverse_smoothstep(share: float) -> float:
    """Invert the smoothstep 3t² - 2t³."""
    return 0.5 - sin(asin(1 - 2 * share) / 3)


def _across(start: float, end: float, t: float) -> float:
    """Return the x of a curve at `t`."""
    u = 1 - t
    return start + (end - start) * (3 * BEND * u * u * t + 3 * (1 - BEND) * u * t * t + t * t * t)


BAND = 20.0  # the height beside a node in which lines leave it
FRAME_SHARE = 15.0  # the height of a frame for each line that ends at it
WORDS_AWAY = 4.0  # a line from the words that it ends beside
APART, WALL_APART = 3.5, 16.0  # two lines at a mark, and at a frame


@dataclass(frozen=True, slots=True)
class Stop:
    """A node or a column that a line passes or ends at."""

    name: str
    column: int
    # How far its mark and words reach; 0 for a stretch of a long line.
    left: float = 0
    right: float = 0
    band: float = BAND  # the height in which lines leave it; a frame's is all its own
    inwards: int = 1  # on which side lines to a name of its own column run

    @property
    def framed(self) -> bool:
        """Return whether lines end at a frame, each at a point of its own."""
        return self.band != BAND

    def reach(self, step: int) -> float:
        """Return how far it reaches to the right (1) or to the left (-1)."""
        return self.right if step > 0 else self.left


def stop_of(node: Node, column: int) -> Stop:
    """Return a node as the end of a line; `node` stands at 0, 0."""
    circle, words = boxes(node)
    beside = 0.0 if node.side in ("below", "box") or words.left == words.right else WORDS_AWAY
    left, right = (
        (circle.left, circle.right)
        if node.side == "below"
        else (min(circle.left, words.left), max(circle.right, words.right))
    )
    return Stop(
        node.id,
        column,
        -left + beside * (node.side == "left"),
        right + beside * (node.side == "right"),
        circle.bottom - circle.top - FRAME_SHARE if node.side == "box" else BAND,
        -1 if node.side == "right" else 1,
    )


def ports(
    ways: Mapping[str, Sequence[Stop]], at: Mapping[str, float]
) -> dict[tuple[str, str, bool], float]:
    """Return where each line leaves a node, by (line, node, on the right), without crossings."""
    leaving: dict[tuple[str, bool], list[tuple[float, str]]] = defaultdict(list)
    bands: dict[str, float] = {}
    for line, way in ways.items():
        for here, there in ((way[0], way[1]), (way[-1], way[-2])):
            right = there.column > here.column
            if there.column == here.column:
                right = here.inwards > 0
            leaving[here.name, right].append((at[there.name], line))
            bands[here.name] = here.band
    exits: dict[tuple[str, str, bool], float] = {}
    for (name, right), lines in leaving.items():
        lines.sort()
        band = bands[name]
        apart = min(APART if band == BAND else WALL_APART, band / max(1, len(lines) - 1))
        for position, (_, line) in enumerate(lines):
            exits[line, name, right] = at[name] + apart * (position - (len(lines) - 1) / 2)
    return exits


def path(
    line: str,
    way: Sequence[Stop],
    at: Mapping[str, float],
    zones: Sequence[Zone],
    port: Mapping[tuple[str, str, bool], float],
    obstacles: Obstacles,
) -> tuple[str, Point]:
    """Return a line as SVG path data, and its middle. It goes around the obstacles."""
    first, last = way[0], way[-1]
    if first.column == last.column:
        return _beside(line, way, zones[first.column], port)
    rightwards = last.column > first.column
    step = 1 if rightwards else -1
    start, end = port[line, first.name, rightwards], port[line, last.name, not rightwards]
    points: list[Point] = [
        (zones[first.column].x + step * first.reach(step), _drawn_in(start, at, first)),
        (zones[first.column].right if rightwards else zones[first.column].left, start),
    ]
    for stop in way[1:]:
        zone = zones[stop.column]
        near, far = (zone.left, zone.right) if rightwards else (zone.right, zone.left)
        if stop is last:
            tip = zone.x - step * (stop.reach(-step) + 3)
            points += [(near, end), (tip, _drawn_in(end, at, stop))]
        else:
            points += [(near, at[stop.name]), (far, at[stop.name])]
    between = range(min(first.column, last.column), max(first.column, last.column) + 1)
    kept = straightened(points, obstacles, between, {first.name, last.name})
    middle = len(kept) // 2
    a, b = kept[middle - 1], kept[middle]
    return (
        _m(kept[0]) + "".join(_curve(p, q) for p, q in itertools.pairwise(kept)),
        (round((a[0] + b[0]) / 2, 1), round((a[1] + b[1]) / 2, 1)),
    )


def _drawn_in(port: float, at: Mapping[str, float], stop: Stop) -> float:
    """Draw lines together where they touch a mark; at a frame each has its own place."""
    middle = at[stop.name]
    return port if stop.framed else middle + (port - middle) * 0.5


def _beside(
    line: str,
    way: Sequence[Stop],
    zone: Zone,
    port: Mapping[tuple[str, str, bool], float],
) -> tuple[str, Point]:
    """Route a line within a column: out on the side of the marks, along, and back."""
    first, last = way[0], way[-1]
    toward = first.inwards
    start, end = port[line, first.name, toward > 0], port[line, last.name, toward > 0]
    down = 1 if end > start else -1
    side = zone.right if toward > 0 else zone.left
    out = side + toward * (8 + min(24.0, abs(end - start) / 16))
    turn = min(14.0, abs(end - start) / 2)
    back = out - toward * turn
    a = (zone.x + toward * first.reach(toward), start)
    b = (zone.x + toward * (last.reach(toward) + 3), end)
    return (
        f"{_m(a)}L{_p((back, start))}Q{_p((out, start))} {_p((out, start + down * turn))}"
        f"L{_p((out, end - down * turn))}Q{_p((out, end))} {_p((back, end))}L{_p(b)}"
    ), (round(out, 1), round((start + end) / 2, 1))


def _curve(a: Point, b: Point) -> str:
    bend = (b[0] - a[0]) * BEND
    return f"C{_p((a[0] + bend, a[1]))} {_p((b[0] - bend, b[1]))} {_p(b)}"


def _m(point: Point) -> str:
    return f"M{_p(point)}"


def _p(point: Point) -> str:
    return f"{point[0]:.1f},{point[1]:.1f}"

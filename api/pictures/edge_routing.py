"""The ways of lines: level past the names of a column, curved only in the gaps between columns."""

import itertools
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from api.pictures.flowing import BEND, Point, Standing, flowing

BAND = 20.0  # the height beside a node in which lines leave it
APART = 3.5


@dataclass(frozen=True, slots=True)
class Zone:
    """What a column takes up of the width: its middle, and from where to where names reach."""

    x: float
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Stop:
    """A thing that a line passes or ends at."""

    name: str
    column: int
    radius: float  # 0 for a stretch of a long line


def ports(
    ways: Mapping[str, Sequence[Stop]], at: Mapping[str, float]
) -> dict[tuple[str, str, bool], float]:
    """Where each line leaves a node, by (line, node, on the right): sorted by where it goes."""
    leaving: dict[tuple[str, bool], list[tuple[float, str]]] = defaultdict(list)
    for line, way in ways.items():
        for here, there in ((way[0], way[1]), (way[-1], way[-2])):
            right = there.column >= here.column
            leaving[here.name, right].append((at[there.name], line))
    found: dict[tuple[str, str, bool], float] = {}
    for (name, right), lines in leaving.items():
        lines.sort()
        apart = min(APART, BAND / max(1, len(lines) - 1))
        for position, (_, line) in enumerate(lines):
            found[line, name, right] = at[name] + apart * (position - (len(lines) - 1) / 2)
    return found


def path(
    line: str,
    way: Sequence[Stop],
    at: Mapping[str, float],
    zones: Sequence[Zone],
    port: Mapping[tuple[str, str, bool], float],
    standing: Standing,
) -> tuple[str, Point]:
    """A line as SVG path data, and its middle. `standing` is what it goes around."""
    first, last = way[0], way[-1]
    if first.column == last.column:
        # names stand right of the last column: its own lines go along the gap on the left
        toward = -1 if first.column == len(zones) - 1 and len(zones) > 1 else 1
        return _beside(line, way, zones[first.column], port, toward)
    rightwards = last.column > first.column
    step = 1 if rightwards else -1
    start, end = port[line, first.name, rightwards], port[line, last.name, not rightwards]
    points: list[Point] = [
        (zones[first.column].x + step * first.radius, _drawn_in(start, at[first.name])),
        (zones[first.column].right if rightwards else zones[first.column].left, start),
    ]
    for stop in way[1:]:
        zone = zones[stop.column]
        near, far = (zone.left, zone.right) if rightwards else (zone.right, zone.left)
        if stop is last:
            tip = zone.x - step * (stop.radius + 3)
            points += [(near, end), (tip, _drawn_in(end, at[stop.name]))]
        else:
            points += [(near, at[stop.name]), (far, at[stop.name])]
    between = range(min(first.column, last.column), max(first.column, last.column) + 1)
    kept = flowing(points, standing, between, {first.name, last.name})
    middle = len(kept) // 2
    a, b = kept[middle - 1], kept[middle]
    return (
        _m(kept[0]) + "".join(_curve(p, q) for p, q in itertools.pairwise(kept)),
        (round((a[0] + b[0]) / 2, 1), round((a[1] + b[1]) / 2, 1)),
    )


def _drawn_in(port: float, middle: float) -> float:
    """Lines draw together where they touch the node."""
    return middle + (port - middle) * 0.5


def _beside(
    line: str,
    way: Sequence[Stop],
    zone: Zone,
    port: Mapping[tuple[str, str, bool], float],
    toward: int,
) -> tuple[str, Point]:
    """Between two things of one column: out to the right (1) or left (-1), along, and back."""
    first, last = way[0], way[-1]
    start, end = port[line, first.name, True], port[line, last.name, True]
    down = 1 if end > start else -1
    side = zone.right if toward > 0 else zone.left
    out = side + toward * (10 + min(34.0, abs(end - start) / 14))
    turn = min(14.0, abs(end - start) / 2)
    back = out - toward * turn
    a = (zone.x + toward * first.radius, start)
    b = (zone.x + toward * (last.radius + 3), end)
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

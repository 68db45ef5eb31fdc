"""A picture measured: names that collide, lines that run through names, lines that cross."""

import re
from collections.abc import Sequence
from itertools import combinations, pairwise

from api.pictures.extents import boxes, caption_box
from api.pictures.values import Box, Picture

_PART = re.compile(r"([MLQC])([^MLQC]+)")
Point = tuple[float, float]


def overlaps(picture: Picture) -> list[tuple[str, str]]:
    """Pairs of names whose words touch each other's words or circles."""
    drawn = {node.id: [box for box in boxes(node) if _full(box)] for node in picture.nodes}
    drawn |= {caption.text: [caption_box(caption)] for caption in picture.captions}
    return [
        (a, b)
        for a, b in combinations(drawn, 2)
        if any(_touch(one, other) for one in drawn[a] for other in drawn[b])
    ]


def _full(box: Box) -> bool:
    return box.left < box.right and box.top < box.bottom


def _touch(a: Box, b: Box) -> bool:
    return a.left < b.right and b.left < a.right and a.top < b.bottom and b.top < a.bottom


def through_names(picture: Picture) -> list[tuple[str, str]]:
    """Each line with each name that it runs through."""
    words = {node.id: boxes(node)[1] for node in picture.nodes}
    found = []
    for line in picture.links:
        points = trace(line.path)
        for name, box in words.items():
            if any(box.left < x < box.right and box.top < y < box.bottom for x, y in points):
                found.append((line.id, name))
    return found


def crossing_lines(picture: Picture) -> int:
    """How many pairs of lines cross on the page."""
    traced = [trace(line.path, steps=6) for line in picture.links]
    spans = [(min(y for _, y in t), max(y for _, y in t)) for t in traced]
    return sum(
        spans[i][0] <= spans[j][1] and spans[j][0] <= spans[i][1] and _cross(traced[i], traced[j])
        for i, j in combinations(range(len(traced)), 2)
    )


def _cross(a: Sequence[Point], b: Sequence[Point]) -> bool:
    return any(
        _meet(p, q, r, s)
        for p, q in pairwise(a)
        for r, s in pairwise(b)
        if min(p[0], q[0]) < max(r[0], s[0]) and min(r[0], s[0]) < max(p[0], q[0])
    )


def _meet(p: Point, q: Point, r: Point, s: Point) -> bool:
    def side(a: Point, b: Point, c: Point) -> float:
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    return side(p, q, r) * side(p, q, s) < 0 and side(r, s, p) * side(r, s, q) < 0


def trace(path: str, steps: int = 24) -> list[Point]:
    """Points along SVG path data."""
    points: list[Point] = []
    for letter, numbers in _PART.findall(path):
        control = [(float(x), float(y)) for x, y in (pair.split(",") for pair in numbers.split())]
        if letter == "M":
            points.append(control[0])
            continue
        start = points[-1]
        points.extend(_bezier([start, *control], t / steps) for t in range(1, steps + 1))
    return points


def _bezier(points: Sequence[Point], t: float) -> Point:
    while len(points) > 1:
        points = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in pairwise(points)]
    return points[0]

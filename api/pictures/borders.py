"""The outlines on a map as stretches of line: what words must not stand on."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from api.pictures.values import Box, Outline

Point = tuple[float, float]
Stretch = tuple[Point, Point]
_POINT = re.compile(r"(-?[\d.]+),(-?[\d.]+)")


def stretches(outlines: Iterable[Outline]) -> list[Stretch]:
    """Every straight stretch of the land's outlines; frames and scales are none."""
    found: list[Stretch] = []
    for outline in outlines:
        if not outline.land:
            continue
        for ring in outline.path.split("Z"):
            points = [(float(x), float(y)) for x, y in _POINT.findall(ring)]
            if points:
                found.extend(pairwise([*points, points[0]]))
    return found


def on_border(box: Box, borders: Sequence[Stretch], away: float = 0.0) -> bool:
    """Whether a stretch of border comes nearer to a box than `away` pixels."""
    left, right = box.left - away, box.right + away
    top, bottom = box.top - away, box.bottom + away
    return any(
        _through(a, b, left, right, top, bottom)
        for a, b in borders
        if (a[0] > left or b[0] > left)
        and (a[0] < right or b[0] < right)
        and (a[1] > top or b[1] > top)
        and (a[1] < bottom or b[1] < bottom)
    )


def _through(a: Point, b: Point, left: float, right: float, top: float, bottom: float) -> bool:
    """Whether a stretch has a point inside a box (Liang and Barsky's clipping)."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    first, last = 0.0, 1.0
    for step, room in (
        (-dx, a[0] - left),
        (dx, right - a[0]),
        (-dy, a[1] - top),
        (dy, bottom - a[1]),
    ):
        if step == 0:
            if room <= 0:
                return False
        elif step < 0:
            first = max(first, room / step)
        else:
            last = min(last, room / step)
    return first < last

"""A picture measured: names that collide, lines that run through names, lines that cross.

Names are measured with the widths that the drawing itself reckons with, which a test holds to be no
narrower than a browser draws them.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from math import hypot
from typing import Any, Final

from api.pictures.models import Box, Outline, Picture
from api.pictures.text_metrics import SUB_SIZE, WIDEST_PAGE, boxes, caption_box
from graph.answers.models import ResponseModel

Point = tuple[float, float]


Stretch = tuple[Point, Point]
# The room of a drawing on A4, in points, as picture.css prints it: 281 by 162 mm, 194 by 222 mm.
LYING, UPRIGHT = (796.5, 459.2), (549.9, 629.3)
# The same beside the sources of the page, which 9 or more make lower: 108, 136 and 182 mm high.
BESIDE_MANY, BESIDE_FEW, BESIDE_UPRIGHT = (796.5, 306.1), (796.5, 385.5), (549.9, 515.9)
# The room of a picture inside a printed page, in points: 186 by 235 mm, and 281 by 180 mm lying.
PAGE, PAGE_LYING = (527.2, 666.1), (796.5, 510.2)
FEW_SOURCES, MANY_SOURCES = 8, 24
_POINT = re.compile(r"(-?[\d.]+),(-?[\d.]+)")


def stretches(outlines: Iterable[Outline]) -> list[Stretch]:
    """Return every straight stretch of the land's outlines, without frames and scales."""
    borders: list[Stretch] = []
    for outline in outlines:
        if not outline.land:
            continue
        for ring in outline.path.split("Z"):
            points = [(float(x), float(y)) for x, y in _POINT.findall(ring)]
            if points:
                borders.extend(pairwise([*points, points[0]]))
    return borders


def on_border(box: Box, borders: Sequence[Stretch], away: float = 0.0) -> bool:
    """Return whether a stretch of border comes nearer to a box than `away` pixels."""
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
    """Return whether a stretch has a point inside a box (Liang and Barsky's clipping)."""
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


_PART = re.compile(r"([MLQC])([^MLQC]+)")


class PictureQuality(ResponseModel):
    """The counts of one picture: overlaps, which must be 0, and crossings."""

    name: str
    names: int
    lines: int
    overlaps: int
    through_names: int
    through_circles: int
    borders_on_names: int
    crossings: int
    # The smallest words on a screen of 1,280 pixels, and in points on a printed sheet of A4.
    label_px: float
    a4_pt: float
    # The limits that it is beyond, by the names of the columns above.
    beyond: tuple[str, ...]


NONE_OF: Final = ("overlaps", "through_names", "through_circles", "borders_on_names")
LEAST_PX, LEAST_PT = 11.0, 6.0


def measured(picture: Picture, *, most: int = 60, crossings: int = 120) -> PictureQuality:
    """Count overlaps and crossings of a picture; `most` names and `crossings` are its limits.

    A map has as many names as there are sites.
    """
    counts = _counts(picture)
    beyond = [name for name in NONE_OF if counts[name]]
    beyond += ["names"] if counts["names"] > most and not picture.outlines else []
    beyond += ["crossings"] if counts["crossings"] > crossings else []
    beyond += ["label_px"] if counts["label_px"] < LEAST_PX else []
    beyond += ["a4_pt"] if counts["a4_pt"] < LEAST_PT else []
    return PictureQuality(name=picture.name, beyond=tuple(beyond), **counts)


def _counts(picture: Picture) -> dict[str, Any]:
    return {
        "names": len(picture.nodes) + len(picture.captions),
        "lines": len(picture.links),
        "overlaps": len(overlaps(picture)),
        "through_names": len(through_names(picture)),
        "through_circles": len(through_circles(picture)),
        "borders_on_names": len(borders_on_names(picture)),
        "crossings": crossing_paths([line.path for line in picture.links]),
        "label_px": round(SUB_SIZE * min(1.0, WIDEST_PAGE / max(picture.width, 1)), 1),
        "a4_pt": round(SUB_SIZE * _on_sheet(picture), 1),
    }


def needs_large_sheet(picture: Picture) -> bool:
    """Return whether it is printed on A3: with its sources, its words would be too small on A4."""
    beside = BESIDE_FEW if len(picture.sources) <= FEW_SOURCES else BESIDE_MANY
    wide, high = BESIDE_UPRIGHT if picture.height > picture.width else beside
    scale = min(wide / max(picture.width, 1), high / max(picture.height, 1))
    return len(picture.sources) > MANY_SOURCES or SUB_SIZE * scale < LEAST_PT


def sheet_in_page(width: float, height: float) -> str:
    """Return the sheet on which a picture of so many px inside a page is printed, as site.css says.

    "" is the page's own, upright A4, if its words are large enough there; else "lying", or "large".
    """
    if SUB_SIZE * min(PAGE[0] / width, PAGE[1] / height) >= LEAST_PT:
        return ""
    lies = SUB_SIZE * min(PAGE_LYING[0] / width, PAGE_LYING[1] / height) >= LEAST_PT
    return "lying" if lies else "large"


def _on_sheet(picture: Picture) -> float:
    """Return how many points on its sheet of A4 a pixel is, upright if it is higher than wide."""
    wide, high = UPRIGHT if picture.height > picture.width else LYING
    return min(wide / max(picture.width, 1), high / max(picture.height, 1))


def overlaps(picture: Picture) -> list[tuple[str, str]]:
    """Return pairs of names whose words touch each other's words or circles."""
    drawn = {node.id: [box for box in boxes(node) if _full(box)] for node in picture.nodes}
    drawn |= {caption.text: [caption_box(caption)] for caption in picture.captions}
    return [
        (a, b)
        for a, b in combinations(drawn, 2)
        if any(_touch(first, second) for first in drawn[a] for second in drawn[b])
    ]


def _full(box: Box) -> bool:
    return box.left < box.right and box.top < box.bottom


def _touch(a: Box, b: Box) -> bool:
    return a.left < b.right and b.left < a.right and a.top < b.bottom and b.top < a.bottom


def through_names(picture: Picture) -> list[tuple[str, str]]:
    """Return each line with each name that it runs through."""
    words = {node.id: boxes(node)[1] for node in picture.nodes}
    hits = []
    for line in picture.links:
        points = trace(line.path)
        for name, box in words.items():
            if any(box.left < x < box.right and box.top < y < box.bottom for x, y in points):
                hits.append((line.id, name))
    return hits


def through_circles(picture: Picture) -> list[tuple[str, str]]:
    """Return each line with each circle that it runs through and does not end at."""
    return [
        (line.id, node.id)
        for line, points in [(line, trace(line.path)) for line in picture.links]
        for node in picture.nodes
        if node.id not in {line.from_.id, line.to.id}
        and any(hypot(x - node.x, y - node.y) < node.size for x, y in points)
    ]


def borders_on_names(picture: Picture) -> list[str]:
    """Return the words on a map that the outline of a country runs through."""
    borders = stretches(picture.outlines)
    return [c.text for c in picture.captions if on_border(caption_box(c), borders)]


def crossing_paths(paths: Sequence[str]) -> int:
    """Return how many pairs of lines, given as SVG path data, cross on the page."""
    return len(crossing_pairs(paths))


def crossing_pairs(paths: Sequence[str]) -> list[tuple[int, int]]:
    """Return the pairs of lines, given as SVG path data, that cross, by their positions."""
    traced = [_Trace.of(path) for path in paths]
    return [
        (i, j)
        for (i, a), (j, b) in combinations(enumerate(traced), 2)
        if a.top <= b.bottom
        and b.top <= a.bottom
        and a.left <= b.right
        and b.left <= a.right
        and _cross(a, b)
    ]


@dataclass(frozen=True, slots=True)
class _Trace:
    """A line as straight stretches, each with its bounds, and the bounds of the whole."""

    stretches: list[tuple[float, float, float, float, float, float, float, float]]
    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def of(cls, path: str) -> "_Trace":
        points = trace(path, steps=6)
        stretches = [
            (x, y, u, v, min(x, u), max(x, u), min(y, v), max(y, v))
            for (x, y), (u, v) in pairwise(points)
        ]
        xs, ys = [x for x, _ in points], [y for _, y in points]
        return cls(stretches, min(xs), min(ys), max(xs), max(ys))


def _cross(a: _Trace, b: _Trace) -> bool:
    for px, py, qx, qy, left, right, top, bottom in a.stretches:
        if left >= b.right or right <= b.left or top > b.bottom or bottom < b.top:
            continue
        dx, dy = qx - px, qy - py
        for rx, ry, sx, sy, other_left, other_right, other_top, other_bottom in b.stretches:
            if other_left >= right or other_right <= left:
                continue
            if other_top > bottom or other_bottom < top:
                continue
            one = dx * (ry - py) - dy * (rx - px)
            two = dx * (sy - py) - dy * (sx - px)
            if one * two >= 0:
                continue
            ex, ey = sx - rx, sy - ry
            if (ex * (py - ry) - ey * (px - rx)) * (ex * (qy - ry) - ey * (qx - rx)) < 0:
                return True
    return False


def trace(path: str, steps: int = 24) -> list[Point]:
    """Return points along SVG path data, `steps` for each curve."""
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

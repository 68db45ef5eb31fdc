"""Long curves where there is room for them: a line keeps only the turns that names force on it."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from math import asin, sin

from api.pictures.values import Box

AWAY = 2.5  # from a name
BEND = 0.5  # how far a curve holds its level, of its width
LEVEL = 1e-6  # heights that differ by less are one
Point = tuple[float, float]


class Standing:
    """Circles and words of the columns, found by where they are."""

    def __init__(
        self, columns: Sequence[Sequence[str]], taken: Mapping[str, Sequence[Box]]
    ) -> None:
        """`taken` is a name's circle and its words."""
        self._columns = []
        for names in columns:
            found = sorted(
                ((box.top, i, name, box) for name in names for i, box in enumerate(taken[name])),
                key=lambda one: one[:3],
            )
            tops = [top for top, _, _, _ in found]
            highest = max((box.bottom - box.top for *_, box in found), default=0.0)
            self._columns.append((tops, found, highest))

    def near(self, columns: range, ends: Collection[str], a: Point, b: Point) -> Iterator[Box]:
        """What stands in these columns within the square of two points; of `ends` only words."""
        left, right = min(a[0], b[0]), max(a[0], b[0])
        top, bottom = min(a[1], b[1]) - AWAY, max(a[1], b[1]) + AWAY
        for index in columns:
            tops, found, highest = self._columns[index]
            for place in range(bisect_left(tops, top - highest), bisect_left(tops, bottom)):
                _, part, name, box = found[place]
                if (
                    box.left < right
                    and box.right > left
                    and box.bottom > top
                    and (part or name not in ends)
                ):
                    yield box


def flowing(
    points: Sequence[Point], standing: Standing, columns: range, ends: Collection[str]
) -> list[Point]:
    """As few of the points as it takes to run through no name: long curves where there is room."""
    kept = [points[0]]
    here = 0
    while here < len(points) - 1:
        there = len(points) - 1
        while there > here + 1 and not _clear(
            points[here],
            points[there],
            standing.near(columns, ends, points[here], points[there]),
        ):
            there -= 1
        kept.append(points[there])
        here = there
    return kept


def _clear(a: Point, b: Point, near: Iterable[Box]) -> bool:
    """Whether the curve between two points keeps its distance from these.

    It rises or falls all the way, so that it is as high as a box once, from one moment to another.
    """
    for box in near:
        moments = _moments(a[1], b[1], box.top - AWAY, box.bottom + AWAY)
        if moments is None:
            continue
        left, right = sorted(_across(a[0], b[0], moment) for moment in moments)
        if left < box.right + AWAY and right > box.left - AWAY:
            return False
    return True


def _moments(start: float, end: float, low: float, high: float) -> tuple[float, float] | None:
    """When (0 to 1) a curve from one height to another is between two others; None if never."""
    if abs(end - start) < LEVEL:
        return (0.0, 1.0) if low < start < high else None
    first, last = sorted(((low - start) / (end - start), (high - start) / (end - start)))
    if last <= 0 or first >= 1:
        return None
    return _when(max(first, 0.0)), _when(min(last, 1.0))


def _when(share: float) -> float:
    """When a curve has made so much of its way up or down: 3t² - 2t³ turned around."""
    return 0.5 - sin(asin(1 - 2 * share) / 3)


def _across(start: float, end: float, t: float) -> float:
    """How far across a curve is."""
    u = 1 - t
    return start + (end - start) * (3 * BEND * u * u * t + 3 * (1 - BEND) * u * t * t + t * t * t)

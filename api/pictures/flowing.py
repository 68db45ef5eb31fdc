"""Long curves where there is room for them: a line keeps only the turns that names force on it."""

from collections.abc import Sequence

from api.pictures.values import Box

AWAY = 2.5  # from a name
BEND = 0.5  # how far a curve holds its level, of its width
Point = tuple[float, float]


def flowing(points: Sequence[Point], words: Sequence[Box]) -> list[Point]:
    """As few of the points as it takes to run through no name: long curves where there is room."""
    kept = [points[0]]
    here = 0
    while here < len(points) - 1:
        there = len(points) - 1
        while there > here + 1 and not _clear(points[here], points[there], words):
            there -= 1
        kept.append(points[there])
        here = there
    return kept


def _clear(a: Point, b: Point, words: Sequence[Box]) -> bool:
    left, right = min(a[0], b[0]), max(a[0], b[0])
    top, bottom = min(a[1], b[1]) - AWAY, max(a[1], b[1]) + AWAY
    near = [
        box
        for box in words
        if box.left < right and box.right > left and box.top < bottom and box.bottom > top
    ]
    if not near:
        return True
    steps = max(12, int((right - left + bottom - top) / 8))
    for i in range(steps + 1):
        t = i / steps
        u = 1 - t
        x = a[0] + (b[0] - a[0]) * (3 * BEND * u * u * t + 3 * (1 - BEND) * u * t * t + t * t * t)
        y = a[1] + (b[1] - a[1]) * (3 * u * t * t + t * t * t)
        for box in near:
            if box.left - AWAY < x < box.right + AWAY and box.top - AWAY < y < box.bottom + AWAY:
                return False
    return True

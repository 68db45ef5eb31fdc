"""Points that would cover each other, set side by side around their common place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, sqrt

Place = tuple[float, float]
GAP = 1.5
EDGE = 2.0  # from the frame of a window


@dataclass(frozen=True, slots=True)
class Spot:
    """A thing where it would stand, and in which window."""

    name: str
    x: float
    y: float
    window: int


@dataclass(frozen=True, slots=True)
class Page:
    """The room that a point takes, left and right of each window, top and bottom of all."""

    step: float
    sides: Sequence[tuple[float, float]]
    level: tuple[float, float]


def spread(
    spots: Sequence[Spot],
    radius: float,
    sides: Sequence[tuple[float, float]],
    level: tuple[float, float],
) -> list[dict[str, Place]]:
    """Groups of things with their places, none on another. The order given is kept in a group.

    `sides` are left and right of each window, `level` top and bottom of all.
    """
    step = 2 * radius + GAP
    page = Page(step, sides, level)
    groups = [[spot] for spot in spots]
    while (pair := _meeting(groups, page)) is not None:
        a, b = pair
        groups[a] = groups[a] + groups[b]
        del groups[b]
    rank = {spot.name: i for i, spot in enumerate(spots)}
    return [
        dict(_places(sorted(group, key=lambda spot: rank[spot.name]), page)) for group in groups
    ]


def _meeting(groups: Sequence[Sequence[Spot]], page: Page) -> tuple[int, int] | None:
    """The first two groups whose squares would touch."""
    around = [_around(group, page) for group in groups]
    for a in range(len(groups)):
        ax, ay, aw, ah = around[a]
        for b in range(a + 1, len(groups)):
            bx, by, bw, bh = around[b]
            same = groups[a][0].window == groups[b][0].window
            if same and abs(ax - bx) < (aw + bw) / 2 and abs(ay - by) < (ah + bh) / 2:
                return a, b
    return None


def _shape(count: int) -> tuple[int, int]:
    across = ceil(sqrt(count))
    return across, ceil(count / across)


def _around(group: Sequence[Spot], page: Page) -> tuple[float, float, float, float]:
    """The middle of a group's square, kept within its window; its width and height."""
    across, down = _shape(len(group))
    wide, high = across * page.step, down * page.step
    left, right = page.sides[group[0].window]
    top, bottom = page.level
    x = sum(spot.x for spot in group) / len(group)
    y = sum(spot.y for spot in group) / len(group)
    x = min(max(x, left + wide / 2 + EDGE), right - wide / 2 - EDGE)
    y = min(max(y, top + high / 2 + EDGE), bottom - high / 2 - EDGE)
    return x, y, wide, high


def _places(group: Sequence[Spot], page: Page) -> Iterator[tuple[str, Place]]:
    x, y, wide, high = _around(group, page)
    across, _ = _shape(len(group))
    left, top = x - wide / 2 + page.step / 2, y - high / 2 + page.step / 2
    for i, spot in enumerate(group):
        column, row = i % across, i // across
        yield spot.name, (round(left + column * page.step, 1), round(top + row * page.step, 1))

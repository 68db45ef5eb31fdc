"""Place names on the map; points spread apart."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, sqrt
from typing import Literal, Protocol

from api.pictures.models import Box, Caption, Node
from api.pictures.quality import Stretch, on_border
from api.pictures.scene import Scene
from api.pictures.text_metrics import caption_box, one_line, shorten

Place = tuple[float, float]
GAP = 1.5
EDGE = 2.0  # from the frame of a window


@dataclass(frozen=True, slots=True)
class Spot:
    """A site where it would stand, and in which window."""

    name: str
    x: float
    y: float
    window: int


@dataclass(frozen=True, slots=True)
class LabelRoom:
    """The room of a point, left and right of each window, top and bottom of all, in pixels."""

    step: float
    sides: Sequence[tuple[float, float]]
    level: tuple[float, float]


def spread(
    spots: Sequence[Spot],
    radius: float,
    sides: Sequence[tuple[float, float]],
    level: tuple[float, float],
) -> list[dict[str, Place]]:
    """Group points that would overlap, and place them apart; a group keeps the given order.

    `sides` are left and right of each window, `level` top and bottom of all.
    """
    step = 2 * radius + GAP
    page = LabelRoom(step, sides, level)
    groups = [[spot] for spot in spots]
    while (pair := _meeting(groups, page)) is not None:
        a, b = pair
        groups[a] = groups[a] + groups[b]
        del groups[b]
    rank = {spot.name: i for i, spot in enumerate(spots)}
    return [
        dict(_places(sorted(group, key=lambda spot: rank[spot.name]), page)) for group in groups
    ]


def _meeting(groups: Sequence[Sequence[Spot]], page: LabelRoom) -> tuple[int, int] | None:
    """Return the first two groups whose squares would touch."""
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


def _around(group: Sequence[Spot], page: LabelRoom) -> tuple[float, float, float, float]:
    """Return the middle of a group's square, kept within its window, its width and height."""
    across, down = _shape(len(group))
    wide, high = across * page.step, down * page.step
    left, right = page.sides[group[0].window]
    top, bottom = page.level
    x = sum(spot.x for spot in group) / len(group)
    y = sum(spot.y for spot in group) / len(group)
    x = min(max(x, left + wide / 2 + EDGE), right - wide / 2 - EDGE)
    y = min(max(y, top + high / 2 + EDGE), bottom - high / 2 - EDGE)
    return x, y, wide, high


def _places(group: Sequence[Spot], page: LabelRoom) -> Iterator[tuple[str, Place]]:
    x, y, wide, high = _around(group, page)
    across, _ = _shape(len(group))
    left, top = x - wide / 2 + page.step / 2, y - high / 2 + page.step / 2
    for i, spot in enumerate(group):
        column, row = i % across, i // across
        yield spot.name, (round(left + column * page.step, 1), round(top + row * page.step, 1))


AWAY = 5.0
CLEAR = 1.5  # between words and a border
SHIFTS = (0.0, -7.0, 7.0, -14.0, 14.0, -21.0, 21.0, -28.0, 28.0)  # from a group's middle
FURTHER = (*SHIFTS, -35.0, 35.0, -42.0, 42.0, -49.0, 49.0)  # where one group stands alone


class Pane(Protocol):
    """A window: how far it reaches, and its own words."""

    left: float
    width: float
    bar: Box  # of its scale

    def words(self) -> Iterable[Caption]:
        """Yield its scale and the names of its countries; the first of each that fits is drawn."""
        ...


def captions_of(
    scene: Scene,
    groups: Sequence[Mapping[str, Place]],
    nodes: Sequence[Node],
    panes: Sequence[Pane],
    borders: Sequence[Stretch],
) -> list[Caption]:
    """Return a name with a count beside each group, the largest first, where there is room.

    No name stands on another, on a point or on a border.
    """
    taken = [_box(node.x, node.x, node.y, node.y, node.size) for node in nodes]
    taken += [pane.bar for pane in panes]
    captions: list[Caption] = []
    named: set[str] = set()
    for group in sorted(groups, key=lambda g: (-len(g), min(g))):
        where, alike = _place_of(scene, group)
        if not where or where in named:
            continue
        named_so = where if alike or "round" in where else f"{where} and around"
        text = shorten(one_line(named_so), 44) + (f" · {len(group)}" if len(group) > 1 else "")
        shifts = FURTHER if len(groups) == 1 else SHIFTS
        tries = _tries(text, group, nodes, shifts)
        chosen = next((c for c in tries if _free(c, taken, panes, borders)), None)
        if chosen:
            named.add(where)
            captions.append(chosen)
            taken.append(caption_box(chosen))
    for pane in panes:
        there: set[str] = set()
        for caption in pane.words():
            if caption.text not in there and _free(caption, taken, panes, borders):
                there.add(caption.text)
                captions.append(caption)
                taken.append(caption_box(caption))
    return captions


def _place_of(scene: Scene, group: Collection[str]) -> tuple[str, bool]:
    """Return the narrowest place that most of the group lie in, and whether all of them do."""
    count = Counter(place for id_ in group if (place := scene.narrowest_place(id_)))
    where = min(count, key=lambda place: (-count[place], place)) if count else ""
    return where, count[where] == len(group)


def _tries(
    text: str, group: Mapping[str, Place], nodes: Sequence[Node], shifts: Sequence[float]
) -> Iterable[Caption]:
    r = next(node.size for node in nodes)
    xs, ys = [x for x, _ in group.values()], [y for _, y in group.values()]
    middle, level = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2 + 3.5
    sides: list[tuple[float, Literal["left", "right"]]] = [
        (max(xs) + r + AWAY, "left"),
        (min(xs) - r - AWAY, "right"),
    ]
    places: list[tuple[float, float, Literal["left", "centre", "right"]]] = [
        *((x, level, align) for x, align in sides),
        *((middle + 2 * by, max(ys) + r + AWAY + 9, "centre") for by in shifts),
        *((middle + 2 * by, min(ys) - r - AWAY, "centre") for by in shifts),
        *((x, level + by, align) for by in shifts[1:] for x, align in sides),
    ]
    return [
        Caption(x=round(x, 1), y=round(y, 1), text=text, align=align, strong=True)
        for x, y, align in places
    ]


def _box(left: float, right: float, top: float, bottom: float, r: float) -> Box:
    return Box(left=left - r, right=right + r, top=top - r, bottom=bottom + r)


def _free(
    caption: Caption, taken: Iterable[Box], panes: Iterable[Pane], borders: Sequence[Stretch]
) -> bool:
    box = caption_box(caption)
    inside = any(
        pane.left + 3 < box.left and box.right < pane.left + pane.width - 3 for pane in panes
    )
    return (
        inside
        and not any(
            box.left - 2 < placed.right
            and placed.left < box.right + 2
            and box.top - 2 < placed.bottom
            and placed.top < box.bottom + 2
            for placed in taken
        )
        and not on_border(box, borders, CLEAR)
    )

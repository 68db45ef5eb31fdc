"""The order of things within columns, so that few lines cross: barycentre sweeps."""

from bisect import bisect, insort
from collections import defaultdict
from collections.abc import Mapping, Sequence
from hashlib import sha256

Layers = list[list[str]]
# The pairs that lines join between one column and the next.
Pairs = Sequence[Sequence[tuple[str, str]]]
SWEEPS = 20
STARTS, WORK = 12, 2_000  # at most so many other beginnings; so many pairs in all of them
LITTLE = 150  # pairs; where there are more, one beginning must do


def orders(layers: Layers, pairs: Pairs) -> list[Layers]:
    """Good orders: the one found from the order given and, where that is no great work, another.

    The other is the best of those found from several beginnings.
    """
    first = order(layers, pairs)
    total = max(1, sum(map(len, pairs)))
    more = min(STARTS, WORK // total) if total <= LITTLE else 0
    others = [order(_otherwise(layers, number), pairs) for number in range(more)]
    best = min(others, key=lambda found: crossings(found, pairs), default=first)
    return [first] if best == first else [first, best]


def order(layers: Layers, pairs: Pairs) -> Layers:
    """The layers in the order with the fewest crossings that the sweeps came by.

    They begin twice, from the left and from the right, and keep the better end.
    """
    ends = [_swept(layers, pairs, first_rightwards=first) for first in (True, False)]
    return min(ends, key=lambda found: crossings(found, pairs))


def _otherwise(layers: Layers, number: int) -> Layers:
    """Another order to begin from: the same on every machine, whatever order is given."""
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
    found: dict[str, list[str]] = defaultdict(list)
    for left, right in pairs:
        if of_right:
            found[right].append(left)
        else:
            found[left].append(right)
    return found


def _sweep(layers: Layers, pairs: Pairs, *, rightwards: bool) -> None:
    steps = range(1, len(layers)) if rightwards else range(len(layers) - 2, -1, -1)
    for index in steps:
        fixed = layers[index - 1] if rightwards else layers[index + 1]
        between = pairs[index - 1] if rightwards else pairs[index]
        place = {name: position / max(1, len(fixed) - 1) for position, name in enumerate(fixed)}
        beside = _neighbours(between, of_right=rightwards)
        own = {name: i / max(1, len(layers[index]) - 1) for i, name in enumerate(layers[index])}
        centre = {
            name: sum(place[n] for n in beside[name]) / len(beside[name])
            if name in beside
            else own[name]
            for name in layers[index]
        }
        layers[index].sort(key=lambda name: (centre[name], own[name]))


def _swap(layers: Layers, pairs: Pairs) -> None:
    """Exchange neighbours wherever that leaves fewer crossings."""
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
        gains: dict[tuple[str, str], int] = {}  # of two things, whatever stands around them
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
    """Crossings of the lines of one thing with those of the thing below it."""
    return sum(bisect(lower, place - 1) for place in upper)


def crossings(layers: Sequence[Sequence[str]], pairs: Pairs) -> int:
    """How many times lines cross between columns."""
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

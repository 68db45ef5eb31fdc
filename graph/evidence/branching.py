"""The fewest binaries that will do: one that is taken in part is taken whole, or not at all."""

from collections import Counter
from dataclasses import dataclass, field
from math import ceil
from typing import Any

from graph.evidence.relaxed import ROUNDING, Relaxed


@dataclass(frozen=True, slots=True)
class Fewest:
    """Places of the binaries `taken`, None where nothing better than what was known was found.

    `exact`: no fewer will do. `at_least` is how many are proven needed.
    """

    taken: frozenset[int] | None
    at_least: int
    exact: bool


@dataclass(frozen=True, slots=True)
class _Open:
    """Binaries fixed so far, with the least that they may come to as far as is known.

    `begin` is where the solution stands of which this is a branch.
    """

    least: float
    fixed: dict[int, float] = field(default_factory=dict)
    begin: Any = None


def fewest(relaxed: Relaxed, known: int | None, ends: float) -> Fewest:
    """Branch and bound, depth first: fewer than `known` are looked for until `ends`.

    What is taken is tried first: it moves the solution least, so that the next begins near it. Each
    begins where the one stood of which it is a branch, however far away the last one was.
    """
    best = known if known is not None else relaxed.counted + 1
    taken: frozenset[int] | None = None
    bind = _binding(relaxed)
    left = [_Open(0.0)]
    while left:
        here = left.pop()
        if _whole(here.least) >= best:
            continue
        found = relaxed.solve(ends, here.fixed, best - 1 + ROUNDING, here.begin)
        if not found.done:
            left.append(here)
            break
        if not found.values or _whole(found.sum) >= best:
            continue
        parts = {
            place: value
            for place, value in enumerate(found.values[: relaxed.counted])
            if ROUNDING < value < 1 - ROUNDING
        }
        if not parts:
            whole = found.values[: relaxed.counted]
            taken = frozenset(place for place, value in enumerate(whole) if value > 0.5)
            best = len(taken)
            continue
        on = max(parts, key=lambda place: (bind[place] * parts[place] * (1 - parts[place]), place))
        left += [_Open(found.sum, here.fixed | {on: v}, found.stands) for v in (0.0, 1.0)]
    at_least = min([best, *(_whole(one.least) for one in left)])
    return Fewest(taken, at_least, exact=not left)


def _whole(least: float) -> int:
    return ceil(least - ROUNDING)


def _binding(relaxed: Relaxed) -> dict[int, int]:
    """How much hangs on each binary: its rows, the more the more of them bind it all but alone."""
    rows: Counter[int] = Counter()
    short: Counter[int] = Counter()
    for _, plus, minus in relaxed.rows:
        held = [place for place in plus if place < relaxed.counted]
        rows.update(held)
        if len(plus) + len(minus) <= 2:
            short.update(held)
    return {place: rows[place] * (1 + short[place]) for place in range(relaxed.counted)}

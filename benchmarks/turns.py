"""Sides in turn, A B A B: whatever else the machine does falls on both."""

import gc
import time
from collections.abc import Callable, Sequence

from benchmarks.registry import Side

Seconds = list[float]


class UnequalResults(Exception):
    """Two sides of a part left different things behind: their times cannot be compared."""


def in_turn(
    sides: Sequence[Side],
    rounds: int,
    *,
    warm_up: int = 1,
    clock: Callable[[], float] = time.perf_counter,
    tell: Callable[[str], None] = lambda _: None,
    unit: str = "s",
) -> dict[str, Seconds]:
    """Run every side once a round; seconds of each by side, the place in the list is the round.

    Rounds of warming up are run and not kept. Raises UnequalResults.
    """
    kept: dict[str, Seconds] = {side.name: [] for side in sides}
    for number in range(-warm_up, rounds):
        results: dict[str, str] = {}
        for side in sides:
            side.prepare()
            gc.collect()
            began = clock()
            side.run()
            took = clock() - began
            if side.figure:
                took = side.figure()
            results[side.name] = side.result()
            if number >= 0:
                kept[side.name].append(took)
            tell(f"{side.name}: {took:.2f} {unit}{' (warming up)' if number < 0 else ''}")
        _agree(results)
    return kept


def _agree(results: dict[str, str]) -> None:
    said = {name: result for name, result in results.items() if result}
    if len(set(said.values())) > 1:
        listed = "; ".join(f"{name} left {result}" for name, result in said.items())
        raise UnequalResults(f"sides do not agree: {listed}")

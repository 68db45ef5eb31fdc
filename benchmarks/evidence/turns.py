"""Many questions, each side of each in turn: A B A B for every pair, round after round."""

import gc
import time
from collections.abc import Callable, Sequence
from statistics import median

from benchmarks.asking.waits import p95
from benchmarks.figures import Spread, spread

Sides = dict[str, Callable[[], object]]
# Of each side: seconds of every question, a list a round.
Rounds = dict[str, list[list[float]]]


def in_turns(questions: Sequence[Sides], rounds: int) -> Rounds:
    """Every side of every question once a round; one round before the first is not kept."""
    kept: Rounds = {name: [] for name in questions[0]}
    for number in range(-1, rounds):
        waits: dict[str, list[float]] = {name: [] for name in kept}
        gc.collect()
        for sides in questions:
            for name, run in sides.items():
                began = time.perf_counter()
                run()
                waits[name].append(time.perf_counter() - began)
        if number >= 0:
            for name, found in waits.items():
                kept[name].append(found)
    return kept


def ratios(rounds: Rounds, one: str, other: str) -> Spread:
    """How many times the p95 of `other` the p95 of `one` is, round by round."""
    return spread([p95(a) / p95(b) for a, b in zip(rounds[one], rounds[other], strict=True)])


def milliseconds(waits: Sequence[Sequence[float]]) -> str:
    """p50 and p95 over all rounds."""
    every = [wait for one in waits for wait in one]
    return f"{median(every) * 1000:.0f} / {p95(every) * 1000:.0f}"

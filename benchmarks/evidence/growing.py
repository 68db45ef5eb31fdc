"""What a question costs in a small graph and in a large one, asked in turns.

Both servers run at a time, so that whatever else the machine does is the same for both. A small
question and a large one are of names as far apart.
"""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.evidence.asking import TIMES, Question
from benchmarks.evidence.loading import Network, loaded
from benchmarks.evidence.turns import Rounds, Sides, in_turns

SMALL, LARGE = 10_000, 1_000_000  # claims, between which cost may at most double
WAYS = ("raw", "searched", "answered")


def growing(engine: str, rounds: int, folder: Path) -> Iterator[tuple[str, str, Rounds]]:
    """Of each time and way of asking: the waits of the sides "small" and "large"."""
    with loaded(engine, SMALL, folder) as small, loaded(engine, LARGE, folder) as large:
        for time in TIMES:
            waits = in_turns(_both(_sides(*small, time), _sides(*large, time)), rounds)
            for way in WAYS:
                yield time, way, {size: waits[f"{size} {way}"] for size in ("small", "large")}


def _sides(bench: Bench, network: Network, time: str) -> list[Sides]:
    asked = [Question(bench.store, pair, TIMES[time]) for pair in network.pairs]
    return [{"raw": q.raw(bench), "searched": q.searched, "answered": q.answered} for q in asked]


def _both(small: list[Sides], large: list[Sides]) -> list[Sides]:
    return [
        {
            f"{size} {way}": sides[way]
            for way in WAYS
            for size, sides in (("small", one), ("large", other))
        }
        for one, other in zip(small, large, strict=True)
    ]

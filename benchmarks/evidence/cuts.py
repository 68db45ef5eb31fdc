"""The smallest cut of a network of 1,000 links that rest on 120 origins: a solver's work alone."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from graph.evidence.cut import Cut, smallest_cut
from graph.evidence.history import StoredClaim
from graph.evidence.network import Key, Step, passages
from graph.vocabulary import vocabulary

LINKS, ORIGINS = 1_000, 120
# Names at each step of the way: every link lies on some chain. The more links the ends have, the
# more ways there are to choose.
LEVELS = ((1, 10, 120, 120, 10, 1), (1, 20, 100, 20, 1), (1, 30, 100, 100, 30, 1))
NETWORKS = 5


@dataclass(frozen=True, slots=True)
class Cuts:
    """Networks of one shape: seconds of each, how many were exact, and the sizes of their cuts."""

    levels: tuple[int, ...]
    seconds: list[float]
    exact: int
    sizes: list[int]


def measured() -> Iterator[Cuts]:
    """Cut some networks of each shape."""
    _cut(LEVELS[0], Random(0))  # loads the solver, which is not measured
    for levels in LEVELS:
        found = [_cut(levels, Random(seed)) for seed in range(NETWORKS)]
        yield Cuts(
            levels,
            [took for took, _ in found],
            sum(cut.exact for _, cut in found),
            [cut.size for _, cut in found],
        )


def _cut(levels: tuple[int, ...], random: Random) -> tuple[float, Cut]:
    histories = _network(levels, random)
    steps = [Step(*key, 0.5) for key in histories]
    began = time.perf_counter()
    found = smallest_cut(
        steps, histories, "n0-0", f"n{len(levels) - 1}-0", passes=passages(vocabulary())
    )
    return time.perf_counter() - began, found


def _network(levels: tuple[int, ...], random: Random) -> dict[Key, tuple[StoredClaim, ...]]:
    """Links between neighbouring levels, each on the claims of one to three origins."""
    histories: dict[Key, tuple[StoredClaim, ...]] = {}
    ends = list(_ends(levels, random))
    while len(histories) < LINKS:
        one, other = ends.pop() if ends else _anywhere(levels, random)
        key = (one, random.choice(("OWNS", "CONTROLS", "PAID")), other)
        origins = random.sample(range(ORIGINS), random.choices((1, 2, 3), (60, 30, 10))[0])
        histories[key] = tuple(
            StoredClaim(f"{'-'.join(key)}-{o}", "asserts", "current", f"s{o}", (f"o{o}",), (), 0.5)
            for o in origins
        )
    return histories


def _ends(levels: tuple[int, ...], random: Random) -> Iterator[tuple[str, str]]:
    """Every name joined to one on each side, so that none leads nowhere."""
    for level, (here, there) in enumerate(pairwise(levels)):
        for name in range(max(here, there)):
            yield (
                f"n{level}-{name if name < here else random.randrange(here)}",
                f"n{level + 1}-{name if name < there else random.randrange(there)}",
            )


def _anywhere(levels: tuple[int, ...], random: Random) -> tuple[str, str]:
    level = random.randrange(1, len(levels) - 2)
    return (
        f"n{level}-{random.randrange(levels[level])}",
        f"n{level + 1}-{random.randrange(levels[level + 1])}",
    )

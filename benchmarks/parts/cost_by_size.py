"""What a claim costs in a small load and in large ones."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from benchmarks.bench import Bench
from benchmarks.fiction.spooled import spooled
from benchmarks.ours import load_whole
from benchmarks.registry import Part, Side, join
from benchmarks.sized import sized
from graph.answers.sources import get_stats
from graph.claim_spool import Spool

SEED = 7


def sides(bench: Bench) -> Sequence[Side]:
    """A size each, into an empty store."""
    return [sized(bench, f"{size:,} claims", partial(_ready, bench, size)) for size in bench.sizes]


@contextmanager
def _ready(bench: Bench, claims: int) -> Iterator[Callable[[], float]]:
    """A first load of so many claims, which wait on disk, as those of a file do."""
    with Spool(bench.settings.home) as spool:
        dataset = spooled(SEED, claims, spool)

        def load() -> float:
            began = time.perf_counter()
            load_whole(bench.store, dataset)
            return (time.perf_counter() - began) * 1e3 / claims

        yield load
    there = get_stats(bench.store).claims
    if there != claims:
        raise ValueError(f"{there} claims are there of {claims}")


join(
    Part(
        "cost-by-size",
        "What a claim costs, by the size of the load",
        "First loads of a beginning of the same fictional country into an empty store, whole: "
        "record, entities and links. Above 20,000 claims they go in parts, each worked out from "
        "what the store holds by then. Claims wait on disk, validated: reading and checking a file "
        "is not in it. Ratios are the cost of a claim in the smallest load to that in this one: "
        "0.77 says that a claim costs 1.3 times as much here. `--sizes` says which.",
        sides,
        rate=False,
        uses_dataset=False,
        unit="ms a claim",
    )
)

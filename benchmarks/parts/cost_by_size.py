"""What a claim costs in a small load and in large ones."""

import time
from collections.abc import Sequence
from contextlib import ExitStack
from functools import partial

from benchmarks.bench import Bench
from benchmarks.fiction.spooled import spooled
from benchmarks.ours import load_whole
from benchmarks.registry import Part, Side, join
from benchmarks.servers import empty
from graph.answers.stats import get_stats
from graph.spool import Spool

SEED = 7


def sides(bench: Bench) -> Sequence[Side]:
    """A size each, into an empty store."""
    return [_Load(bench, claims).side() for claims in bench.sizes]


class _Load:
    """A first load of so many claims, which wait on disk, as those of a file do."""

    def __init__(self, bench: Bench, claims: int) -> None:
        self._bench = bench
        self._claims = claims
        self._kept = ExitStack()
        self._took = 0.0

    def side(self) -> Side:
        return Side(
            f"{self._claims:,} claims", self._prepare, self._run, self._check, lambda: self._took
        )

    def _prepare(self) -> None:
        empty(self._bench)
        spool = self._kept.enter_context(Spool(self._bench.settings.home))
        self._load = partial(load_whole, self._bench.store, spooled(SEED, self._claims, spool))

    def _run(self) -> None:
        began = time.perf_counter()
        self._load()
        self._took = (time.perf_counter() - began) * 1e3 / self._claims

    def _check(self) -> str:
        """Sizes leave different things; each must have left its own."""
        self._kept.close()
        there = get_stats(self._bench.store).claims
        if there != self._claims:
            raise ValueError(f"{there} claims are there of {self._claims}")
        return ""


join(
    Part(
        "cost-by-size",
        "What a claim costs, by the size of the load",
        "First loads of a beginning of the same fictional country into an empty store, whole: "
        "record, entities and links. Above 50,000 claims they go in parts, each worked out from "
        "what the store holds by then. Claims wait on disk, validated: reading and checking a file "
        "is not in it. Ratios are the cost of a claim in the smallest load to that in this one: "
        "0.77 says that a claim costs 1.3 times as much here. `--sizes` says which.",
        sides,
        rate=False,
        unit="ms a claim",
    )
)

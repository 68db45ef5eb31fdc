"""Loading again what is there already, against the first load; the server runs, start-up apart."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from benchmarks.bench import Bench
from benchmarks.ours import load_whole
from benchmarks.outcome import record_outcome
from benchmarks.peers.cartography_pattern import Cartography
from benchmarks.peers.rows import record_rows
from benchmarks.registry import Part, Side, join
from benchmarks.servers import empty
from graph.dataset import Dataset

EVERY = 100  # one claim in so many is put in other words


def sides(bench: Bench) -> Sequence[Side]:
    """A first load, then loads into the store that it filled."""
    store, dataset = bench.store, bench.dataset
    cartography = Cartography(bench.driver, bench.database, tag=2)
    rows, other = record_rows(dataset), reworded(dataset)

    def nothing() -> None:
        """The store stands as the side before left it."""

    return [
        Side("first load", partial(empty, bench), partial(load_whole, store, dataset), lambda: ""),
        Side(
            "again, nothing changed", nothing, partial(load_whole, store, dataset),
            partial(record_outcome, bench),
        ),
        Side(
            "again by cartography's pattern, record alone", nothing,
            partial(cartography.load_record, rows), partial(record_outcome, bench),
        ),
        Side(
            "again, one claim in 100 reworded", nothing, partial(load_whole, store, other),
            lambda: "",
        ),
    ]  # fmt: skip


def reworded(dataset: Dataset) -> Dataset:
    """The dataset with every hundredth claim put in other words."""
    return replace(
        dataset,
        claims=tuple(
            claim.model_copy(update={"paraphrase": "In other words.", "quote": ""})
            if place % EVERY == 0
            else claim
            for place, claim in enumerate(dataset.claims)
        ),
    )


join(
    Part(
        "load-again",
        "Loading again",
        "The same dataset into the store that holds it. Ratios above 1 say how many times as long "
        "the first load took. Cartography's pattern merges every row again; the job that it runs "
        "afterwards to delete what is stale is not in its time.",
        sides,
    )
)

"""A file ingested again, as a newsroom does it: from the file to the record."""

import shutil
from collections.abc import Callable, Sequence
from functools import partial

from benchmarks.bench import Bench
from benchmarks.memory.files import dataset_folder, reworded
from benchmarks.registry import Part, Side, join
from benchmarks.servers import empty
from graph.answers.sources import get_stats
from graph.dataset import LoadSummary
from ingest.pipeline import ingest_folder

MEGABYTES = 2
EVERY = 100


def sides(bench: Bench) -> Sequence[Side]:
    """Return a first load, a load of the same file, and one of a file with some rows reworded."""
    folder = bench.settings.home / f"sized_{MEGABYTES}"
    done: list[LoadSummary] = []

    def ingest() -> None:
        done.append(ingest_folder(bench.store, folder))

    def anew() -> None:
        empty(bench)
        shutil.rmtree(folder, ignore_errors=True)
        dataset_folder(bench.settings.home, MEGABYTES)

    def as_expected(expected: Callable[[LoadSummary], bool]) -> str:
        """Every side leaves as many claims, and did what it is named for."""
        if not expected(done[-1]):
            raise ValueError(f"the load did something else: {done[-1]}")
        return _claims(bench)

    return [
        Side("first load", anew, ingest, partial(as_expected, lambda s: s.new > 0)),
        Side(
            "again, nothing changed", lambda: None, ingest,
            partial(as_expected, lambda s: not (s.new or s.revised or s.closed)),
        ),
        Side(
            "again, one row in 100 reworded", partial(reworded, folder, EVERY), ingest,
            partial(as_expected, lambda s: s.revised > 0 and not (s.new or s.closed)),
        ),
    ]  # fmt: skip


def _claims(bench: Bench) -> str:
    return f"{get_stats(bench.store).claims} claims"


join(
    Part(
        "ingest-again",
        "A file ingested again",
        f"A claims.csv of {MEGABYTES} MB (some 4,500 claims), all invented: read, "
        "checked, loaded; then the same file, which is skipped by its fingerprint: that must be at "
        "least 20 times faster than the first load; then a file in which one row in 100 is worded "
        "differently: every row is checked, and what differs is written. Ratios above 1 say how "
        "many times as long the first load took.",
        sides,
        rate=False,
    )
)

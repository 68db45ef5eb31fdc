"""The most memory that a load takes, by the size of its file."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from benchmarks.bench import Bench
from benchmarks.memory.files import dataset_folder
from benchmarks.memory.loader import peak_of_loading
from benchmarks.registry import Part, Side, join
from benchmarks.sized import sized


def sides(bench: Bench) -> Sequence[Side]:
    """A file of each size, into an empty store."""
    return [
        sized(bench, f"a file of {size} MB", partial(_ready, bench, size))
        for size in bench.megabytes
    ]


@contextmanager
def _ready(bench: Bench, megabytes: int) -> Iterator[Callable[[], float]]:
    """A file of a size, loaded by a process of its own."""
    folder = dataset_folder(bench.settings.home, megabytes)

    def load() -> float:
        claims, peak = peak_of_loading(bench.settings, folder)
        if not claims:
            raise ValueError("nothing was loaded")
        return peak

    try:
        yield load
    finally:
        shutil.rmtree(folder)


join(
    Part(
        "memory",
        "The most memory of a load, by the size of its file",
        "A claims.csv of invented firms and compounds, four claims a firm, one paraphrase in four "
        "about 1,000 characters long (some 2,200 claims a MB), read, checked, put on disk and "
        "loaded whole into an empty store by a process of its own. The figure is the most memory "
        "that this process held at once (its peak resident set), not the server's. `--megabytes` "
        "says which sizes.",
        sides,
        rate=False,
        uses_dataset=False,
        unit="MB",
    )
)

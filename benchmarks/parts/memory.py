"""The most memory that a load takes, by the size of its file."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.memory.files import dataset_folder
from benchmarks.memory.loader import peak_of_loading
from benchmarks.registry import Part, Side, join
from benchmarks.servers import empty


def sides(bench: Bench) -> Sequence[Side]:
    """A file of each size, into an empty store."""
    return [_Load(bench, megabytes).side() for megabytes in bench.megabytes]


class _Load:
    """A file of a size, loaded by a process of its own."""

    def __init__(self, bench: Bench, megabytes: int) -> None:
        self._bench = bench
        self._megabytes = megabytes
        self._folder = Path()
        self._claims, self._peak = 0, 0.0

    def side(self) -> Side:
        return Side(
            f"a file of {self._megabytes} MB", self._prepare, self._run, self._tidy,
            lambda: self._peak,
        )  # fmt: skip

    def _prepare(self) -> None:
        empty(self._bench)
        self._folder = dataset_folder(self._bench.settings.home, self._megabytes)

    def _run(self) -> None:
        self._claims, self._peak = peak_of_loading(self._bench.settings, self._folder)

    def _tidy(self) -> str:
        """Sizes leave different things."""
        shutil.rmtree(self._folder)
        if not self._claims:
            raise ValueError("nothing was loaded")
        return ""


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
        unit="MB",
    )
)

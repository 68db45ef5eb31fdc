"""A first load by files for neo4j-admin, beside the ordinary load over Bolt."""

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from math import inf
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.fiction.spooled import spooled
from benchmarks.ours import load_whole
from benchmarks.outcome import whole_outcome
from benchmarks.registry import Part, Side, join
from benchmarks.servers import await_end, empty, java_for
from graph.answers.models import Stats
from graph.answers.sources import get_stats
from graph.claim_spool import Spool
from graph.dataset import Dataset
from graph.neo4j_admin_export import export_whole
from graph.settings import Settings
from graph.store import open_store
from tests.servers.lines import LINES
from tests.servers.neo4j_admin import run_admin
from tests.servers.neo4j_server import (
    HOST,
    USER,
    USUAL,
    Neo4jServer,
    await_answer,
    command,
    configured,
    settings_of,
)
from tests.servers.process import free_port, start, stop

SEED = 7
FILLED = "filled"  # stands beside a kept store that is whole


def sides(bench: Bench) -> Sequence[Side]:
    """Over Bolt into an empty store; and from an embedded store through files.

    The files are made and brought in before the load over Bolt, which can then be ended where it
    has taken `bench.enough` times as long.
    """
    files = _Files(bench)
    bolt = _Bolt(bench, files)

    def nothing() -> None:
        pass

    def of_the_same(name: str, figure: Callable[[], float]) -> Side:
        return Side(name, nothing, nothing, lambda: "", figure)

    return [
        Side("over Bolt", bolt.prepare, bolt.run, bolt.outcome, remark=lambda: bolt.remark),
        Side("files and neo4j-admin", nothing, nothing, lambda: files.outcome, files.taken),
        of_the_same("of that, writing the files", lambda: files.written_s),
        of_the_same(
            "with the server's start and the indexes", lambda: files.taken() + files.opened_s
        ),
    ]


@contextmanager
def _claims(bench: Bench) -> Iterator[Dataset]:
    """The claims on disk, as those of a file are."""
    with Spool(bench.settings.home) as spool:
        yield spooled(SEED, bench.claims, spool)


class _Bolt:
    """The load over Bolt, which may be ended between two of its parts."""

    def __init__(self, bench: Bench, files: "_Files") -> None:
        self._bench = bench
        self._files = files
        self._closing = ExitStack()
        self._dataset: Dataset | None = None
        self.remark = ""

    def prepare(self) -> None:
        self._files.bring()
        empty(self._bench)
        self._dataset = self._closing.enter_context(_claims(self._bench))
        self.remark = ""

    def run(self) -> None:
        began = time.perf_counter()
        most = (self._bench.enough or inf) * self._files.taken()

        def told(_part: int, _parts: int) -> None:
            if time.perf_counter() - began > most:
                raise _Enough

        if self._dataset is None:
            raise AssertionError("prepared first")
        try:
            load_whole(self._bench.store, self._dataset, told)
        except _Enough:
            self.remark = (
                f"ended after more than {self._bench.enough} times as long as the files took, with "
                f"{get_stats(self._bench.store).claims:,} of {self._bench.claims:,} claims loaded. "
                "A whole load's ratios are larger"
            )

    def outcome(self) -> str:
        self._closing.close()
        return "" if self.remark else whole_outcome(self._bench)


class _Enough(Exception):
    """It has taken so long that the rest would tell nothing more."""


class _Files:
    """An embedded store of the same claims, filled once, and what bringing it over took."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        kept = bench.kept and bench.kept / f"{SEED}-{bench.claims}"
        self._home = kept or bench.settings.home / "exported"
        self._settings = Settings(neo4j_uri=None, home=self._home)
        self._line = LINES[bench.engine.removeprefix("neo4j-")]
        self.written_s = self.imported_s = self.opened_s = 0.0
        self.outcome = ""

    def taken(self) -> float:
        """Seconds until the server may be started."""
        return self.written_s + self.imported_s

    def bring(self) -> None:
        """The whole way into a new server."""
        self._fill()
        files, home = self._home / "files", self._home / "server"
        home.mkdir()
        try:
            self._bring(files, home)
        finally:
            for folder in (files, home):
                shutil.rmtree(folder)
            await_end(self._home)

    def _fill(self) -> None:
        if (self._home / FILLED).exists():
            return
        shutil.rmtree(self._home, ignore_errors=True)
        with open_store(self._settings) as store, _claims(self._bench) as dataset:
            load_whole(store, dataset)
        await_end(self._home)
        (self._home / FILLED).touch()

    def _bring(self, files: Path, home: Path) -> None:
        java = java_for(self._line)
        address = f"{HOST}:{free_port()}"
        configured(home, address, self._line, USUAL)
        began = time.perf_counter()
        with open_store(self._settings) as store:
            done = export_whole(store, files)
            written = time.perf_counter()
            exported = get_stats(store)
        run = time.perf_counter()
        run_admin(self._line, java, home, done.command, files, USUAL)
        imported = time.perf_counter()
        child = start(command(self._line, java, home, USUAL), home / "console.log", home)
        try:
            server = Neo4jServer(f"bolt://{address}", USER, "a-password-of-this-run")
            await_answer(server, child, home / "console.log")
            with open_store(settings_of(server, self._home)) as store:
                opened = time.perf_counter()
                _check_same(exported, get_stats(store))
                # It reads every claim and link, which is much where not all are compared.
                if not self._bench.enough:
                    self.outcome = whole_outcome(replace(self._bench, store=store))
        finally:
            stop(child)
        self.written_s, self.imported_s = written - began, imported - run
        self.opened_s = opened - imported


def _check_same(exported: Stats, there: Stats) -> None:
    """Raise ValueError where record hash or counts differ."""
    if there.model_copy(update={"engine": exported.engine}) != exported:
        raise ValueError(f"exported {exported}, there is {there}")


join(
    Part(
        "admin-import",
        "A first load through neo4j-admin",
        "The same claims loaded over Bolt into an empty Neo4j, from disk, where those of a file "
        "wait too; and brought over from an embedded store that holds them, by `scamgraph export "
        "neo4j-admin` and `neo4j-admin database import full` into a database that no server runs "
        "on yet. Loading them into the embedded store is not in it; `--kept` keeps it for the next "
        "run. Both leave the same record and graph, which is checked after opening: claim by claim "
        "and link by link, or, where `--enough` may end the load over Bolt, what the files brought "
        "in by the record's hash and by counts.",
        sides,
        engines=("neo4j",),
        rate=False,
        uses_dataset=False,
    )
)

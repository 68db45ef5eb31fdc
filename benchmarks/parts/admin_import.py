"""A first load by files for neo4j-admin, beside the ordinary load over Bolt."""

import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.fiction.spooled import spooled
from benchmarks.ours import load_whole
from benchmarks.outcome import whole_outcome
from benchmarks.registry import Part, Side, join
from benchmarks.servers import await_end, empty, java_for
from graph.admin_files import export_whole
from graph.settings import Settings
from graph.spool import Spool
from graph.store import Store, open_store
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


def sides(bench: Bench) -> Sequence[Side]:
    """Over Bolt into an empty store; and from an embedded store through files."""
    files = _Files(bench)

    def over_bolt() -> None:
        _load(bench, bench.store)

    def nothing() -> None:
        pass

    def of_the_same(name: str, figure: Callable[[], float]) -> Side:
        return Side(name, nothing, nothing, lambda: "", figure)

    return [
        Side("over Bolt", lambda: empty(bench), over_bolt, lambda: whole_outcome(bench)),
        Side(
            "files and neo4j-admin", files.prepare, files.run, lambda: files.outcome,
            lambda: files.written_s + files.imported_s,
        ),
        of_the_same("of that, writing the files", lambda: files.written_s),
        of_the_same(
            "with the server's start and the indexes",
            lambda: files.written_s + files.imported_s + files.opened_s,
        ),
    ]  # fmt: skip


def _load(bench: Bench, store: Store) -> None:
    with Spool(bench.settings.home) as spool:
        load_whole(store, spooled(SEED, len(bench.dataset.claims), spool))


class _Files:
    """An embedded store of the same claims, filled once, and what bringing it over took."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._home = bench.settings.home / "exported"
        self._settings = Settings(neo4j_uri=None, home=self._home)
        self._line = LINES[bench.engine.removeprefix("neo4j-")]
        self.written_s = self.imported_s = self.opened_s = 0.0
        self.outcome = ""

    def prepare(self) -> None:
        if not self._home.exists():
            with open_store(self._settings) as store:
                _load(self._bench, store)
            await_end(self._home)

    def run(self) -> None:
        files, home = self._home / "files", self._home / "server"
        home.mkdir()
        try:
            self._bring(files, home)
        finally:
            for folder in (files, home):
                shutil.rmtree(folder)
            await_end(self._home)

    def _bring(self, files: Path, home: Path) -> None:
        java = java_for(self._line)
        address = f"{HOST}:{free_port()}"
        configured(home, address, self._line, USUAL)
        began = time.perf_counter()
        with open_store(self._settings) as store:
            done = export_whole(store, files)
        written = time.perf_counter()
        run_admin(self._line, java, home, done.command, files, USUAL)
        imported = time.perf_counter()
        child = start(command(self._line, java, home, USUAL), home / "console.log", home)
        try:
            server = Neo4jServer(f"bolt://{address}", USER, "a-password-of-this-run")
            await_answer(server, child, home / "console.log")
            with open_store(settings_of(server, self._home)) as store:
                opened = time.perf_counter()
                self.outcome = whole_outcome(replace(self._bench, store=store))
        finally:
            stop(child)
        self.written_s, self.imported_s = written - began, imported - written
        self.opened_s = opened - imported


join(
    Part(
        "admin-import",
        "A first load through neo4j-admin",
        "The same claims loaded over Bolt into an empty Neo4j, spooled on disk as those of a file "
        "are; and brought over from an embedded store that holds them, by `scamgraph export "
        "neo4j-admin` and `neo4j-admin database import full` into a database that no server runs "
        "on yet. Loading them into the embedded store is not in it. Both leave the same record and "
        "graph, which is checked after opening.",
        sides,
        engines=("neo4j",),
    )
)

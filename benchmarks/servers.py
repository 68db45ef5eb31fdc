"""Servers for a run: the embedded engine and Neo4j, each new, empty, with our schema in place."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout
from neo4j import (
    Driver,
    GraphDatabase,
    ManagedTransaction,
    NotificationMinimumSeverity,
)

from benchmarks.bench import Bench
from graph.dataset import Dataset
from graph.embedded import attach_engine
from graph.embedded.folder import Folder
from graph.settings import Settings
from graph.store.opening import open_store
from tests.servers.java import find_java
from tests.servers.lines import CHECKOUT, LINES, Line
from tests.servers.neo4j_server import USUAL, neo4j_server, settings_of

ENGINES = ("embedded", *(f"neo4j-{name}" for name in LINES))
LEAVES_WITHIN_S = 20.0
AT_ONCE = 5_000  # nodes deleted in one transaction


class NoServer(Exception):
    """A server that cannot run here, with the way to get it."""


@contextmanager
def serving(
    engine: str, dataset: Dataset, before: Callable[[Path], None] = lambda _: None
) -> Iterator[Bench]:
    """A running server of this name; it is gone, files and all, when the block ends.

    `before` is given the folder of its files when nothing runs there yet. Raises NoServer.
    """
    with ExitStack() as stack:
        home = stack.enter_context(home_of_a_run())
        if engine == "embedded":
            stack.callback(await_end, home)
            before(home)
            held = stack.enter_context(attach_engine(home))
            settings = Settings(neo4j_uri=None, home=home)
            uri, auth = held.uri, (held.username, held.password)
            database: str | None = held.database
        else:
            settings = stack.enter_context(_neo4j(engine.removeprefix("neo4j-"), home, before))
            uri, database = settings.neo4j_uri or "", settings.neo4j_database
            auth = settings.neo4j_username, settings.neo4j_password.get_secret_value()
        store = stack.enter_context(open_store(settings))
        driver = stack.enter_context(_driver(uri, auth))
        yield Bench(engine, settings, store, driver, database, uri, auth, dataset)


@contextmanager
def home_of_a_run() -> Iterator[Path]:
    """A home folder that is gone, files and all, when the block ends."""
    folder = CHECKOUT / ".scamgraph"
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=folder) as name:
        yield Path(name)


def _driver(uri: str, auth: tuple[str, str]) -> Driver:
    """A connection for peers, as quiet as ours."""
    off = NotificationMinimumSeverity.OFF
    return GraphDatabase.driver(uri, auth=auth, notifications_min_severity=off)


def await_end(home: Path) -> None:
    """Wait until the engine has left: it writes to its folder until then."""
    lock = Folder(home / "engine").run_lock
    with suppress(Timeout), FileLock(lock, timeout=LEAVES_WITHIN_S):
        pass


@contextmanager
def _neo4j(name: str, home: Path, before: Callable[[Path], None]) -> Iterator[Settings]:
    line = LINES[name]
    with neo4j_server(line, java_for(line), USUAL, before) as server:
        yield settings_of(server, home)


def java_for(line: Line) -> Path:
    """The Java for a line of Neo4j that can run here. Raises NoServer."""
    java = find_java(line.javas)
    if not line.is_fetched() or java is None:
        raise NoServer(f"Neo4j {line.version} is not here: `make neo4j` brings it (Maven, Java)")
    return java


def empty(bench: Bench) -> None:
    """Take out every node but :Meta; constraints and indexes stay, as for who loads anew."""
    with bench.driver.session(database=bench.database) as session:
        while session.execute_write(_delete_some):
            pass


def _delete_some(tx: ManagedTransaction) -> int:
    counted = tx.run("MATCH (n) WHERE NOT n:Meta RETURN count(n) AS left").single(strict=True)
    left: int = counted["left"]
    if left:
        tx.run(
            "MATCH (n) WHERE NOT n:Meta WITH n LIMIT $most DETACH DELETE n", most=AT_ONCE
        ).consume()
    return left

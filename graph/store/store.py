"""One connection to a store: reads, and writes that begin by taking the lock."""

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from neo4j import Driver, ManagedTransaction, Query

from graph.embedded import Engine
from graph.store.connecting import driver_to
from graph.store.faults import as_sentences
from graph.store.reading import FETCH, Reading

T = TypeVar("T")
Row = dict[str, Any]
# ArcadeDB hangs on a Bolt message over 16 MiB: rows go in batches that stay far below it.
BATCH = 2_000
LOCK = """
MERGE (m:Meta {id: 'scamgraph'})
SET m.version = coalesce(m.version, 0) + 1
RETURN m.version AS version
"""


class NothingChanged(Exception):
    """Raised by a unit of work that turned out to change nothing: its transaction is undone."""


class Transaction:
    """Cypher within one managed transaction or reading. Values are parameters, always."""

    def __init__(self, tx: ManagedTransaction | Reading) -> None:
        self._tx = tx

    def rows(self, cypher: str, /, **values: object) -> list[Row]:
        """The answer as a list of rows (column to value; nodes are asked for as properties)."""
        found = self._tx.run(cypher, values)
        return [dict(zip(found.keys(), record.values(), strict=True)) for record in found]

    def one(self, cypher: str, /, **values: object) -> Row | None:
        """The first row, or None."""
        rows = self.rows(cypher, **values)
        return rows[0] if rows else None

    def each(self, cypher: str, rows: Iterable[object], /, **values: object) -> None:
        """Run a statement that begins with `UNWIND $rows AS row` over all rows, in batches."""
        for batch in batches(rows):
            self._tx.run(cypher, {**values, "rows": batch}).consume()

    def gather(self, cypher: str, rows: Iterable[object], /, **values: object) -> list[Row]:
        """Like `each`, for a statement that answers."""
        return [row for batch in batches(rows) for row in self.rows(cypher, rows=batch, **values)]


def batches(rows: Iterable[object]) -> Iterator[list[object]]:
    """Lists of at most BATCH rows."""
    left = iter(rows)
    while batch := list(islice(left, BATCH)):
        yield batch


class Store:
    """A record and the graph that follows from it.

    `engine` names what answers ("ArcadeDB 26.11.1", "Neo4j/5.26.31"); `home` is the folder whose
    keys belong to it (None: a store without redactions). A Store is closed once, by
    whoever opened it; any thread may use it.
    """

    def __init__(self, driver: Driver, database: str | None, embedded: Engine | None) -> None:
        self._driver = driver
        self._database = database
        self._reader: Driver | None = None
        self._lock = threading.Lock()
        self.embedded = embedded
        self.engine = ""
        self.home: Path | None = None

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run a unit of reading; the driver may run it again after a passing fault."""
        with as_sentences(), self._driver.session(database=self._database) as session:
            return session.execute_read(lambda tx: work(Transaction(tx)))

    def reading(self, seconds: float, fetch: int = FETCH) -> Reading:
        """A transaction for texts that are not ours, or that may be long: it can be ended.

        Enter it and run a text; `fetch` is how many rows come at once.
        """
        return Reading(self._reading_driver(), self._database, self.embedded, seconds, fetch)

    def _reading_driver(self) -> Driver:
        """On the embedded engine a connection of the user who may only read, made when needed."""
        if self.embedded is None:
            return self._driver
        with self._lock:
            if self._reader is None:
                self._reader = driver_to(self.embedded.uri, self.embedded.reader)
            return self._reader

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run a unit of work: all of it is done, or none.

        It begins by raising the version in `:Meta`, which is both the lock that keeps two writers
        apart and the version of the data. Raises NothingChanged, with nothing done, when the work
        does.
        """

        def locked(tx: ManagedTransaction) -> T:
            tx.run(LOCK).consume()
            return work(Transaction(tx))

        alone = self.embedded.writing() if self.embedded else nullcontext()
        with alone, as_sentences(), self._driver.session(database=self._database) as session:
            return session.execute_write(locked)

    def define(self, cypher: str) -> None:
        """Run one schema statement in a transaction of its own."""
        with as_sentences(), self._driver.session(database=self._database) as session:
            session.run(Query(cypher)).consume()

    def close(self) -> None:
        """Give the connection, and the embedded engine where there is one, back."""
        self._driver.close()
        if self._reader:
            self._reader.close()
        if self.embedded:
            self.embedded.close()

"""Store, Transaction, batches, driver settings, driver errors as sentences."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

from neo4j import (
    Driver,
    GraphDatabase,
    ManagedTransaction,
    NotificationMinimumSeverity,
    Query,
    Session,
    exceptions,
)

from graph.embedded import Engine
from graph.errors import StoreUnavailable
from graph.store.lock import (
    LEASE_MS,
    POLL_S,
    RELEASE,
    RENEW_LOCK,
    TAKE_LOCK,
    WAIT_S,
    StoreLocked,
    WriteLock,
    check_unlocked,
    count_kept,
    new_lock,
    seal_meta,
)
from graph.store.read_transaction import FETCH, ReadTransaction


@contextmanager
def as_sentences(where: str = "the store") -> Iterator[None]:
    """Turn connection errors into StoreUnavailable; errors of a query are raised unchanged."""
    try:
        yield
    except exceptions.AuthError:
        raise StoreUnavailable(
            f"{where} refuses the user or password: set NEO4J_USERNAME and NEO4J_PASSWORD"
        ) from None
    except (exceptions.ServiceUnavailable, exceptions.SessionExpired, OSError) as error:
        raise StoreUnavailable(
            f"{where} does not answer: {_first_line(error)}. Is it running, and is NEO4J_URI right?"
        ) from None
    except exceptions.ConfigurationError as error:
        raise StoreUnavailable(f"{where} cannot be addressed: {_first_line(error)}") from None
    except exceptions.ClientError as error:
        if error.code == "Neo.ClientError.Database.DatabaseNotFound":
            raise StoreUnavailable(f"{where} has no such database: set NEO4J_DATABASE") from None
        raise
    except (exceptions.Neo4jError, exceptions.DriverError) as error:
        raise StoreUnavailable(f"{where} failed: {_first_line(error)}") from error


def _first_line(error: BaseException) -> str:
    said = str(error).strip() or type(error).__name__
    return said.partition("\n")[0].partition(" (resolved to ")[0].rstrip(":. ")


@dataclass(frozen=True)
class Patience:
    """How long a server that does not answer is waited for, in seconds.

    `connect`: for a new connection; `acquire`: for that or a free one; `retry`: how long a failed
    transaction is run again; `idle`: after so long a connection is tried before use (None: never).
    """

    connect: float
    acquire: float
    retry: float
    idle: float | None


_KILLED_S: Final = 0.1
FOR_LOADS: Final = Patience(connect=15.0, acquire=60.0, retry=30.0, idle=None)
# The driver counts `retry` from the first failure: below 0 it runs nothing again.
FOR_READERS: Final = Patience(connect=3.0, acquire=3.0, retry=-1.0, idle=0.2)
# An embedded engine that is away is seen by its lease; one that is busy is waited for.
FOR_READERS_EMBEDDED: Final = Patience(connect=5.0, acquire=20.0, retry=1.0, idle=None)


def driver_to(uri: str, auth: tuple[str, str], patience: Patience = FOR_LOADS) -> Driver:
    """Return a driver for this address, as (user, password). Nothing is sent yet."""
    return GraphDatabase.driver(
        uri,
        auth=auth,
        connection_timeout=patience.connect,
        connection_acquisition_timeout=patience.acquire,
        liveness_check_timeout=patience.idle,
        max_transaction_retry_time=patience.retry,
        telemetry_disabled=True,
        notifications_min_severity=NotificationMinimumSeverity.OFF,
    )


T = TypeVar("T")
Row = dict[str, Any]
# ArcadeDB hangs on a Bolt message over 16 MiB: rows go in batches that stay far below it.
# A character takes at most three bytes, four where it counts as two elsewhere.
BATCH, HEAVIEST = 2_000, 4_000_000


class NothingChanged(Exception):
    """Raised by a unit of work that changes nothing: its transaction is undone."""


class Transaction:
    """Cypher within one managed transaction or read of `store`. Values are always parameters."""

    def __init__(self, tx: ManagedTransaction | ReadTransaction, store: "Store") -> None:
        self._tx = tx
        self.store = store

    def rows(self, cypher: str, /, **values: object) -> list[Row]:
        """Return the result as a list of rows (column to value); queries return properties."""
        return list(self.stream(cypher, **values))

    def stream(self, cypher: str, /, **values: object) -> Iterator[Row]:
        """Yield the result row by row: memory holds what the driver fetches at once.

        Read it to its end before the next query, or the driver keeps the rest.
        """
        columns = (result := self._tx.run(cypher, values)).keys()
        # A Record's own iterator looks up each value by its index, which is slower.
        return (dict(zip(columns, tuple.__iter__(record), strict=True)) for record in result)

    def first(self, cypher: str, /, **values: object) -> Row | None:
        """Return the first row, or None."""
        rows = self.rows(cypher, **values)
        return rows[0] if rows else None

    def column(self, match: str, value: str, /, **values: object) -> list[Any]:
        """Return one value per match, many in a record: a record costs more than its values."""
        rows = self.rows(
            f"{match} WITH collect({value}) AS listed "
            "UNWIND range(0, size(listed) - 1, $most) AS at RETURN listed[at..at + $most] AS some",
            **values,
            most=BATCH,
        )
        return [item for row in rows for item in row["some"]]

    def each(self, cypher: str, rows: Iterable[object], /, **values: object) -> None:
        """Run a statement that begins with `UNWIND $rows AS row` over all rows, in batches."""
        for batch in batches(rows):
            self._tx.run(cypher, {**values, "rows": batch}).consume()
            batch.clear()  # see `batches`

    def gather(self, cypher: str, rows: Iterable[object], /, **values: object) -> list[Row]:
        """Run a statement like `each`, and return its rows."""
        return list(self.stream_each(cypher, rows, **values))

    def stream_each(
        self, cypher: str, rows: Iterable[object], /, **values: object
    ) -> Iterator[Row]:
        """Run a statement like `each`, and yield its rows."""
        for batch in batches(rows):
            yield from self.stream(cypher, rows=batch, **values)
            batch.clear()  # see `batches`


def characters(value: object) -> int:
    """Return how many characters of text a row holds, at any depth: its share of a message."""
    if isinstance(value, str):
        return len(value)
    if isinstance(value, dict):
        return sum(map(characters, value.values()))
    return sum(map(characters, value)) if isinstance(value, list | tuple) else 0


def batches(rows: Iterable[T], weigh: Callable[[T], int] = characters) -> Iterator[list[T]]:
    """Divide rows into lists of at most BATCH rows and HEAVIEST characters, or of one larger row.

    The driver keeps every list until its transaction ends: clear a list after sending it, or
    memory holds all that a transaction writes.
    """
    some: list[T] = []
    weight = 0
    for row in rows:
        more = weigh(row)
        if some and (len(some) == BATCH or weight + more > HEAVIEST):
            yield some
            some, weight = [], 0
        some.append(row)
        weight += more
    if some:
        yield some


class Store:
    """A record and the graph that follows from it.

    `engine` is the server's name and version ("ArcadeDB 26.11.1", "Neo4j/5.26.31"); `home` is the
    folder whose keys belong to it (None: a store without redactions); a batch of a load has about
    `part_claims` claims. The code that opened a Store closes it, once; any thread may use it.
    """

    def __init__(
        self, uri: str, auth: tuple[str, str], database: str | None, embedded: Engine | None
    ) -> None:
        self._patience = FOR_LOADS
        self._serving = False
        self._address = uri, auth
        self._driver = driver_to(uri, auth)
        self._database = database
        self._reader: Driver | None = None
        self._lock = threading.Lock()
        self._attaching = threading.Lock()
        self.embedded = embedded
        self.engine = ""
        self.home: Path | None = None
        self.part_claims = 20_000

    def greet(self) -> None:
        """Ask the server for its name and version. Raise the driver's error if none answers."""
        self._driver.verify_connectivity()
        self.engine = self._driver.get_server_info().agent

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run a unit of reading; it may run again after a transient error."""
        try:
            return self._read(work)
        except StoreUnavailable:
            if not (self._serving and self.embedded):
                raise
            time.sleep(_KILLED_S)  # the system closes the lease of a killed engine a little later
            pid = self.embedded.pid
            self.attach_again()
            if pid == self.embedded.pid:
                raise
            return self._read(work)

    def _read(self, work: Callable[[Transaction], T]) -> T:
        with as_sentences(), self._session() as session:
            return session.execute_read(lambda tx: work(Transaction(tx, self)))

    def reading(self, seconds: float, fetch: int = FETCH) -> ReadTransaction:
        """Return a transaction that can be ended from outside, for long or foreign queries.

        Enter it and run a query; `fetch` is how many rows come at once.
        """
        driver = self._reading_driver()
        return ReadTransaction(driver, self._database, self.embedded, seconds, fetch)

    def _reading_driver(self) -> Driver:
        """Return a driver; on the embedded engine that of the read-only user, made when needed."""
        if self.embedded is None:
            return self._driver
        if self._serving:
            self.attach_again()
        with self._lock:
            if self._reader is None:
                self._reader = driver_to(self.embedded.uri, self.embedded.reader, self._patience)
            return self._reader

    def attach_again(self) -> None:
        """Start the embedded engine again, or join it, if it has ended; reads then work as before.

        Raise StoreUnavailable if it does not start.
        """
        engine = self.embedded
        if engine is None or engine.alive():
            return
        with self._attaching:
            if engine.alive():
                return
            engine.attach_again()
            self._address = engine.uri, (engine.username, engine.password)
            self._connect_again()

    def serve(self) -> None:
        """Read for people who wait, from now on.

        A server that is away is waited for only as long as they wait; an embedded engine that has
        ended is started again by the next read.
        """
        self._serving = True
        self._patience = FOR_READERS_EMBEDDED if self.embedded else FOR_READERS
        self._connect_again()

    def _connect_again(self) -> None:
        with self._lock:
            before = (self._driver, self._reader)
            self._driver, self._reader = driver_to(*self._address, self._patience), None
        for driver in before:
            if driver is not None:
                driver.close()

    def end_by_force(self, pid: int) -> None:
        """Kill the embedded engine with this process id, and start it again.

        It is for a query that the engine cannot end. Acknowledged writes are on disk. Nothing is
        done if that engine was ended before. Raise StoreUnavailable if it does not start.
        """
        if self.embedded is not None and self.embedded.pid == pid:
            self.embedded.kill()
            self.attach_again()

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run a unit of work in one transaction: all of it is done, or nothing.

        It begins by raising the version in `:Meta`, which keeps two writers apart and is the
        version of the data. Raise NothingChanged, with nothing done, if the work does;
        StoreUnavailable if another writer keeps the lock too long.
        """
        return self._waiting(lambda: self._write(work))

    def _waiting(self, act: Callable[[], T]) -> T:
        """Wait until no other writer holds the lock, and act."""
        deadline = time.monotonic() + WAIT_S
        while True:
            try:
                with self.embedded.writing() if self.embedded else nullcontext():
                    return act()
            except StoreLocked as reason:
                if time.monotonic() > deadline:
                    raise StoreUnavailable(f"{reason}: try again when that is done") from None
            time.sleep(POLL_S)

    @contextmanager
    def locked(self, why: str) -> Iterator["LockedStore"]:
        """Keep other writers out for several units of work; their error says `why`."""
        if self.embedded:
            with self.embedded.writing():
                yield LockedStore(self, None)
            return
        lock = new_lock(why)
        self._waiting(lambda: self._take_lock(lock))
        try:
            yield LockedStore(self, lock)
        finally:
            with as_sentences(), self._session() as session:
                session.execute_write(lambda tx: tx.run(RELEASE, token=lock.token).consume())

    def _take_lock(self, lock: WriteLock) -> None:
        """Take a lock, or renew it; the data and their version do not change."""

        def take(tx: ManagedTransaction) -> None:
            inside = Transaction(tx, self)
            check_unlocked(inside.rows(TAKE_LOCK, by=0)[0], None, lock.token)
            inside.rows(RENEW_LOCK, token=lock.token, why=lock.why, lease=LEASE_MS)

        with as_sentences(), self._session() as session:
            session.execute_write(take)

    def _session(self) -> Session:
        if self._serving:
            self.attach_again()
        return self._driver.session(database=self._database)

    def _write(self, work: Callable[[Transaction], T], lock: WriteLock | None = None) -> T:
        def run(tx: ManagedTransaction) -> T:
            inside = Transaction(tx, self)
            check_unlocked(inside.rows(TAKE_LOCK, by=1)[0], lock)
            kept = count_kept(inside.rows)
            result = work(inside)
            if lock:
                inside.rows(RENEW_LOCK, token=lock.token, why=lock.why, lease=LEASE_MS)
            seal_meta(inside.rows, kept)
            return result

        with as_sentences(), self._session() as session:
            return session.execute_write(run)

    def define(self, cypher: str) -> None:
        """Run one schema statement in a transaction of its own."""
        with as_sentences(), self._session() as session:
            session.run(Query(cypher)).consume()

    def close(self) -> None:
        """Close the connection, and leave the embedded engine if it is in use."""
        for driver in filter(None, (self._driver, self._reader)):
            with suppress(BufferError):  # of a connection that another thread is writing to
                driver.close()
        if self.embedded:
            self.embedded.close()


class LockedStore:
    """The only writer to a store, until the block of `Store.locked` ends."""

    def __init__(self, store: Store, lock: WriteLock | None) -> None:
        self._store = store
        self._lock = lock

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run a unit of work, as `Store.write` does."""
        try:
            return self._store._write(work, self._lock)  # noqa: SLF001  (its other half)
        except NothingChanged:
            if self._lock:
                self._store._take_lock(self._lock)  # noqa: SLF001
            raise

"""Store, Transaction, batches, driver settings, driver errors as sentences."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any, TypeVar

from neo4j import (
    Driver,
    GraphDatabase,
    ManagedTransaction,
    NotificationMinimumSeverity,
    Query,
    Session,
)
from neo4j.exceptions import (
    AuthError,
    ClientError,
    ConfigurationError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
)

from graph.embedded import Engine
from graph.errors import StoreUnavailable
from graph.store.lock import (
    HOLD,
    LEASE_MS,
    LOOK_AGAIN_S,
    RELEASE,
    TAKE_LOCK,
    WAIT_S,
    StoreLocked,
    WriteLock,
    check_free,
    new_hold,
)
from graph.store.read_transaction import FETCH, ReadTransaction


@contextmanager
def as_sentences(where: str = "the store") -> Iterator[None]:
    """Turn faults of the connection into StoreUnavailable; faults of a query stay what they are."""
    try:
        yield
    except AuthError:
        raise StoreUnavailable(
            f"{where} refuses the user or password: set NEO4J_USERNAME and NEO4J_PASSWORD"
        ) from None
    except (ServiceUnavailable, SessionExpired, OSError) as error:
        raise StoreUnavailable(
            f"{where} does not answer: {_first_line(error)}. Is it running, and is NEO4J_URI right?"
        ) from None
    except ConfigurationError as error:
        raise StoreUnavailable(f"{where} cannot be addressed: {_first_line(error)}") from None
    except ClientError as error:
        if error.code == "Neo.ClientError.Database.DatabaseNotFound":
            raise StoreUnavailable(f"{where} has no such database: set NEO4J_DATABASE") from None
        raise
    except (Neo4jError, DriverError) as error:
        raise StoreUnavailable(f"{where} failed: {_first_line(error)}") from error


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]


ANSWER_WITHIN_S = 15.0


def driver_to(uri: str, auth: tuple[str, str]) -> Driver:
    """A driver for this address, as (user, password). Nothing is sent yet."""
    return GraphDatabase.driver(
        uri,
        auth=auth,
        connection_timeout=ANSWER_WITHIN_S,
        max_transaction_retry_time=30.0,
        telemetry_disabled=True,
        notifications_min_severity=NotificationMinimumSeverity.OFF,
    )


T = TypeVar("T")
Row = dict[str, Any]
# ArcadeDB hangs on a Bolt message over 16 MiB: rows go in batches that stay far below it.
# A character takes at most three bytes, four where it counts as two elsewhere.
BATCH, HEAVIEST = 2_000, 4_000_000


class NothingChanged(Exception):
    """Raised by a unit of work that turned out to change nothing: its transaction is undone."""


class Transaction:
    """Cypher within one managed transaction or reading. Values are parameters, always."""

    def __init__(self, tx: ManagedTransaction | ReadTransaction) -> None:
        self._tx = tx

    def rows(self, cypher: str, /, **values: object) -> list[Row]:
        """The answer as a list of rows (column to value; nodes are asked for as properties)."""
        found = self._tx.run(cypher, values)
        columns = found.keys()
        # A Record's own iterator looks up each value by its place.
        return [dict(zip(columns, tuple.__iter__(record), strict=True)) for record in found]

    def one(self, cypher: str, /, **values: object) -> Row | None:
        """The first row, or None."""
        rows = self.rows(cypher, **values)
        return rows[0] if rows else None

    def column(self, match: str, value: str, /, **values: object) -> list[Any]:
        """One value of every match; many come in a row, which costs more than what stands in it."""
        rows = self.rows(
            f"{match} WITH collect({value}) AS found "
            "UNWIND range(0, size(found) - 1, $most) AS at RETURN found[at..at + $most] AS some",
            **values,
            most=BATCH,
        )
        return [one for row in rows for one in row["some"]]

    def each(self, cypher: str, rows: Iterable[object], /, **values: object) -> None:
        """Run a statement that begins with `UNWIND $rows AS row` over all rows, in batches."""
        for batch in batches(rows):
            self._tx.run(cypher, {**values, "rows": batch}).consume()
            batch.clear()  # see `batches`

    def gather(self, cypher: str, rows: Iterable[object], /, **values: object) -> list[Row]:
        """Like `each`, for a statement that answers."""
        found: list[Row] = []
        for batch in batches(rows):
            found += self.rows(cypher, rows=batch, **values)
            batch.clear()  # see `batches`
        return found


def characters(value: object) -> int:
    """How many characters of text a row holds, however deep: what a message grows with."""
    if isinstance(value, str):
        return len(value)
    if isinstance(value, dict):
        return sum(map(characters, value.values()))
    return sum(map(characters, value)) if isinstance(value, list | tuple) else 0


def batches(rows: Iterable[T], weigh: Callable[[T], int] = characters) -> Iterator[list[T]]:
    """Lists of at most BATCH rows that weigh at most HEAVIEST together, or of one that does not.

    The driver keeps every list that it was given until its transaction ends: who has sent one
    empties it, or memory holds all that a transaction writes.
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

    `engine` names what answers ("ArcadeDB 26.11.1", "Neo4j/5.26.31"); `home` is the folder whose
    keys belong to it (None: a store without redactions); a load of more than `part_claims` claims
    goes in parts. A Store is closed once, by
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
        self.part_claims = 20_000

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run a unit of reading; the driver may run it again after a passing fault."""
        with as_sentences(), self._session() as session:
            return session.execute_read(lambda tx: work(Transaction(tx)))

    def reading(self, seconds: float, fetch: int = FETCH) -> ReadTransaction:
        """A transaction for texts that are not ours, or that may be long: it can be ended.

        Enter it and run a text; `fetch` is how many rows come at once.
        """
        return ReadTransaction(
            self._reading_driver(), self._database, self.embedded, seconds, fetch
        )

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
        does; StoreUnavailable where another load holds the store and does not end.
        """
        return self._waiting(lambda: self._locked(work))

    def _waiting(self, act: Callable[[], T]) -> T:
        """Do it when nobody else holds the store, which is waited for."""
        deadline = time.monotonic() + WAIT_S
        while True:
            try:
                with self.embedded.writing() if self.embedded else nullcontext():
                    return act()
            except StoreLocked as by:
                if time.monotonic() > deadline:
                    raise StoreUnavailable(f"{by}: try again when that is done") from None
            time.sleep(LOOK_AGAIN_S)

    @contextmanager
    def held(self, why: str) -> Iterator["LockedStore"]:
        """Keep every other writer out for many units of work; `why` is what they are told."""
        if self.embedded:
            with self.embedded.writing():
                yield LockedStore(self, None)
            return
        hold = new_hold(why)
        self._waiting(lambda: self._hold(hold))
        try:
            yield LockedStore(self, hold)
        finally:
            with as_sentences(), self._session() as session:
                session.execute_write(lambda tx: tx.run(RELEASE, token=hold.token).consume())

    def _hold(self, hold: WriteLock) -> None:
        """Take a hold, or renew it; the data and their version stay as they are."""

        def take(tx: ManagedTransaction) -> None:
            inside = Transaction(tx)
            check_free(inside.rows(TAKE_LOCK, by=0)[0], None, hold.token)
            inside.rows(HOLD, token=hold.token, why=hold.why, lease=LEASE_MS)

        with as_sentences(), self._session() as session:
            session.execute_write(take)

    def _session(self) -> Session:
        return self._driver.session(database=self._database)

    def _locked(self, work: Callable[[Transaction], T], hold: WriteLock | None = None) -> T:
        def locked(tx: ManagedTransaction) -> T:
            inside = Transaction(tx)
            check_free(inside.rows(TAKE_LOCK, by=1)[0], hold)
            done = work(inside)
            if hold:
                inside.rows(HOLD, token=hold.token, why=hold.why, lease=LEASE_MS)
            return done

        with as_sentences(), self._session() as session:
            return session.execute_write(locked)

    def define(self, cypher: str) -> None:
        """Run one schema statement in a transaction of its own."""
        with as_sentences(), self._session() as session:
            session.run(Query(cypher)).consume()

    def close(self) -> None:
        """Give the connection, and the embedded engine where there is one, back."""
        self._driver.close()
        if self._reader:
            self._reader.close()
        if self.embedded:
            self.embedded.close()


class LockedStore:
    """The only writer to a store, until its block ends."""

    def __init__(self, store: Store, hold: WriteLock | None) -> None:
        self._store = store
        self._hold = hold

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run a unit of work, as `Store.write` does."""
        try:
            return self._store._locked(work, self._hold)  # noqa: SLF001  (its other half)
        except NothingChanged:
            if self._hold:
                self._store._hold(self._hold)  # noqa: SLF001
            raise


def ahead(items: Iterable[T]) -> Iterator[T]:
    """The same items in the same order, the next one made in a thread while one is in use.

    Making them must not use the transaction that they are written in: one thread at a time may.
    """
    left = iter(items)
    with ThreadPoolExecutor(1) as worker:
        coming = worker.submit(_some, left)
        while found := coming.result():
            coming = worker.submit(_some, left)
            yield from found


def _some(left: Iterator[T]) -> list[T]:
    """The next item, or nothing where there is none."""
    for item in left:
        return [item]
    return []

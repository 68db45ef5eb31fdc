"""A READ transaction that can be ended from outside."""

import secrets
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Self

from neo4j import READ_ACCESS, Driver, Result, Session, Transaction
from neo4j.exceptions import DriverError, Neo4jError

from graph.embedded import Engine
from graph.errors import StoreUnavailable

FETCH = 500
_WITHIN_S, _PAUSE_S = 1.5, 0.05
_MARK = "scamgraph_reading"
_FIND = (
    "SHOW TRANSACTIONS YIELD transactionId, metaData "
    f"WHERE metaData.{_MARK} = $mark RETURN collect(transactionId) AS ids"
)
_END = "TERMINATE TRANSACTIONS $ids YIELD message RETURN message"


class ReadTransaction:
    """A transaction that only reads and is never committed.

    On Neo4j the server refuses writes in it and ends it after `seconds`. The embedded engine does
    neither: there it runs as the read-only user, and the caller ends it with `end`. One thread
    reads; any other may call `end`.
    """

    def __init__(
        self,
        driver: Driver,
        database: str | None,
        embedded: Engine | None,
        seconds: float,
        fetch: int = FETCH,
    ) -> None:
        self._driver = driver
        self._database = database
        self._embedded = embedded
        self._engine = embedded.pid if embedded else 0
        self._computes = False
        self._seconds = seconds
        self._fetch = fetch
        self._mark = secrets.token_hex(8)
        self._lock = threading.Lock()
        self._session: Session | None = None
        self._tx: Transaction | None = None
        self._results: list[Result] = []
        self.ended = False
        self.closed = False

    def __enter__(self) -> Self:
        self._session = self._driver.session(
            database=self._database, default_access_mode=READ_ACCESS, fetch_size=self._fetch
        )
        try:
            self._tx = self._session.begin_transaction(
                timeout=self._seconds, metadata={_MARK: self._mark}
            )
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(self, text: str, values: Mapping[str, Any]) -> Result:
        """Run a query. Raise ReadEnded if the transaction was ended before."""
        if self.ended or self._tx is None:
            raise ReadEnded
        result = self._tx.run(text, dict(values))
        self._results.append(result)
        return result

    def close(self) -> None:
        """Close the transaction; rows that were not read are neither sent nor computed.

        Until the query is over, `end` may still end it.
        """
        try:
            if self._has_unread_rows():
                # The driver discards them, and the embedded engine computes each row that is
                # discarded (43 s, tried): the query is ended first (0.2 s).
                with suppress(Neo4jError, DriverError, StoreUnavailable):
                    self._end_once()
            if self._tx is not None:
                self._tx.close()
        except (Neo4jError, DriverError, OSError):
            pass  # the query was ended, or the store is away: there is nothing to commit
        finally:
            with self._lock:  # the connection may be used again: `end` must not end that query
                self.closed = True
            if self._session is not None:
                self._session.close()

    def _has_unread_rows(self) -> bool:
        """Return whether the embedded engine has more rows of a query than were sent."""
        # The driver makes public only whether a result was consumed as a whole.
        unread = any(result._attached for result in self._results)  # noqa: SLF001
        return self._embedded is not None and unread

    def end(self) -> bool:
        """End the query on the server; return whether it ended. The reading thread gets an error.

        Neither server interrupts the expression of a single row: it runs until it is done.
        The embedded engine can be killed then: see `engine_to_kill`.
        """
        self.ended = True
        until = time.monotonic() + _WITHIN_S
        while time.monotonic() < until:
            with self._lock:
                if self.closed:
                    return True
                try:
                    self._computes = self._end_once()
                except StoreUnavailable:
                    self._computes = True  # the embedded engine is too busy to say
                except (Neo4jError, DriverError):
                    return False  # the server does not answer
            time.sleep(_PAUSE_S)
        return self.closed

    @property
    def engine_to_kill(self) -> int | None:
        """Return the process id of the embedded engine if its query goes on after `end`."""
        return self._engine if self._embedded and self._computes and not self.closed else None

    def _end_once(self) -> bool:
        """Send the order to end; return whether a query of the embedded engine was there."""
        tx = self._tx
        if tx is None:
            return False
        if self._embedded:
            # The engine knows a query by its client's port only, which the driver does not make
            # public.
            return self._embedded.end_query(tx._connection.local_port)  # noqa: SLF001
        _terminate(self._driver, self._mark)
        return False


class ReadEnded(Exception):
    """Raised if a transaction was ended before its query began."""


def _terminate(driver: Driver, mark: str) -> None:
    """End the transaction with this mark, on any member of a cluster."""
    # A user may end their own transactions on every edition; on system any member answers.
    with driver.session(database="system") as session:
        running = session.run(_FIND, mark=mark).single()
        if running and running["ids"]:
            session.run(_END, ids=running["ids"]).consume()

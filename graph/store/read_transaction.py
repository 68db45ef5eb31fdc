"""A READ transaction that can be ended from outside."""

import secrets
import threading
import time
from collections.abc import Mapping
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
    """A transaction that only reads and is never committed; whatever it did is undone.

    On Neo4j the server refuses writes in it and ends it after `seconds`. The embedded engine does
    neither by itself: there it runs as a user who may only read, and `end` is the limit. One thread
    reads; `end` may be called by any other.
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
        self._seconds = seconds
        self._fetch = fetch
        self._mark = secrets.token_hex(8)
        self._lock = threading.Lock()
        self._session: Session | None = None
        self._tx: Transaction | None = None
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
        """Run a text. Raises ReadingEnded where it was ended before it began."""
        if self.ended or self._tx is None:
            raise ReadEnded
        return self._tx.run(text, dict(values))

    def close(self) -> None:
        """Give the connection back; what was not read is not sent any more."""
        with self._lock:  # nobody ends what runs over this connection after us
            self.closed = True
        if self._session is not None:
            self._session.close()

    def end(self) -> bool:
        """End what runs on the server; whether it did. The reading thread gets an error.

        Neither server interrupts the expression of a single row: that goes on until it is done.
        """
        self.ended = True
        until = time.monotonic() + _WITHIN_S
        while time.monotonic() < until:
            with self._lock:
                if self.closed:
                    return True
                try:
                    self._end_once()
                except (Neo4jError, DriverError, StoreUnavailable):
                    return False  # it does not answer, so there is nothing more to be done
            time.sleep(_PAUSE_S)
        return self.closed

    def _end_once(self) -> None:
        tx = self._tx
        if tx is None:
            return
        if self._embedded:
            # The driver tells nobody where its connection comes from, and the engine knows a
            # query by nothing else.
            self._embedded.end_query(tx._connection.local_port)  # noqa: SLF001
            return
        _terminate(self._driver, self._mark)


class ReadEnded(Exception):
    """It was ended before it began."""


def _terminate(driver: Driver, mark: str) -> None:
    """End the transaction with this mark, on whichever member of a cluster it runs."""
    # A user may end their own transactions on every edition; on system any member answers.
    with driver.session(database="system") as session:
        found = session.run(_FIND, mark=mark).single()
        if found and found["ids"]:
            session.run(_END, ids=found["ids"]).consume()

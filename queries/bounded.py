"""One reading of a store that ends: in a READ transaction, never committed, within its limits."""

import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from neo4j import READ_ACCESS, Transaction
from neo4j.exceptions import AuthError, ClientError, Neo4jError, TransactionError

from graph.errors import BadRequest
from graph.store import Store
from graph.store.faults import as_sentences
from queries.answer import Answer
from queries.plain import plain_value

T = TypeVar("T")
_GRACE_S = 2.0
_FETCH = 500


@dataclass(frozen=True, slots=True)
class Limits:
    """What one answer may cost: rows, bytes of JSON, seconds."""

    rows: int = 1_000
    bytes: int = 5_000_000
    seconds: float = 10.0


class StoppedByTime(BadRequest):
    """The store was not done in time; the question asks too much at once."""

    status = 408
    code = "took_too_long"


def read_answer(store: Store, text: str, params: Mapping[str, object], limits: Limits) -> Answer:
    """Run a text and gather its rows until a limit is met.

    Raises StoppedByTime, or BadRequest with what the engine says of the text.
    """
    began = time.monotonic()

    def work(tx: Transaction) -> Answer:
        result = tx.run(text, dict(params))
        columns = tuple(result.keys())
        rows: list[tuple[Any, ...]] = []
        room, truncated = limits.bytes, False
        for record in result:
            row = tuple(plain_value(value) for value in record.values())
            room -= len(json.dumps(row, ensure_ascii=False).encode())
            if len(rows) == limits.rows or room < 0:
                truncated = True
                break
            rows.append(row)
        return Answer(
            columns=columns,
            rows=tuple(rows),
            truncated=truncated,
            elapsed_ms=round((time.monotonic() - began) * 1000, 1),
        )

    return read_within(store, work, limits.seconds)


def read_plan(store: Store, text: str, params: Mapping[str, object], seconds: float) -> Any:
    """The plan that Neo4j would follow for a text; nothing is run."""

    def work(tx: Transaction) -> Any:
        return tx.run(f"EXPLAIN {text}", dict(params)).consume().plan

    return read_within(store, work, seconds)


def read_within(store: Store, work: Callable[[Transaction], T], seconds: float) -> T:
    """Do some reading in a transaction that the server ends after so many seconds.

    Not every server does: ArcadeDB takes no limit from a driver, and Neo4j does not interrupt the
    expressions of one row. The asker is told all the same, shortly after; the server may go on.
    """
    done: list[T] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            # Closed without a commit: whatever it did is undone.
            with (
                as_sentences(),
                _session(store) as session,
                session.begin_transaction(timeout=seconds) as tx,
            ):
                done.append(work(tx))
                tx.close()
        except BaseException as error:  # noqa: BLE001 - raised anew by the one who waits
            failed.append(error)

    worker = threading.Thread(target=run, daemon=True, name="bounded-read")
    worker.start()
    worker.join(seconds + _GRACE_S)
    if done:
        return done[0]
    if not failed:
        raise _too_long(seconds)
    raise _in_words(failed[0], seconds)


def _session(store: Store) -> Any:
    # The store's own reads are managed ones, without limits; a limited one needs its driver.
    driver, database = store._driver, store._database  # noqa: SLF001
    return driver.session(database=database, default_access_mode=READ_ACCESS, fetch_size=_FETCH)


def _too_long(seconds: float) -> StoppedByTime:
    return StoppedByTime(f"it took longer than {seconds:g} s: ask for less at once")


def _in_words(error: BaseException, seconds: float) -> BaseException:
    cause = error.__cause__ if not isinstance(error, Neo4jError) else error
    if isinstance(cause, Neo4jError) and not isinstance(cause, AuthError):
        code, message = cause.code or "", (cause.message or "").strip().splitlines()
        if "TimedOut" in code or "Terminated" in code:
            return _too_long(seconds)
        if "AccessMode" in code or "Forbidden" in code:
            return BadRequest("the store refused it: only reading is let through")
        if isinstance(cause, ClientError) or "MemoryPool" in code or "OutOfMemory" in code:
            return BadRequest(f"the store says: {message[0] if message else code}")
        return BadRequest(f"the store could not answer it: {message[0] if message else code}")
    if isinstance(error, TransactionError):
        return _too_long(seconds)
    return error

"""One reading of a store that ends: in a READ transaction, never committed, within its limits."""

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, TypeVar

from neo4j.exceptions import AuthError, ClientError, Neo4jError, TransactionError
from pydantic_core import to_json

from graph.errors import BadRequest
from graph.store import Store
from graph.store.faults import as_sentences
from graph.store.reading import Reading
from queries.answer import Answer
from queries.ending import GIVEN_UP, AskerLeft, Ending, StoppedByTime, StoreBusy
from queries.plain import plain_value
from queries.watching import WATCH

T = TypeVar("T")
_GRACE_S = 1.0
# Neo4j names the setting that a text met: what all take together is not the fault of who asks.
_OF_ALL = "memory.transaction.total.max"


@dataclass(frozen=True, slots=True)
class Limits:
    """What one answer may cost: rows, bytes of JSON, seconds."""

    rows: int = 1_000
    bytes: int = 5_000_000
    seconds: float = 10.0


def read_answer(
    store: Store,
    text: str,
    params: Mapping[str, object],
    limits: Limits,
    ending: Ending | None = None,
) -> Answer:
    """Run a text and gather its rows until a limit is met.

    Raises StoppedByTime, StoreBusy, AskerLeft, or BadRequest with what the engine says of the text.
    """
    began = time.monotonic()

    def work(reading: Reading) -> Answer:
        result = reading.run(text, params)
        columns = tuple(result.keys())
        rows: list[tuple[Any, ...]] = []
        room, truncated = limits.bytes, False
        for record in result:
            row = tuple(plain_value(value) for value in record.values())
            room -= len(to_json(row))
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

    return read_within(store, work, limits.seconds, ending)


def read_plan(
    store: Store,
    text: str,
    params: Mapping[str, object],
    seconds: float,
    ending: Ending | None = None,
) -> Any:
    """The plan that Neo4j would follow for a text; nothing is run."""

    def work(reading: Reading) -> Any:
        return reading.run(f"EXPLAIN {text}", params).consume().plan

    return read_within(store, work, seconds, ending)


def read_within(
    store: Store, work: Callable[[Reading], T], seconds: float, ending: Ending | None = None
) -> T:
    """Do some reading in a transaction that is ended after so many seconds.

    What no engine ends (the expression of a single row) goes on: with an `ending` this thread does
    too, and its asker is told to give it up; without, this gives it up itself. Raises StoreBusy,
    with nothing asked, where too many go on already.
    """
    GIVEN_UP.check(store)
    return _read(store, work, seconds, ending) if ending else _apart(store, work, seconds)


def _read(store: Store, work: Callable[[Reading], T], seconds: float, ending: Ending) -> T:
    reading = store.reading(seconds)
    ending.hold(store, reading)
    # Neo4j ends it by itself; the embedded engine is told at once.
    limit = WATCH.after(
        seconds if store.embedded else seconds + _GRACE_S, lambda: ending.stop(_too_long(seconds))
    )
    try:
        with as_sentences(), reading:
            return work(reading)
    except Exception as error:  # noqa: BLE001 - each is raised anew, in words
        if ending.asked:
            raise AskerLeft("whoever asked is gone") from None
        raise (_too_long(seconds) if reading.ended else _in_words(error, seconds)) from None
    finally:
        limit.lift()


def _apart(store: Store, work: Callable[[Reading], T], seconds: float) -> T:
    """The same in a thread of its own, which is left behind where it does not end."""
    found: SimpleQueue[tuple[T | None, BaseException | None]] = SimpleQueue()
    ending = Ending(lambda why: found.put((None, why)))

    def run() -> None:
        try:
            found.put((_read(store, work, seconds, ending), None))
        except BaseException as error:  # noqa: BLE001 - raised anew by the one who waits
            found.put((None, error))

    threading.Thread(target=run, daemon=True, name="bounded-read").start()
    answer, error = found.get()
    if error is not None:
        raise error
    return answer  # type: ignore[return-value]


def _too_long(seconds: float) -> StoppedByTime:
    return StoppedByTime(f"it took longer than {seconds:g} s: ask for less at once")


def _in_words(error: BaseException, seconds: float) -> BaseException:
    cause = error.__cause__ if not isinstance(error, Neo4jError) else error
    if isinstance(cause, Neo4jError) and not isinstance(cause, AuthError):
        return _of_server(cause, seconds)
    return _too_long(seconds) if isinstance(error, TransactionError) else error


def _of_server(cause: Neo4jError, seconds: float) -> BaseException:
    code, message = cause.code or "", (cause.message or "").strip()
    if "TimedOut" in code or "Terminated" in code:
        return _too_long(seconds)
    if "MemoryPool" in code and _OF_ALL in message:
        return StoreBusy("the store has no memory left for one more question: ask again later")
    if "AccessMode" in code or "Forbidden" in code:
        return BadRequest("the store refused it: only reading is let through")
    first = message.splitlines()[0] if message else code
    if isinstance(cause, ClientError) or "MemoryPool" in code or "OutOfMemory" in code:
        return BadRequest(f"the store says: {first}")
    return BadRequest(f"the store could not answer it: {first}")

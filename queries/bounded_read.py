"""A read with limits: timeout, rows, bytes, cancellation."""

import heapq
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from queue import SimpleQueue
from typing import Any, Final, TypeVar
from weakref import WeakKeyDictionary

from neo4j.exceptions import AuthError, ClientError, Neo4jError, TransactionError
from pydantic_core import to_json

from graph.errors import BadRequest, ScamgraphError, StoreUnavailable
from graph.store import Store
from graph.store.connection import as_sentences
from graph.store.read_transaction import ReadTransaction
from queries.values import Answer, LinkEnd, plain_value

MAX_ABANDONED = 4


class StoppedByTime(BadRequest):
    """The store did not answer in time: the question asks for too much at once."""

    # Not 408: a browser sends a request again after that status.
    status = 504
    code = "took_too_long"


class ClientDisconnected(ScamgraphError):
    """The client has disconnected: nobody reads this answer."""

    code = "asker_left"


class StoreBusy(ScamgraphError):
    """More is running than this machine can take on; ask again later."""

    status = 503
    code = "too_busy"


class CancelToken:
    """Passed along with a question so that its client can cancel it. Thread-safe.

    `given_up` is called, from any thread, where the question goes on although it was ended. It is
    then counted against `asker`, whose further questions wait for it.
    """

    def __init__(
        self, given_up: Callable[[ScamgraphError], None] = lambda _: None, asker: str = ""
    ) -> None:
        self.asker = asker
        self._lock = threading.Lock()
        self._given_up = given_up
        self._held: tuple[Store, ReadTransaction] | None = None
        self.why: ScamgraphError | None = None

    def hold(self, store: Store, reading: ReadTransaction) -> None:
        """Set what `end` shall end. Raise its reason if `end` was called already."""
        with self._lock:
            self._held = store, reading
            if self.why:
                raise self.why

    def end(self, why: ScamgraphError | None = None) -> None:
        """End on the server what runs for this question: nobody waits for it any more."""
        why = why or ClientDisconnected("the client has disconnected")
        with self._lock:
            self.why = why
        self.stop(why)

    def stop(self, why: ScamgraphError) -> None:
        """End what runs; where it goes on all the same, give it up for this reason."""
        with self._lock:
            running = self._held
        if running is not None and not ABANDONED.end(*running, self.asker):
            self._given_up(why)


class _Abandoned:
    """Reads that went on after they were ended: no engine stops the expression of one row."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._readings: WeakKeyDictionary[Store, dict[ReadTransaction, str]] = WeakKeyDictionary()

    def end(self, store: Store, reading: ReadTransaction, asker: str = "") -> bool:
        """End a reading; whether it did. One that goes on all the same is counted from now on.

        The embedded engine is started again where it goes on: no other way ends what it computes.
        """
        if reading.end():
            return True
        if (pid := reading.engine_to_kill) is not None:
            with suppress(StoreUnavailable):  # it is killed, but does not start again
                store.end_by_force(pid)
            return True
        with self._lock:
            self._readings.setdefault(store, {}).setdefault(reading, asker)
        return False

    def check(self, store: Store, asker: str = "") -> None:
        """Raise StoreBusy where so many abandoned reads of this asker go on that none is added."""
        if store not in self._readings:
            return
        with self._lock:
            going_on = {r: who for r, who in self._readings[store].items() if not r.closed}
            self._readings[store] = going_on
        theirs = sum(who == asker for who in going_on.values())
        if theirs >= MAX_ABANDONED:
            raise StoreBusy(
                f"{theirs} of your questions were abandoned and still keep the store busy: "
                "ask again when they have ended"
            )


ABANDONED = _Abandoned()


class Deadline:
    """A time that was set; `lift` it when what it bounds is done."""

    def __init__(self, act: Callable[[], None]) -> None:
        self._act: Callable[[], None] | None = act

    def lift(self) -> None:
        """Cancel the deadline."""
        self._act = None

    def reached(self) -> None:
        """Act, in a thread of its own, so that the next deadline does not wait for this one."""
        if self._act is not None:
            threading.Thread(target=self._act, daemon=True, name="limit").start()


class DeadlineTimer:
    """Limits by the time at which they are reached. Any thread may set one."""

    def __init__(self) -> None:
        self._waiting: list[tuple[float, int, Deadline]] = []
        self._number = count()
        self._changed = threading.Condition()
        self._begun = False

    def after(self, seconds: float, act: Callable[[], None]) -> Deadline:
        """Act once, after so many seconds, unless the deadline is lifted before."""
        limit = Deadline(act)
        with self._changed:
            heapq.heappush(self._waiting, (time.monotonic() + seconds, next(self._number), limit))
            if not self._begun:
                self._begun = True
                threading.Thread(target=self._mind, daemon=True, name="watch").start()
            elif self._waiting[0][2] is limit:
                self._changed.notify()
        return limit

    def _mind(self) -> None:
        while True:
            with self._changed:
                remaining = self._waiting[0][0] - time.monotonic() if self._waiting else None
                if remaining is None or remaining > 0:
                    self._changed.wait(remaining)
                    continue
                limit = heapq.heappop(self._waiting)[2]
            limit.reached()


WATCH: Final = DeadlineTimer()


T = TypeVar("T")
_GRACE_S = 1.0
# Neo4j names the setting that was exceeded: the memory of all queries together is nobody's fault.
_OF_ALL = "memory.transaction.total.max"
# One node at a time: the embedded engine looks through all of them for `IN`.
_ID_OF_NODE = (
    "UNWIND $nodes AS node MATCH (n) WHERE elementId(n) = node RETURN node, toString(n.id) AS id"
)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one answer may cost: rows, bytes of JSON, seconds.

    A query that cannot be ended takes the embedded engine with it, up to 3 s after its limit on two
    cores: 8 s and these stay below 12 s.
    """

    rows: int = 1_000
    bytes: int = 5_000_000
    seconds: float = 8.0


def read_answer(
    store: Store,
    text: str,
    params: Mapping[str, object],
    limits: Limits,
    ending: CancelToken | None = None,
) -> Answer:
    """Run a text and collect its rows until a limit is met.

    Raise StoppedByTime, StoreBusy, ClientDisconnected, or BadRequest with the engine's message.
    """
    began = time.monotonic()

    def work(reading: ReadTransaction) -> Answer:
        result = reading.run(text, params)
        columns = tuple(result.keys())
        rows: list[tuple[Any, ...]] = []
        unnamed: list[LinkEnd] = []
        room, truncated = limits.bytes, False
        for record in result:
            row = tuple(plain_value(value, unnamed) for value in record.values())
            room -= len(to_json(row))
            if len(rows) == limits.rows or room < 0:
                truncated = True
                break
            rows.append(row)
        _name_ends(reading, unnamed)
        return Answer(
            columns=columns,
            rows=tuple(rows),
            truncated=truncated,
            elapsed_ms=round((time.monotonic() - began) * 1000, 1),
        )

    return read_within(store, work, limits.seconds, ending)


def _name_ends(reading: ReadTransaction, unnamed: Sequence[LinkEnd]) -> None:
    """Give links the ids of those ends whose nodes the answer does not hold."""
    if not unnamed:
        return
    nodes = sorted({end.node for end in unnamed})
    ids = {row["node"]: row["id"] for row in reading.run(_ID_OF_NODE, {"nodes": nodes})}
    for link, end, node in unnamed:
        link[end] = ids.get(node)


def read_plan(
    store: Store,
    text: str,
    params: Mapping[str, object],
    seconds: float,
    ending: CancelToken | None = None,
) -> Any:
    """Return the plan that Neo4j would follow for a text; nothing is run."""

    def work(reading: ReadTransaction) -> Any:
        return reading.run(f"EXPLAIN {text}", params).consume().plan

    return read_within(store, work, seconds, ending)


def read_within(
    store: Store,
    work: Callable[[ReadTransaction], T],
    seconds: float,
    ending: CancelToken | None = None,
) -> T:
    """Read in a transaction that is ended after so many seconds.

    The expression of a single row goes on, because no engine ends it: with an `ending` this thread
    goes on too, and `given_up` is called; without one, this function returns at the limit all the
    same. Raise StoreBusy, before anything is run, where too many such reads go on.
    """
    ABANDONED.check(store, ending.asker if ending else "")
    return _read(store, work, seconds, ending) if ending else _apart(store, work, seconds)


def _read(
    store: Store, work: Callable[[ReadTransaction], T], seconds: float, ending: CancelToken
) -> T:
    reading = store.reading(seconds)
    ending.hold(store, reading)
    # Neo4j ends the query itself; the embedded engine has to be told.
    limit = WATCH.after(
        seconds if store.embedded else seconds + _GRACE_S, lambda: ending.stop(_too_long(seconds))
    )
    try:
        with as_sentences(), reading:
            return work(reading)
    except Exception as error:  # noqa: BLE001 - each is raised again, in words
        if ending.why:
            raise ending.why from None
        raise (_too_long(seconds) if reading.ended else _in_words(error, seconds)) from None
    finally:
        limit.lift()


def _apart(store: Store, work: Callable[[ReadTransaction], T], seconds: float) -> T:
    """Read in a thread of its own, which is abandoned where it does not end."""
    outcome: SimpleQueue[tuple[T | None, BaseException | None]] = SimpleQueue()
    ending = CancelToken(lambda why: outcome.put((None, why)))

    def run() -> None:
        try:
            outcome.put((_read(store, work, seconds, ending), None))
        except BaseException as error:  # noqa: BLE001 - raised again in the waiting thread
            outcome.put((None, error))

    threading.Thread(target=run, daemon=True, name="bounded-read").start()
    answer, error = outcome.get()
    if error is not None:
        raise error
    return answer  # type: ignore[return-value]


def _too_long(seconds: float) -> StoppedByTime:
    return StoppedByTime(f"the query took longer than {seconds:g} s: ask for less at once")


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
        return BadRequest("the store refused the query: only reading is allowed")
    first = message.splitlines()[0] if message else code
    if isinstance(cause, ClientError) or "MemoryPool" in code or "OutOfMemory" in code:
        return BadRequest(f"the store says: {first}")
    return BadRequest(f"the store could not answer the query: {first}")

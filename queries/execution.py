"""Run a question of the library: its rows, their number, its links, or a stream of rows.

One statement returns the rows in few messages, together with what the parameters refer to: the
driver needs more time per message than per row within one. For 76 rows of eleven columns, one row
per message took twice as long as all of them in one.
"""

import time
from collections.abc import Generator, Mapping, Sequence
from typing import Any

from graph.answers.models import next_place, start_of
from graph.errors import BadRequest
from graph.store import Store
from graph.store.connection import Row, Transaction, as_sentences
from graph.store.read_transaction import ReadTransaction
from queries.bounded_read import ABANDONED, WATCH, CancelToken, read_within
from queries.params import check_kinds, checked, placed, refs_of
from queries.questions import Param, Question
from queries.values import Answer, GraphLink, plain_value

# Few enough that no message comes near the 16 MiB at which the embedded engine's clients hang.
ROWS_IN_MESSAGE = 250


def rows_at_once(
    tx: Transaction, question: Question, values: Mapping[str, object], limit: int, start: int = 0
) -> list[Sequence[Any]] | None:
    """Return rows of the answer from `start` on, in its order and the order of its columns.

    None where a value is not itself the id of what it names: `queries.params.placed` finds it, or
    says that there is none. Raise BadRequest where it names an entity of another kind.
    """
    refs = refs_of(question, values)
    answered = tx.rows(
        _statement(question, refs, start), **values, limit=limit, in_message=ROWS_IN_MESSAGE
    )
    if not _all_there(refs, values, answered[0]):
        return None
    return [row for message in answered for row in message["some"]]


def _statement(question: Question, refs: Sequence[Param], start: int) -> str:
    """Return a statement that answers at least one message, even where there are no rows."""
    skipped = f"SKIP {start}\n" if start else ""
    columns = "".join(f", {_alias(param)}.{_property(param)} AS {_alias(param)}" for param in refs)
    named = "\n".join(
        f"OPTIONAL MATCH ({_alias(param)}:{_label(param)} {{id: ${param.name}}})" for param in refs
    )
    return (
        f"CALL () {{\n{question.cypher}\n{skipped}LIMIT $limit\n}}\n"
        f"WITH collect([{', '.join(question.columns)}]) AS found\n{named}\n"
        "UNWIND range(0, size(found), $in_message) AS at\n"
        f"RETURN found[at..at + $in_message] AS some{columns}"
    )


def _all_there(refs: Sequence[Param], values: Mapping[str, object], message: Row) -> bool:
    for param in refs:
        value = message[_alias(param)]
        if value is None:
            return False
        if param.type == "entity":
            check_kinds(param, str(values[param.name]), value)
    return True


def _label(param: Param) -> str:
    return "Entity" if param.type == "entity" else "Source"


def _property(param: Param) -> str:
    return "kinds" if param.type == "entity" else "id"


def _alias(param: Param) -> str:
    return f"named_{param.name}"


DEFAULT_ROWS = 100
MAX_ROWS = 10_000
DEFAULT_SECONDS = 30.0


def run(
    store: Store,
    question: Question,
    params: Mapping[str, object],
    limit: int = DEFAULT_ROWS,
    *,
    after: str = "",
    seconds: float = DEFAULT_SECONDS,
    ending: CancelToken | None = None,
) -> Answer:
    """Return the answer, at most `limit` rows, within so many seconds unless `ending` cancels it.

    `after` is the `next` of an earlier answer: the rows that follow it. Raise BadRequest for a bad
    parameter, limit or cursor, NotFound for an unknown id, StoppedByTime, StoreBusy,
    ClientDisconnected.
    """
    if not 1 <= limit <= MAX_ROWS:
        raise BadRequest(f"limit: {limit} is not a whole number from 1 to {MAX_ROWS}")
    began = time.monotonic()
    values, start = checked(question, params), start_of(after)

    def work(reading: ReadTransaction) -> list[Sequence[Any]]:
        tx = Transaction(reading, store)
        rows = rows_at_once(tx, question, values, limit + 1, start)
        if rows is None:  # another ref of its cluster, or none
            rows = rows_at_once(tx, question, placed(tx, question, values), limit + 1, start)
        return rows or []

    rows = read_within(store, work, seconds, ending)
    return Answer(
        columns=tuple(question.columns),
        rows=tuple(map(tuple, rows[:limit])),
        truncated=len(rows) > limit,
        next=next_place(start, limit, start + len(rows)),
        elapsed_ms=round((time.monotonic() - began) * 1000, 1),
    )


def count(
    store: Store,
    question: Question,
    params: Mapping[str, object],
    *,
    seconds: float = DEFAULT_SECONDS,
    ending: CancelToken | None = None,
) -> int | None:
    """Return the number of rows without a limit; None where the question has no count."""
    if not question.count_cypher:
        return None
    rows = _rows(store, question, question.count_cypher, params, seconds, ending)
    return int(rows[0]["total"])


def ties(
    store: Store,
    question: Question,
    params: Mapping[str, object],
    limit: int = 500,
    *,
    seconds: float = DEFAULT_SECONDS,
    ending: CancelToken | None = None,
) -> tuple[GraphLink, ...]:
    """Return the links that a picture of the answer shows; empty where there is no picture."""
    if not question.graph_cypher:
        return ()
    text = f"{question.graph_cypher}\nLIMIT $limit"
    rows = _rows(store, question, text, params, seconds, ending, limit=limit)
    return tuple(GraphLink(row["from"], row["type"], row["to"]) for row in rows)


def _rows(
    store: Store,
    question: Question,
    cypher: str,
    params: Mapping[str, object],
    seconds: float,
    ending: CancelToken | None,
    **more: object,
) -> list[Row]:
    values = checked(question, params)

    def work(reading: ReadTransaction) -> list[Row]:
        tx = Transaction(reading, store)
        return tx.rows(cypher, **placed(tx, question, values), **more)

    return read_within(store, work, seconds, ending)


SECONDS = 600.0
_FETCH = 1_000


class StreamedRows:
    """Rows of one answer, held by one READ transaction until they end or are closed."""

    def __init__(
        self,
        store: Store,
        columns: tuple[str, ...],
        text: str,
        values: Mapping[str, object],
        ending: CancelToken | None = None,
    ) -> None:
        self.columns = columns
        self._store = store
        self._asker = ending.asker if ending else ""
        ABANDONED.check(store, self._asker)
        self._reading = store.reading(SECONDS, _FETCH)
        if ending:
            ending.hold(store, self._reading)
        # The embedded engine has no limit of its own.
        self._limit = WATCH.after(SECONDS, self.end)
        with as_sentences():
            try:
                self._reading.__enter__()
                self._result = self._reading.run(text, values)
                self._result.keys()  # what the store refuses, it refuses before the first byte
            except BaseException:
                self.close()
                raise

    @property
    def closed(self) -> bool:
        """Return whether the transaction is over."""
        return self._reading.closed

    def __iter__(self) -> Generator[tuple[Any, ...]]:
        try:
            with as_sentences():
                for record in self._result:
                    yield tuple(plain_value(record[column]) for column in self.columns)
        finally:
            self.close()

    def end(self) -> None:
        """End the query on the server. Any thread may call it while another reads."""
        ABANDONED.end(self._store, self._reading, self._asker)

    def close(self) -> None:
        """End the transaction; rows that were not read are not sent."""
        try:
            if not self.closed:
                self._reading.close()
        finally:
            self._limit.lift()


def stream(
    store: Store,
    question: Question,
    params: Mapping[str, object],
    limit: int | None = None,
    ending: CancelToken | None = None,
) -> StreamedRows:
    """Return the rows of a question, at most `limit` of them where it is given.

    `ending` cancels it until the first row is there; afterwards `StreamedRows.end` does. Raise
    BadRequest and NotFound as `run` does, before there is a first row.
    """
    if limit is not None and limit < 1:
        raise BadRequest(f"limit: {limit} is not a whole number from 1")
    values = checked(question, params)
    resolved = store.read(lambda tx: placed(tx, question, values))
    if limit is None:
        return StreamedRows(store, tuple(question.columns), question.cypher, resolved, ending)
    text = f"{question.cypher}\nLIMIT $limit"
    return StreamedRows(store, tuple(question.columns), text, {**resolved, "limit": limit}, ending)

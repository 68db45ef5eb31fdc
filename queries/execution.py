"""A question of the library asked of a store, in a read transaction."""

import time
from collections.abc import Mapping, Sequence
from typing import Any

from graph.errors import BadRequest
from graph.store import Store
from graph.store.reading import Reading
from graph.store.store import Row, Transaction
from queries.answer import Answer
from queries.at_once import rows_at_once
from queries.bounded import read_within
from queries.ending import Ending
from queries.params import checked, placed
from queries.question import Question
from queries.ties import Tie

USUAL_ROWS = 100
MOST_ROWS = 10_000
USUAL_SECONDS = 30.0


def run(
    store: Store,
    question: Question,
    params: Mapping[str, object],
    limit: int = USUAL_ROWS,
    *,
    seconds: float = USUAL_SECONDS,
    ending: Ending | None = None,
) -> Answer:
    """The answer, at most `limit` rows of it, within so many seconds or until it is taken back.

    Raises BadRequest for a parameter or limit that cannot be, NotFound for an id that names
    nothing, StoppedByTime, StoreBusy, AskerLeft.
    """
    if not 1 <= limit <= MOST_ROWS:
        raise BadRequest(f"limit: {limit} is not a whole number from 1 to {MOST_ROWS}")
    began = time.monotonic()
    values = checked(question, params)

    def work(reading: Reading) -> list[Sequence[Any]]:
        tx = Transaction(reading)
        found = rows_at_once(tx, question, values, limit + 1)
        if found is None:  # another ref of its cluster, or none
            found = rows_at_once(tx, question, placed(tx, question, values), limit + 1)
        return found or []

    rows = read_within(store, work, seconds, ending)
    return Answer(
        columns=tuple(question.columns),
        rows=tuple(map(tuple, rows[:limit])),
        truncated=len(rows) > limit,
        elapsed_ms=round((time.monotonic() - began) * 1000, 1),
    )


def count(
    store: Store,
    question: Question,
    params: Mapping[str, object],
    *,
    seconds: float = USUAL_SECONDS,
    ending: Ending | None = None,
) -> int | None:
    """How many rows there are without a limit; None where the question has no count."""
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
    seconds: float = USUAL_SECONDS,
    ending: Ending | None = None,
) -> tuple[Tie, ...]:
    """What a picture of the answer shows; empty where the question has no picture."""
    if not question.graph_cypher:
        return ()
    text = f"{question.graph_cypher}\nLIMIT $limit"
    rows = _rows(store, question, text, params, seconds, ending, limit=limit)
    return tuple(Tie(row["from"], row["type"], row["to"]) for row in rows)


def _rows(
    store: Store,
    question: Question,
    cypher: str,
    params: Mapping[str, object],
    seconds: float,
    ending: Ending | None,
    **more: object,
) -> list[Row]:
    values = checked(question, params)

    def work(reading: Reading) -> list[Row]:
        tx = Transaction(reading)
        return tx.rows(cypher, **placed(tx, question, values), **more)

    return read_within(store, work, seconds, ending)

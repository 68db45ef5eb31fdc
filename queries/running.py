"""A question of the library asked of a store, in a read transaction."""

import time
from collections.abc import Mapping
from typing import NamedTuple

from graph.errors import BadRequest
from graph.store import Store
from graph.store.store import Row, Transaction
from queries.answer import Answer
from queries.params import checked, placed
from queries.question import Question

USUAL_ROWS = 100
MOST_ROWS = 10_000


class Tie(NamedTuple):
    """A link of a question's picture by its ends' ids; a lone node has no type and no `to`."""

    from_id: str
    type: str | None
    to_id: str | None


def run(
    store: Store, question: Question, params: Mapping[str, object], limit: int = USUAL_ROWS
) -> Answer:
    """The answer, at most `limit` rows of it.

    Raises BadRequest for a parameter or limit that cannot be, NotFound for an id that names
    nothing.
    """
    if not 1 <= limit <= MOST_ROWS:
        raise BadRequest(f"limit: {limit} is not a whole number from 1 to {MOST_ROWS}")
    began = time.monotonic()
    rows = _rows(store, question, f"{question.cypher}\nLIMIT $limit", params, limit=limit + 1)
    columns = tuple(question.columns)
    return Answer(
        columns=columns,
        rows=tuple(tuple(row[column] for column in columns) for row in rows[:limit]),
        truncated=len(rows) > limit,
        elapsed_ms=round((time.monotonic() - began) * 1000, 1),
    )


def count(store: Store, question: Question, params: Mapping[str, object]) -> int | None:
    """How many rows there are without a limit; None where the question has no count."""
    if not question.count_cypher:
        return None
    return int(_rows(store, question, question.count_cypher, params)[0]["total"])


def ties(
    store: Store, question: Question, params: Mapping[str, object], limit: int = 500
) -> tuple[Tie, ...]:
    """What a picture of the answer shows; empty where the question has no picture."""
    if not question.graph_cypher:
        return ()
    text = f"{question.graph_cypher}\nLIMIT $limit"
    rows = _rows(store, question, text, params, limit=limit)
    return tuple(Tie(row["from"], row["type"], row["to"]) for row in rows)


def _rows(
    store: Store, question: Question, cypher: str, params: Mapping[str, object], **more: object
) -> list[Row]:
    values = checked(question, params)

    def work(tx: Transaction) -> list[Row]:
        return tx.rows(cypher, **placed(tx, question, values), **more)

    return store.read(work)

"""A question asked again at its permanent address: what changed since."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Literal

from graph.answers.shapes import Shape
from graph.store import Store
from graph.store.meta import read_meta
from queries.answer import Answer
from queries.permalinks import (
    Kept,
    hash_of_answer,
    hash_of_record,
    hash_of_text,
)


class Again(Shape):
    """The answer of now beside what an address tells of the answer of then.

    `data_changed` means the record; `question_changed` that its Cypher was put otherwise since.
    """

    title: str
    question: str
    cypher: str
    params: dict[str, Any]
    asked_on: str
    version_then: int
    version_now: int
    rows_then: int
    data_changed: bool
    question_changed: bool
    answer_changed: bool
    answer: Answer


def kept_of(
    store: Store,
    sort: Literal["q", "s"],
    of: str,
    cypher: str,
    params: Mapping[str, object],
    limit: int,
    answer: Answer,
) -> Kept:
    """What the address of this answer tells."""
    version, record = _data(store)
    return Kept(
        sort=sort,
        of=of,
        params=dict(params),
        limit=limit,
        version=version,
        record=record,
        text=hash_of_text(cypher),
        answer=hash_of_answer(answer),
        rows=len(answer.rows),
        day=datetime.now(UTC).date().isoformat(),
    )


def compared(
    store: Store, kept: Kept, title: str, question: str, cypher: str, answer: Answer
) -> Again:
    """The answer of now beside that of then."""
    version, record = _data(store)
    return Again(
        title=title,
        question=question,
        cypher=cypher,
        params=kept.params,
        asked_on=kept.day,
        version_then=kept.version,
        version_now=version,
        rows_then=kept.rows,
        data_changed=record != kept.record,
        question_changed=hash_of_text(cypher) != kept.text,
        answer_changed=hash_of_answer(answer) != kept.answer,
        answer=answer,
    )


def _data(store: Store) -> tuple[int, str]:
    meta = store.read(read_meta)
    return (meta.version, hash_of_record(meta.record_hash)) if meta else (0, "")

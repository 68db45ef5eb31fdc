"""Make the permanent address of an answer, and compare the answer of today with it.

The address holds the question, the version of the data and a hash of the answer, so that it works
on any server of the record and after a restart. It names a question of the library or a saved one
by its id; the key that was used is not part of it.
"""

import base64
import json
from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from graph.answers.models import ResponseModel
from graph.dates import today
from graph.errors import NotFound
from graph.hashing import digest
from graph.store import Store
from graph.store.metadata import read_meta
from queries.values import Answer

MAX_CHARACTERS = 4_000
_DIGITS = 16  # of a hash: enough to see a change
_FORM = 1


class Permalink(BaseModel):
    """The content of an address. `of` is the id of a question, of the library or saved.

    `text` and `answer` are the first characters of the hashes of the Cypher and of columns and
    rows; `record` of the record's own hash.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    sort: Literal["q", "s"]
    of: str = Field(max_length=60)
    params: dict[str, str | int]
    limit: int = Field(ge=1, le=10_000)
    version: int = Field(ge=0)
    record: str = Field(max_length=_DIGITS)
    text: str = Field(max_length=_DIGITS)
    answer: str = Field(max_length=_DIGITS)
    rows: int = Field(ge=0)
    day: str = Field(pattern=r"^\d{4}-\d\d-\d\d$")


def address_of(kept: Permalink) -> str:
    """Return the path under which it is asked again."""
    packed = json.dumps([_FORM, *kept.model_dump().values()], ensure_ascii=False, sort_keys=True)
    token = base64.urlsafe_b64encode(packed.encode()).decode().rstrip("=")
    return f"/r/{kept.sort}.{token}"


def kept_in(token: str) -> Permalink:
    """Return the content of an address. Raise NotFound for one that was never made."""
    sort, _, packed = token.partition(".")
    kept = _unpacked(packed) if len(token) <= MAX_CHARACTERS else None
    if kept is None or kept.sort != sort:
        raise NotFound("this is not the address of an answer: part of it may be missing")
    return kept


def _unpacked(packed: str) -> Permalink | None:
    try:
        whole = base64.b64decode(packed + "=" * (-len(packed) % 4), altchars=b"-_", validate=True)
        form, *values = json.loads(whole)
        kept = Permalink(**dict(zip(Permalink.model_fields, values, strict=True)))
    except (ValueError, TypeError, RecursionError, ValidationError):
        return None
    return kept if form == _FORM else None


def hash_of_text(text: str) -> str:
    """Return the beginning of a text's hash."""
    return digest(text)[:_DIGITS]


def hash_of_answer(answer: Answer) -> str:
    """Return the first characters of the hash of an answer's columns and rows."""
    return digest([list(answer.columns), [list(row) for row in answer.rows]])[:_DIGITS]


class RepeatedAnswer(ResponseModel):
    """The answer of today beside the address of an earlier one.

    `data_changed` means the record, `question_changed` the question's Cypher.
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
) -> Permalink:
    """Return the content of the address of this answer."""
    version, record = _data(store)
    return Permalink(
        sort=sort,
        of=of,
        params=dict(params),
        limit=limit,
        version=version,
        record=record,
        text=hash_of_text(cypher),
        answer=hash_of_answer(answer),
        rows=len(answer.rows),
        day=today(),
    )


def compared(
    store: Store, kept: Permalink, title: str, question: str, cypher: str, answer: Answer
) -> RepeatedAnswer:
    """Return the answer of now beside that of then."""
    version, record = _data(store)
    return RepeatedAnswer(
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
    return (meta.version, meta.record_hash[:_DIGITS]) if meta else (0, "")

"""An answer's permanent address: what was asked, of what data, and a hash of what came.

The address holds all of it, so that it works on any server of the record and after any restart.
It names a question of the library, or one that its owner saved by its id; whose key asked stands
nowhere in it.
"""

import base64
import json
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from graph.canonical import digest
from graph.errors import NotFound
from queries.answer import Answer

MOST_CHARACTERS = 4_000
_DIGITS = 16  # of a hash: enough to see a change
_FORM = 1


class Kept(BaseModel):
    """What an address tells. `of` is the id of a question, of the library or saved.

    `text` and `answer` are beginnings of hashes of the Cypher and of columns and rows; `record` of
    the record's own hash.
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


def address_of(kept: Kept) -> str:
    """The path under which it is asked again."""
    packed = json.dumps([_FORM, *kept.model_dump().values()], ensure_ascii=False, sort_keys=True)
    token = base64.urlsafe_b64encode(packed.encode()).decode().rstrip("=")
    return f"/r/{kept.sort}.{token}"


def kept_in(token: str) -> Kept:
    """What an address tells. Raises NotFound for one that was never made."""
    sort, _, packed = token.partition(".")
    kept = _unpacked(packed) if len(token) <= MOST_CHARACTERS else None
    if kept is None or kept.sort != sort:
        raise NotFound("this is no address of an answer: part of it may be missing")
    return kept


def _unpacked(packed: str) -> Kept | None:
    try:
        whole = base64.b64decode(packed + "=" * (-len(packed) % 4), altchars=b"-_", validate=True)
        form, *values = json.loads(whole)
        kept = Kept(**dict(zip(Kept.model_fields, values, strict=True)))
    except (ValueError, TypeError, RecursionError, ValidationError):
        return None
    return kept if form == _FORM else None


def hash_of_text(text: str) -> str:
    """The beginning of a text's hash."""
    return digest(text)[:_DIGITS]


def hash_of_answer(answer: Answer) -> str:
    """The beginning of the hash of what an answer says; how long it took is no part of it."""
    return digest([list(answer.columns), [list(row) for row in answer.rows]])[:_DIGITS]


def hash_of_record(record_hash: str) -> str:
    """The beginning of the record's hash."""
    return record_hash[:_DIGITS]

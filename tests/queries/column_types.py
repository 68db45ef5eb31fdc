"""Whether an answer's values are what the columns say they are."""

import re
from collections.abc import Callable
from typing import Any

from queries.questions import Question
from queries.values import Answer

_DATE = re.compile(r"(\d{4}(-\d\d(-\d\d)?)?(/\d{4}(-\d\d(-\d\d)?)?)?)?\Z")
_CLAIM = re.compile(r"c[0-9a-f]{24}\Z")
_REF = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_date(value: Any) -> bool:
    return isinstance(value, str) and bool(_DATE.match(value))


def _is_ref(value: Any) -> bool:
    return isinstance(value, str) and bool(_REF.match(value))


def _is_claim(value: Any) -> bool:
    return isinstance(value, str) and bool(_CLAIM.match(value))


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


ONE: dict[str, Callable[[Any], bool]] = {
    "entity": _is_ref,
    "claim": _is_claim,
    "source": _is_ref,
    "origin": _is_text,
    "text": _is_text,
    "date": _is_date,
    "integer": _is_integer,
    "number": _is_number,
    "flag": _is_flag,
}
MANY = {
    "entities": "entity",
    "claims": "claim",
    "sources": "source",
    "texts": "text",
    "dates": "date",
}


def misfits(question: Question, answer: Answer) -> list[tuple[str, str, Any]]:
    """(column, type, value) of whatever is not what the header says; null may stand anywhere."""
    found: list[tuple[str, str, Any]] = []
    for row in answer.rows:
        for value, (name, column) in zip(row, question.columns.items(), strict=True):
            if column.is_ in MANY:
                fits = isinstance(value, list) and all(map(ONE[MANY[column.is_]], value))
            else:
                fits = value is None or ONE[column.is_](value)
            if not fits:
                found.append((name, column.is_, value))
    return found[:5]

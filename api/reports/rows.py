"""The claims of a report as rows: what was said, by whom, where, and the hash of its file."""

from collections.abc import Iterable, Sequence
from typing import Any

from api.pictures.rows import words_of
from api.wording import defang
from graph.answers.models import ClaimAnswer
from queries.values import csv_lines

COLUMNS = (
    "number", "id", "sentence", "side", "who", "publisher", "source", "url", "locator", "date",
    "quote", "paraphrase", "sure", "state", "reply", "archive_sha256",
)  # fmt: skip
SPOKEN = ("sentence", "quote", "paraphrase")


def rows_of(claims: Sequence[ClaimAnswer]) -> list[dict[str, Any]]:
    """The claims in words, numbered; wallets in them are broken up, against slips."""
    return [_row(number, claim) for number, claim in enumerate(claims, start=1)]


def _row(number: int, claim: ClaimAnswer) -> dict[str, Any]:
    words = words_of(claim)
    words |= {name: defang(words[name]) for name in SPOKEN}
    return {**words, "number": number, "archive_sha256": claim.archive_sha256}


def as_csv(rows: Iterable[dict[str, Any]]) -> str:
    """The rows as CSV; no cell is a formula to a spreadsheet."""
    return csv_lines([COLUMNS, *([row[name] for name in COLUMNS] for row in rows)])

"""Answers as lines of CSV and NDJSON; no cell is a formula to a spreadsheet."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from typing import Any

# What a spreadsheet takes for the beginning of a formula, in any width.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def text_of(value: Any) -> str:
    """A plain value as a text for a person; lists are joined by semicolons."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return "; ".join(text_of(item) for item in value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else str(value)


def harmless(value: Any) -> str:
    """A value as a cell: an apostrophe stands before what a spreadsheet would run.

    Sources are not ours, and one may say "=HYPERLINK(…)". A number stays a number.
    """
    text = text_of(value)
    is_number = isinstance(value, int | float)
    return f"'{text}" if text.startswith(FORMULA) and not is_number else text


def csv_lines(rows: Iterable[Sequence[Any]]) -> str:
    """Rows as lines of CSV (RFC 4180, but for the line ends, which are plain newlines)."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows([harmless(value) for value in row] for row in rows)
    return text.getvalue()


def ndjson_lines(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """Rows as JSON objects, one a line."""
    objects = (dict(zip(columns, row, strict=True)) for row in rows)
    return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in objects)

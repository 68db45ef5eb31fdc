"""Results on stdout (tables for people, JSON for programs); messages and progress on stderr."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from pydantic import BaseModel
from rich.console import Console
from rich.markup import escape
from rich.table import Table

messages = Console(stderr=True)
results = Console()


def say(text: str) -> None:
    """A message for whoever is watching; no result."""
    messages.print(escape(text), highlight=False)


def show_json(value: Any) -> None:
    """One JSON document on stdout; shapes are written with the names of the interface."""
    print(json.dumps(_plain(value), ensure_ascii=False, indent=2))


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True)
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value


def show_table(columns: Sequence[str], rows: Iterable[Sequence[object]], title: str = "") -> None:
    """A table for people. Text of sources stays text: nothing in it is markup."""
    table = Table(title=escape(title) or None, title_justify="left", box=None, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(escape(printable(str(cell))) for cell in row))
    results.print(table)


def show_line(text: str = "", indent: int = 0) -> None:
    """A line of a result."""
    results.print(" " * indent + escape(printable(text)), highlight=False, soft_wrap=True)


def printable(text: str) -> str:
    """Text without control characters: a source must not steer the reader's terminal."""
    return "".join(c if c.isprintable() or c == "\n" else "�" for c in text)

"""Tables, JSON, claim lines, files written."""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from api.wording import became
from graph.answers.models import ClaimAnswer
from graph.errors import BadRequest
from graph.evidence.explanation import STAGES
from graph.record import State

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


SIDES = {"asserts": "+", "denies": "-", "not_confirmed": "?"}
FIRMNESS = {"states": "", "appears": " (as it appears to them)", "possible": " (as possible)"}


def claim_lines(claims: Iterable[ClaimAnswer]) -> Iterator[tuple[str, int]]:
    """Two lines a claim, each with its indent: + for, - against, ? could not be confirmed."""
    for claim in claims:
        who = claim.speaker or claim.source.publisher
        words = f"“{claim.quote}”" if claim.quote else claim.paraphrase
        stands = (claim.state_now or claim.state) == State.CURRENT
        gone = "" if stands else f" [{became(claim)}]"
        firm = FIRMNESS[claim.modality] + (f" ({STAGES[claim.stage]})" if claim.stage else "")
        yield f"{SIDES[claim.polarity]} {claim.stated_on} {who}{firm}: {words}{gone}", 0
        yield (
            (
                f"{claim.source.title} ({claim.source.publisher}), {claim.locator}; "
                f"reply: {claim.reply}; {claim.id}"
            ),
            2,
        )


def show_claim(claim: ClaimAnswer, indent: int = 0) -> None:
    """The lines of one claim."""
    for line, more in claim_lines([claim]):
        show_line(line, indent=indent + more)


def write_file(out: Path, content: bytes) -> None:
    """Write it, with the folder it lies in. Raises BadRequest where it cannot be written."""
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes(content)
    except OSError as error:
        raise BadRequest(f"{out} cannot be written: {error.strerror}") from None

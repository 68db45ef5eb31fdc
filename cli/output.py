"""What a command prints or writes: tables, JSON, the lines of a claim, messages, files."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from graph.errors import BadRequest

if TYPE_CHECKING:
    from graph.answers.models import ClaimAnswer
    from graph.answers.persons import JoinPreview

messages = Console(stderr=True)
results = Console()


def say(text: str) -> None:
    """Print a message on stderr: news of the run, no result."""
    messages.print(escape(text), highlight=False, soft_wrap=True)


def say_rest(shown: int, total: int, after: str | None) -> None:
    """Say how many of all items a page shows, and how to get the others."""
    say(f"{shown} of {total}" + (f"; the rest: --after {after}" if after else ""))


def show_json(value: Any) -> None:
    """Print one JSON document on stdout, with the field names of the API."""
    print(json.dumps(_plain(value), ensure_ascii=False, indent=2))


def _plain(value: Any) -> Any:
    from pydantic import BaseModel

    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True)
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value


def show_table(columns: Sequence[str], rows: Iterable[Sequence[object]], title: str = "") -> None:
    """Print a table on stdout. Text of sources stays text: markup in it is not interpreted."""
    table = Table(title=escape(title) or None, title_justify="left", box=None, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(escape(printable(str(cell))) for cell in row))
    results.print(table)


def show_line(text: str = "", indent: int = 0) -> None:
    """Print one line of a result on stdout."""
    results.print(" " * indent + escape(printable(text)), highlight=False, soft_wrap=True)


def printable(text: str) -> str:
    """Replace control characters: a source must not steer the reader's terminal."""
    return "".join(c if c.isprintable() or c == "\n" else "�" for c in text)


SIDES = {"asserts": "+", "denies": "-", "not_confirmed": "?"}


def show_claims(claims: "Iterable[ClaimAnswer]", indent: int = 0) -> None:
    """Print two lines per claim on stdout: + for, - against, ? not confirmed."""
    from api.wording import became
    from api.wording import firmness as firmness_of
    from graph.answers.voices import voice_of
    from graph.dates import said_on
    from graph.evidence.explanation import STAGES
    from graph.record import State

    for claim in claims:
        speaker = voice_of(claim)
        text = f"“{claim.quote}”" if claim.quote else claim.paraphrase or claim.sentence
        current = (claim.state_now or claim.state) == State.CURRENT
        state = "" if current else f" [{became(claim)}]"
        state += f" [{claim.mark}]" if claim.mark else ""
        firmness = firmness_of(claim) + (f" ({STAGES[claim.stage]})" if claim.stage else "")
        side = f"{SIDES[claim.polarity]} {said_on(claim.stated_on)}"
        show_line(f"{side} {speaker}{firmness}: {text}{state}", indent=indent)
        show_line(
            f"{claim.source.title} ({claim.source.publisher}), {claim.locator}; "
            f"reply: {claim.reply}; {claim.id}",
            indent=indent + 2,
        )


def write_file(out: Path, content: bytes) -> None:
    """Write a file, and make its folder. Raise BadRequest where that cannot be done."""
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes(content)
    except OSError as error:
        raise BadRequest(
            f"{out} cannot be written: {error.strerror}; choose another --out"
        ) from None


def show_join(join: "JoinPreview") -> None:
    """Print what would follow if two refs were one entity."""
    show_line(f"would be one: {join.names[0] if join.names else join.id}   [{join.id}]")
    for what, lines in (
        ("names shown", join.names),
        ("official grounds", [ground.words for ground in join.grounds]),
        ("claims that would move to it", join.claims),
        ("links that are new at it", join.links),
        ("steps that would meet in it", join.chains),
    ):
        show_line(f"{what}: {len(lines)}")
        for line in lines:
            show_line(line, indent=4)

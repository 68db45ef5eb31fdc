"""Commands: match pairs."""

import csv
from collections import Counter
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.output import say, show_line, write_file
from graph.errors import MalformedSource

if TYPE_CHECKING:
    from graph.names.matching import Party

PAIR = ("id", "kind", "left_name", "left_extra", "right_name", "right_extra")

match_app = typer.Typer(
    no_args_is_help=True,
    help="Compare names: which two of them may be one thing.\n\n"
    "Example: scamgraph match pairs pairs.csv --out scored.csv",
)


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.add_typer(match_app, name="match")


@match_app.callback()
def _matches() -> None:
    """Keep `pairs` a command of its own: with one command and no callback typer drops its name."""


@match_app.command()
def pairs(
    file: Annotated[Path, typer.Argument(help="The pairs to compare.", metavar="F.csv")],
    out: Annotated[Path, typer.Option("--out", help="The file to write.", metavar="G.csv")],
) -> None:
    """Compare the pairs of a CSV file, which need not be in the store.

    Columns: id, kind, left_name, left_extra, right_name, right_extra; others stay as they are. The
    two extras are empty, or JSON with any of country, place, birthDate, role, ofac_uid, year. Adds
    verdict (same, different, cannot_tell), score (0 to 1) and reasons.

    Example: scamgraph match pairs pairs.csv --out scored.csv
    """
    from graph.names.matching import Verdict, compare

    content = StringIO()
    counts: Counter[str] = Counter()
    writer = None
    for row, left, right in _pairs_of(file):
        answer = compare(left, right)
        reasons = "; ".join(f"{each.points:+.1f} {each.words}" for each in answer.features)
        scored = row | {
            "verdict": str(answer.verdict),
            "score": f"{answer.score:.3f}",
            "reasons": reasons,
        }
        if writer is None:
            writer = csv.DictWriter(content, [*scored], lineterminator="\n")
            writer.writeheader()
        writer.writerow(scored)
        counts[answer.verdict] += 1
    if writer is None:
        raise MalformedSource(f"{file.name}: has no row; expected one row a pair. Nothing written")
    write_file(out, content.getvalue().encode())
    show_line(str(out))
    say(", ".join(f"{counts[verdict]} {verdict}" for verdict in Verdict))


def _pairs_of(file: Path) -> "Iterator[tuple[dict[str, str], Party, Party]]":
    """Yield each row with the two things that it names.

    Raise MalformedSource, with the row and the field, for what cannot be read.
    """
    from ingest.text_files import records

    for number, row in records(file, needed=PAIR):
        where = f"{file.name}, row {number}"
        if not row["kind"]:
            raise MalformedSource(
                f"{where}: kind is empty; expected e.g. Person, Company or Compound. "
                "Nothing was written"
            )
        left, right = (_party(row, side, where) for side in ("left", "right"))
        yield row, left, right


def _party(row: dict[str, str], side: str, where: str) -> "Party":
    from graph.names.matching import Party
    from ingest.text_files import parse_json

    cell, where = row[f"{side}_extra"], f"{where}, {side}_extra"
    extra = parse_json(cell, where) if cell else {}
    if not isinstance(extra, dict):
        raise _no_extra(where, cell)
    return Party(
        row["kind"],
        (row[f"{side}_name"],),
        {key: _values(value, f"{where}, {key}") for key, value in extra.items()},
        id=f"{row['id']}-{side}",
    )


def _values(value: Any, where: str) -> tuple[str, ...]:
    """Return a value, or a list of them, as texts; numbers are texts already."""
    values = value if isinstance(value, list) else [value]
    if not all(each is None or isinstance(each, str) for each in values):
        raise _no_extra(where, value)
    return tuple(each.strip() for each in values if each and each.strip())


def _no_extra(where: str, value: object) -> MalformedSource:
    return MalformedSource(
        f"{where}: {str(value)[:40]!r}; expected a JSON object of texts or numbers, e.g. "
        '{"country": "Cambodia", "birthDate": "1960"}. Nothing was written'
    )

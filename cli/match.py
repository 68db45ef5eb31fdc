"""Commands: match, match pairs, match sheet."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.options import After, Home, Json, store_of
from cli.output import say, say_rest, show_json, show_line, write_file
from graph.errors import MalformedSource

if TYPE_CHECKING:
    from graph.answers.matches import MatchFeature, MatchPair
    from graph.names.matching import Feature, Party
    from graph.store import Store

PAIR = ("id", "kind", "left_name", "left_extra", "right_name", "right_extra")

BEST = 3  # entities that a row of a sheet may be

match_app = typer.Typer(invoke_without_command=True)
Kind = Annotated[str, typer.Option("--kind", help="Only this kind, e.g. Person or Company.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.add_typer(match_app, name="match")


@match_app.callback()
def match(
    context: typer.Context,
    kind: Kind = "",
    entity: Annotated[
        str,
        typer.Option(
            "--for", help="Only pairs with this: an id or an exact name.", metavar="ENTITY"
        ),
    ] = "",
    limit: Annotated[int, typer.Option("--limit", help="Maximum number of pairs.")] = 20,
    after: After = "",
    home: Home = None,
    as_json: Json = False,
) -> None:
    """List the pairs that may be one, or match other names with the record.

    The surest come first; what is judged already is left out. Nothing is joined: a person judges,
    with a reason, by `scamgraph judge` or on the page /matches.

    Example: scamgraph match --kind Company --limit 5

    Example: scamgraph match --for "Prince Group"
    """
    if context.invoked_subcommand:
        return
    from graph.answers.lookup import id_of
    from graph.answers.matches import find_matches

    with store_of(home) as store:
        chosen = id_of(store, entity) if entity else ""
        page = find_matches(store, kind=kind, entity=chosen, limit=limit, after=after)
    if as_json:
        show_json(page)
        return
    for pair in page.items:
        _show_pair(pair)
    if page.items:
        first = page.items[0]
        say(
            f"To judge the first: scamgraph judge same {first.left.id} {first.right.id} "
            '--why "…" (look first with --dry-run), or judge different, or judge undecided. '
            "To undo: scamgraph judge undo with the id that it prints"
        )
    say_rest(len(page.items), page.total, page.next)


def _show_pair(pair: "MatchPair") -> None:
    show_line(f"{pair.score:.2f} {pair.verdict.replace('_', ' ')}")
    for side in (pair.left, pair.right):
        show_line(f"{side.name}   [{side.id}] {side.kind}", indent=2)
    for feature in pair.features:
        show_line(f"{feature.points:+.1f} {feature.name}: {feature.words}", indent=4)
    show_line()


@match_app.command()
def sheet(
    file: Annotated[Path, typer.Argument(help="The CSV file with names.", metavar="F.csv")],
    column: Annotated[str, typer.Option("--column", help="The column of the names.")],
    out: Annotated[Path, typer.Option("--out", help="The file to write.", metavar="G.csv")],
    kind: Kind = "",
    home: Home = None,
) -> None:
    """Match the names of a CSV file with the record: for each row the best three, with reasons.

    Columns called country, place, birthDate, role, ofac_uid or year are compared too. Each row
    stays as it is; for each of the three it gets match_1 (an id), match_1_name, match_1_kind,
    match_1_verdict (same, different, cannot_tell), match_1_score and match_1_reasons. Nothing of
    the record changes.

    Example: scamgraph match sheet firms.csv --column Name --kind Company --out matched.csv
    """
    from graph.names.matching import Verdict
    from ingest.text_files import records

    content = StringIO()
    counts: Counter[str] = Counter()
    writer = None
    with store_of(home) as store:
        for _, row in records(file, needed=(column,)):
            matches = _matches_of(store, row, column, kind)
            if writer is None:
                writer = csv.DictWriter(content, [*row, *_columns()], lineterminator="\n")
                writer.writeheader()
            writer.writerow(row | matches)
            counts[matches.get("match_1_verdict", "none")] += 1
    if writer is None:
        raise MalformedSource(f"{file.name}: has no row; expected one row a name. Nothing written")
    write_file(out, content.getvalue().encode())
    show_line(str(out))
    best = ", ".join(f"{counts[verdict]} {verdict}" for verdict in (*Verdict, "none"))
    say(f"the best of each row: {best}")


def _columns() -> list[str]:
    parts = ("", "_name", "_kind", "_verdict", "_score", "_reasons")
    return [f"match_{n}{part}" for n in range(1, BEST + 1) for part in parts]


def _matches_of(store: "Store", row: dict[str, str], column: str, kind: str) -> dict[str, str]:
    """Return the cells of what a row may be."""
    from graph.answers.matches import closest
    from graph.names.matching import EXTRAS, Party

    extra = {name: (row[name],) for name in EXTRAS if name != column and row.get(name)}
    found = closest(store, Party(kind, (row[column],), extra), BEST) if row[column] else ()
    cells = (
        (
            m.entity.id,
            m.entity.name,
            m.entity.kind,
            m.verdict,
            f"{m.score:.3f}",
            reasons(m.features),
        )
        for m in found
    )
    texts = [text for match in cells for text in match]
    return dict(zip(_columns(), texts, strict=False))


def reasons(features: "Iterable[MatchFeature | Feature]") -> str:
    """Return what speaks for and against a match, in a cell."""
    return "; ".join(f"{each.points:+.1f} {each.words}" for each in features)


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
        scored = row | {
            "verdict": str(answer.verdict),
            "score": f"{answer.score:.3f}",
            "reasons": reasons(answer.features),
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

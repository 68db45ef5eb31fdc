"""Delimited files as they come: their rows numbered by line, nothing guessed, nothing lost."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

from graph.errors import MalformedSource
from ingest.encodings import encoding_of
from ingest.quoting import quoted

# The end-of-file mark that OFAC's delimited files close with.
_END = "\x1a"


def lines(
    file: Path, *, delimiter: str = ",", width: Sequence[int] = (), spaces: bool = False
) -> Iterator[tuple[int, list[str]]]:
    """Rows without their header, each with its line number (from 1).

    Cells lose their outer spaces, unless `spaces` are kept. `width` holds the numbers of cells a
    row may have; another number means a broken file.
    Raises MalformedSource naming the row.
    """
    encoding, number = encoding_of(file), 0
    try:
        with file.open(encoding=encoding, newline="") as content:
            reader = csv.reader(content, delimiter=delimiter, strict=True)
            for cells in reader:
                number = reader.line_num
                if not cells or cells == [_END]:
                    continue
                if width and len(cells) not in width:
                    raise MalformedSource(
                        f"{file.name}, row {number}: has {len(cells)} cells; expected "
                        f"{' or '.join(map(str, width))}: is the file whole? Nothing was loaded or "
                        "closed"
                    )
                whole = [cell.removesuffix(_END) for cell in cells]
                yield number, whole if spaces else [cell.strip() for cell in whole]
    except (csv.Error, UnicodeError) as error:
        raise MalformedSource(
            f"{file.name}, after row {number}: is no table that can be read ({error}); nothing was "
            "loaded or closed"
        ) from None


def records(
    file: Path, *, delimiter: str = ",", needed: Sequence[str], skip: int = 0
) -> Iterator[tuple[int, dict[str, str]]]:
    """Rows under a header, as heading to cell, each with its line number.

    `needed` are headings that the format cannot do without; `skip` lines stand above the header.
    Raises MalformedSource for a heading that is missing or stands twice, and for a row of another
    length than the header.
    """
    rows = lines(file, delimiter=delimiter)
    header: list[str] = []
    for _ in range(skip + 1):
        header = next(rows, (0, []))[1]
    _check_header(file, header, needed)
    for number, cells in rows:
        if len(cells) != len(header):
            raise MalformedSource(
                f"{file.name}, row {number}: has {len(cells)} cells; expected {len(header)} as in "
                "the header: is the file whole? Nothing was loaded or closed"
            )
        yield number, dict(zip(header, cells, strict=True))


def _check_header(file: Path, header: list[str], needed: Sequence[str]) -> None:
    twice = sorted({name for name in header if name and header.count(name) > 1})
    missing = [name for name in needed if name not in header]
    if twice:
        raise MalformedSource(
            f"{file.name}: the heading {quoted(twice[0], header)} stands twice; expected once"
        )
    if missing:
        raise MalformedSource(
            f"{file.name}: has no column {missing[0]!r}; expected it in the published format"
        )

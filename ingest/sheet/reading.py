"""A sheet's cells with their places: the row's number and the column's letter."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from openpyxl.utils import get_column_letter

from graph.errors import MalformedSource
from ingest.encodings import encoding_of
from ingest.quoting import quoted
from ingest.sheet.columns import COLUMNS, folded
from ingest.sheet.workbook import cells_of_workbook


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows by their number (from 1, the header counted), and the letter of each column."""

    file: str
    letters: Mapping[str, str]
    rows: tuple[tuple[int, Mapping[str, str]], ...]

    def place(self, column: str) -> str:
        """How a fault names a column: "column C (Relation)"."""
        heading = next((c.heading for c in COLUMNS if c.name == column), "")
        letter = self.letters.get(column, "")
        if not heading:
            return column
        return f"column {letter} ({heading})" if letter else f"column {heading} (not in the sheet)"


def read_sheet(file: Path) -> Sheet:
    """The filled rows of a CSV or of an XLSX's worksheet "Claims" (else its first).

    Raises MalformedSource where the file is no such table or its headings are not known.
    """
    if file.suffix.lower() in {".xlsx", ".xlsm"}:
        rows = list(cells_of_workbook(file))
    elif file.suffix.lower() in {".csv", ".tsv", ".txt"}:
        rows = list(_of_csv(file))
    else:
        raise MalformedSource(f"{file.name}: expected a sheet that ends in .xlsx or .csv")
    filled = [(number, cells) for number, cells in rows if any(cells)]
    if not filled:
        raise MalformedSource(f"{file.name}: is empty; scamgraph sheet new F.xlsx makes a template")
    names = _columns(file, *filled[0])
    if len(filled) == 1:
        raise MalformedSource(
            f"{file.name}, row {filled[0][0] + 1}: holds headings and no row; expected a claim"
        )
    letters = {name: get_column_letter(place) for place, name in names.items()}
    found = []
    for number, cells in filled[1:]:
        _check_length(file, number, cells, names)
        found.append(
            (number, {name: cells[at - 1] for at, name in names.items() if at <= len(cells)})
        )
    return Sheet(file.name, letters, tuple(found))


def _of_csv(file: Path) -> Iterator[tuple[int, list[str]]]:
    """Rows as a spreadsheet counts them: a cell of several lines makes no more rows."""
    encoding, number = encoding_of(file), 0
    try:
        with file.open(encoding=encoding, newline="") as content:
            head = content.readline()
            delimiter = max(",;\t", key=head.count)
            content.seek(0)
            reader = csv.reader(content, delimiter=delimiter, strict=True)
            for number, cells in enumerate(reader, 1):
                yield number, [cell.strip() for cell in cells]
    except csv.Error as error:
        raise MalformedSource(
            f"{file.name}, after row {number}: is no CSV table that can be read: {error}"
        ) from None


def _columns(file: Path, row: int, header: Sequence[str]) -> dict[int, str]:
    """Number of a column to its name, by heading or by name, in any case."""
    known = {folded(word): c.name for c in COLUMNS for word in (c.name, c.heading)}
    found: dict[int, str] = {}
    for place, heading in enumerate(header, 1):
        if not heading:
            continue
        name = known.get(folded(heading.rstrip(" *")))
        letter = get_column_letter(place)
        where = f"{file.name}, row {row}, column {letter}"
        if name is None:
            close = get_close_matches(folded(heading), known, n=1, cutoff=0.6)
            near = next(c.heading for c in COLUMNS if c.name == known[close[0]]) if close else ""
            raise MalformedSource(
                f"{where}: {quoted(heading, header)} is no column of a claims sheet"
                f"{f'; did you mean {near}?' if near else ''}"
            )
        if name in found.values():
            raise MalformedSource(f"{where}: {quoted(heading, header)} stands twice; expected once")
        found[place] = name
    missing = [c.heading for c in COLUMNS if c.must and c.name not in found.values()]
    if missing:
        raise MalformedSource(f"{file.name}, row {row}: has no column {missing[0]}; expected it")
    return found


def _check_length(file: Path, number: int, cells: list[str], names: Mapping[int, str]) -> None:
    beyond = [place for place, cell in enumerate(cells, 1) if cell and place not in names]
    if beyond:
        raise MalformedSource(
            f"{file.name}, row {number}, column {get_column_letter(beyond[0])}: holds something "
            "under no heading; expected quotes around a comma, or a heading"
        )

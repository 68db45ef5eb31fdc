"""Claims sheets in CSV and XLSX, as rows with the places of their cells."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from openpyxl.utils import get_column_letter

from graph.errors import MalformedSource
from ingest.sheet.columns import COLUMNS, folded
from ingest.sheet.workbook import MAX_COLUMNS, MAX_ROWS, cells_of_workbook
from ingest.text_files import encoding_of, quoted

LAST_NUMBER = 1_048_576  # of the last row that a spreadsheet program reads


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows by their number (from 1, the header counted), and the letter of each column."""

    file: str
    letters: Mapping[str, str]
    rows: tuple[tuple[int, Mapping[str, str]], ...]

    def place(self, column: str) -> str:
        """Return how a fault names a column: "column C (Relation)"."""
        heading = next((c.heading for c in COLUMNS if c.name == column), "")
        letter = self.letters.get(column, "")
        if not heading:
            return column
        return f"column {letter} ({heading})" if letter else f"column {heading} (not in the sheet)"


def read_sheet(file: Path) -> Sheet:
    """Return the filled rows of a CSV, or of an XLSX's worksheet "Claims" (else its first).

    Raises MalformedSource for a file that is not such a table, and for unknown headings.
    """
    if file.suffix.lower() in {".xlsx", ".xlsm"}:
        rows = cells_of_workbook(file)
    elif file.suffix.lower() in {".csv", ".tsv", ".txt"}:
        rows = _of_csv(file)
    else:
        raise MalformedSource(f"{file.name}: expected a file name that ends in .xlsx or .csv")
    filled = []
    for number, cells in rows:
        if any(cells):
            filled.append((number, cells))
        if len(filled) > MAX_ROWS or len(cells) > MAX_COLUMNS or number > LAST_NUMBER:
            raise MalformedSource(
                f"{file.name}, row {number}: a sheet may have {MAX_ROWS:,} filled rows and "
                f"{MAX_COLUMNS} columns at most, and end at row {LAST_NUMBER:,}. Split it. "
                "Nothing was loaded or closed"
            )
    if not filled:
        raise MalformedSource(
            f"{file.name}: is empty; `scamgraph sheet new F.xlsx` writes a template"
        )
    names = _columns(file, *filled[0])
    if len(filled) == 1:
        raise MalformedSource(
            f"{file.name}, row {filled[0][0] + 1}: no rows below the headings; expected a claim"
        )
    letters = {name: get_column_letter(place) for place, name in names.items()}
    named = []
    for number, cells in filled[1:]:
        _check_length(file, number, cells, names)
        named.append(
            (number, {name: cells[at - 1] for at, name in names.items() if at <= len(cells)})
        )
    return Sheet(file.name, letters, tuple(named))


def _of_csv(file: Path) -> Iterator[tuple[int, list[str]]]:
    """Yield rows numbered as in a spreadsheet: a cell of several lines counts as one row."""
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
            f"{file.name}, after row {number}: the table cannot be read: {error}"
        ) from None


def _columns(file: Path, row: int, header: Sequence[str]) -> dict[int, str]:
    """Return column numbers (from 1) with names; headings match in any case."""
    known = {folded(word): c.name for c in COLUMNS for word in (c.name, c.heading)}
    names: dict[int, str] = {}
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
                f"{where}: {quoted(heading, header)} is not a column of a claims sheet"
                f"{f'. Did you mean {near}?' if near else ''}"
            )
        if name in names.values():
            raise MalformedSource(
                f"{where}: {quoted(heading, header)} is repeated; expected it once"
            )
        names[place] = name
    missing = [c.heading for c in COLUMNS if c.must and c.name not in names.values()]
    if missing:
        raise MalformedSource(f"{file.name}, row {row}: column {missing[0]} is missing. Add it")
    return names


def _check_length(file: Path, number: int, cells: list[str], names: Mapping[int, str]) -> None:
    beyond = [place for place, cell in enumerate(cells, 1) if cell and place not in names]
    if beyond:
        raise MalformedSource(
            f"{file.name}, row {number}, column {get_column_letter(beyond[0])}: has a value "
            "without a heading. Add the heading, or quotes around a comma"
        )

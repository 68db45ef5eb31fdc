"""Claims sheets in CSV and XLSX, as rows with the places of their cells."""

import csv
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.cell_range import CellRange

from graph.errors import MalformedSource
from ingest.formats.xml import plain
from ingest.sheet.columns import COLUMNS, folded
from ingest.text_files import encoding_of, quoted

WORKSHEET = "Claims"
# A workbook is a ZIP archive: its unpacked size is checked first. Nothing of it is written to disk,
# so names inside it cannot point to other files.
MAX_UNPACKED_BYTES = 400 << 20
_BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    InvalidFileException,
    ParseError,
    DefusedXmlException,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    NotImplementedError,
    RuntimeError,
    OSError,
    EOFError,
    zlib.error,
)
_FORMULA, _ERROR = "f", "e"


class Day(str):
    """An ISO day that a workbook stores as a day: entered so, or made of "3-5" by a spreadsheet."""

    __slots__ = ()


def cells_of_workbook(file: Path) -> Iterator[tuple[int, list[str]]]:
    """Yield (row number from 1, cells) of the worksheet "Claims", or else of the first.

    Raises MalformedSource for a file that is not a workbook, for merged cells, and for a formula or
    its error in a cell.
    """
    try:
        _check_size(file)
        book = load_workbook(file, read_only=True)
        try:
            yield from _rows(file, book)
        finally:
            book.close()
    except MalformedSource:
        raise
    except _BROKEN as error:
        raise MalformedSource(
            f"{file.name}: cannot be read as an XLSX workbook ({type(error).__name__}). Check that "
            "it is complete, unlocked, and saved as .xlsx. Nothing was loaded or closed"
        ) from None


def _check_size(file: Path) -> None:
    with zipfile.ZipFile(file) as packed:
        size = sum(part.file_size for part in packed.infolist())
    if size > MAX_UNPACKED_BYTES:
        raise MalformedSource(f"{file.name}: unpacks to {size:,} bytes; expected a claims sheet")


def _rows(file: Path, book: Any) -> Iterator[tuple[int, list[str]]]:
    sheet = book[WORKSHEET] if WORKSHEET in book.sheetnames else book.worksheets[0]
    _check_merged(file, sheet)
    # The size that a workbook states can be wrong.
    sheet.reset_dimensions()
    for number, row in enumerate(sheet.iter_rows(), 1):
        yield number, _trimmed([_text(file, number, cell) for cell in row])


def _check_merged(file: Path, sheet: Any) -> None:
    """Refuse merged cells: only the first has a value, and a row below would lose its speaker."""
    # openpyxl does not report them when it reads a sheet row by row.
    with zipfile.ZipFile(file) as packed, packed.open(sheet._worksheet_path) as content:  # noqa: SLF001
        for _, element in iterparse(content, forbid_dtd=True):
            if plain(element.tag) == "mergeCell":
                cells = CellRange(element.get("ref", ""))
                row, last, letter = cells.min_row, cells.max_row, get_column_letter(cells.min_col)
                raise MalformedSource(
                    f"{file.name}, row {row}, column {letter}: is merged with others"
                    f"{f' down to row {last}' if last != row else ''}; unmerge the cells "
                    "and fill in each of them"
                )
            element.clear()


def _trimmed(cells: list[str]) -> list[str]:
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _text(file: Path, row: int, cell: Any) -> str:
    """Return a cell as text: days in ISO, whole numbers without a decimal point."""
    value = cell.value
    if value is None:
        return ""
    if cell.data_type in {_FORMULA, _ERROR}:
        what = "a formula" if cell.data_type == _FORMULA else f"the error {value}"
        raise MalformedSource(
            f"{file.name}, row {row}, column {get_column_letter(cell.column)}: contains "
            f"{what}; expected its result (copy, and paste as values)"
        )
    if isinstance(value, datetime):
        return Day(value.date().isoformat())
    if isinstance(value, date):
        return Day(value.isoformat())
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


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
        rows = list(cells_of_workbook(file))
    elif file.suffix.lower() in {".csv", ".tsv", ".txt"}:
        rows = list(_of_csv(file))
    else:
        raise MalformedSource(f"{file.name}: expected a file name that ends in .xlsx or .csv")
    filled = [(number, cells) for number, cells in rows if any(cells)]
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

"""The rows of a workbook (XLSX), which is a ZIP archive of XML.

A few kilobytes can unpack to millions of cells, so that every part is read once within bounds
(`_PartBounds`) before openpyxl builds objects of it. Nothing of the archive is written to disk, so
that names inside it cannot point to other files.
"""

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError
from xml.parsers import expat  # only with the document type refused, in _PartBounds

from defusedxml.common import DefusedXmlException
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.utils.exceptions import InvalidFileException

from graph.errors import MalformedSource

WORKSHEET = "Claims"
MAX_ROWS, MAX_COLUMNS = 20_000, 200
MAX_FILE_BYTES, MAX_UNPACKED_BYTES = 16 << 20, 100 << 20
MAX_PARTS = 1_000
MAX_ELEMENTS = 1_000_000  # of cells, rows and strings, in all parts together
MAX_OTHER_ELEMENTS = 20_000  # styles and the like: openpyxl makes a slow object of each
MAX_TEXT = 20_000_000  # characters of all cells, a string counted wherever it is used
MAX_STRING = 200_000  # characters between two tags
MAX_TAG_BYTES = 1 << 20  # a tag or comment, which the XML reader reads again for each piece
_CELLS = frozenset({"row", "c", "v", "f", "is", "si", "t", "r", "rPr", "sst", "sheetData"})
_PIECE = 1 << 18
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

    Raises MalformedSource for a file that is not a workbook, for one that is too large, for merged
    cells, and for a formula or its error in a cell.
    """
    try:
        merged = _check_bounds(file)
        book = load_workbook(file, read_only=True, keep_links=False)
        try:
            yield from _rows(file, book, merged)
        finally:
            book.close()
    except MalformedSource:
        raise
    except _BROKEN as error:
        raise MalformedSource(
            f"{file.name}: cannot be read as an XLSX workbook ({type(error).__name__}). Check that "
            "it is complete, unlocked, and saved as .xlsx. Nothing was loaded or closed"
        ) from None


def _check_bounds(file: Path) -> Mapping[str, str]:
    """Return the first merged cells of each part that has some, by the part's name.

    Raises MalformedSource for what is larger than a claims sheet.
    """
    with zipfile.ZipFile(file) as packed:
        parts = packed.infolist()
        size = sum(part.file_size for part in parts)
        if file.stat().st_size > MAX_FILE_BYTES or size > MAX_UNPACKED_BYTES:
            raise MalformedSource(
                f"{file.name}: unpacks to {size:,} bytes; expected a claims sheet"
            )
        if len(parts) > MAX_PARTS:
            raise _too_much(file, f"{len(parts):,} parts; a workbook may have {MAX_PARTS:,}")
        for part in parts:
            if part.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
                raise _too_much(file, "a part that is compressed in a way that XLSX does not know")
        bounds = _PartBounds(file)
        for part in parts:
            with packed.open(part) as content:
                bounds.read(part.filename, content)
    return bounds.merged


def _too_much(file: Path, what: str) -> MalformedSource:
    return MalformedSource(
        f"{file.name}: holds {what}. Delete what is not part of the claims, or split the sheet. "
        "Nothing was loaded or closed"
    )


class _PartBounds:
    """Counts what the parts of a workbook hold, and raises MalformedSource at the first excess."""

    def __init__(self, file: Path) -> None:
        self.merged: dict[str, str] = {}
        self._file = file
        self._elements = self._others = 0
        self._part = ""
        self._row = self._column = self._characters = 0

    def read(self, part: str, content: Any) -> None:
        """Count one part. A part that is not XML ends where that is seen, as for every reader."""
        self._part, self._row, self._column = part, 0, 0
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = self._doctype
        fed = 0
        try:
            while piece := content.read(_PIECE):
                parser.Parse(piece)
                fed += len(piece)
                if fed - parser.CurrentByteIndex > MAX_TAG_BYTES:
                    raise _too_much(self._file, f"a tag of more than {MAX_TAG_BYTES:,} bytes")
        except expat.ExpatError:
            return

    def _doctype(self, *_: object) -> None:
        raise DefusedXmlException("a document type")

    def _start(self, name: str, given: dict[str, str]) -> None:
        self._characters = 0
        tag = name.rpartition(":")[2]
        if tag in _CELLS:
            self._elements += 1
        else:
            self._others += 1
        if self._elements > MAX_ELEMENTS or self._others > MAX_OTHER_ELEMENTS:
            most = MAX_ELEMENTS if self._elements > MAX_ELEMENTS else MAX_OTHER_ELEMENTS
            raise _too_much(self._file, f"more than {most:,} elements of one sort in its parts")
        if tag == "row":
            number = given.get("r", "")
            self._row = int(number) if number else self._row + 1
            self._column = 0
            if self._row > MAX_ROWS:
                raise _too_much(
                    self._file, f"a row {self._row:,}; a sheet may have {MAX_ROWS:,} rows"
                )
        elif tag == "c":
            place = given.get("r", "")
            self._column = coordinate_to_tuple(place)[1] if place else self._column + 1
            if self._column > MAX_COLUMNS:
                raise _too_much(
                    self._file,
                    f"a column {get_column_letter(min(self._column, 18_278))} in row {self._row}; "
                    f"a sheet may have {MAX_COLUMNS} columns",
                )
        elif tag == "mergeCell":
            self.merged.setdefault(self._part, given.get("ref", ""))

    def _text(self, text: str) -> None:
        self._characters += len(text)
        if self._characters > MAX_STRING:
            raise _too_much(self._file, f"a text of more than {MAX_STRING:,} characters")


def _rows(file: Path, book: Any, merged: Mapping[str, str]) -> Iterator[tuple[int, list[str]]]:
    sheet = book[WORKSHEET] if WORKSHEET in book.sheetnames else book.worksheets[0]
    _check_merged(file, merged.get(sheet._worksheet_path.lstrip("/"), ""))  # noqa: SLF001
    # The size that a workbook states can be wrong.
    sheet.reset_dimensions()
    characters = 0
    for number, row in enumerate(sheet.iter_rows(), 1):
        cells = _trimmed([_text(file, number, cell) for cell in row])
        characters += sum(map(len, cells))
        if characters > MAX_TEXT:
            raise _too_much(file, f"more than {MAX_TEXT:,} characters in its first {number} rows")
        yield number, cells


def _check_merged(file: Path, ref: str) -> None:
    """Refuse merged cells: only the first has a value, and a row below would lose its speaker."""
    if not ref:
        return
    first, _, last = ref.partition(":")
    row, column = coordinate_to_tuple(first)
    end = coordinate_to_tuple(last or first)[0]
    raise MalformedSource(
        f"{file.name}, row {row}, column {get_column_letter(column)}: is merged with others"
        f"{f' down to row {end}' if end != row else ''}; unmerge the cells and fill in each of them"
    )


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

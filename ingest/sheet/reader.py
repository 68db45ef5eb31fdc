"""The cells of an XLSX workbook as text: what stands there, never what a formula would make."""

import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime
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
from ingest.formats.markup import plain

WORKSHEET = "Claims"
# A workbook is a packed archive: what it unpacks to is bounded before it is unpacked. Nothing of
# it is ever written to a disk, so the names inside lead nowhere.
LARGEST_UNPACKED = 400 << 20
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
    """A day in ISO that a workbook holds as a day: typed so, or made of "3-5" by a spreadsheet."""

    __slots__ = ()


def cells_of_workbook(file: Path) -> Iterator[tuple[int, list[str]]]:
    """Rows by number (from 1) of the worksheet "Claims", else of the first.

    Raises MalformedSource where the file is no workbook, where cells are merged, or one holds a
    formula or its error.
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
            f"{file.name}: is no XLSX workbook that can be read ({type(error).__name__}): is it "
            "whole, unlocked, and saved as .xlsx? Nothing was loaded or closed"
        ) from None


def _check_size(file: Path) -> None:
    with zipfile.ZipFile(file) as packed:
        size = sum(part.file_size for part in packed.infolist())
    if size > LARGEST_UNPACKED:
        raise MalformedSource(f"{file.name}: unpacks to {size:,} bytes; that is no claims sheet")


def _rows(file: Path, book: Any) -> Iterator[tuple[int, list[str]]]:
    sheet = book[WORKSHEET] if WORKSHEET in book.sheetnames else book.worksheets[0]
    _check_merged(file, sheet)
    # What a workbook says of its own size need not be so.
    sheet.reset_dimensions()
    for number, row in enumerate(sheet.iter_rows(), 1):
        yield number, _trimmed([_text(file, number, cell) for cell in row])


def _check_merged(file: Path, sheet: Any) -> None:
    """Of merged cells only the first holds anything: a row below would lose its speaker."""
    # openpyxl does not tell of them where it reads a sheet row by row.
    with zipfile.ZipFile(file) as packed, packed.open(sheet._worksheet_path) as content:  # noqa: SLF001
        for _, element in iterparse(content, forbid_dtd=True):
            if plain(element.tag) == "mergeCell":
                cells = CellRange(element.get("ref", ""))
                row, last, letter = cells.min_row, cells.max_row, get_column_letter(cells.min_col)
                raise MalformedSource(
                    f"{file.name}, row {row}, column {letter}: is merged with others"
                    f"{f' down to row {last}' if last != row else ''}; expected cells that "
                    "each say what they hold (unmerge them, and fill them in)"
                )
            element.clear()


def _trimmed(cells: list[str]) -> list[str]:
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _text(file: Path, row: int, cell: Any) -> str:
    """A cell as text: days in ISO, whole numbers without a point."""
    value = cell.value
    if value is None:
        return ""
    if cell.data_type in {_FORMULA, _ERROR}:
        what = "a formula" if cell.data_type == _FORMULA else f"the error {value}"
        raise MalformedSource(
            f"{file.name}, row {row}, column {get_column_letter(cell.column)}: holds {what}; "
            "expected what it stands for (copy, and paste as values)"
        )
    if isinstance(value, datetime):
        return Day(value.date().isoformat())
    if isinstance(value, date):
        return Day(value.isoformat())
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()

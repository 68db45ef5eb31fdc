"""An empty claims sheet: headings, drop-down lists, what each column holds, and examples."""

from collections.abc import Iterable
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from graph.errors import BadRequest
from graph.package_data import read_toml
from graph.vocabulary import vocabulary
from ingest.sheet.columns import COLUMNS, SheetColumn
from ingest.sheet.workbook import WORKSHEET

LAST_ROW = 2_000
_MUST = PatternFill("solid", fgColor="FFE9C7")
_MAY = PatternFill("solid", fgColor="EEEEEE")
_EXAMPLES = read_toml("ingest.sheet", "examples.toml")
EXAMPLES: tuple[dict[str, str], ...] = tuple(
    {**row, **_EXAMPLES["every"]} for row in _EXAMPLES["row"]
)


def write_template(file: Path) -> None:
    """Write the template. Raise BadRequest for a file that exists or cannot be written."""
    if file.suffix.lower() != ".xlsx":
        raise BadRequest(f"{file.name}: use a file name that ends in .xlsx")
    if file.exists():
        raise BadRequest(f"{file.name} already exists; it was not changed")
    book = Workbook()
    claims = book.active
    assert isinstance(claims, Worksheet)  # noqa: S101 - a new workbook has one sheet
    claims.title = WORKSHEET
    _headings(claims)
    lists = book.create_sheet("Lists")
    for place, column in enumerate(COLUMNS, 1):
        if values := _values(column):
            _drop_down(claims, lists, place, column, values)
    examples = book.create_sheet("Examples")
    _headings(examples)
    for number, example in enumerate(EXAMPLES, 2):
        for place, column in enumerate(COLUMNS, 1):
            examples.cell(number, place, example.get(column.name, "")).number_format = "@"
    _explained(book.create_sheet("Columns"))
    try:
        book.save(file)
    except OSError as error:
        raise BadRequest(f"{file.name} cannot be written: {error.strerror}") from None


def _headings(sheet: Worksheet) -> None:
    for place, column in enumerate(COLUMNS, 1):
        cell = sheet.cell(1, place, column.heading)
        cell.font = Font(bold=True)
        cell.fill = _MUST if column.must else _MAY
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        letter = get_column_letter(place)
        sheet.column_dimensions[letter].width = 26 if column.holds == "text" else 18
        # Everything is text: a spreadsheet must not turn it into dates and numbers.
        sheet.column_dimensions[letter].number_format = "@"
    sheet.freeze_panes = "B2"


def _values(column: SheetColumn) -> tuple[str, ...]:
    match column.holds:
        case "kind":
            return tuple(vocabulary().kinds)
        case "relation":
            return (*vocabulary().links, *vocabulary().properties)
        case _:
            return column.choices


def _drop_down(
    claims: Worksheet, lists: Worksheet, place: int, column: SheetColumn, values: Iterable[str]
) -> None:
    letter, last = get_column_letter(place), 1
    lists[f"{letter}1"] = column.heading
    for last, value in enumerate(values, 2):
        lists[f"{letter}{last}"] = value
    chooser = DataValidation(
        type="list", formula1=f"Lists!${letter}$2:${letter}${last}", allow_blank=True
    )
    chooser.error = f"Choose one from the list: {column.what}."
    chooser.errorTitle = column.heading
    chooser.showErrorMessage = True
    claims.add_data_validation(chooser)
    chooser.add(f"{letter}2:{letter}{LAST_ROW}")


def _explained(sheet: Worksheet) -> None:
    rows = [("Column", "Must be filled", "What it holds")]
    rows += [(c.heading, "yes" if c.must else "", c.what) for c in COLUMNS]
    for row in rows:
        sheet.append(row)
    sheet.column_dimensions["A"].width = 20
    sheet.column_dimensions["C"].width = 60

"""Sheets written for the tests; nobody and nothing in them exists."""

import csv
from collections.abc import Mapping
from pathlib import Path

from openpyxl import Workbook

from ingest.sheet.columns import BY_NAME
from ingest.sheet.template import EXAMPLES

Cells = Mapping[str, str]
SHEET: tuple[Cells, ...] = EXAMPLES
READ = {"copy_read": "original", "extent_read": "whole", "source": "fiction-report-2025"}


def row(subject: str, predicate: str, **more: str) -> Cells:
    """A row that says something of a thing, in the first example's source."""
    return {
        "subject": subject,
        "predicate": predicate,
        "polarity": "asserts",
        "paraphrase": "So it is put there.",
        "locator": "p. 20",
        **READ,
        **more,
    }


def write_csv(file: Path, *rows: Cells, encoding: str = "utf-8", delimiter: str = ",") -> Path:
    """A CSV with the headings of every column that some row fills."""
    names = [name for name in BY_NAME if any(name in cells for cells in rows)]
    with file.open("w", encoding=encoding, newline="") as content:
        writer = csv.writer(content, delimiter=delimiter)
        writer.writerow([BY_NAME[name].heading for name in names])
        writer.writerows([[cells.get(name, "") for name in names] for cells in rows])
    return file


def write_xlsx(file: Path, *rows: Cells) -> Path:
    """The same as a workbook."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    names = [name for name in BY_NAME if any(name in cells for cells in rows)]
    sheet.append([BY_NAME[name].heading for name in names])
    for cells in rows:
        sheet.append([cells.get(name, "") for name in names])
    book.save(file)
    return file

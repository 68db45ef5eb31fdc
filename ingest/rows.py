"""Rows on their way to claims: what a table's line holds, and where it stands."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.errors import MalformedSource

COLUMNS = (
    "subject",
    "predicate",
    "object",
    "value",
    "polarity",
    "modality",
    "quote",
    "language",
    "paraphrase",
    "translation",
    "translator",
    "source",
    "locator",
    "speaker",
    "basis",
    "copy_read",
    "extent_read",
    "credibility",
    "stage",
    "stated_on",
    "valid_from",
    "valid_to",
    "rests_on",
    "state",
    "state_since",
    "entered_by",
    "checked_by",
    "release",
    "embargo_until",
)
# A reader may say where a row of its own stands; nothing of it enters the record.
PLACE = "at"


@dataclass(frozen=True, slots=True)
class Row:
    """Cells by column, and the file and line (counted from 1, header included) they stand in."""

    file: str
    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one field of one row, and what was expected instead."""

    file: str
    row: int
    field: str
    problem: str

    def __str__(self) -> str:
        """One line for a person."""
        return f"{self.file}, row {self.row}, {self.field}: {self.problem}"


def refuse(dataset: str, faults: list[Fault], shown: int = 20) -> None:
    """Raise MalformedSource naming the faults, if there are any."""
    if not faults:
        return
    more = [f"and {len(faults) - shown} more"] if len(faults) > shown else []
    lines = [str(fault) for fault in faults[:shown]] + more
    raise MalformedSource(f"{dataset}: nothing was loaded.\n  " + "\n  ".join(lines))


def read_table(path: Path) -> Iterator[Row]:
    """The rows of a CSV file in UTF-8 with a header line.

    Raises MalformedSource where the file is no such table or a line has too many cells.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, restkey="", restval="", strict=True)
            for cells in reader:
                if "" in cells:
                    raise MalformedSource(
                        f"{path.name}, row {reader.line_num}: more cells than the header's "
                        f"{len(reader.fieldnames or ())}; expected quotes around a comma"
                    )
                yield Row(path.name, reader.line_num, cells)
    except (csv.Error, UnicodeDecodeError) as error:
        raise MalformedSource(f"{path.name}: is not a CSV table in UTF-8: {error}") from None

"""Rows on their way to claims: what a table's line holds, and where it stands."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.errors import MalformedSource
from ingest.quoting import quoted
from ingest.tables import records

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


# No text that a claim holds is nearly as long; what is, is a file put in a cell.
LONGEST = 50_000


@dataclass(frozen=True, slots=True)
class Row:
    """Cells by column, and the file and line (counted from 1, header included) they stand in.

    Raises MalformedSource for a cell that is too long.
    """

    file: str
    number: int
    cells: Mapping[str, str]

    def __post_init__(self) -> None:
        """Hold no cell that nothing after this could read in good time."""
        check_lengths(self.file, self.number, self.cells)


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


def check_lengths(file: str, number: int, cells: Mapping[str, str]) -> None:
    """Raise MalformedSource naming a cell that is too long, before the door reads it."""
    for name, text in cells.items():
        if len(text) > LONGEST:
            raise MalformedSource(
                f"{file}, row {number}, {quoted(name)}: holds {len(text):,} characters; expected "
                f"at most {LONGEST:,}. Nothing was loaded or closed"
            )


def refuse(dataset: str, faults: list[Fault], shown: int = 20) -> None:
    """Raise MalformedSource naming the faults, if there are any."""
    if not faults:
        return
    more = [f"and {len(faults) - shown} more"] if len(faults) > shown else []
    lines = [str(fault) for fault in faults[:shown]] + more
    raise MalformedSource(f"{dataset}: nothing was loaded.\n  " + "\n  ".join(lines))


def read_table(path: Path) -> Iterator[Row]:
    """The rows of a CSV file with a header line.

    Raises MalformedSource where the file is no such table, a heading stands twice, or a line has
    another number of cells than the header.
    """
    for number, cells in records(path, needed=()):
        yield Row(path.name, number, cells)

"""The labelled pairs and the searches, as they stand in the two tables beside this file.

It needs nothing but Python, so that the benchmark runs beside any scorer in any environment.
"""

import csv
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

PAIRS = Path(__file__).with_name("pairs.csv")
SEARCHES = Path(__file__).with_name("searches.csv")
LABELS = ("same", "different", "undecidable")
EXTRAS = frozenset({"country", "place", "birthDate", "role", "ofac_uid", "year"})


@dataclass(frozen=True, slots=True)
class NamePair:
    """Two mentions and whether they are of one thing; the extras are what else each row says.

    `why` says in a few words what makes it hard; `case` is the class that it is counted in.
    """

    id: str
    kind: str
    left: str
    left_extra: dict[str, str]
    right: str
    right_extra: dict[str, str]
    label: str
    scripts: tuple[str, str]
    case: str
    why: str
    source: str
    split: str


@dataclass(frozen=True, slots=True)
class NameSearch:
    """A query and the references of the bundled record of which one must come early."""

    id: str
    query: str
    script: str
    expected: tuple[str, ...]
    why: str
    split: str


def split_of(case: str) -> str:
    """Return "tune" or "held", fixed by the case's id: half of the cases is for tuning."""
    return "held" if int(hashlib.sha256(case.encode()).hexdigest(), 16) % 2 else "tune"


def read_pairs(file: Path = PAIRS) -> list[NamePair]:
    """Read the labelled pairs, in the file's order."""
    with file.open(encoding="utf-8", newline="") as rows:
        return [
            NamePair(
                row["id"],
                row["kind"],
                row["left_name"],
                json.loads(row["left_extra"] or "{}"),
                row["right_name"],
                json.loads(row["right_extra"] or "{}"),
                row["label"],
                (row["script_left"], row["script_right"]),
                row["class"],
                row["why"],
                row["source"],
                row["split"],
            )
            for row in csv.DictReader(rows)
        ]


def read_searches(file: Path = SEARCHES) -> list[NameSearch]:
    """Read the searches, in the file's order."""
    with file.open(encoding="utf-8", newline="") as rows:
        return [
            NameSearch(
                row["id"],
                row["query"],
                row["script"],
                tuple(row["expected"].split()),
                row["why"],
                row["split"],
            )
            for row in csv.DictReader(rows)
        ]

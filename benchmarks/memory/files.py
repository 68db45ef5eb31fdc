"""A dataset's folder whose claims are a file of a size: firms and compounds that do not exist."""

import csv
from collections.abc import Iterator
from pathlib import Path

from ingest.description import FILE

WORDS = "The report says of this place what it says of others like it. "
LONG = 16  # times: about 1,000 characters, a long paraphrase
TABLE = "claims.csv"
FIRMS = 50  # at each compound
COLUMNS = ("subject", "predicate", "object", "value", "polarity", "paraphrase", "locator")
ABOUT = """
id = "{name}"
title = "A file of a size"
description = "Invented: nothing in it exists."
ref_namespaces = ["sized"]
rows_gone = "our_error"
min_rows = 1
[defaults]
source = "sized-report"
copy_read = "original"
extent_read = "whole"
release = "public"
[[publication]]
id = "sized-report"
title = "A report"
publisher = "Sarenga Rights Watch"
kind = "report"
published = "2025-07"
reliability = "B"
graded_by = "benchmarks"
graded_why = "invented"
"""


def dataset_folder(home: Path, megabytes: int) -> Path:
    """A folder, named by its size, whose claims.csv holds so many megabytes (10^6 bytes)."""
    folder = home / f"sized_{megabytes}"
    folder.mkdir()
    (folder / FILE).write_text(ABOUT.format(name=folder.name), encoding="utf-8")
    with (folder / TABLE).open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(COLUMNS)
        for row in _rows():
            writer.writerow(row)
            if out.tell() >= megabytes * 10**6:
                return folder
    raise AssertionError("rows have no end")


def reworded(folder: Path, every: int) -> None:
    """Put one row in so many of a folder's claims.csv in other words."""
    file = folder / TABLE
    with file.open(encoding="utf-8", newline="") as found:
        header, *rows = csv.reader(found)
    words = header.index("paraphrase")
    for row in rows[::every]:
        row[words] = f"In other words. {row[words]}"
    with file.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows([header, *rows])


def _rows() -> Iterator[tuple[str, ...]]:
    """Rows without end: a compound, and firms that run it; one paraphrase in four is long.

    Each names what it is about: of texts that are all alike, a reader would keep one.
    """
    number = 0
    while True:
        camp = f"sized-c{number}"
        yield _row(camp, "kind", value="Compound")
        yield _row(camp, "name", value=f"Heron Park {number}")
        for place in range(FIRMS):
            firm = f"sized-f{number}-{place}"
            yield _row(firm, "kind", value="Company")
            yield _row(firm, "name", value=f"Ardent Holdings {number} {place}")
            yield _row(firm, "OPERATES", camp, words=WORDS * LONG)
            yield _row(firm, "OWNS", camp)
        number += 1


def _row(
    subject: str, predicate: str, end: str = "", *, value: str = "", words: str = WORDS
) -> tuple[str, ...]:
    return subject, predicate, end, value, "asserts", f"On {subject}: {words}", "p. 1"

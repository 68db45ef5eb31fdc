"""A pair of CSV files, things and links, for spreadsheets and R; no cell is a formula."""

from api.exports.gathering import LINK, NODE, Format, Gathered, Parts, columns_of
from queries.values import csv_lines


def nodes(found: Gathered) -> Parts:
    """A line a thing."""
    columns = columns_of(found.nodes, NODE)
    yield f"\ufeff{csv_lines([columns])}"
    for row in found.nodes:
        yield csv_lines([[row.get(name) for name in columns]])


def links(found: Gathered) -> Parts:
    """A line a link."""
    yield f"\ufeff{csv_lines([LINK])}"
    for row in found.links:
        yield csv_lines([[row[name] for name in LINK]])


def about(found: Gathered) -> Parts:
    """What record the two are of."""
    for name, value in found.about.items():
        yield f"{name}: {value}\n"


TABLES = Format(
    "csv", "application/zip", {"nodes.csv": nodes, "links.csv": links, "about.txt": about}
)

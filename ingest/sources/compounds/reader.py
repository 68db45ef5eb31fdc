"""Reads the tables of sites and places and turns each row into claims of the list it stands in."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from graph.vocabulary import vocabulary

Row = dict[str, str]
TABLES = ("places.csv", "sites.csv")


class SiteList(NamedTuple):
    """A publication that lists sites: how it is cited, and how its publisher knows."""

    source: str
    namespace: str
    origin: str
    basis: str
    numbers_are_codes: bool


LISTS = {
    "Amnesty": SiteList(
        "amnesty-asa-23-9447-2025", "amnesty", "amnesty-report-2025-06", "own_knowledge", True
    ),
    # How ASPI came to know each site was not seen, and its numbers are the restatement's.
    "ASPI": SiteList("aspi-2025", "aspi", "aspi-list-2025", "reported", False),
}


def get(folder: Path) -> list[Row]:
    """The rows of both tables, places first; a cell's outer spaces are dropped."""
    rows = []
    for table in TABLES:
        with (folder / table).open(encoding="utf-8", newline="") as lines:
            rows += [
                {key: cell.strip() for key, cell in row.items()} for row in csv.DictReader(lines)
            ]
    return rows


def transform(rows: list[Row]) -> Iterator[Row]:
    """The claims of every place and site, in the columns of claims.csv."""
    refs = {(row["list"], row["name"]): row["ref"] for row in rows if "ref" in row}
    for row in rows:
        yield from _place(row, refs) if "ref" in row else _site(row, refs)


def _place(row: Row, refs: dict[tuple[str, str], str]) -> Iterator[Row]:
    name, country = row["name"], row["country"]
    says = _Says(LISTS[row["list"]], row["ref"], f"site list, {name}")
    yield says.that("kind", "Place", f"The list files sites under {name}.")
    yield says.that("name", name, f"The list calls the place {name}.") | {"language": "en"}
    if country:
        within = refs[row["list"], country]
        yield says.that("LOCATED_IN", within, f"{name} is listed under {country}.")
    else:
        yield says.that("place_type", "country", f"{name} is listed as a country.")


def _site(row: Row, refs: dict[tuple[str, str], str]) -> Iterator[Row]:
    number, place, status = row["number"], row["place"], row["status"]
    listed = LISTS[row["list"]]
    ref = f"{listed.namespace}-{number.lower()}"
    says = _Says(listed, ref, f"site list, {number}")
    point = f"{row['latitude']},{row['longitude']}"
    yield says.that("kind", "Compound", f"Entry {number} stands in a list of scam compounds.")
    if listed.numbers_are_codes:
        yield says.that("code", number, f"The list gives the site the code {number}.")
    if row["name"]:
        yield says.that("name", row["name"], f"The list calls entry {number} {row['name']}.") | {
            "language": "en"
        }
    yield says.that("status", status, f"The list has entry {number} as {status}.")
    yield says.that("coordinates", point, f"The list puts entry {number} at {point}.")
    yield says.that(
        "LOCATED_IN", refs[row["list"], place], f"Entry {number} is listed under {place}."
    )
    if row["setting"]:
        yield _setting(ref, number, row["setting"])


def _setting(ref: str, number: str, setting: str) -> Row:
    """What the restating repository, and no list, says of a site's surroundings."""
    words = setting.replace("_", " ")
    return {
        "source": "casa0025-sites-2026",
        "locator": f"scam_points.csv, {number}",
        "subject": ref,
        "predicate": "site_type",
        "value": setting,
        "polarity": "asserts",
        "paraphrase": f"The repository classes the setting of {number} as {words}.",
        "copy_read": "original",
        "extent_read": "whole",
        "credibility": "6",
        "rests_on": "casa0025-settings-2026",
    }


class _Says(NamedTuple):
    """What one list says of one thing, in one place of that list."""

    listed: SiteList
    subject: str
    locator: str

    def that(self, predicate: str, said: str, paraphrase: str) -> Row:
        """A claim; `said` is the object of a link or the value of a property."""
        side = "object" if predicate in vocabulary().links else "value"
        return {
            "source": self.listed.source,
            "locator": self.locator,
            "subject": self.subject,
            "predicate": predicate,
            side: said,
            "polarity": "asserts",
            "paraphrase": paraphrase,
            "basis": self.listed.basis,
            "rests_on": self.listed.origin,
        }

"""Entries of the US Treasury's SDN list that scam compounds are tied to, and the wallets in them.

What an entry says is what `ingest ofac` reads of it, claim by claim: the list as fetched brings the
same claims in a better copy. Acts, other lists and names stand in the claims tables beside it.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from ingest.formats.list_entry import (
    Cells,
    ListedName,
    ListEntry,
    body_claims,
    listing_claims,
    published,
)

SDN = published("ofac_sdn")
# The mirror of the list, and how its claims are given: none of its text is the publisher's file.
MIRROR = "a mirror of 19,249 entries (github kindrat86/ofac-sdn-json @3186e895)"
WALLETS = "a mirror of 2026 (github meefs/ofac-naughtylist @fec3f4dc)"
READ = {
    "basis": "official_record",
    "copy_read": "mirror",
    "extent_read": "part",
    "credibility": "2",
    "rests_on": SDN.origin,
}
# Countries come from other copies, by the month of their edition: what was read, and how.
COUNTRIES = {
    "2026-08": {"paraphrase": "in the mirror github beepboop2025/narcoscope @f9135e81"},
    "2026-05": {
        "paraphrase": "in a table derived from the list of May 2026",
        "source": "ofac-sdn-2026-05-19",
        "copy_read": "restated",
        "credibility": "3",
    },
}

Row = Mapping[str, str]


def get(folder: Path) -> list[dict[str, str]]:
    """Return the entries, each with the wallets that it gives under `wallets`."""
    with (folder / "wallets.csv").open(encoding="utf-8", newline="") as lines:
        wallets = list(csv.DictReader(lines))
    with (folder / "entries.csv").open(encoding="utf-8", newline="") as lines:
        return [
            {
                **row,
                "wallets": ";".join(
                    f"{wallet['currency']}:{wallet['address']}"
                    for wallet in wallets
                    if wallet["entry"] == row["entry"]
                ),
            }
            for row in csv.DictReader(lines)
        ]


def transform(rows: Iterable[Row]) -> Iterator[Cells]:
    """Yield claims, in the columns of a claims table."""
    yield from (cells | READ for cells in body_claims(SDN))
    for row in rows:
        yield from entry_claims(row)


def entry_claims(row: Row) -> Iterator[Cells]:
    """Yield what the list says of an entry, and the name as people write it."""
    whole = _entry(row)
    for cells in listing_claims(SDN, replace(whole, countries=()), {}):
        yield {**cells, "paraphrase": _as_read(cells), **READ}
    here = {"subject": f"{SDN.refs}-{row['entry']}", "polarity": "asserts", **READ}
    here |= {"source": SDN.source, "locator": f"{SDN.locator}, entry {row['entry']}"}
    if row["written"]:
        yield {**here, "predicate": "name", "value": row["written"]}
    for country in whole.countries:
        read = COUNTRIES[row["countries_read"]]
        why = f"{country} stands in an address under entry {row['entry']}, {read['paraphrase']}."
        yield {**here, "predicate": "address", "value": country, **read, "paraphrase": why}


def _entry(row: Row) -> ListEntry:
    return ListEntry(
        key=row["entry"],
        kind="Person" if row["type"] == "individual" else "",
        name=ListedName(row["name"]),
        row=1,
        aliases=tuple(map(ListedName, _split(row["aliases"], "|"))),
        countries=tuple(_split(row["countries"], ";")),
        programmes=tuple(_split(row["programmes"], ";")),
        wallets=tuple(
            (currency, address)
            for currency, _, address in (w.partition(":") for w in _split(row["wallets"], ";"))
        ),
    )


def _as_read(cells: Cells) -> str:
    """Return a claim's words for the day of the mirror; those of a listing name the mirror."""
    said = cells["paraphrase"].replace("stands on the list", "stood on the list of 20 August 2026")
    if cells["predicate"] != "DIRECTED_AT":
        return said
    mirror = WALLETS if "address" in said else MIRROR
    return f"{said.removesuffix('.')}, as read in {mirror}."


def _split(cell: str, separator: str) -> list[str]:
    return [part.strip() for part in cell.split(separator) if part.strip()]

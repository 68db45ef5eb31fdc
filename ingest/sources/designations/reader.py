"""Entries of the US Treasury's SDN list, one listing each, and the wallets that entries name."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

BODY = "ofac-body"
LIST_ORIGIN = "us-treasury-sdn-list"
TABLES = ("entries", "wallets", "further")

# How each edition of the list was read. Of the May edition only a table derived from a database of
# its entries was seen, which left out their types: restated, hence a grade lower.
EDITIONS = {
    "ofac-sdn-2026-08-22": {
        "day": "22 August 2026",
        "copy_read": "official_copy",
        "credibility": "2",
    },
    "ofac-sdn-2026-05-19": {"day": "19 May 2026", "copy_read": "restated", "credibility": "3"},
    "ofac-sdn-2026": {"day": "a day in 2026", "copy_read": "official_copy", "credibility": "2"},
}

# What the kind of a listed thing rests on, and how firmly that can be put. The list has a type for
# persons only; whether the rest are companies or groups is in their names.
KIND_FROM = {
    "type": ("states", "The list has entry {entry} as an individual."),
    "legal form": ("states", "The name under entry {entry} carries a company's legal form."),
    "name": ("appears", "The list does not say what entry {entry} is; so its name reads."),
}

Row = Mapping[str, str]


def get(folder: Path) -> list[dict[str, str]]:
    """The rows of the three tables, each with the name of its table under `table`."""
    rows = []
    for table in TABLES:
        with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as lines:
            rows += [{"table": table, **row} for row in csv.DictReader(lines)]
    return rows


def transform(rows: Iterable[Row]) -> Iterator[dict[str, str]]:
    """Claims, in the columns of a claims table."""
    for row in rows:
        match row["table"]:
            case "entries":
                yield from entry_claims(row)
            case "wallets":
                yield from wallet_claims(row)
            case "further":
                yield {column: text for column, text in row.items() if column != "table"}


def entry_claims(row: Row) -> Iterator[dict[str, str]]:
    """A listing by the Office, and what its entry says of the one it names.

    An entry whose name reads like a person's but that came without its type has an empty kind and
    name: its listing stands, the one listed is left out.
    """
    entry, listed = row["entry"], f"ofac-{row['entry']}"
    listing, programmes = f"{listed}-listing", _split(row["programmes"], ";")
    on_the_list = (
        f"Entry {entry} stood on the list of {EDITIONS[row['source']]['day']}, "
        f"under programme {' and '.join(programmes)}."
    )

    yield _claim(
        row,
        listing,
        "kind",
        "An entry on a list is an act of the office that keeps it.",
        value="GovernmentAction",
    )
    yield _claim(
        row,
        listing,
        "name",
        "Named here by number and programme.",
        value=f"US listing of entry {entry}, programme {' and '.join(programmes)}",
    )
    yield _claim(row, listing, "action_type", on_the_list, value="designation")
    yield _claim(row, listing, "list_entry", f"The entry's number is {entry}.", value=entry)
    yield _claim(row, listing, "summary", on_the_list, value=on_the_list)
    for programme in programmes:
        yield _claim(row, listing, "programme", on_the_list, value=programme)
    # (:StateBody)-[:TOOK_ACTION]->(:GovernmentAction)
    yield _claim(
        row,
        BODY,
        "TOOK_ACTION",
        f"The office keeps the list on which entry {entry} stood.",
        target=listing,
    )
    if not row["kind"]:
        return

    # (:GovernmentAction)-[:DIRECTED_AT]->(:Person | :Company | :Group)
    yield _claim(row, listing, "DIRECTED_AT", on_the_list, target=listed)
    modality, why = KIND_FROM[row["kind_from"]]
    yield _claim(row, listed, "kind", why.format(entry=entry), value=row["kind"], modality=modality)
    yield _claim(
        row, listed, "name", f"The name under entry {entry}, as listed.", value=row["name"]
    )
    yield _claim(row, listed, "list_entry", f"The entry's number is {entry}.", value=entry)
    for alias in _split(row["aliases"], "|"):
        yield _claim(
            row, listed, "alias", f"Another name under entry {entry}, as listed.", value=alias
        )
    for country in _split(row["countries"], ";"):
        yield _claim(
            row, listed, "address", f"The country of an address under entry {entry}.", value=country
        )


def wallet_claims(row: Row) -> Iterator[dict[str, str]]:
    """A digital currency address that an entry gives, tied to its listing and to no one else."""
    entry, wallet, address = row["entry"], row["ref"], row["address"]
    given = f"Entry {entry} gives this {row['currency']} address."
    yield _claim(row, wallet, "kind", given, value="Asset")
    yield _claim(
        row,
        wallet,
        "name",
        "Named here by its entry and its last characters.",
        value=f"{row['currency']} address …{address[-4:]} under entry {entry}",
    )
    yield _claim(row, wallet, "asset_type", given, value="wallet")
    yield _claim(row, wallet, "identifier", given, value=address)
    yield _claim(row, wallet, "list_entry", given, value=entry)
    # (:GovernmentAction)-[:DIRECTED_AT]->(:Asset)
    yield _claim(row, f"ofac-{entry}-listing", "DIRECTED_AT", given, target=wallet)


def _claim(
    row: Row,
    subject: str,
    predicate: str,
    paraphrase: str,
    *,
    value: str = "",
    target: str = "",
    modality: str = "states",
) -> dict[str, str]:
    edition = EDITIONS[row["source"]]
    return {
        "subject": subject,
        "predicate": predicate,
        "object": target,
        "value": value,
        "polarity": "asserts",
        "modality": modality,
        "paraphrase": paraphrase,
        "source": row["source"],
        "locator": f"SDN list, entry {row['entry']}",
        "basis": "official_record",
        "copy_read": edition["copy_read"],
        "extent_read": "part",
        "credibility": edition["credibility"],
        "rests_on": LIST_ORIGIN,
    }


def _split(cell: str, separator: str) -> list[str]:
    return [part.strip() for part in cell.split(separator) if part.strip()]

"""The entries of a sanctions list as a dataset."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from graph.dataset import RefusedRow
from graph.errors import MalformedSource
from ingest.formats.importer import ParsedFile, Read, numbered, refused_of
from ingest.formats.list_entry import (
    Cells,
    ListEntry,
    OfficialList,
    body_claims,
    described,
    kind_of,
    listing_claims,
    published,
)

NOT_CHOSEN = "entries of other programmes"
LONE_TIES = "relations between kinds that no link joins, or to entries left out"


def parse_list(
    listed: OfficialList,
    entries: Sequence[ListEntry],
    *,
    file: str,
    sha256: str,
    edition: str,
    day: str,
    only: Sequence[str],
    left_out: Counter[str],
) -> ParsedFile:
    """Return rows of claims for the entries; `edition` and `day` (of capture) are ISO days.

    Raises MalformedSource where there are no entries, or none of the chosen programmes.
    """
    wanted = {programme.casefold() for programme in only}
    chosen = [e for e in entries if not wanted or wanted & {p.casefold() for p in e.programmes}]
    if not chosen:
        known = sorted({p for e in entries for p in e.programmes})
        raise MalformedSource(
            f"{file}: no entries"
            + (f" of {', '.join(only)}; the programmes are {', '.join(known)}" if wanted else "")
            + ". Nothing was loaded or closed"
        )
    left_out[NOT_CHOSEN] += len(entries) - len(chosen)
    refused = tuple(refusal for entry in chosen for refusal in _refused(file, entry))
    refused_rows = {refusal.row for refusal in refused}
    withheld = [entry for entry in chosen if entry.row in refused_rows]
    chosen = [entry for entry in chosen if entry.row not in refused_rows]
    kinds = {entry.key: kind_of(entry)[0] for entry in chosen}

    def cells() -> Iterator[tuple[int, Cells]]:
        yield from ((1, row) for row in body_claims(listed))
        for entry in chosen:
            rows = list(listing_claims(listed, entry, kinds))
            links = sum("in the list's words" in row["paraphrase"] for row in rows)
            left_out[LONE_TIES] += len(entry.ties) - links
            yield from ((entry.row, row) for row in rows)

    rows = tuple(numbered(file, cells()))
    return ParsedFile(
        described(listed, sha256=sha256, edition=edition, retrieved=day, selected=only),
        rows,
        +left_out,
        refused=refused,
        withheld=numbered(
            file, ((e.row, row) for e in withheld for row in listing_claims(listed, e, kinds))
        ),
    )


def _refused(file: str, entry: ListEntry) -> list[RefusedRow]:
    """Return what the door refuses in an entry as a whole."""
    record = {
        "aliases": " | ".join(alias.text for alias in entry.aliases),
        "offices": " | ".join(entry.offices),
        "countries": " | ".join(entry.countries),
    }
    return refused_of(file, entry.row, record, kind_of(entry)[0], entry.name.text)


class EntryParts(Protocol):
    """The parts of an entry, gathered from a file."""

    def list_entry(self, key: str) -> ListEntry:
        """Return the entry. Raise ValueError where it has no name."""


Entries = Callable[[Path], tuple[Mapping[str, EntryParts], str]]


def list_reader(
    name: str, file: Path, of_csv: Entries, of_xml: Entries, only: Sequence[str]
) -> Read:
    """Return the reader of a list.

    `of_csv` and `of_xml` return the parts of a file's entries by key and the day (ISO) of its
    edition, or raise ValueError with a message; the reader then raises MalformedSource.
    """

    def read(sha256: str, day: str) -> ParsedFile:
        try:
            parts, issued = of_csv(file) if file.suffix.lower() == ".csv" else of_xml(file)
            listed = [entry.list_entry(key) for key, entry in parts.items()]
        except ValueError as error:
            raise MalformedSource(f"{file.name}: {error}. Nothing was loaded or closed") from None
        return parse_list(
            published(name),
            listed,
            file=file.name,
            sha256=sha256,
            edition=issued,
            day=day,
            only=only,
            left_out=Counter(),
        )

    return read


def iso_day(written: str, *forms: str) -> str:
    """Return the ISO day that a text gives in one of these forms, or "" where it gives none."""
    for form in forms:
        try:
            return datetime.strptime(written.strip(), form).date().isoformat()  # noqa: DTZ007 - a day
        except ValueError:
            continue
    return ""

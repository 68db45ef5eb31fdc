"""The entries of one list as a dataset."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

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
LONE_TIES = "ties between kinds that no link joins, or to entries left out"


def brought_of(
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
    """Rows of claims for the entries; `edition` and `day` (of capture) are ISO days.

    Raises MalformedSource where there are no entries, or none of the programmes asked for.
    """
    wanted = {programme.casefold() for programme in only}
    chosen = [e for e in entries if not wanted or wanted & {p.casefold() for p in e.programmes}]
    if not chosen:
        known = sorted({p for e in entries for p in e.programmes})
        raise MalformedSource(
            f"{file}: holds no entries"
            + (f" of {', '.join(only)}; there are: {', '.join(known)}" if wanted else "")
            + "; nothing was loaded or closed"
        )
    left_out[NOT_CHOSEN] += len(entries) - len(chosen)
    kept_out = [refused for entry in chosen for refused in _refused(file, entry)]
    out = {refused.row for refused in kept_out}
    withheld = [entry for entry in chosen if entry.row in out]
    chosen = [entry for entry in chosen if entry.row not in out]
    kinds = {entry.key: kind_of(entry)[0] for entry in chosen}

    def cells() -> Iterator[tuple[int, Cells]]:
        yield from ((1, row) for row in body_claims(listed))
        for entry in chosen:
            rows = list(listing_claims(listed, entry, kinds))
            made = sum("in the list's words" in row["paraphrase"] for row in rows)
            left_out[LONE_TIES] += len(entry.ties) - made
            yield from ((entry.row, row) for row in rows)

    rows = tuple(numbered(file, cells()))
    return ParsedFile(
        described(listed, sha256=sha256, edition=edition, retrieved=day, selected=only),
        rows,
        +left_out,
        refused=tuple(kept_out),
        withheld=numbered(
            file, ((e.row, row) for e in withheld for row in listing_claims(listed, e, kinds))
        ),
    )


def _refused(file: str, entry: ListEntry) -> list[RefusedRow]:
    """What the door says of an entry as a whole."""
    record = {
        "aliases": " | ".join(alias.text for alias in entry.aliases),
        "offices": " | ".join(entry.offices),
        "countries": " | ".join(entry.countries),
    }
    return refused_of(file, entry.row, record, kind_of(entry)[0], entry.name.text)


Entries = Callable[[Path], tuple[list[ListEntry], str]]


def list_reader(name: str, file: Path, entries: Entries, only: Sequence[str]) -> Read:
    """What reads a list, given its hash and the day of its capture.

    `entries` gives the entries of a file and the day (ISO) of its edition, and raises ValueError in
    words where it cannot. Reading raises MalformedSource for that.
    """

    def read(sha256: str, day: str) -> ParsedFile:
        try:
            found, issued = entries(file)
        except ValueError as error:
            raise MalformedSource(f"{file.name}: {error}; nothing was loaded or closed") from None
        return brought_of(
            published(name),
            found,
            file=file.name,
            sha256=sha256,
            edition=issued,
            day=day,
            only=only,
            left_out=Counter(),
        )

    return read

"""A published list that comes in one file: read whole, or refused whole."""

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from graph.errors import MalformedSource
from ingest.formats.bringing import Read
from ingest.formats.brought import Brought
from ingest.formats.listed import Entry
from ingest.formats.listing import brought_of
from ingest.formats.publishers import published

Entries = Callable[[Path], tuple[list[Entry], str]]


def list_reader(name: str, file: Path, entries: Entries, only: Sequence[str]) -> Read:
    """What reads a list, given its hash and the day of its capture.

    `entries` gives the entries of a file and the day (ISO) of its edition, and raises ValueError in
    words where it cannot. Reading raises MalformedSource for that.
    """

    def read(sha256: str, day: str) -> Brought:
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

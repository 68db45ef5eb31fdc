"""Claims on disk, in the order in which they are loaded: more of them than memory should hold."""

import os
import sqlite3
import tempfile
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

from graph.record import Claim

AT_ONCE = 500
CACHE_KIB = 32_000
_MAKE = """
CREATE TABLE claim (
    id TEXT PRIMARY KEY, link INT, subject TEXT, predicate TEXT, object TEXT, body TEXT
);
CREATE INDEX loading ON claim (link, subject, predicate, object, id);
"""
_BODIES = "SELECT body FROM claim ORDER BY link, subject, predicate, object, id"
# What belongs together: the values of a thing, the claims of a link.
_BELONGING = """
SELECT subject, CASE WHEN link THEN predicate || ' ' || object ELSE '' END
FROM claim ORDER BY link, subject, predicate, object, id
"""


class Spool(Collection[Claim]):
    """Claims by id, kept in a file that goes with this object; a claim said twice is kept once.

    Iterating gives what things are before what joins them, and all that one thing, or one link, is
    made of next to each other. `sources` and `origins` are those that the claims name. One thread
    uses it.
    """

    def __init__(self, folder: Path | None = None) -> None:
        if folder:
            folder.mkdir(parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(prefix="claims-", suffix=".spool", dir=folder)
        os.close(number)
        self._file = Path(name)
        self._base = sqlite3.connect(name, isolation_level=None)
        # It is thrown away whatever happens: nothing has to be safe.
        for pragma in ("journal_mode=OFF", "synchronous=OFF", f"cache_size=-{CACHE_KIB}"):
            self._base.execute(f"PRAGMA {pragma}")
        self._base.executescript(_MAKE)
        self._base.execute("BEGIN")
        with suppress(OSError):  # where an open file may go, a killed process leaves none behind
            self._file.unlink()
        self.sources: set[str] = set()
        self.origins: set[str] = set()

    def add(self, claims: Iterable[Claim]) -> None:
        """Take claims in; the same claim put otherwise takes the place of the earlier."""
        self._base.executemany(
            "INSERT OR REPLACE INTO claim VALUES (?,?,?,?,?,?)", self._rows(claims)
        )

    def _rows(self, claims: Iterable[Claim]) -> Iterator[tuple[object, ...]]:
        for claim in claims:
            self.sources.add(claim.source)
            self.origins.update(claim.rests_on)
            body = claim.model_dump_json(exclude_defaults=True)
            ends = claim.subject, claim.predicate, claim.object
            yield (claim.id, bool(claim.object), *ends, body)

    def __len__(self) -> int:
        found: int = self._base.execute("SELECT count(*) FROM claim").fetchone()[0]
        return found

    def __iter__(self) -> Iterator[Claim]:
        rows = self._base.execute(_BODIES)
        while some := rows.fetchmany(AT_ONCE):
            yield from (Claim.model_validate_json(body) for (body,) in some)

    def __contains__(self, claim: object) -> bool:
        return isinstance(claim, Claim) and not self.lacking([claim.id])

    def lacking(self, ids: Iterable[str]) -> list[str]:
        """Those of the ids that no claim here has."""
        here = "SELECT 1 FROM claim WHERE id = ?"
        return [key for key in ids if self._base.execute(here, (key,)).fetchone() is None]

    def drop(self, ids: Iterable[str]) -> None:
        """Take claims out."""
        self._base.executemany("DELETE FROM claim WHERE id = ?", ((key,) for key in ids))

    def cuts(self, size: int) -> list[int]:
        """Lengths of parts of about `size` claims.

        No value of a thing, and no claim of a link, is parted from the others, unless they are more
        than another `size`.
        """
        lengths, length, last = [], 0, None
        rows = self._base.execute(_BELONGING)
        for row in rows:
            if (length >= size and row != last) or length >= 2 * size:
                lengths.append(length)
                length = 0
            length, last = length + 1, row
        return [*lengths, length] if length else lengths

    def parts(self, size: int) -> Iterator[list[Claim]]:
        """The claims in parts of these lengths."""
        claims = iter(self)
        for length in self.cuts(size):
            yield list(islice(claims, length))

    def close(self) -> None:
        """Throw it away."""
        self._base.close()
        self._file.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

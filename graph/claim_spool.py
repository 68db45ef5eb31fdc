"""Claims on disk, in loading order (SQLite)."""

import os
import sqlite3
import tempfile
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Self

from graph.grounds import PERSON_END
from graph.record import Claim

AT_ONCE = 1_000
CACHE_KIB = 32_000
HEAVIEST = 16_000_000  # characters of one part; 20,000 ordinary claims have fewer
# A link follows both its ends, so that an entity and most of its links are written together. A node
# that is changed afterwards costs as much again, and several times as much on ArcadeDB, where an
# added label makes a new node.
_ORDER = "max(subject, object), link, subject, predicate, object, id"
_MAKE = f"""
CREATE TABLE claim (
    place INTEGER PRIMARY KEY, id TEXT UNIQUE, link INT, subject TEXT, predicate TEXT, object TEXT,
    source TEXT, origins TEXT, file TEXT, row INT, body TEXT
);
CREATE INDEX loading ON claim ({_ORDER});
CREATE INDEX telling ON claim (subject, predicate) WHERE link = 0;
"""
# Links that can be a ground for naming a person, by the end at which the person stands.
_GROUND_INDEXES = "".join(
    f"CREATE INDEX {link.lower()} ON claim ({end}) WHERE predicate = '{link}';"
    for link, end in PERSON_END.items()
)
_GROUNDS = tuple(
    f"SELECT body FROM claim WHERE {end} = ? AND predicate = '{link}'"  # noqa: S608 (constants)
    for link, end in PERSON_END.items()
)
_TAKE = "INSERT OR IGNORE INTO claim VALUES (NULL,?,?,?,?,?,?,?,?,?,?)"
_PUT = "INSERT OR REPLACE INTO claim VALUES (NULL,?,?,?,?,?,?,?,?,?,?)"
_BODIES = f"SELECT body FROM claim ORDER BY {_ORDER}"  # noqa: S608 (a constant)
_PLACED = "SELECT place, file, row, body FROM claim WHERE place > ? ORDER BY place LIMIT ?"
_VALUES = "SELECT body FROM claim WHERE link = 0 AND subject = ? AND predicate = ?"
_OF_PREDICATE = "SELECT body FROM claim WHERE link = 0 AND predicate = ?"
# What stays together: the values of an entity, the claims of a link.
_BELONGING = f"""
SELECT subject, CASE WHEN link THEN predicate || ' ' || object ELSE '' END, length(body)
FROM claim ORDER BY {_ORDER}
"""  # noqa: S608
Placed = tuple[str, int, Claim]


class Spool(Collection[Claim]):
    """Claims by id, in a file that is deleted with this object; a claim given twice is kept once.

    The file is in `folder`, else in the system's folder for temporary files.

    Iteration gives two entities before the links between them, and all claims on one entity or one
    link together. Use it from one thread only.
    """

    def __init__(self, folder: Path | None = None) -> None:
        where = folder if folder and folder.is_dir() else None
        number, name = tempfile.mkstemp(prefix="claims-", suffix=".spool", dir=where)
        os.close(number)
        self._file = Path(name)
        self._base = sqlite3.connect(name, isolation_level=None)
        # The file is deleted in any case: it need not survive a crash.
        for pragma in ("journal_mode=OFF", "synchronous=OFF", f"cache_size=-{CACHE_KIB}"):
            self._base.execute(f"PRAGMA {pragma}")
        self._base.executescript(_MAKE + _GROUND_INDEXES)
        self._base.execute("BEGIN")
        with suppress(OSError):  # where an open file may go, a killed process leaves none behind
            self._file.unlink()

    def add(self, claims: Iterable[Claim]) -> None:
        """Add claims; a claim replaces an earlier one with the same id."""
        self._base.executemany(_PUT, (_row("", 0, claim) for claim in claims))

    def take(self, file: str, row: int, claim: Claim) -> Placed | None:
        """Add a claim from a row of a file, unless its id is there already.

        Return the earlier claim with its place where its content differs.
        """
        if self._base.execute(_TAKE, _row(file, row, claim)).rowcount:
            return None
        stored = self._base.execute(
            "SELECT file, row, body FROM claim WHERE id = ?", (claim.id,)
        ).fetchone()
        earlier = Claim.model_validate_json(stored[2])
        return None if earlier == claim else (stored[0], stored[1], earlier)

    def put(self, claim: Claim) -> None:
        """Replace the content of a claim that is here."""
        body = claim.model_dump_json(exclude_defaults=True)
        self._base.execute("UPDATE claim SET body = ? WHERE id = ?", (body, claim.id))

    def placed(self) -> Iterator[list[Placed]]:
        """Yield the claims in batches, in the order in which they were added.

        Those of earlier batches may be dropped meanwhile.
        """
        place = 0
        while rows := self._base.execute(_PLACED, (place, AT_ONCE)).fetchall():
            yield [(file, row, Claim.model_validate_json(body)) for _, file, row, body in rows]
            place = rows[-1][0]

    def values(self, refs: Iterable[str], predicates: Iterable[str]) -> list[Claim]:
        """Return the claims that give one of these refs a value of one of these properties."""
        names = tuple(predicates)
        return [
            Claim.model_validate_json(body)
            for ref in refs
            for name in names
            for (body,) in self._base.execute(_VALUES, (ref, name))
        ]

    def ground_links(self, refs: Iterable[str]) -> list[Claim]:
        """Return the links of these refs that can be a ground for naming a person."""
        return [
            Claim.model_validate_json(body)
            for ref in refs
            for text in _GROUNDS
            for (body,) in self._base.execute(text, (ref,))
        ]

    def of_predicates(self, predicates: Iterable[str]) -> Iterator[Claim]:
        """Yield the claims that give anything a value of one of these properties."""
        for name in predicates:
            rows = self._base.execute(_OF_PREDICATE, (name,))
            while some := rows.fetchmany(AT_ONCE):
                yield from (Claim.model_validate_json(body) for (body,) in some)

    def sources(self) -> set[str]:
        """Return the sources of the claims."""
        return {row[0] for row in self._base.execute("SELECT DISTINCT source FROM claim")}

    def origins(self) -> set[str]:
        """Return the origins that the claims rest on."""
        rows = self._base.execute("SELECT DISTINCT origins FROM claim")
        return {origin for row in rows for origin in row[0].split()}

    def __len__(self) -> int:
        count: int = self._base.execute("SELECT count(*) FROM claim").fetchone()[0]
        return count

    def __iter__(self) -> Iterator[Claim]:
        rows = self._base.execute(_BODIES)
        while some := rows.fetchmany(AT_ONCE):
            yield from (Claim.model_validate_json(body) for (body,) in some)

    def __contains__(self, claim: object) -> bool:
        return isinstance(claim, Claim) and not self.lacking([claim.id])

    def lacking(self, ids: Iterable[str]) -> list[str]:
        """Return the ids that no claim here has."""
        here = "SELECT 1 FROM claim WHERE id = ?"
        return [key for key in ids if self._base.execute(here, (key,)).fetchone() is None]

    def drop(self, ids: Iterable[str]) -> None:
        """Remove claims by id."""
        self._base.executemany("DELETE FROM claim WHERE id = ?", ((key,) for key in ids))

    def cuts(self, size: int) -> list[int]:
        """Return the lengths of parts of about `size` claims, or fewer if they are long.

        The claims on one property of an entity, or on one link, stay together unless they are more
        than another `size`.
        """
        lengths, length, weight, last = [], 0, 0, None
        rows = self._base.execute(_BELONGING)
        for *row, characters in rows:
            full = length >= size or weight >= HEAVIEST
            if (full and row != last) or length >= 2 * size or weight >= 2 * HEAVIEST:
                lengths.append(length)
                length = weight = 0
            length, weight, last = length + 1, weight + characters, row
        return [*lengths, length] if length else lengths

    def parts(self, lengths: Iterable[int]) -> Iterator[list[Claim]]:
        """Yield the claims in parts of these lengths, as `cuts` returns them."""
        claims = iter(self)
        for length in lengths:
            yield list(islice(claims, length))

    def close(self) -> None:
        """Delete the file."""
        self._base.close()
        self._file.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _row(file: str, row: int, claim: Claim) -> tuple[object, ...]:
    body = claim.model_dump_json(exclude_defaults=True)
    ends = claim.subject, claim.predicate, claim.object
    origins = " ".join(claim.rests_on)
    return (claim.id, bool(claim.object), *ends, claim.source, origins, file, row, body)

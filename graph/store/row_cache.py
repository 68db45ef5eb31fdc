"""Rows that passed every check, and the store state that verdict depends on (delete candidate.

Step 8).

Which rows of a dataset have passed every check, so that they need not pass it again.

A file beside the store, of hashes alone: a row by a keyed hash of its cells, with the id of the
claim that it gave. It is worth nothing without the store that it belongs to, and losing it costs
only time.
"""

import hashlib
import json
import os
import secrets
import shutil
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Self

from graph.store.connection import Transaction

OWNER_ONLY, OWNERS_FOLDER = 0o600, 0o700
CACHE_KIB = 16_000
_MAKE = """
CREATE TABLE passed (place INTEGER PRIMARY KEY, hash BLOB UNIQUE, claim TEXT UNIQUE, telling INT);
CREATE TABLE about (key BLOB, said TEXT);
"""
_NOTE = "INSERT OR IGNORE INTO passed (hash, claim, telling) VALUES (?,?,?)"
_encode = json.JSONEncoder(separators=(",", ":")).encode


class CachedRow(NamedTuple):
    """A row that passed: its hash, its claim's id, and whether other rows hang on what it tells."""

    hash: bytes
    claim: str
    telling: bool


class RowCache:
    """The rows of one dataset that passed. One thread uses it; it is closed once.

    `about` is what the verdicts hung on beside the rows, as `keep` was given it.
    """

    def __init__(self, file: Path, *, new: bool) -> None:
        self._file = file
        self._base = sqlite3.connect(file, isolation_level=None)
        self._base.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
        if new:
            # Until it is kept it is nobody's: nothing has to be safe.
            for pragma in ("journal_mode=OFF", "synchronous=OFF"):
                self._base.execute(f"PRAGMA {pragma}")
            self._base.executescript(_MAKE)
            self._base.execute("INSERT INTO about VALUES (?, '')", (secrets.token_bytes(16),))
        self._base.execute("BEGIN")
        self._key, said = self._base.execute("SELECT key, said FROM about").fetchone()
        self.about: Mapping[str, object] = json.loads(said) if said else {}

    @classmethod
    def begun(cls, home: Path, dataset: str) -> Self:
        """A new one, which is not there for others until it is kept."""
        file = _file(home, dataset)
        file.parent.mkdir(mode=OWNERS_FOLDER, parents=True, exist_ok=True)
        new = file.with_name(f"{file.name}.{secrets.token_hex(4)}.new")
        os.close(os.open(new, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY))
        return cls(new, new=True)

    @classmethod
    def of(cls, home: Path, dataset: str) -> Self | None:
        """The one that was kept, or None; one that cannot be read is thrown away."""
        file = _file(home, dataset)
        if not file.exists():
            return None
        try:
            return cls(file, new=False)
        except (sqlite3.DatabaseError, ValueError, TypeError):
            file.unlink(missing_ok=True)
            return None

    def hash(self, cells: Mapping[str, str]) -> bytes:
        """The keyed hash of a row."""
        said = _encode(cells).encode()
        return hashlib.blake2b(said, digest_size=16, key=self._key).digest()

    def place(self, cells: Mapping[str, str]) -> int:
        """Where the row is, counted from 1, or 0 where it did not pass."""
        ask = "SELECT place FROM passed WHERE hash = ?"
        found = self._base.execute(ask, (self.hash(cells),)).fetchone()
        return found[0] if found else 0

    @property
    def places(self) -> int:
        """No place is beyond this one."""
        found: int = self._base.execute("SELECT coalesce(max(place), 0) FROM passed").fetchone()[0]
        return found

    def __len__(self) -> int:
        found: int = self._base.execute("SELECT count(*) FROM passed").fetchone()[0]
        return found

    def others(self, places: bytearray) -> list[CachedRow]:
        """The rows whose place is not marked."""
        rows = self._base.execute("SELECT place, hash, claim, telling FROM passed")
        return [
            CachedRow(row, claim, bool(told)) for at, row, claim, told in rows if not places[at]
        ]

    def claims_of(self, rows: Iterable[Mapping[str, str]]) -> list[str]:
        """The claims that rows gave, all of which passed."""
        ask = "SELECT claim FROM passed WHERE hash = ?"
        found = (self._base.execute(ask, (self.hash(cells),)).fetchone() for cells in rows)
        return list(dict.fromkeys(row[0] for row in found))

    def note(self, rows: Iterable[CachedRow]) -> None:
        """Take rows in. Of two that gave one claim the first is known."""
        self._base.executemany(_NOTE, rows)

    def forget(self, claims: Iterable[str]) -> None:
        """Take the rows out that gave these claims."""
        self._base.executemany("DELETE FROM passed WHERE claim = ?", ((c,) for c in claims))

    def keep(self, home: Path, dataset: str, about: Mapping[str, object]) -> None:
        """Let it be there for the next load, with what the verdicts hung on."""
        self._base.execute("UPDATE about SET said = ?", (json.dumps(about),))
        self._base.execute("COMMIT")
        file = _file(home, dataset)
        if self._file != file:
            self._base.close()
            with suppress(FileNotFoundError):  # a redaction may have been quicker
                self._file.replace(file)

    def close(self) -> None:
        """Let go of it; what was not kept is as it was before, or gone."""
        self._base.close()
        if self._file.suffix == ".new":
            self._file.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def forget_all(home: Path) -> None:
    """Forget of every dataset which rows passed: something was taken out of the record."""
    shutil.rmtree(home.expanduser() / "passed", ignore_errors=True)


def _file(home: Path, dataset: str) -> Path:
    name = hashlib.sha256(dataset.encode()).hexdigest()[:24]
    return home.expanduser() / "passed" / f"{name}.rows"


@dataclass(frozen=True, slots=True)
class DatasetState:
    """A dataset's last load (`card`), the claims of every source by one hash, and redactions.

    Claims come, are revised and are closed only with the hash of their source; they go only with a
    redaction; a dataset brings them or brings them no more only with its card.
    """

    card: str
    sources: Mapping[str, str]
    redactions: tuple[str, ...]

    def values(self) -> dict[str, object]:
        """Plain values, for keeping."""
        return {
            "card": self.card,
            "sources": dict(self.sources),
            "redactions": list(self.redactions),
        }

    @classmethod
    def of(cls, values: Mapping[str, object]) -> Self | None:
        """What was kept, or None where it is not that."""
        card, sources = values.get("card"), values.get("sources")
        redactions = values.get("redactions")
        if not (
            isinstance(card, str) and isinstance(sources, dict) and isinstance(redactions, list)
        ):
            return None
        return cls(card, sources, tuple(redactions))

    def changed(self, now: "DatasetState") -> set[str]:
        """Sources of which something has been loaded since."""
        return {key for key, found in now.sources.items() if self.sources.get(key) != found}


def read_standing(tx: Transaction, dataset: str) -> DatasetState:
    """How the store stands now."""
    card = tx.one(
        "MATCH (d:Dataset {id: $id}) RETURN d.hash AS hash, d.loaded_at AS at", id=dataset
    )
    sources = tx.rows("MATCH (s:Source) RETURN s.id AS id, coalesce(s.claims_hash, '') AS hash")
    return DatasetState(
        f"{card['hash']} {card['at']}" if card and card["hash"] else "",
        {row["id"]: row["hash"] for row in sources},
        redactions(tx),
    )


def redactions(tx: Transaction) -> tuple[str, ...]:
    """The ids of what was taken out."""
    return tuple(sorted(row["id"] for row in tx.rows("MATCH (r:Redaction) RETURN r.id AS id")))


def kinds_told_by(tx: Transaction, sources: Iterable[str]) -> set[str]:
    """Refs of which these sources say what kind of thing they are."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (c:Claim {source: id}) WHERE c.predicate = 'kind' "
        "RETURN DISTINCT c.subject AS ref",
        sorted(sources),
    )
    return {row["ref"] for row in rows}

"""What every write begins and ends with: the write lock, and the seal of :Meta.

On the embedded engine the lock is a file lock, which the system releases when a process dies. On a
server it is a lease in :Meta that every writer checks: it ends by itself, or at once if the process
that took it ran on this machine and is gone.

The seal shows a change by another program. :Meta also counts what only this store holds (`kept`),
which no file could bring back: a write adds what it added, so that nothing that was deleted
otherwise is forgotten at the next write.
"""

import os
import platform
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from graph.errors import StoreUnavailable
from graph.hashing import digest

LEASE_MS = 600_000  # renewed with every batch; a batch takes seconds
WAIT_S, POLL_S = 600.0, 0.5

# The write of the version is what keeps two transactions apart.
TAKE_LOCK = """
MERGE (m:Meta {id: 'scamgraph'})
SET m.version = coalesce(m.version, 0) + $by
RETURN m.held_by AS held_by, m.held_for AS held_for, m.held_until AS held_until, timestamp() AS now
"""
RENEW_LOCK = """
MATCH (m:Meta {id: 'scamgraph'})
SET m.held_by = $token, m.held_for = $why, m.held_until = timestamp() + $lease
"""
RELEASE = """
MATCH (m:Meta {id: 'scamgraph'}) WHERE m.held_by = $token
REMOVE m.held_by, m.held_for, m.held_until
"""
Rows = Callable[..., list[dict[str, Any]]]
# Counted in this order in `kept`: earlier wordings, replies, redactions, judgements of users.
KEPT = {
    "earlier wordings": "MATCH (n:Wording)",
    "replies": "MATCH (n:Reply)",
    "redactions": "MATCH (n:Redaction)",
    "judgements of users": "MATCH (n:Judgement) WHERE n.dataset IS NULL",
}
_READ = "MATCH (m:Meta {id: 'scamgraph'}) RETURN properties(m) AS meta"
_SEAL = "MATCH (m:Meta {id: 'scamgraph'}) SET m.seal = $seal, m.kept = $kept"
_SEALED = ("id", "schema", "made_by", "version", "record_hash", "holds", "sealed", "kept")
SEAL_LENGTH = 16


class StoreLocked(Exception):
    """Another writer holds the lock: the transaction is undone, and may be tried later."""


@dataclass(frozen=True, slots=True)
class WriteLock:
    """The holder of the lock (`token`) and the reason, as a sentence: "mekong is being loaded"."""

    token: str
    why: str


def new_lock(why: str) -> WriteLock:
    """Return a lock of this process, not taken yet."""
    return WriteLock(f"{platform.node()}/{os.getpid()}/{secrets.token_hex(4)}", why)


def check_unlocked(row: dict[str, object], lock: WriteLock | None, token: str = "") -> None:
    """Check that a transaction that read this row of :Meta may continue, under `lock` or without.

    `token` is that of a lock about to be taken or renewed. Raise StoreLocked if another writer
    holds the lock, StoreUnavailable if `lock` was lost to another writer.
    """
    held_by, until, now = str(row["held_by"] or ""), row["held_until"], row["now"]
    if held_by == (lock.token if lock else token):
        return
    if lock:
        raise StoreUnavailable(f"another process took the store over while {lock.why}")
    live = isinstance(until, int) and isinstance(now, int) and until > now
    if held_by and live and not _has_ended(held_by):
        raise StoreLocked(str(row["held_for"]))


def meta_seal(meta: Mapping[str, object]) -> str:
    """Return the seal of :Meta, given its properties: a hash of all that only writes change."""
    return digest({name: meta[name] for name in _SEALED if meta.get(name) is not None})[
        :SEAL_LENGTH
    ]


def count_kept(rows: Rows) -> list[int]:
    """Return how many there are of each of KEPT."""
    return [rows(f"{match} RETURN count(n) AS n")[0]["n"] for match in KEPT.values()]


def seal_meta(rows: Rows, before: list[int]) -> None:
    """Seal :Meta at the end of a write; `before` is what `count_kept` returned at its start."""
    meta = rows(_READ)[0]["meta"]
    stored = meta.get("kept") or before
    now = count_kept(rows)
    meta["kept"] = [n + b - a for n, a, b in zip(stored, before, now, strict=True)]
    rows(_SEAL, seal=meta_seal(meta), kept=meta["kept"])


def _has_ended(held_by: str) -> bool:
    """Return whether the process that took a lock ran on this machine and is gone."""
    node, _, rest = held_by.partition("/")
    pid = rest.partition("/")[0]
    # On Windows even signal 0 ends the process.
    if os.name != "posix" or node != platform.node() or not pid.isdecimal():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False

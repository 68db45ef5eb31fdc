"""The write lock: a lease in :Meta.

On the embedded engine the lock is a file lock, which the system releases when a process dies. On a
server it is a lease in :Meta that every writer checks: it ends by itself, or at once if the process
that took it ran on this machine and is gone.
"""

import os
import platform
import secrets
from dataclasses import dataclass

from graph.errors import StoreUnavailable

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

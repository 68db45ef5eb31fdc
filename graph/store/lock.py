"""The write lock: a lease in :Meta.

On the embedded engine the lock is a file's, which the system gives back when a process dies. On a
server it is a lease in :Meta that every writer looks at: it ends by itself, or at once where the
process that took it was on this machine and is gone.
"""

import os
import platform
import secrets
from dataclasses import dataclass

from graph.errors import StoreUnavailable

LEASE_MS = 600_000  # renewed with every part; a part takes seconds
WAIT_S, LOOK_AGAIN_S = 600.0, 0.5

# The write of the version is what keeps two transactions apart.
TAKE_LOCK = """
MERGE (m:Meta {id: 'scamgraph'})
SET m.version = coalesce(m.version, 0) + $by
RETURN m.held_by AS held_by, m.held_for AS held_for, m.held_until AS held_until, timestamp() AS now
"""
HOLD = """
MATCH (m:Meta {id: 'scamgraph'})
SET m.held_by = $token, m.held_for = $why, m.held_until = timestamp() + $lease
"""
RELEASE = """
MATCH (m:Meta {id: 'scamgraph'}) WHERE m.held_by = $token
REMOVE m.held_by, m.held_for, m.held_until
"""


class StoreLocked(Exception):
    """Somebody else holds the store: the transaction is undone, and may be tried later."""


@dataclass(frozen=True, slots=True)
class WriteLock:
    """Who holds the store (`token`) and for what, in words that complete "… is being"."""

    token: str
    why: str


def new_hold(why: str) -> WriteLock:
    """A hold of this process."""
    return WriteLock(f"{platform.node()}/{os.getpid()}/{secrets.token_hex(4)}", why)


def check_free(row: dict[str, object], hold: WriteLock | None, token: str = "") -> None:
    """Whether a transaction that saw this row may go on, under a hold or without one.

    `token` is of a hold about to be taken, or renewed. Raises Occupied where somebody else holds
    the store, StoreUnavailable where the hold was lost to somebody.
    """
    held_by, until, now = str(row["held_by"] or ""), row["held_until"], row["now"]
    if held_by == (hold.token if hold else token):
        return
    if hold:
        raise StoreUnavailable(f"another process took the store over while {hold.why}")
    live = isinstance(until, int) and isinstance(now, int) and until > now
    if held_by and live and not _has_ended(held_by):
        raise StoreLocked(str(row["held_for"]))


def _has_ended(held_by: str) -> bool:
    """Whether the process that took a hold was on this machine and is gone."""
    node, _, rest = held_by.partition("/")
    pid = rest.partition("/")[0]
    # On Windows a signal, even none, is no question but an order.
    if os.name != "posix" or node != platform.node() or not pid.isdecimal():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False

"""Log each request to the console: one line per request, without its text or address.

The texts would show what somebody investigates. A keyed hash still shows whether one text was sent
twice and, to the holder of the key, whether a text that they know was sent.
"""

import hashlib
import hmac
import json
import os
import secrets
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from filelock import FileLock

from graph.dates import utc_now
from graph.embedded.folder import make_private
from graph.errors import StoreUnavailable
from graph.store import Store
from queries.bounded_read import CancelToken, ClientDisconnected, Limits, StoppedByTime
from queries.console import explain_cypher, run_cypher
from queries.guard.tokens import CypherRefused
from queries.values import Answer

LOG = "audit.log"
OLDER = "audit.log.1"  # what stood in the log before; what was in it before that is gone
KEY = "audit.key"
MAX_BYTES = 10_000_000  # of each of the two
_OWNER_ALONE = 0o600


class Audit:
    """The audit log of one home folder: lines of JSON that only the owner may read. Thread-safe.

    A line holds: at (UTC), by (a key's id, "loopback" or "command"), text (keyed hash), engine,
    verdict (answered, explained, refused, stopped, left,
    failed), layer (of the guard that refused), rows, ms.
    """

    def __init__(self, home: Path) -> None:
        self._home = home.expanduser()

    @property
    def path(self) -> Path:
        """Return the path of the log file."""
        return self._home / LOG

    def note(self, text: str, **facts: object) -> None:
        """Add one line. Raise StoreUnavailable where it cannot be written."""
        moment = utc_now().isoformat(timespec="milliseconds")
        try:
            line = {"at": moment, "text": self.fingerprint(text), **facts}
            self._rotate()
            file = os.open(self.path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, _OWNER_ALONE)
            try:
                os.write(file, (json.dumps(line) + "\n").encode())
            finally:
                os.close(file)
        except OSError as error:
            raise StoreUnavailable(
                f"the audit log {self.path} cannot be written ({error.strerror or error}), "
                "and the console does not answer without it"
            ) from None

    def _rotate(self) -> None:
        """Begin a new log where this one is long; one process does it, the others find it done."""
        if not self._is_long():
            return
        with FileLock(self._home / f".{LOG}.lock", mode=_OWNER_ALONE):
            if self._is_long():
                self.path.replace(self._home / OLDER)

    def _is_long(self) -> bool:
        try:
            return self.path.stat().st_size > MAX_BYTES
        except FileNotFoundError:
            return False

    def fingerprint(self, text: str) -> str:
        """Return the keyed hash (HMAC-SHA256, hex) under which a text stands in the log."""
        return hmac.new(self._key(), text.encode("utf-8", "replace"), hashlib.sha256).hexdigest()

    def _key(self) -> bytes:
        file = self._home / KEY
        if not file.exists():
            make_private(self._home)
            draft = file.with_name(f".{KEY}.{secrets.token_hex(4)}")
            made = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWNER_ALONE)
            try:
                os.write(made, secrets.token_hex(32).encode())
            finally:
                os.close(made)
            try:
                os.link(draft, file)  # of two that begin at once, one key stays
            except FileExistsError:
                pass
            finally:
                draft.unlink()
        return file.read_bytes()


def ask_noted(
    store: Store,
    audit: Audit,
    by: str,
    text: str,
    params: Mapping[str, object],
    limits: Limits,
    ending: CancelToken | None = None,
) -> Answer:
    """Answer a text as `run_cypher` does, and always write a line to the audit log."""
    with _noted(store, audit, by, text) as facts:
        answer = run_cypher(store, text, params, limits, ending)
        facts |= {"verdict": "answered", "rows": len(answer.rows)}
    return answer


def explain_noted(
    store: Store,
    audit: Audit,
    by: str,
    text: str,
    params: Mapping[str, object],
    limits: Limits,
    ending: CancelToken | None = None,
) -> str:
    """Return the plan of a text as `explain_cypher` does, and write a line to the audit log."""
    with _noted(store, audit, by, text) as facts:
        plan = explain_cypher(store, text, params, limits, ending)
        facts["verdict"] = "explained"
    return plan


@contextmanager
def _noted(store: Store, audit: Audit, by: str, text: str) -> Iterator[dict[str, Any]]:
    """Write one line when the work is over, however it ended; the work adds facts to it."""
    began = time.monotonic()
    facts: dict[str, Any] = {"by": by, "engine": store.engine, "verdict": "failed", "rows": 0}
    try:
        yield facts
    except CypherRefused as error:
        facts |= {"verdict": "refused", "layer": error.layer}
        raise
    except StoppedByTime:
        facts["verdict"] = "stopped"
        raise
    except ClientDisconnected:
        facts["verdict"] = "left"
        raise
    finally:
        audit.note(text, **facts, ms=round((time.monotonic() - began) * 1000, 1))

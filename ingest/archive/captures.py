"""Who captured what: one line of JSON a capture, only ever added to."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock
from pydantic import BaseModel, ConfigDict, ValidationError

from graph.errors import MalformedSource

LEDGER = "captures.jsonl"
OWNER_ONLY = 0o600


class Capture(BaseModel):
    """One file as it came in.

    `captured_at` is a UTC moment, `size` is in bytes; `address` is what was asked for and
    `final_address` what answered after redirects (both empty for a file that somebody gave us).
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    sha256: str
    size: int
    name: str
    dataset: str
    captured_at: str
    captured_by: str
    tool: str
    address: str = ""
    final_address: str = ""
    status: int = 0
    etag: str = ""
    last_modified: str = ""


def archive_of(home: Path) -> Path:
    """The archive's folder, made where it is missing; nobody but its owner may look inside."""
    archive = home / "archive"
    archive.mkdir(parents=True, exist_ok=True, mode=0o700)
    return archive


def note(home: Path, capture: Capture) -> None:
    """Add a capture to the ledger, whole or not at all, whoever else is writing."""
    archive = archive_of(home)
    line = capture.model_dump_json(exclude_defaults=True) + "\n"
    with FileLock(archive / f"{LEDGER}.lock"):
        place = os.open(archive / LEDGER, os.O_WRONLY | os.O_APPEND | os.O_CREAT, OWNER_ONLY)
        with os.fdopen(place, "a", encoding="utf-8") as ledger:
            ledger.write(line)
            ledger.flush()
            os.fsync(ledger.fileno())


def captures(home: Path) -> Iterator[Capture]:
    """Every capture, the oldest first. Raises MalformedSource naming a line that was damaged."""
    ledger = home / "archive" / LEDGER
    if not ledger.exists():
        return
    with ledger.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                yield Capture.model_validate(json.loads(line))
            except (ValueError, ValidationError):
                raise MalformedSource(
                    f"{LEDGER} of the archive, line {number}: is damaged; expected one capture in "
                    "JSON. The files themselves are not touched by this"
                ) from None


def latest_of(home: Path, address: str) -> Capture | None:
    """The last capture from an address, or None."""
    found = [c for c in captures(home) if c.address == address]
    return found[-1] if found else None

"""Sealing: an archived original out of which something was redacted stays, and stays shut."""

import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock

from ingest.archive.captures import LEDGER, OWNER_ONLY, Capture, captures
from ingest.archive.keeping import UNNAMED, folder_of, names_of

SEAL = "sealed"
FOLDER_SHUT, FILE_SHUT = 0o500, 0o400


def seal(home: Path, datasets: set[str], mentions: Callable[[str], bool]) -> tuple[str, ...]:
    """Seal the originals that these datasets were read from; their hashes, sorted.

    A sealed folder holds a note with the moment; nothing of scamgraph shows or exports what is in
    it, and only its owner can open it. `mentions` tells whether a text names what was taken out:
    the ledger keeps no file name or address that does, and no link is called so. What a fetch or a
    copy that was broken off left behind goes: it belongs to no original yet, and may hold anything.
    """
    if not (home / "archive").is_dir():
        return ()
    _clear_ledger(home, mentions)
    for link in (home / "archive" / "names").glob("*/*"):
        if mentions(link.name):
            link.unlink(missing_ok=True)
    for left in (home / "archive" / "incoming").rglob("*"):
        if left.is_file():
            left.unlink(missing_ok=True)
    found = sorted({c.sha256 for c in captures(home) if c.dataset in datasets})
    for sha256 in found:
        shutil.rmtree(names_of(home, sha256), ignore_errors=True)
        shut(home, sha256)
    return tuple(found)


def shut(home: Path, sha256: str) -> None:
    """Seal one original, unless it is sealed."""
    folder = folder_of(home, sha256)
    note = folder / SEAL
    if folder.is_dir() and not note.exists():
        note.write_text(datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ\n"), encoding="ascii")
        note.chmod(FILE_SHUT)
        folder.chmod(FOLDER_SHUT)


def _clear_ledger(home: Path, mentions: Callable[[str], bool]) -> None:
    """Write the ledger anew where it has to forget something; whole, or as it was."""
    ledger = home / "archive" / LEDGER
    if not ledger.exists():
        return
    with FileLock(ledger.with_name(f"{LEDGER}.lock")):
        before = list(captures(home))
        after = [_cleared(capture, mentions) for capture in before]
        if after == before:
            return
        new = ledger.with_name(f"{LEDGER}.new")
        place = os.open(new, os.O_WRONLY | os.O_TRUNC | os.O_CREAT, OWNER_ONLY)
        with os.fdopen(place, "w", encoding="utf-8") as lines:
            lines.writelines(c.model_dump_json(exclude_defaults=True) + "\n" for c in after)
            lines.flush()
            os.fsync(lines.fileno())
        new.replace(ledger)


def _cleared(capture: Capture, mentions: Callable[[str], bool]) -> Capture:
    hit = [n for n in ("name", "address", "final_address") if mentions(getattr(capture, n))]
    return capture.model_copy(update={name: UNNAMED if name == "name" else "" for name in hit})

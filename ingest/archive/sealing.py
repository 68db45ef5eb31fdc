"""Sealing: an archived original out of which something was redacted stays, and stays shut."""

from datetime import UTC, datetime
from pathlib import Path

from ingest.archive.captures import captures
from ingest.archive.keeping import folder_of

SEAL = "sealed"
FOLDER_SHUT, FILE_SHUT = 0o500, 0o400


def seal(home: Path, datasets: set[str]) -> tuple[str, ...]:
    """Seal the originals that these datasets were read from; their hashes, sorted.

    A sealed folder holds a note with the moment; nothing of scamgraph shows or exports what is in
    it, and only its owner can open it.
    """
    if not (home / "archive").is_dir():
        return ()
    found = sorted({c.sha256 for c in captures(home) if c.dataset in datasets})
    for sha256 in found:
        folder = folder_of(home, sha256)
        note = folder / SEAL
        if folder.is_dir() and not note.exists():
            note.write_text(datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ\n"), encoding="ascii")
            note.chmod(FILE_SHUT)
            folder.chmod(FOLDER_SHUT)
    return tuple(found)

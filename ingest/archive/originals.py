"""Keeping a file by its sha256: the original, apart from any working copy."""

import hashlib
import os
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from getpass import getuser
from importlib.metadata import version
from pathlib import Path

from graph.errors import MalformedSource
from ingest.archive.captures import Capture, archive_of, note
from ingest.door import refusals

PIECE = 1 << 20
READ_ONLY = 0o400
UNNAMED = "(name left out)"


def tool() -> str:
    """What captures: this program and its version."""
    return f"scamgraph {version('scamgraph')}"


def utc_now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


def folder_of(home: Path, sha256: str) -> Path:
    """Where the original with this hash stands, alone in a folder of its own."""
    return home / "archive" / "originals" / sha256[:2] / sha256


def original_of(home: Path, sha256: str) -> Path:
    """The original with this hash."""
    return folder_of(home, sha256) / "original"


def names_of(home: Path, sha256: str) -> Path:
    """Where the link to an original stands that is called as its file was."""
    return home / "archive" / "names" / sha256


def by_its_name(home: Path, capture: Capture) -> Path:
    """The original under the name that it came with, so that a message can say which file it is."""
    original = original_of(home, capture.sha256)
    name = names_of(home, capture.sha256) / Path(capture.name).name
    try:
        name.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        name.unlink(missing_ok=True)
        name.symlink_to(original.resolve())
    except OSError:
        # Where no link can be made, the file is read as it lies.
        return original
    return name


def keep(
    home: Path,
    file: Path,
    *,
    dataset: str,
    now: Callable[[], datetime] = utc_now,
    **came: str | int,
) -> Capture:
    """Keep a copy of a file and note how it came; `came` are further fields of a Capture.

    The name is noted only if the door lets it pass. Raises MalformedSource where the file cannot
    be read.
    """
    archive_of(home)
    sha256, size = _copied(home, file)
    capture = Capture.model_validate(
        {
            "sha256": sha256,
            "size": size,
            "name": shown(file.name),
            "dataset": dataset,
            "captured_at": now().strftime("%Y-%m-%dT%H:%M:%SZ"),
            "captured_by": getuser(),
            "tool": tool(),
            **came,
        }
    )
    note(home, capture)
    return capture


def shown(name: str) -> str:
    """A file's name, where the door lets it pass."""
    return UNNAMED if refusals({"name": name}) else name


def sha256_of(file: Path) -> str:
    """The sha256 of a file's bytes, in hexadecimal."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _copied(home: Path, file: Path) -> tuple[str, int]:
    """Copy a file into the archive; its sha256 and size are those of the bytes that were copied."""
    digest, size = hashlib.sha256(), 0
    incoming = home / "archive" / "incoming"
    incoming.mkdir(exist_ok=True, mode=0o700)
    place, name = tempfile.mkstemp(dir=incoming)
    try:
        with os.fdopen(place, "wb") as copy, file.open("rb") as content:
            while piece := content.read(PIECE):
                digest.update(piece)
                size += len(piece)
                copy.write(piece)
            copy.flush()
            os.fsync(copy.fileno())
        kept = original_of(home, digest.hexdigest())
        if not kept.exists():
            kept.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            Path(name).chmod(READ_ONLY)
            Path(name).replace(kept)
    except OSError as error:
        raise MalformedSource(f"{file.name}: cannot be read: {error.strerror}") from None
    finally:
        Path(name).unlink(missing_ok=True)
    return digest.hexdigest(), size

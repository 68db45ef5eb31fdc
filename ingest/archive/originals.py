"""Files kept by sha256, the capture log, sealing and verification."""

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from getpass import getuser
from importlib.metadata import version
from pathlib import Path
from typing import Literal

from filelock import FileLock
from pydantic import BaseModel, ConfigDict, ValidationError

from graph.dates import utc_now
from graph.errors import MalformedSource
from ingest.door import refusals

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


PIECE = 1 << 20
READ_ONLY = 0o400
UNNAMED = "(name left out)"


def tool() -> str:
    """What captures: this program and its version."""
    return f"scamgraph {version('scamgraph')}"


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
        note.write_text(utc_now().strftime("%Y-%m-%dT%H:%M:%SZ\n"), encoding="ascii")
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


@dataclass(frozen=True, slots=True)
class ArchiveCheck:
    """One original: its hash, how often it was captured, and what was found."""

    sha256: str
    name: str
    dataset: str
    captured_at: str
    found: Literal["as captured", "changed", "missing", "never captured"]

    @property
    def well(self) -> bool:
        """Whether the original is what was captured."""
        return self.found == "as captured"


def verify(home: Path) -> tuple[ArchiveCheck, ...]:
    """Hash every original anew and hold it against its first capture; sorted by moment and hash."""
    first: dict[str, Capture] = {}
    for capture in captures(home):
        first.setdefault(capture.sha256, capture)
    checked = [
        ArchiveCheck(key, c.name, c.dataset, c.captured_at, _found(home, key))
        for key, c in first.items()
    ]
    stray = sorted(
        folder.name
        for folder in (home / "archive" / "originals").glob("*/*")
        if folder.name not in first
    )
    checked += [ArchiveCheck(key, "", "", "", "never captured") for key in stray]
    return tuple(sorted(checked, key=lambda v: (v.captured_at, v.sha256)))


def _found(home: Path, sha256: str) -> Literal["as captured", "changed", "missing"]:
    original = original_of(home, sha256)
    if not original.exists():
        return "missing"
    return "as captured" if sha256_of(original) == sha256 else "changed"

"""Originals kept by sha256, the log of captures, sealing and verification."""

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
from graph.embedded.folder import make_private, write_private
from graph.errors import MalformedSource
from ingest.door import refusals

LEDGER = "captures.jsonl"
OWNER_ONLY = 0o600


class Capture(BaseModel):
    """One file as it came in.

    `captured_at` is in UTC, `size` in bytes; `address` was requested, `final_address` answered
    after redirects (both are empty for a local file).
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
    """Return the archive's folder, created if missing; only its owner can read it."""
    archive = home / "archive"
    make_private(archive)
    return archive


def note(home: Path, capture: Capture) -> None:
    """Add a capture to the log, as a whole line, also while others write."""
    archive = archive_of(home)
    line = capture.model_dump_json(exclude_defaults=True) + "\n"
    with FileLock(archive / f"{LEDGER}.lock", mode=OWNER_ONLY):
        place = os.open(archive / LEDGER, os.O_WRONLY | os.O_APPEND | os.O_CREAT, OWNER_ONLY)
        with os.fdopen(place, "a", encoding="utf-8") as ledger:
            ledger.write(line)
            ledger.flush()
            os.fsync(ledger.fileno())


def captures(home: Path) -> Iterator[Capture]:
    """Yield every capture, oldest first. Raises MalformedSource naming a damaged line."""
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
                    "JSON. The originals are not affected"
                ) from None


def latest_of(home: Path, address: str) -> Capture | None:
    """Return the last capture from an address, or None."""
    of_address = [c for c in captures(home) if c.address == address]
    return of_address[-1] if of_address else None


PIECE = 1 << 20
READ_ONLY = 0o400
UNNAMED = "(name left out)"


def tool() -> str:
    """Return this program and its version, as captures name it."""
    return f"scamgraph {version('scamgraph')}"


def folder_of(home: Path, sha256: str) -> Path:
    """Return the folder that holds the original with this hash and nothing else."""
    return home / "archive" / "originals" / sha256[:2] / sha256


def original_of(home: Path, sha256: str) -> Path:
    """Return the path of the original with this hash."""
    return folder_of(home, sha256) / "original"


def names_of(home: Path, sha256: str) -> Path:
    """Return the folder of the link to an original under its own file name."""
    return home / "archive" / "names" / sha256


def by_its_name(home: Path, capture: Capture) -> Path:
    """Return a link to the original under its own file name, for readers and messages."""
    original = original_of(home, capture.sha256)
    name = names_of(home, capture.sha256) / Path(capture.name).name
    try:
        make_private(name.parent)
        name.unlink(missing_ok=True)
        name.symlink_to(original.resolve())
    except OSError:
        # Without links on this disk, the file is read under its hash.
        return original
    return name


def keep(
    home: Path,
    file: Path,
    *,
    dataset: str,
    now: Callable[[], datetime] = utc_now,
    **received: str | int,
) -> Capture:
    """Keep a copy of a file and log it; `received` are further fields of a Capture.

    The file name is logged only if the door accepts it.
    Raises MalformedSource where the file cannot be read.
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
            **received,
        }
    )
    note(home, capture)
    return capture


def shown(name: str) -> str:
    """Return a file's name, or UNNAMED if the door refuses it."""
    return UNNAMED if refusals({"name": name}) else name


def sha256_of(file: Path) -> str:
    """Return the sha256 of a file's bytes, in hexadecimal."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _copied(home: Path, file: Path) -> tuple[str, int]:
    """Copy a file into the archive; return the sha256 and size of the copied bytes."""
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
            make_private(kept.parent)
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
    """Seal the originals that these datasets were read from; return their hashes, sorted.

    A sealed folder holds a note with the moment; scamgraph neither shows nor exports its content,
    and only its owner can open it. `mentions` decides whether a text names what was redacted: such
    file names and addresses leave the log, and such links are deleted. Unfinished downloads and
    copies are deleted too: they may hold anything.
    """
    if not (home / "archive").is_dir():
        return ()
    _clear_ledger(home, mentions)
    for link in (home / "archive" / "names").glob("*/*"):
        if mentions(link.name):
            link.unlink(missing_ok=True)
    for leftover in (home / "archive" / "incoming").rglob("*"):
        if leftover.is_file():
            leftover.unlink(missing_ok=True)
    hashes = sorted({c.sha256 for c in captures(home) if c.dataset in datasets})
    for sha256 in hashes:
        shutil.rmtree(names_of(home, sha256), ignore_errors=True)
        shut(home, sha256)
    return tuple(hashes)


def shut(home: Path, sha256: str) -> None:
    """Seal one original, unless it is sealed already."""
    folder = folder_of(home, sha256)
    note = folder / SEAL
    if folder.is_dir() and not note.exists():
        write_private(note, utc_now().strftime("%Y-%m-%dT%H:%M:%SZ\n"))
        note.chmod(FILE_SHUT)
        folder.chmod(FOLDER_SHUT)


def _clear_ledger(home: Path, mentions: Callable[[str], bool]) -> None:
    """Rewrite the log without names and addresses that mention what was redacted."""
    ledger = home / "archive" / LEDGER
    if not ledger.exists():
        return
    with FileLock(ledger.with_name(f"{LEDGER}.lock"), mode=OWNER_ONLY):
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
    """One original: its first capture, and the result of checking it."""

    sha256: str
    name: str
    dataset: str
    captured_at: str
    found: Literal["as captured", "changed", "missing", "never captured"]

    @property
    def well(self) -> bool:
        """Return whether the original is unchanged."""
        return self.found == "as captured"


def verify(home: Path) -> tuple[ArchiveCheck, ...]:
    """Hash every original and compare it with its first capture; sorted by moment and hash."""
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

"""Read the zip of a report that anybody may have altered: what is wrong is said, never raised past.

Nothing is unpacked to a folder, and sizes are counted while reading: a small zip may hold much.
"""

import hashlib
import lzma
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, NonNegativeInt, TypeAdapter, ValidationError

from api.reports.archive import FORMAT, MANIFEST, digest
from api.reports.story import ReportedState
from graph.answers.models import ResponseModel
from graph.errors import BadRequest

MAX_FILE_BYTES = 200_000_000  # of one file, unpacked
MAX_TOTAL_BYTES = 300_000_000  # of all files together, unpacked
MAX_JSON_BYTES = 50_000_000  # of the manifest, the claims, the standing: they are held in memory
MAX_FILES = 10_000
CLAIMS, STANDING = "claims.json", "standing.json"
_CHUNK = 1 << 20
# What zipfile and the packing methods raise for content that was altered.
_BROKEN = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, struct.error, OSError,
    NotImplementedError, RuntimeError, EOFError, ValueError, ArithmeticError, LookupError,
    MemoryError,
)  # fmt: skip
T = TypeVar("T")


class Differing(ResponseModel):
    """A file that is not what the manifest says; a hash is "" where there is none."""

    file: str
    what: str
    expected: str = ""
    found: str = ""


class ReportedClaim(BaseModel):
    """What a report says of a claim: the fields that are compared, beside all others."""

    model_config = ConfigDict(extra="allow", strict=True)

    id: str
    sentence: str
    state: str
    reply: str


class _Entry(BaseModel):
    sha256: str
    bytes: NonNegativeInt = 0


class _Data(BaseModel):
    version: NonNegativeInt
    record_hash: str


class Manifest(BaseModel):
    """The manifest of a report, as `api.reports.archive` writes it."""

    model_config = ConfigDict(strict=True)

    format: Literal["scamgraph-report/1"]
    title: str
    data: _Data
    files: dict[str, _Entry]
    left_out: dict[str, str] = {}


class ReportFile(BaseModel):
    """What a report's file holds, and where it is not what its manifest says."""

    manifest: Manifest
    manifest_sha256: str
    differing: tuple[Differing, ...]
    claims: tuple[dict[str, Any], ...]
    standing: ReportedState


def read_report(path: Path) -> ReportFile:
    """Read a report. Raise BadRequest, which says what is wrong, for a file that is none."""
    try:
        with zipfile.ZipFile(path) as packed:
            return _Reader(path, packed).read()
    except OSError as error:
        raise BadRequest(f"{path.name}: {error.strerror or 'it cannot be read'}") from None
    except _BROKEN as error:  # its list of files
        raise BadRequest(
            f"{path.name}: not a report that can be read: {_reason(error)}; get the report again "
            "from whoever made it"
        ) from None


def printable(text: str) -> str:
    """Return a text of the file as a terminal can show it, and not too long."""
    return "".join(c if c.isprintable() else "�" for c in text[:200])


class _Unreadable(Exception):
    """A file of the zip that cannot be read; the message says why."""


class _Reader:
    """Reads one zip, and counts what was unpacked."""

    def __init__(self, path: Path, packed: zipfile.ZipFile) -> None:
        self._path = path
        self._packed = packed
        self._names = [name for name in packed.namelist() if not name.endswith("/")]
        self._unpacked = 0

    def read(self) -> ReportFile:
        if len(self._names) > MAX_FILES:
            raise self._none(f"it holds {len(self._names)} files; at most {MAX_FILES}")
        text, manifest = self._manifest()
        differing = [*self._compared(manifest), *self._unlisted(manifest)]
        claims = self._held(CLAIMS, TypeAdapter(tuple[ReportedClaim, ...]), differing) or ()
        standing = self._held(STANDING, TypeAdapter(ReportedState), differing)
        return ReportFile(
            manifest=manifest,
            manifest_sha256=digest(text),
            differing=tuple(differing),
            claims=tuple(claim.model_dump() for claim in claims),
            standing=standing or ReportedState(),
        )

    def _none(self, why: str) -> BadRequest:
        return BadRequest(f"{self._path.name}: {why}")

    def _manifest(self) -> tuple[bytes, Manifest]:
        if MANIFEST not in self._names:
            raise self._none(f"it has no {MANIFEST}, so it is not a report")
        try:
            text = self._content(MANIFEST, MAX_JSON_BYTES)
            return text, Manifest.model_validate_json(text)
        except _Unreadable as error:
            raise self._none(f"{MANIFEST} {error}") from None
        except ValidationError as error:
            fault = error.errors()[0]
            if fault["loc"] == ("format",):
                raise self._none(f"{MANIFEST}: expected format {FORMAT}") from None
            raise self._none(f"{MANIFEST}: {_fault(error)}") from None

    def _compared(self, manifest: Manifest) -> Iterator[Differing]:
        there = set(self._names)
        for name, entry in sorted(manifest.files.items()):
            differing = Differing(file=printable(name), what="", expected=printable(entry.sha256))
            if name not in there:
                yield differing.model_copy(update={"what": "is missing"})
                continue
            try:
                sha256 = self._digest(name)
            except _Unreadable as error:
                yield differing.model_copy(update={"what": str(error)})
                continue
            if sha256 != entry.sha256:
                yield differing.model_copy(update={"what": "was altered", "found": sha256})

    def _unlisted(self, manifest: Manifest) -> Iterator[Differing]:
        counts = Counter(self._names)
        known = {MANIFEST, *manifest.files}
        for name in sorted(counts):
            if name not in known:
                yield Differing(file=printable(name), what="is not in the manifest")
            if counts[name] > 1:
                yield Differing(file=printable(name), what="is in it more than once")
            if _leads_out(name):
                yield Differing(file=printable(name), what="has a name that leads out of a folder")

    def _held(self, name: str, form: TypeAdapter[T], differing: list[Differing]) -> T | None:
        """Return the content of a JSON file that is as the manifest says; else None.

        One that holds something else is added to `differing`.
        """
        if name not in self._names or any(each.file == name for each in differing):
            return None
        try:
            return form.validate_json(self._content(name, MAX_JSON_BYTES))
        except _Unreadable as error:
            differing.append(Differing(file=name, what=str(error)))
        except ValidationError as error:
            what = f"holds something else than a report's: {_fault(error)}"
            differing.append(Differing(file=name, what=what))
        return None

    def _content(self, name: str, most: int) -> bytes:
        return b"".join(self._chunks(name, most))

    def _digest(self, name: str) -> str:
        sha256 = hashlib.sha256()
        for chunk in self._chunks(name, MAX_FILE_BYTES):
            sha256.update(chunk)
        return sha256.hexdigest()

    def _chunks(self, name: str, most: int) -> Iterator[bytes]:
        """Yield a file's content. Raise _Unreadable where it is too long or broken."""
        size = 0
        try:
            with self._packed.open(name) as member:
                while chunk := member.read(_CHUNK):
                    size += len(chunk)
                    self._count(len(chunk), size, most)
                    yield chunk
        except _BROKEN as error:
            raise _Unreadable(f"cannot be read: {_reason(error)}") from None

    def _count(self, read: int, size: int, most: int) -> None:
        self._unpacked += read
        if size > most:
            raise _Unreadable(f"is too large: more than {most:,} bytes")
        if self._unpacked > MAX_TOTAL_BYTES:
            raise _Unreadable(f"was not read: the files hold more than {MAX_TOTAL_BYTES:,} bytes")


def _reason(error: BaseException) -> str:
    if isinstance(error, zipfile.BadZipFile):
        return printable(str(error)) or "it is damaged"
    if isinstance(error, NotImplementedError):
        return "it is packed in a way that reports are not"
    if isinstance(error, RuntimeError):
        return "it is encrypted"
    return "it is damaged or not complete"


def _fault(error: ValidationError) -> str:
    """Return the first fault of a JSON text, by its place."""
    first = error.errors(include_url=False, include_input=False)[0]
    place = ".".join(printable(str(part)) for part in first["loc"])
    return f"{place}: {printable(first['msg'])}" if place else printable(first["msg"])


def _leads_out(name: str) -> bool:
    parts: Sequence[str] = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ".." in parts or ":" in parts[0]

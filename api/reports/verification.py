"""Whether a report is what it was, file by file, and what has changed in the record since."""

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import Field

from api.overview import Overviews
from api.reports.comparing import Changed, changes_of
from api.reports.packing import FORMAT, MANIFEST, digest
from graph.answers.models import Shape
from graph.errors import BadRequest
from graph.store import Store

T = TypeVar("T")
MOST = 200_000_000  # bytes of one file: a report is small, a bomb is not


class Differing(Shape):
    """A file that is not what the manifest says; a hash is "" where there is none."""

    file: str
    what: str
    expected: str = ""
    found: str = ""


class Verified(Shape):
    """What became of a report. `changed` is null where no record was asked."""

    title: str
    manifest_sha256: str
    files: int
    differing: tuple[Differing, ...]
    version: int
    record_hash: str
    version_now: int | None = None
    record_hash_now: str | None = None
    changed: tuple[Changed, ...] | None = None
    left_out: dict[str, str] = Field(default_factory=dict)


def verify(path: Path, store: Store | None) -> Verified:
    """Compare a report with its manifest, and with the record where a store is given.

    Raises BadRequest for a file that is no report.
    """
    try:
        with zipfile.ZipFile(path) as packed:
            manifest, text = _manifest(path, packed)
            differing = _files(packed, manifest["files"])
            claims: list[dict[str, Any]] = _held(packed, differing, "claims.json", [])
            standing: dict[str, Any] = _held(packed, differing, "standing.json", {})
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, TypeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "no report that can be read"
        raise BadRequest(f"{path.name}: {reason or 'it cannot be read'}") from None
    result = Verified(
        title=str(manifest["title"]),
        manifest_sha256=digest(text),
        files=len(manifest["files"]),
        differing=tuple(differing),
        version=manifest["data"]["version"],
        record_hash=manifest["data"]["record_hash"],
        left_out=manifest.get("left_out", {}),
    )
    if store is None:
        return result
    overview = Overviews(store).now()
    return result.model_copy(
        update={
            "version_now": overview.network.version,
            "record_hash_now": overview.network.record_hash,
            "changed": tuple(changes_of(store, overview, claims, standing)),
        }
    )


def _manifest(path: Path, packed: zipfile.ZipFile) -> tuple[dict[str, Any], bytes]:
    if MANIFEST not in packed.namelist():
        raise BadRequest(f"{path.name}: it has no {MANIFEST}, so it is no report")
    text = _read(packed, MANIFEST)
    manifest = json.loads(text)
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise BadRequest(f"{path.name}: {MANIFEST}: expected format {FORMAT}")
    return manifest, text


def _read(packed: zipfile.ZipFile, name: str) -> bytes:
    if packed.getinfo(name).file_size > MOST:
        raise ValueError(name)
    return packed.read(name)


def _files(packed: zipfile.ZipFile, listed: Mapping[str, Any]) -> list[Differing]:
    there = [name for name in packed.namelist() if not name.endswith("/")]
    found: list[Differing] = []
    for name, entry in sorted(listed.items()):
        expected = str(entry["sha256"])
        if name not in there:
            found.append(Differing(file=name, what="is missing", expected=expected))
            continue
        try:
            sha256 = digest(_read(packed, name))
        except (zipfile.BadZipFile, ValueError, OSError):
            found.append(Differing(file=name, what="cannot be read", expected=expected))
            continue
        if sha256 != expected:
            was = Differing(file=name, what="was altered", expected=expected, found=sha256)
            found.append(was)
    known = {MANIFEST, *listed}
    found += [
        Differing(file=name, what="is not in the manifest")
        for name in sorted(set(there))
        if name not in known
    ]
    found += [
        Differing(file=name, what="is in it more than once")
        for name in sorted({name for name in there if there.count(name) > 1})
    ]
    return found


def _held(packed: zipfile.ZipFile, differing: list[Differing], name: str, instead: T) -> T:
    """What a file of the report holds; `instead` where it is not what it was, or not there."""
    if name not in packed.namelist() or any(one.file == name for one in differing):
        return instead
    held: T = json.loads(_read(packed, name))
    return held

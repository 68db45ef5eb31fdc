"""Whether a report is what it was, file by file, and what has changed in the record since."""

import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from pydantic import Field

from api.reports.packing import FORMAT, MANIFEST, digest
from api.reports.rows import WORDING
from graph.answers.claims import claims_by_id
from graph.answers.shapes import ClaimAnswer, Shape
from graph.errors import BadRequest
from graph.store import Store
from graph.store.meta import read_meta

MOST = 200_000_000  # bytes of one file: a report is small, a bomb is not


class Differing(Shape):
    """A file that is not what the manifest says; a hash is "" where there is none."""

    file: str
    what: str
    expected: str = ""
    found: str = ""


class Changed(Shape):
    """A claim of the report that is no longer what it was in the record."""

    claim: str
    sentence: str
    what: str


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
            claims = _claims(packed, differing)
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
    meta = store.read(read_meta)
    now = store.read(lambda tx: claims_by_id(tx, [claim["id"] for claim in claims]))
    return result.model_copy(
        update={
            "version_now": meta.version if meta else 0,
            "record_hash_now": meta.record_hash if meta else "",
            "changed": tuple(
                change for claim in claims for change in _changes(claim, now.get(claim["id"]))
            ),
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


def _claims(packed: zipfile.ZipFile, differing: list[Differing]) -> list[dict[str, Any]]:
    """The report's claims; none where their file is not what it was."""
    if any(one.file == "claims.json" for one in differing):
        return []
    claims: list[dict[str, Any]] = json.loads(_read(packed, "claims.json"))
    return claims


def _changes(then: Mapping[str, Any], now: ClaimAnswer | None) -> list[Changed]:
    def changed(what: str) -> Changed:
        return Changed(claim=str(then["id"]), sentence=str(then["sentence"]), what=what)

    if now is None:
        return [changed("is not in this record: taken out, or never loaded here")]
    return [changed(words(then, now)) for differs, words in _WAYS if differs(then, now)]


def _revised(then: Mapping[str, Any], now: ClaimAnswer) -> list[str]:
    return [name for name in WORDING if then.get(name, "") != getattr(now, name)]


Asked = Callable[[Mapping[str, Any], ClaimAnswer], object]
Said = Callable[[Mapping[str, Any], ClaimAnswer], str]
_WAYS: tuple[tuple[Asked, Said], ...] = (
    (
        lambda then, now: then["state"] != now.state,
        lambda then, now: f"state: {_plain(then['state'])}, now {_plain(now.state)}",
    ),
    (
        lambda then, now: then["reply"] != now.reply,
        lambda then, now: f"reply: {then['reply']}, now {now.reply}",
    ),
    (_revised, lambda then, now: f"revised: {', '.join(map(_plain, _revised(then, now)))}"),
)


def _plain(token: str) -> str:
    return token.replace("_", " ")

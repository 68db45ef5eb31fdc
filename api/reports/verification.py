"""Check a report against its manifest, and against the record of today."""

import json
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import Field

from api.reports.archive import FORMAT, MANIFEST, digest
from api.reports.story import ReportedLink, ReportedState, standing_among
from api.snapshot import Snapshot, Snapshots
from api.wording import plain
from graph.answers.claims import claims_by_id
from graph.answers.models import ClaimAnswer, ResponseModel
from graph.errors import BadRequest
from graph.store import Store
from graph.store.redaction_marks import taken_out

# What may be revised under a claim's id.
WORDING = (
    "quote", "paraphrase", "translation", "modality", "credibility", "stage", "basis", "copy_read",
    "extent_read", "valid_from", "valid_to", "archive_sha256", "release",
)  # fmt: skip
REDACTED = "was redacted: taken out of the record to protect somebody"
GONE = "is not in this record: taken out, or never loaded here"
UNLINKED = "stands no longer as a link in this record"


class Changed(ResponseModel):
    """What a report says and the record no longer does, or not so.

    `claim` is a claim's id, or "" for a link, a person or a case.
    """

    claim: str
    sentence: str
    what: str


def changes_of(
    store: Store,
    overview: Snapshot,
    claims: Sequence[Mapping[str, Any]],
    standing: Mapping[str, Any],
) -> Iterator[Changed]:
    """Yield every change, claims first; `claims` and `standing` are the report's files."""
    ids = [str(claim["id"]) for claim in claims]
    now = store.read(lambda tx: claims_by_id(tx, ids))
    out = taken_out(store, [claim for claim in ids if claim not in now])
    for claim in claims:
        yield from _of_claim(claim, now.get(claim["id"]), out)
    if standing:
        yield from _of_state(ReportedState.model_validate(standing), overview)


def _of_claim(
    then: Mapping[str, Any], now: ClaimAnswer | None, out: frozenset[str]
) -> Iterator[Changed]:
    about = {"claim": str(then["id"]), "sentence": str(then["sentence"])}
    if now is None:
        yield Changed(**about, what=REDACTED if then["id"] in out else GONE)
        return
    for differs, words in _WAYS:
        if differs(then, now):
            yield Changed(**about, what=words(then, now))


def _of_state(then: ReportedState, overview: Snapshot) -> Iterator[Changed]:
    keys = {(link.from_id, link.type, link.to_id) for link in then.links}
    now = standing_among(overview, keys, {entity.id for entity in then.things})
    links = {(link.from_id, link.type, link.to_id): link for link in now.links}
    for was in then.links:
        now_link = links.get((was.from_id, was.type, was.to_id))
        if now_link is None:
            yield Changed(claim="", sentence=was.sentence, what=UNLINKED)
        else:
            yield from (
                Changed(claim="", sentence=was.sentence, what=what)
                for what in _moved(was, now_link)
            )
    by_id = {entity.id: entity for entity in now.things}
    for entity in then.things:
        words = by_id[entity.id].words if entity.id in by_id else "not in this record"
        if words != entity.words:
            yield Changed(claim="", sentence=entity.name, what=f"{entity.words}, now {words}")


def _moved(was: ReportedLink, now: ReportedLink) -> Iterable[str]:
    if now.denies != was.denies:
        yield f"denied by {was.denies}, now by {now.denies}"
    if now.asserts != was.asserts:
        yield f"said by {was.asserts}, now by {now.asserts}"
    if now.standing != was.standing:
        yield f"standing: {was.standing}, now {now.standing}"


def _revised(then: Mapping[str, Any], now: ClaimAnswer) -> list[str]:
    return [name for name in WORDING if then.get(name, "") != getattr(now, name)]


Differs = Callable[[Mapping[str, Any], ClaimAnswer], object]
Words = Callable[[Mapping[str, Any], ClaimAnswer], str]
_WAYS: tuple[tuple[Differs, Words], ...] = (
    (
        lambda then, now: then["state"] != now.state,
        lambda then, now: f"state: {plain(then['state'])}, now {plain(now.state)}",
    ),
    (
        lambda then, now: then["reply"] != now.reply,
        lambda then, now: f"reply: {then['reply']}, now {now.reply}",
    ),
    (_revised, lambda then, now: f"revised: {', '.join(map(plain, _revised(then, now)))}"),
)


T = TypeVar("T")
MAX_FILE_BYTES = 200_000_000  # bytes of one file: a report is small, a bomb is not


class Differing(ResponseModel):
    """A file that is not what the manifest says; a hash is "" where there is none."""

    file: str
    what: str
    expected: str = ""
    found: str = ""


class Verification(ResponseModel):
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


def verify(path: Path, store: Store | None) -> Verification:
    """Compare a report with its manifest, and with the record where a store is given.

    Raise BadRequest for a file that is no report.
    """
    try:
        with zipfile.ZipFile(path) as packed:
            manifest, text = _manifest(path, packed)
            differing = _files(packed, manifest["files"])
            claims: list[dict[str, Any]] = _content(packed, differing, "claims.json", [])
            standing: dict[str, Any] = _content(packed, differing, "standing.json", {})
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, TypeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not a report that can be read"
        raise BadRequest(f"{path.name}: {reason or 'it cannot be read'}") from None
    result = Verification(
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
    overview = Snapshots(store).now()
    return result.model_copy(
        update={
            "version_now": overview.network.version,
            "record_hash_now": overview.network.record_hash,
            "changed": tuple(changes_of(store, overview, claims, standing)),
        }
    )


def _manifest(path: Path, packed: zipfile.ZipFile) -> tuple[dict[str, Any], bytes]:
    if MANIFEST not in packed.namelist():
        raise BadRequest(f"{path.name}: it has no {MANIFEST}, so it is not a report")
    text = _read(packed, MANIFEST)
    manifest = json.loads(text)
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise BadRequest(f"{path.name}: {MANIFEST}: expected format {FORMAT}")
    return manifest, text


def _read(packed: zipfile.ZipFile, name: str) -> bytes:
    if packed.getinfo(name).file_size > MAX_FILE_BYTES:
        raise ValueError(name)
    return packed.read(name)


def _files(packed: zipfile.ZipFile, listed: Mapping[str, Any]) -> list[Differing]:
    there = [name for name in packed.namelist() if not name.endswith("/")]
    differing: list[Differing] = []
    for name, entry in sorted(listed.items()):
        expected = str(entry["sha256"])
        if name not in there:
            differing.append(Differing(file=name, what="is missing", expected=expected))
            continue
        try:
            sha256 = digest(_read(packed, name))
        except (zipfile.BadZipFile, ValueError, OSError):
            differing.append(Differing(file=name, what="cannot be read", expected=expected))
            continue
        if sha256 != expected:
            was = Differing(file=name, what="was altered", expected=expected, found=sha256)
            differing.append(was)
    known = {MANIFEST, *listed}
    differing += [
        Differing(file=name, what="is not in the manifest")
        for name in sorted(set(there))
        if name not in known
    ]
    differing += [
        Differing(file=name, what="is in it more than once")
        for name in sorted({name for name in there if there.count(name) > 1})
    ]
    return differing


def _content(packed: zipfile.ZipFile, differing: list[Differing], name: str, instead: T) -> T:
    """Return the content of a file of the report; `instead` where it is altered or missing."""
    if name not in packed.namelist() or any(entry.file == name for entry in differing):
        return instead
    content: T = json.loads(_read(packed, name))
    return content

"""Check a report against its manifest, and against the record of today."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import Field

from api.reports.report_file import Differing, printable, read_report
from api.reports.story import ReportedLink, ReportedState, standing_among
from api.snapshot import Snapshot, Snapshots
from api.wording import plain
from graph.answers.claims import claims_by_id
from graph.answers.models import ClaimAnswer, ResponseModel
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
    standing: ReportedState,
) -> Iterator[Changed]:
    """Yield every change, claims first; `claims` and `standing` are the report's files."""
    ids = [str(claim["id"]) for claim in claims]
    now = store.read(lambda tx: claims_by_id(tx, ids))
    out = taken_out(store, [claim for claim in ids if claim not in now])
    for claim in claims:
        yield from _of_claim(claim, now.get(claim["id"]), out)
    yield from _of_state(standing, overview)


def _of_claim(
    then: Mapping[str, Any], now: ClaimAnswer | None, out: frozenset[str]
) -> Iterator[Changed]:
    about = {"claim": str(then["id"]), "sentence": str(then["sentence"])}
    if now is None:
        yield Changed(**about, what=REDACTED if then["id"] in out else GONE)
        return
    if then["state"] != now.state:
        yield Changed(**about, what=f"state: {plain(then['state'])}, now {plain(now.state)}")
    if then["reply"] != now.reply:
        yield Changed(**about, what=f"reply: {then['reply']}, now {now.reply}")
    if revised := [name for name in WORDING if then.get(name, "") != getattr(now, name)]:
        yield Changed(**about, what=f"revised: {', '.join(map(plain, revised))}")


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
    report = read_report(path)
    manifest = report.manifest
    result = Verification(
        title=printable(manifest.title),
        manifest_sha256=report.manifest_sha256,
        files=len(manifest.files),
        differing=report.differing,
        version=manifest.data.version,
        record_hash=printable(manifest.data.record_hash),
        left_out={printable(f): printable(why) for f, why in manifest.left_out.items()},
    )
    if store is None:
        return result
    overview = Snapshots(store).now()
    return result.model_copy(
        update={
            "version_now": overview.network.version,
            "record_hash_now": overview.network.record_hash,
            "changed": tuple(changes_of(store, overview, report.claims, report.standing)),
        }
    )

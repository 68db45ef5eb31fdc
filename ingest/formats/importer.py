"""Import files in published formats: archive, read, compare with the last edition, load.

A new edition is compared with the last one: a changed value or locator supersedes the claim it
changes, a day that only stands for "when we first read it" stays what it was, and a file that holds
far less than the last one closes nothing.
"""

import hashlib
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from graph.claim_spool import Spool
from graph.dataset import Dataset, LoadSummary, RefusedRow
from graph.dates import today
from graph.errors import MalformedSource
from graph.hashing import digest
from graph.record import Claim, Judgement, Origin, Ref, Source, State
from graph.store import Store
from graph.store.claim_diff import claimed_by, compare_claims, gone_claims
from graph.store.load import load
from graph.store.loaded_state import LoadedState
from graph.store.record_writer import published_by
from graph.store.redaction_marks import REASON, fingerprints_of
from graph.store.rows import claim_of, is_hashed_right
from ingest.archive import Capture, folder_of, keep
from ingest.archive.originals import UNNAMED, sha256_of, shown, shut
from ingest.description import Description, fingerprint
from ingest.door import left_to_the_gate, refusals
from ingest.rows import Row, check_lengths
from ingest.transform import Transform

# The share of the last load that may be missing before a file counts as cut: publishers take off a
# few entries a day; a broken download loses a tenth or more. Up to MIN_GONE claims may always go.
MAX_GONE_SHARE, MIN_GONE = 0.1, 20


class FileHeader(BaseModel):
    """What a file, or its mapping, says of the dataset that is read from it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    dataset: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    title: str
    description: str
    refs: Ref
    rows_gone: Literal[State.OUR_ERROR, State.NO_LONGER_LISTED] = State.NO_LONGER_LISTED
    source: Source
    origin: tuple[Origin, ...] = ()
    defaults: dict[str, str] = Field(default_factory=dict)

    def describe(self, sha256: str, day: str) -> Description:
        """Return the description of the dataset; `day` (ISO) is that on which the file was read."""
        retrieved = self.source.retrieved or day
        source = self.source.model_copy(update={"sha256": sha256, "retrieved": retrieved})
        stated = {} if source.published else {"stated_on": day}
        return Description(
            id=self.dataset,
            title=self.title,
            description=self.description,
            ref_namespaces=(self.refs,),
            rows_gone=self.rows_gone,
            min_rows=1,
            defaults={"source": source.id, **stated, **self.defaults},
            publication=(source,),
            origin=self.origin,
        )


@dataclass(frozen=True, slots=True)
class ParsedFile:
    """A file as rows of a claims table, under a description made for it.

    `left_out` counts what was not carried over, by reason, never with a value; `suggestions` are
    sentences about decisions that a person has to take; `refused` is what the door left out before
    there were rows, and `withheld` the rows that would have come of it: they count as still listed.
    If `rows` are read lazily, `refused` is complete once all are read. `described_elsewhere` holds
    ids of sources that are only cited here. With `merge_wordings` a claim that comes twice keeps
    the words of both, otherwise that is a fault. `missing` names files that should have been read
    too: then nothing is closed.
    """

    description: Description
    rows: Iterable[Row]
    left_out: Mapping[str, int] = field(default_factory=Counter)
    judgements: tuple[Judgement, ...] = ()
    suggestions: tuple[str, ...] = ()
    refused: Sequence[RefusedRow] = ()
    described_elsewhere: frozenset[str] = frozenset()
    merge_wordings: bool = True
    missing: str = ""
    withheld: Iterable[Row] = ()


# Reads the files, given the sha256 of the first one and the day it was captured (ISO).
Read = Callable[[str, str], ParsedFile]


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What a load did, what of the file was left out, and what a person has to decide."""

    dataset: str
    summary: LoadSummary
    left_out: Mapping[str, int]
    suggestions: tuple[str, ...] = ()


def import_files(
    store: Store,
    home: Path,
    files: Sequence[Path],
    read: Read,
    *,
    dataset_id: str,
    options: Sequence[str] = (),
    fetched: Sequence[Capture] = (),
    shorter: bool = False,
    dry_run: bool = False,
) -> ImportResult:
    """Load files into the record; with `dry_run`, nothing is kept and nothing written.

    `dataset_id` is the id of the dataset that `read` describes; `options` change what the same file
    means; `fetched` are captures of files that are in the archive already.
    Raises MalformedSource; then nothing is loaded or closed.
    """
    if dry_run:
        hashes = [_hash(file) for file in files]
        day = today()
    else:
        captures = fetched or _kept(store, home, files, dataset_id)
        hashes, day = [c.sha256 for c in captures], captures[0].captured_at[:10]
    mark = "" if dry_run else _fingerprint(home, hashes, options)
    state = LoadedState(store, dataset_id, mark)
    unchanged = state.unchanged()
    if unchanged:
        return ImportResult(dataset_id, unchanged, {})
    parsed = read(hashes[0], day)
    with Spool(store.home) as spool:
        dataset = assemble(
            store, spool, parsed, sha256=hashes[0], fingerprint=mark, shorter=shorter
        )
        if not dry_run and any(refused.reason == REASON for refused in dataset.refused):
            # The file holds what was redacted, as did the originals sealed by the redaction.
            for sha256 in hashes:
                shut(home, sha256)
        summary = load(store, dataset, dry_run=dry_run, restoring=state.altered)
    if not dry_run:
        state.remember()
    return ImportResult(dataset_id, summary, parsed.left_out, parsed.suggestions)


def assemble(
    store: Store,
    spool: Spool,
    parsed: ParsedFile,
    *,
    sha256: str = "",
    fingerprint: str = "",
    shorter: bool = False,
) -> Dataset:
    """Return the file as a checked dataset, its claims in `spool`.

    `sha256` is the hash of the file; `shorter` accepts that many claims are gone.
    Raises MalformedSource for faulty rows, and for a file that is too short to be complete.
    """
    description = parsed.description
    transform = Transform(
        store,
        spool,
        description,
        fingerprint=fingerprint,
        archive_sha256=sha256,
        merge_wordings=parsed.merge_wordings,
    )
    dataset = transform.run(parsed.rows, refused=parsed.refused, withheld=parsed.withheld)
    dataset = replace(
        dataset,
        edition=_edition(description),
        judgements=(*dataset.judgements, *parsed.judgements),
        sources=tuple(s for s in dataset.sources if s.id not in parsed.described_elsewhere),
    )
    gone = _gone(store, dataset, spool)
    stored, new = _compare(store, dataset, spool, description.defaults.get("stated_on", ""), gone)
    if not shorter:
        _check_complete(dataset, parsed.missing, len(gone))
        _check_later(store, dataset, len(gone))
        _check_length(dataset, stored + len(gone), len(gone))
    spool.add(superseded(gone, new, dataset))
    return dataset


def numbered(file: str, cells: Iterable[tuple[int, Mapping[str, str]]]) -> Iterator[Row]:
    """Yield rows made of (row number, cells), without empty cells."""
    for number, row in cells:
        yield Row(file, number, {column: text for column, text in row.items() if text})


def superseded(gone: Iterable[Claim], new: Iterable[Claim], dataset: Dataset) -> list[Claim]:
    """Return the gone claims whose value or locator changed, each naming its successor.

    Only where exactly one claim went and one came that differ in one of the two: anything else is
    two changes, and nothing shows which belongs to which.
    """
    state = State.OUR_ERROR if dataset.rows_gone == State.OUR_ERROR else State.CORRECTED
    gone, new = list(gone), list(new)
    replaced: dict[str, Claim] = {}
    successors: set[str] = set()
    for changed in ("value", "locator"):
        before, after = _grouped(gone, changed), _grouped(new, changed)
        for key, group in before.items():
            candidates = after.get(key, [])
            if len(group) != 1 or len(candidates) != 1:
                continue
            (old,), (successor,) = group, candidates
            if old.id in replaced or successor.id in successors:
                continue
            successors.add(successor.id)
            replaced[old.id] = old.model_copy(
                update={
                    "state": state,
                    "state_since": dataset.gone_since(old),
                    "superseded_by": successor.id,
                }
            )
    return list(replaced.values())


def dataset_of(file: Path, prefix: str) -> str:
    """Return a dataset id: the same for the same file name in any case, and without its words.

    A file may be named after a person, in any script, and an id outlives a redaction. `prefix`
    names the format.
    """
    name = unicodedata.normalize("NFC", file.stem).casefold()
    return f"{prefix}_{hashlib.sha256(name.encode()).hexdigest()[:10]}"


def refused_of(
    file: str, row: int, record: Mapping[str, str], kind: str = "", name: str = ""
) -> list[RefusedRow]:
    """Return what the door refuses in a record of the file; an empty list lets it pass.

    `record` holds the fields that are read, without those that a reader drops; `kind` and `name`
    are those of its entity: a person next to a word about somebody held is refused.
    Raises MalformedSource for a field that is too long.
    """
    about = {"subject_kind": kind, "predicate": "name", "value": name} if kind and name else {}
    whole = {**record, **about}
    check_lengths(file, row, whole)
    fields = refusals(whole, is_named=left_to_the_gate)
    return list(dict.fromkeys(RefusedRow(file, row, f.field, str(f.reason)) for f in fields))


def _edition(description: Description) -> str:
    """Return the day of a publisher's list; a dataset that we wrote ourselves has none."""
    kept_by_publisher = description.rows_gone == State.NO_LONGER_LISTED
    return description.defaults.get("stated_on", "") if kept_by_publisher else ""


def _gone(store: Store, dataset: Dataset, spool: Spool) -> list[Claim]:
    """Return live claims that this dataset alone brought and that were not read now."""
    diff = store.read(
        lambda tx: compare_claims(tx, dataset, (), gone_claims(tx, dataset.id, spool))
    )
    return [claim for _, row in diff.revise if not dataset.says(claim := claim_of(row))]


def _compare(
    store: Store, dataset: Dataset, spool: Spool, first_read: str, gone: Sequence[Claim]
) -> tuple[int, list[Claim]]:
    """Return how many claims are stored already, and the new ones about the subjects of `gone`.

    A day that only stands for `first_read` is replaced, in the spool, by the stored one.
    """
    if not store.read(lambda tx: claimed_by(tx, spool.sources())):
        return 0, []
    subjects = {claim.subject for claim in gone}
    stored, new = 0, []
    for batch in spool.placed():
        claims = [claim for _, _, claim in batch]
        diff = store.read(partial(compare_claims, dataset=dataset, claims=claims, gone=[]))
        stored += diff.summary.unchanged + diff.summary.revised + diff.summary.restored
        new += [claim for claim in diff.create if claim.subject in subjects]
        for claim, row in (*diff.revise, *diff.restore):
            if claim.stated_on != first_read or not row.get("stated_on"):
                continue
            dated = claim.model_copy(update={"stated_on": row["stated_on"]})
            if is_hashed_right("Claim", row) or digest(dated.content()) == row.get("hash"):
                spool.put(dated)
    return stored, new


def _check_complete(dataset: Dataset, missing: str, gone: int) -> None:
    if missing and gone:
        raise MalformedSource(
            f"{dataset.id}: nothing was loaded or closed. {gone} claims of the last load are "
            f"missing, and {missing}. Add the file, or pass --shorter if the publisher removed them"
        )


def _check_later(store: Store, dataset: Dataset, gone: int) -> None:
    """Refuse an edition older than the loaded one: what it lacks may have been listed since."""
    if not dataset.edition or not gone:
        return
    stored = store.read(lambda tx: published_by(tx, [source.id for source in dataset.sources]))
    for source in dataset.sources:
        later = stored.get(source.id, "")
        if source.published and source.published < later:
            raise MalformedSource(
                f"{dataset.id}: nothing was loaded or closed. The file is the edition of "
                f"{source.published}, but the edition of {later} was loaded before, and {gone} of "
                "its claims are missing here. Pass --shorter if the later edition was wrong"
            )


def _check_length(dataset: Dataset, stored: int, gone: int) -> None:
    if gone > MIN_GONE and gone > MAX_GONE_SHARE * stored:
        raise MalformedSource(
            f"{dataset.id}: nothing was loaded or closed. {gone} of the {stored} claims of the "
            "last load are missing in this file; expected at most a tenth. Check that the file is "
            "complete, or pass --shorter if the publisher removed them"
        )


def _kept(store: Store, home: Path, files: Sequence[Path], dataset_id: str) -> Sequence[Capture]:
    """Return captures of the files, none under a name that was redacted."""
    redacted = fingerprints_of(store)
    names = [UNNAMED if redacted.mentions(file.name) else shown(file.name) for file in files]
    return [
        keep(home, file, dataset=dataset_id, name=name)
        for file, name in zip(files, names, strict=True)
    ]


def _hash(file: Path) -> str:
    try:
        return sha256_of(file)
    except OSError as error:
        raise MalformedSource(f"{file.name}: cannot be read: {error.strerror}") from None


def _fingerprint(home: Path, hashes: Sequence[str], options: Sequence[str]) -> str:
    """Return the hash of the files, the options, the vocabulary and the deciding code."""
    parts = [fingerprint(folder_of(home, key)) for key in hashes]
    return hashlib.sha256("\n".join([*parts, *options]).encode()).hexdigest()


def _grouped(claims: Iterable[Claim], changed: str) -> dict[tuple[str, ...], list[Claim]]:
    groups: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        stays = claim.locator if changed == "value" else claim.object or claim.value
        key = (claim.source, claim.subject, claim.predicate, claim.polarity, claim.speaker, stays)
        groups[key].append(claim)
    return groups

"""Import_files(): archive, read, compare with the last edition, load.

What was brought, made a dataset that loads safely onto what the record holds already.

A new edition is held against the last one: a changed value or locator supersedes the claim it
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

from graph.claim_spool import Spool
from graph.dataset import Dataset, LoadSummary, RefusedRow
from graph.dates import today
from graph.errors import MalformedSource
from graph.record import Claim, Judgement, State
from graph.store import Store
from graph.store.claim_diff import claimed_by, compare_claims, gone_claims
from graph.store.load import load
from graph.store.record_writer import published_by, read_before
from graph.store.redaction_marks import REASON, fingerprints_of
from graph.store.rows import claim_of
from ingest.archive import Capture, folder_of, keep
from ingest.archive.originals import UNNAMED, sha256_of, shown, shut
from ingest.description import Description, fingerprint
from ingest.door import refusals
from ingest.rows import Row, check_lengths
from ingest.transform import transform


@dataclass(frozen=True, slots=True)
class ParsedFile:
    """Rows in the columns of a claims table, under a description made for them.

    `left_out` counts what of the file was not carried over, by reason and never with a value;
    `offers` are decisions that only a person can take, in sentences; `refused` what the door kept
    out before there were rows; `described_elsewhere` ids of sources that are only cited here. Where
    `rows` are read only as they are asked for, `refused` is whole when they have all been. A claim
    that comes twice in other words stands once with the words of both if `joined`, else it is a
    fault. `incomplete` says what should have been read too and was not there: nothing is closed.
    `withheld` are the rows of what was refused whole: they tell what is not gone, and stay out.
    """

    description: Description
    rows: Iterable[Row]
    left_out: Mapping[str, int] = field(default_factory=Counter)
    judgements: tuple[Judgement, ...] = ()
    offers: tuple[str, ...] = ()
    refused: Sequence[RefusedRow] = ()
    described_elsewhere: frozenset[str] = frozenset()
    joined: bool = True
    incomplete: str = ""
    withheld: Iterable[Row] = ()


def numbered(file: str, cells: Iterable[tuple[int, Mapping[str, str]]]) -> Iterator[Row]:
    """Cells with the places they come from, as rows; what is empty is left out."""
    for number, row in cells:
        yield Row(file, number, {column: text for column, text in row.items() if text})


# How much of what stood may be gone at once before a file is taken for cut: publishers take off a
# few entries a day; a broken download loses a tenth or more.
MAX_GONE_SHARE, FEW = 0.1, 20


def assemble(
    store: Store,
    spool: Spool,
    brought: ParsedFile,
    *,
    sha256: str = "",
    fingerprint: str = "",
    shorter: bool = False,
) -> Dataset:
    """A dataset through the door, the checks and the gate, its claims in `spool`.

    `sha256` is the hash of the file read; `shorter` accepts that much is gone. Raises
    MalformedSource, with nothing loaded or closed, for faulty rows and for a file that is too short
    to be whole.
    """
    description = brought.description
    dataset = transform(
        store,
        spool,
        description,
        brought.rows,
        file=description.id,
        read=fingerprint,
        archived=sha256,
        kept_out=brought.refused,
        withheld=brought.withheld,
        joined=brought.joined,
    )
    dataset = replace(
        dataset,
        edition=_edition(description),
        judgements=(*dataset.judgements, *brought.judgements),
        sources=tuple(s for s in dataset.sources if s.id not in brought.described_elsewhere),
    )
    gone = _gone(store, dataset, spool)
    stood, came = _held_against(
        store, dataset, spool, description.defaults.get("stated_on", ""), gone
    )
    if not shorter:
        _check_complete(dataset, brought.incomplete, len(gone))
        _check_later(store, dataset, len(gone))
        _check_length(dataset, stood + len(gone), len(gone))
    spool.add(superseded(gone, came, dataset))
    return dataset


def _edition(description: Description) -> str:
    """The day of a publisher's list; what we wrote ourselves has none."""
    kept_by_publisher = description.rows_gone == State.NO_LONGER_LISTED
    return description.defaults.get("stated_on", "") if kept_by_publisher else ""


def _gone(store: Store, dataset: Dataset, spool: Spool) -> list[Claim]:
    """Live claims that this dataset alone brought, and that are not in what was read."""
    change = store.read(
        lambda tx: compare_claims(tx, dataset, (), gone_claims(tx, dataset.id, spool))
    )
    return [claim for _, row in change.revise if not dataset.says(claim := claim_of(row))]


def _held_against(
    store: Store, dataset: Dataset, spool: Spool, first_read: str, gone: Sequence[Claim]
) -> tuple[int, list[Claim]]:
    """How many claims stand already; new ones about the same things as those that are gone.

    A day that only stands for `first_read` gives way, in the spool, to the earlier one.
    """
    if not store.read(lambda tx: claimed_by(tx, spool.sources())):
        return 0, []
    subjects = {claim.subject for claim in gone}
    stood, came = 0, []
    for lot in spool.placed():
        claims = [claim for _, _, claim in lot]
        change = store.read(partial(compare_claims, dataset=dataset, claims=claims, gone=[]))
        stood += change.summary.unchanged + change.summary.revised
        came += [claim for claim in change.create if claim.subject in subjects]
        for claim, row in change.revise:
            if claim.stated_on == first_read:
                spool.put(claim.model_copy(update={"stated_on": row["stated_on"]}))
    return stood, came


def _check_complete(dataset: Dataset, missing: str, gone: int) -> None:
    if missing and gone:
        raise MalformedSource(
            f"{dataset.id}: {missing}, and {gone} claims of the last load are not in what is; "
            "nothing was loaded or closed. Put it there, or, if the publisher really took that "
            "away, say --shorter"
        )


def _check_later(store: Store, dataset: Dataset, gone: int) -> None:
    """What an earlier edition does not hold may have been listed since: that closes nothing."""
    if not dataset.edition or not gone:
        return
    known = store.read(lambda tx: published_by(tx, [source.id for source in dataset.sources]))
    for source in dataset.sources:
        later = known.get(source.id, "")
        if source.published and source.published < later:
            raise MalformedSource(
                f"{dataset.id}: is the edition of {source.published}, and that of {later} was "
                f"loaded; {gone} claims of that are not in this one. Nothing was loaded or closed. "
                "If the later one was wrong, say --shorter"
            )


def _check_length(dataset: Dataset, stood: int, gone: int) -> None:
    if gone > FEW and gone > MAX_GONE_SHARE * stood:
        raise MalformedSource(
            f"{dataset.id}: {gone} of the {stood} claims of the last load are not in this file; "
            "expected at most a tenth to be gone at once: is it whole? Nothing was loaded or "
            "closed. If the publisher really took that much away, say --shorter"
        )


def superseded(gone: Iterable[Claim], new: Iterable[Claim], dataset: Dataset) -> list[Claim]:
    """Claims whose value or locator was changed, each naming the one that takes its place.

    Only where one claim went and one came that differ in one of the two: anything else is two
    changes, and nobody says which is which.
    """
    state = State.OUR_ERROR if dataset.rows_gone == State.OUR_ERROR else State.CORRECTED
    went, came = list(gone), list(new)
    found: dict[str, Claim] = {}
    taken: set[str] = set()
    for changed in ("value", "locator"):
        before, after = _grouped(went, changed), _grouped(came, changed)
        for key, old in before.items():
            fresh = after.get(key, [])
            if len(old) != 1 or len(fresh) != 1 or old[0].id in found or fresh[0].id in taken:
                continue
            taken.add(fresh[0].id)
            found[old[0].id] = old[0].model_copy(
                update={
                    "state": state,
                    "state_since": dataset.gone_since(old[0]),
                    "superseded_by": fresh[0].id,
                }
            )
    return list(found.values())


def _grouped(claims: Iterable[Claim], changed: str) -> dict[tuple[str, ...], list[Claim]]:
    groups: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        stays = claim.locator if changed == "value" else claim.object or claim.value
        key = (claim.source, claim.subject, claim.predicate, claim.polarity, claim.speaker, stays)
        groups[key].append(claim)
    return groups


# Given the sha256 of the first file and the day it was captured (ISO), says what the files hold.
Read = Callable[[str, str], ParsedFile]


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What a load did, what of the file stayed out, and what somebody has to decide."""

    dataset: str
    summary: LoadSummary
    left_out: Mapping[str, int]
    offers: tuple[str, ...] = ()


def import_files(
    store: Store,
    home: Path,
    files: Sequence[Path],
    read: Read,
    *,
    dataset_id: str,
    asked: Sequence[str] = (),
    fetched: Sequence[Capture] = (),
    shorter: bool = False,
    dry_run: bool = False,
) -> ImportResult:
    """Bring files into the record; with `dry_run`, nothing is kept and nothing written.

    `dataset_id` is what `read` will describe; `asked` are options that change what the same file
    means; `fetched` are captures of files that are in the archive already.
    Raises MalformedSource, with nothing loaded or closed.
    """
    if dry_run:
        hashes = [_hash(file) for file in files]
        day = today()
    else:
        kept = fetched or _kept(store, home, files, dataset_id)
        hashes, day = [c.sha256 for c in kept], kept[0].captured_at[:10]
    mark = "" if dry_run else _fingerprint(home, hashes, asked)
    known = mark and store.read(lambda tx: read_before(tx, dataset_id, mark))
    if known:
        return ImportResult(dataset_id, known, {})
    brought = read(hashes[0], day)
    with Spool(store.home) as spool:
        dataset = assemble(
            store, spool, brought, sha256=hashes[0], fingerprint=mark, shorter=shorter
        )
        if not dry_run and any(refused.reason == REASON for refused in dataset.refused):
            # They hold what was taken out, as the originals did that were sealed with it.
            for sha256 in hashes:
                shut(home, sha256)
        summary = load(store, dataset, dry_run=dry_run)
    return ImportResult(dataset_id, summary, brought.left_out, brought.offers)


def _kept(store: Store, home: Path, files: Sequence[Path], dataset_id: str) -> Sequence[Capture]:
    """Captures of the files, none under a name that was redacted."""
    gone = fingerprints_of(store)
    names = [UNNAMED if gone.mentions(file.name) else shown(file.name) for file in files]
    return [
        keep(home, file, dataset=dataset_id, name=name)
        for file, name in zip(files, names, strict=True)
    ]


def _hash(file: Path) -> str:
    try:
        return sha256_of(file)
    except OSError as error:
        raise MalformedSource(f"{file.name}: cannot be read: {error.strerror}") from None


def _fingerprint(home: Path, hashes: Sequence[str], asked: Sequence[str]) -> str:
    """Whether the same was read before: the files, the options, the vocabulary and our own code."""
    parts = [fingerprint(folder_of(home, key)) for key in hashes]
    return hashlib.sha256("\n".join([*parts, *asked]).encode()).hexdigest()


def dataset_of(file: Path, begins: str) -> str:
    """The same for the same file name in any case, and not made of its words.

    A file may be called after somebody, in any script; an id outlives what is redacted. `begins`
    tells the format.
    """
    name = unicodedata.normalize("NFC", file.stem).casefold()
    return f"{begins}_{hashlib.sha256(name.encode()).hexdigest()[:10]}"


def refused_of(
    file: str, row: int, record: Mapping[str, str], kind: str = "", name: str = ""
) -> list[RefusedRow]:
    """What the door says of a record as it stood in the file; an empty list lets it pass.

    `record` holds the fields that are read, without those that a reader drops; `kind` and `name`
    are those of the thing it is about: a person beside a word about somebody held is refused.
    Raises MalformedSource for a field that is too long to be read.
    """
    about = {"subject_kind": kind, "predicate": "name", "value": name} if kind and name else {}
    whole = {**record, **about}
    check_lengths(file, row, whole)
    found = refusals(whole)
    return list(dict.fromkeys(RefusedRow(file, row, f.field, str(f.reason)) for f in found))

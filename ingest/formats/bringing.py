"""A file's whole way: into the archive, through its reader, into the record."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from graph.dataset import Summary
from graph.errors import MalformedSource
from graph.spool import Spool
from graph.store import Store
from graph.store.describing import read_before
from graph.store.loading import load
from graph.store.redacted import REASON, fingerprints_of
from ingest.archive import Capture, folder_of, keep
from ingest.archive.keeping import UNNAMED, sha256_of, shown
from ingest.archive.sealing import shut
from ingest.fingerprint import fingerprint
from ingest.formats.assembling import assemble
from ingest.formats.brought import Brought

# Given the sha256 of the first file and the day it was captured (ISO), says what the files hold.
Read = Callable[[str, str], Brought]


@dataclass(frozen=True, slots=True)
class Done:
    """What a load did, what of the file stayed out, and what somebody has to decide."""

    dataset: str
    summary: Summary
    left_out: Mapping[str, int]
    offers: tuple[str, ...] = ()


def bring(
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
) -> Done:
    """Bring files into the record; with `dry_run`, nothing is kept and nothing written.

    `dataset_id` is what `read` will describe; `asked` are options that change what the same file
    means; `fetched` are captures of files that are in the archive already.
    Raises MalformedSource, with nothing loaded or closed.
    """
    if dry_run:
        hashes = [_hash(file) for file in files]
        day = datetime.now(UTC).date().isoformat()
    else:
        kept = fetched or _kept(store, home, files, dataset_id)
        hashes, day = [c.sha256 for c in kept], kept[0].captured_at[:10]
    mark = "" if dry_run else _fingerprint(home, hashes, asked)
    known = mark and store.read(lambda tx: read_before(tx, dataset_id, mark))
    if known:
        return Done(dataset_id, known, {})
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
    return Done(dataset_id, summary, brought.left_out, brought.offers)


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

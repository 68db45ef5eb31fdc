"""The way of a dataset folder into the record: get, transform, load.

The load is one transaction or, above `part_claims` claims, several parts, each of them whole
(graph.store.load). Claims whose rows are gone are closed after the last part, and only when the
whole dataset was read and held at least its `min_rows`.
"""

from collections.abc import Callable
from pathlib import Path

from graph.claim_spool import Spool
from graph.dataset import Dataset, LoadSummary
from graph.store import Store
from graph.store.load import load
from graph.store.record_writer import read_before
from ingest.dataset_folder import get_rows, read_judgements
from ingest.description import fingerprint, read_description
from ingest.transform import transform

STAGES = ("get", "transform", "load")
Progress = Callable[[str], None]


def silent(_stage: str) -> None:
    """Report no progress."""


def ingest_folder(
    store: Store, folder: Path, *, dry_run: bool = False, told: Progress = silent
) -> LoadSummary:
    """Load one dataset; `told` is called with each stage as it begins.

    A dataset whose fingerprint is that of its last load is not read again.
    Raises MalformedSource naming every faulty row; then nothing is loaded.
    """
    told("get")
    dataset_id = read_description(folder).id
    read = fingerprint(folder)
    if unchanged := store.read(lambda tx: read_before(tx, dataset_id, read)):
        told("transform")
        told("load")
        return unchanged
    with Spool(store.home) as spool:
        dataset = read_folder(store, spool, folder, read, told)
        told("load")
        return load(store, dataset, dry_run=dry_run)


def read_folder(
    store: Store, spool: Spool, folder: Path, read: str = "", told: Progress = silent
) -> Dataset:
    """Return the dataset of a folder, its claims in `spool`; nothing is loaded.

    `read` is its fingerprint. The store is asked for the kinds of entities it holds.
    Raises MalformedSource naming every faulty row.
    """
    rows = get_rows(folder)
    told("transform")
    judgements, faults = read_judgements(folder)
    return transform(
        store,
        spool,
        read_description(folder),
        rows,
        file=folder.name,
        read=read,
        judgements=judgements,
        faults=faults,
    )

"""A dataset's way into the record: get, transform, load and clean up.

It is one unit of work or, above so many claims, goes in whole parts (graph.store.parts). Cleaning
up (closing the claims whose rows are gone) happens only after the whole dataset was read and held
at least its `min_rows`, and after its last part.
"""

from collections.abc import Callable
from pathlib import Path

from graph.dataset import Dataset, Summary
from graph.spool import Spool
from graph.store import Store
from graph.store.describing import read_before
from graph.store.loading import load
from ingest.description import Description, read_description
from ingest.fingerprint import fingerprint
from ingest.getting import get_rows
from ingest.judgement_rows import read_judgements
from ingest.transforming import transform

STAGES = ("get", "transform", "load")
Told = Callable[[str], None]


def _nobody(_stage: str) -> None:
    """Nobody wants to hear of progress."""


def ingest_folder(
    store: Store, folder: Path, *, dry_run: bool = False, told: Told = _nobody
) -> Summary:
    """Load one dataset; `told` hears each stage as it begins.

    Raises MalformedSource, with nothing loaded, naming every faulty row.
    """
    told("get")
    description = read_description(folder)
    read = fingerprint(folder)
    if known := store.read(lambda tx: read_before(tx, description.id, read)):
        told("transform")
        told("load")
        return known
    with Spool(store.home) as spool:
        dataset = _read(store, spool, folder, description, read, told)
        told("load")
        return load(store, dataset, dry_run=dry_run)


def read_folder(
    store: Store, spool: Spool, folder: Path, read: str = "", told: Told = _nobody
) -> Dataset:
    """Get and transform: a dataset as its folder has it, its claims in `spool`, not yet loaded.

    `read` is its fingerprint. Raises MalformedSource naming every faulty row. The store is asked
    for the kinds it knows.
    """
    return _read(store, spool, folder, read_description(folder), read, told)


def _read(
    store: Store, spool: Spool, folder: Path, description: Description, read: str, told: Told
) -> Dataset:
    rows = get_rows(folder)
    told("transform")
    judgements, faults = read_judgements(folder)
    return transform(
        store,
        spool,
        description,
        rows,
        file=folder.name,
        read=read,
        judgements=judgements,
        faults=faults,
    )

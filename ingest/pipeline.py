"""A dataset's way into the record: get, transform, load and clean up.

It is one unit of work or, above so many claims, goes in whole parts (graph.store.load). Cleaning
up (closing the claims whose rows are gone) happens only after the whole dataset was read and held
at least its `min_rows`, and after its last part.
"""

from functools import partial
from pathlib import Path

from graph.claim_spool import Spool
from graph.dataset import Dataset, LoadSummary
from graph.store import Store
from graph.store.record_writer import read_before
from ingest.dataset_folder import READER, TABLES, get_rows, read_judgements
from ingest.description import Description, fingerprint, read_description
from ingest.incremental import Material, Told, load_again, load_whole
from ingest.rows import RowFault
from ingest.transform import transform

STAGES = ("get", "transform", "load")


def _nobody(_stage: str) -> None:
    """Nobody wants to hear of progress."""


def ingest_folder(
    store: Store, folder: Path, *, dry_run: bool = False, told: Told = _nobody
) -> LoadSummary:
    """Load one dataset; `told` hears each stage as it begins.

    Raises MalformedSource, with nothing loaded, naming every faulty row.
    """
    told("get")
    description = read_description(folder)
    read = fingerprint(folder)
    known = store.read(lambda tx: read_before(tx, description.id, read))
    told("transform")
    if known:
        told("load")
        return known
    material, faults = material_of(folder, description, read)
    # What a reader makes of its material is not told row by row.
    home = None if faults or (folder / READER).exists() else store.home
    done = home and load_again(store, home, material, told, dry_run=dry_run)
    return done or load_whole(store, home, material, faults, told, dry_run=dry_run)


def material_of(
    folder: Path, description: Description, read: str
) -> tuple[Material, list[RowFault]]:
    """What a dataset's folder holds, its rows not yet read, and what is wrong with the rest.

    `read` is its fingerprint.
    """
    judgements, faults = read_judgements(folder)
    rules = fingerprint(folder, without=TABLES)
    return Material(description, partial(get_rows, folder), judgements, read, rules), faults


def read_folder(
    store: Store, spool: Spool, folder: Path, read: str = "", told: Told = _nobody
) -> Dataset:
    """Get and transform: a dataset as its folder has it, its claims in `spool`, not yet loaded.

    `read` is its fingerprint. Raises MalformedSource naming every faulty row. The store is asked
    for the kinds it knows.
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

"""The way of a dataset folder into the record: get, transform, load.

The load is one transaction or, above `part_claims` claims, several parts, each of them whole
(graph.store.load). Claims whose rows are gone are closed after the last part, and only when the
whole dataset was read and held at least its `min_rows`.
"""

from collections.abc import Callable
from pathlib import Path

from graph.answers.persons import named_without_ground
from graph.claim_spool import Spool
from graph.dataset import Dataset, LoadSummary
from graph.store import Store
from graph.store.load import load
from graph.store.loaded_state import LoadedState
from ingest.dataset_folder import get_rows, read_judgements
from ingest.description import Description, fingerprint, read_description
from ingest.gate import FOR_WANT_OF_A_GROUND
from ingest.transform import Transform

STAGES = ("get", "transform", "load")
Progress = Callable[[str], None]


def _silent(_stage: str) -> None:
    """Report no progress."""


def ingest_folder(
    store: Store, folder: Path, *, dry_run: bool = False, progress: Progress = _silent
) -> LoadSummary:
    """Load one dataset; `progress` is called with each stage as it begins.

    A dataset is not read again if neither its files nor its part of the record changed since its
    last load, unless the gate left rows out for which there may be a ground now, or somebody whom
    it names has no ground any more. What another program changed there is restored.
    Raises MalformedSource naming every faulty row; then nothing is loaded.
    """
    progress("get")
    description = read_description(folder)
    mark = fingerprint(folder)
    state = LoadedState(store, description.id, mark, FOR_WANT_OF_A_GROUND)
    unchanged = state.unchanged()
    if unchanged and not store.read(lambda tx: named_without_ground(tx, description.id)):
        progress("transform")
        progress("load")
        return unchanged
    with Spool(store.home) as spool:
        progress("transform")
        dataset = _transform(store, spool, folder, description, mark)
        progress("load")
        summary = load(store, dataset, dry_run=dry_run, restoring=state.altered)
    if not dry_run:
        state.remember()
    return summary


def read_folder(store: Store, spool: Spool, folder: Path) -> Dataset:
    """Return the dataset of a folder, its claims in `spool`; nothing is loaded.

    The store is asked for the kinds of entities it holds.
    Raises MalformedSource naming every faulty row.
    """
    return _transform(store, spool, folder, read_description(folder), "")


def _transform(
    store: Store, spool: Spool, folder: Path, description: Description, mark: str
) -> Dataset:
    judgements, faults = read_judgements(folder)
    transform = Transform(store, spool, description, fingerprint=mark)
    return transform.run(get_rows(folder), judgements=judgements, faults=faults)

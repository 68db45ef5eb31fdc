"""The fictional country in a store of its own: it never stands beside a real record."""

from collections.abc import Iterable
from pathlib import Path

from benchmarks.fiction.generating import DATASET
from graph.dataset import Dataset
from graph.errors import ForeignStore
from graph.settings import Settings
from graph.store.connection import Store
from graph.store.load import load
from graph.store.opening import open_store


def load_fiction(home: Path, parts: Iterable[Dataset]) -> int:
    """Load parts into the embedded store of a home folder; how many claims are new.

    Raises ForeignStore, with nothing loaded, where that store holds anything else. `NEO4J_URI` is
    not looked at: somebody's server is never filled with fiction.
    """
    with open_store(Settings(neo4j_uri=None, home=home)) as store:
        _check_own(store)
        return sum(load(store, part).new for part in parts)


def _check_own(store: Store) -> None:
    rows = store.read(lambda tx: tx.rows("MATCH (d:Dataset) RETURN d.id AS id"))
    others = sorted(row["id"] for row in rows if not row["id"].startswith(DATASET))
    if others:
        raise ForeignStore(
            f"the store holds {', '.join(others[:3])}, which is not fiction; nothing was loaded. "
            "Name a folder of its own with --home"
        )

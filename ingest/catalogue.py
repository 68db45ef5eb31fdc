"""The bundled datasets: which there are, and where their folders stand."""

from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import ingest.sources
from graph.errors import MalformedSource, NotFound
from ingest.description import FILE, read_description

SOURCES = Path(ingest.sources.__file__).parent


def folders(root: Path = SOURCES) -> dict[str, Path]:
    """Dataset id to folder, in the order of their ids."""
    return {path.parent.name: path.parent for path in sorted(root.glob(f"*/{FILE}"))}


def folder_of(dataset: str, root: Path = SOURCES) -> Path:
    """The folder of a dataset. Raises NotFound naming those there are."""
    known = folders(root)
    if dataset not in known:
        raise NotFound(f"no source is called {dataset!r}; there are: {', '.join(known)}")
    return known[dataset]


def in_order(datasets: Iterable[str], root: Path = SOURCES) -> tuple[str, ...]:
    """These datasets and those they need, each after what it needs.

    Raises NotFound for a dataset that is not there, MalformedSource where two need each other.
    """
    needs: dict[str, tuple[str, ...]] = {}
    waiting = list(datasets)
    while waiting:
        dataset = waiting.pop()
        if dataset not in needs:
            needs[dataset] = read_description(folder_of(dataset, root)).needs
            waiting += needs[dataset]
    try:
        return tuple(TopologicalSorter(dict(sorted(needs.items()))).static_order())
    except CycleError as error:
        raise MalformedSource(f"datasets need one another: {' -> '.join(error.args[1])}") from None

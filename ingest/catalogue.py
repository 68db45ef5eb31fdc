"""The bundled datasets: which there are, and where their folders stand."""

from pathlib import Path

import ingest.sources
from graph.errors import NotFound
from ingest.description import FILE

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

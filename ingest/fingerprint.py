"""Whether a dataset can have changed: a hash of all that its claims are made from."""

import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import graph
import ingest
from graph.vocabulary import vocabulary

NOT_READ = frozenset({"__pycache__"})


def fingerprint(folder: Path, *, without: str = "") -> str:
    """sha256 over a dataset's files, what it shares with others, the vocabulary and our own code.

    The code counts: what another door or reader would make of the same files must be found out.
    Files whose name fits the pattern `without` are left out.
    """
    shared = sorted(folder.parent.glob("*.toml"))
    own = [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not (without and path.match(without))
    ]
    parts = [_code(), vocabulary().hash, *_hashes(folder.parent, [*shared, *own])]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


@cache
def _code() -> str:
    every: list[str] = []
    for root in (Path(graph.__file__).parent, Path(ingest.__file__).parent):
        files = [
            path
            for path in sorted(root.rglob("*"))
            if path.suffix in {".py", ".toml"} and "sources" not in path.relative_to(root).parts
        ]
        every += _hashes(root, files)
    return hashlib.sha256("\n".join(every).encode()).hexdigest()


def _hashes(root: Path, paths: list[Path]) -> Iterator[str]:
    for path in paths:
        if not NOT_READ.intersection(path.parts):
            with path.open("rb") as opened:
                content = hashlib.file_digest(opened, "sha256").hexdigest()
            yield f"{path.relative_to(root).as_posix()} {content}"

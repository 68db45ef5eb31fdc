"""dataset.toml, and the fingerprint that shows whether a dataset can have changed."""

import hashlib
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

import graph
import ingest
from graph.errors import MalformedSource
from graph.record import Origin, Ref, Source, State
from graph.vocabulary import vocabulary

Described = TypeVar("Described", Source, Origin)
FILE = "dataset.toml"
# Below the packages `graph` and `ingest`: the modules that decide what a row becomes. A change of
# any other module lets datasets be skipped as unchanged.
DECIDING = {
    "graph": (
        "dates.py",
        "entities.py",
        "grounds.py",
        "hashing.py",
        "package_data.py",
        "record.py",
        "text.py",
        "vocabulary.py",
    ),
    "ingest": (
        "dataset_folder.py",
        "description.py",
        "door",
        "formats",
        "gate.py",
        "rows.py",
        "sheet",
        "text_files.py",
        "transform.py",
    ),
}
_PACKAGES = {"graph": Path(graph.__file__).parent, "ingest": Path(ingest.__file__).parent}


class Description(BaseModel):
    """The content of dataset.toml, checked; `beside` are the datasets in the folders beside it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    title: str
    description: str
    ref_namespaces: tuple[Ref, ...]
    rows_gone: Literal[State.OUR_ERROR, State.NO_LONGER_LISTED]
    min_rows: int = Field(ge=1)
    defaults: dict[str, str] = Field(default_factory=dict)
    publication: tuple[Source, ...] = ()
    origin: tuple[Origin, ...] = ()
    beside: frozenset[str] = frozenset()


class _Shared(BaseModel):
    """The content of publications.toml and origins.toml, which several datasets share."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    publication: tuple[Source, ...] = ()
    origin: tuple[Origin, ...] = ()


def read_description(folder: Path) -> Description:
    """Return the description in a dataset's folder, with the shared publications and origins.

    Raises MalformedSource naming the file and field.
    """
    raw = _toml(folder / FILE)
    try:
        description = Description.model_validate(raw)
        shared = _Shared.model_validate(
            _toml(folder.parent / "publications.toml") | _toml(folder.parent / "origins.toml")
        )
    except ValidationError as error:
        problem = error.errors()[0]
        field = ".".join(str(part) for part in problem["loc"])
        raise MalformedSource(
            f"{folder.name}/{FILE}, {field}: {problem['msg']}. Nothing was loaded."
        ) from None
    return description.model_copy(
        update={
            "publication": _joined(description.publication, shared.publication),
            "origin": _joined(description.origin, shared.origin),
            "beside": frozenset(path.parent.name for path in folder.parent.glob(f"*/{FILE}")),
        }
    )


def fingerprint(folder: Path) -> str:
    """Return the sha256 of all that decides what a load of this folder gives.

    That is its files (its own reader among them), the files shared with other datasets, the
    vocabulary, and the modules in DECIDING.
    """
    shared = sorted(folder.parent.glob("*.toml"))
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    parts = [_code(), vocabulary().hash, *_hashes(folder.parent, [*shared, *files])]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def deciding_files() -> Iterator[tuple[Path, list[Path]]]:
    """Yield each package's folder with its code and tables that decide what a row becomes."""
    for package, names in DECIDING.items():
        root = _PACKAGES[package]
        files = [
            path
            for name in names
            for path in ((root / name).rglob("*") if (root / name).is_dir() else [root / name])
            if path.suffix in {".py", ".toml", ".csv"}
        ]
        yield root, sorted(files)


@cache
def _code() -> str:
    hashes = [line for root, files in deciding_files() for line in _hashes(root, files)]
    return hashlib.sha256("\n".join(hashes).encode()).hexdigest()


def _hashes(root: Path, paths: Iterable[Path]) -> Iterator[str]:
    for path in paths:
        if "__pycache__" not in path.parts:
            with path.open("rb") as content:
                sha256 = hashlib.file_digest(content, "sha256").hexdigest()
            yield f"{path.relative_to(root).as_posix()} {sha256}"


def _toml(path: Path) -> dict[str, Any]:
    if not path.exists():
        if path.name == FILE:
            raise MalformedSource(
                f"{path.parent.name}: there is no {FILE}. Add one; "
                "`scamgraph sources new` writes an example."
            )
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise MalformedSource(f"{path.parent.name}/{path.name}: {error}") from None


def _joined(described: Sequence[Described], shared: Sequence[Described]) -> tuple[Described, ...]:
    """Return a dataset's publications or origins, then the shared ones."""
    every = tuple(described) + tuple(shared)
    ids = [value.id for value in every]
    repeated = sorted({key for key in ids if ids.count(key) > 1})
    if repeated:
        raise MalformedSource(
            f"{repeated[0]} is described twice. Describe it once, in {FILE} or in the shared file."
        )
    return every

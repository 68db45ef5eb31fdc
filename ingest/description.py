"""Dataset.toml, and the fingerprint that tells whether a dataset can have changed."""

import hashlib
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

import graph
import ingest
from graph.errors import MalformedSource
from graph.record import Origin, Ref, Source, State
from graph.vocabulary import vocabulary

V = TypeVar("V", Source, Origin)
FILE = "dataset.toml"


class Description(BaseModel):
    """dataset.toml, read and checked."""

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


class _Shared(BaseModel):
    """publications.toml and origins.toml: what several datasets have in common."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    publication: tuple[Source, ...] = ()
    origin: tuple[Origin, ...] = ()


def read_description(folder: Path) -> Description:
    """The description in a dataset's folder, with the publications and origins that it shares.

    Raises MalformedSource naming the file and field.
    """
    raw = _toml(folder / FILE)
    try:
        description = Description.model_validate(raw)
        shared = _Shared.model_validate(
            _toml(folder.parent / "publications.toml") | _toml(folder.parent / "origins.toml")
        )
        return description.model_copy(
            update={
                "publication": _joined(description.publication, shared.publication),
                "origin": _joined(description.origin, shared.origin),
            }
        )
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise MalformedSource(
            f"{folder.name}/{FILE}, {where}: {first['msg']}; nothing was loaded"
        ) from None


def _toml(path: Path) -> dict[str, Any]:
    if not path.exists():
        if path.name == FILE:
            raise MalformedSource(f"{path.parent.name}: has no {FILE}")
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise MalformedSource(f"{path.parent.name}/{path.name}: {error}") from None


def _joined(own: Sequence[V], shared: Sequence[V]) -> tuple[V, ...]:
    """A dataset's own publications or origins, then the shared ones."""
    both = tuple(own) + tuple(shared)
    ids = [value.id for value in both]
    twice = sorted({key for key in ids if ids.count(key) > 1})
    if twice:
        raise MalformedSource(f"{twice[0]} is described twice; expected once")
    return both


NOT_READ = frozenset({"__pycache__"})


def fingerprint(folder: Path) -> str:
    """sha256 over a dataset's files, what it shares with others, the vocabulary and our own code.

    The code counts: what another door or reader would make of the same files must be found out.
    """
    shared = sorted(folder.parent.glob("*.toml"))
    own = [path for path in sorted(folder.rglob("*")) if path.is_file()]
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

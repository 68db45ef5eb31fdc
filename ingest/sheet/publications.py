"""The publications and origins that a sheet's rows describe, or that are known already."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, TypeVar

from pydantic import ValidationError

from graph.answers.sources import list_sources
from graph.record import Origin, Source
from graph.store import Store
from ingest.catalogue import SOURCES
from ingest.sheet.columns import BY_NAME

V = TypeVar("V", Source, Origin)
Told = Callable[[int, str, str], None]
SOURCE = {
    "source_title": "title",
    "publisher": "publisher",
    "source_kind": "kind",
    "url": "url",
    "published": "published",
    "retrieved": "retrieved",
    "source_language": "language",
    "licence": "licence",
    "reliability": "reliability",
    "graded_by": "graded_by",
    "graded_why": "graded_why",
}
ORIGIN = {
    "origin_kind": "kind",
    "origin_title": "title",
    "origin_by": "by",
    "origin_date": "date",
}


@dataclass(slots=True)
class Described:
    """What a sheet cites; `elsewhere` are ids that others described and the sheet only uses."""

    sources: dict[str, Source] = field(default_factory=dict)
    origins: dict[str, Origin] = field(default_factory=dict)
    elsewhere: set[str] = field(default_factory=set)


def describe(store: Store, rows: Sequence[tuple[int, Mapping[str, str]]], fault: Told) -> Described:
    """Collect them from a sheet's rows; `fault` is told (row, column, what is wrong)."""
    said: dict[str, dict[str, str]] = {}
    origins: dict[str, dict[str, str]] = {}
    first: dict[str, int] = {}
    for number, cells in rows:
        key, grounds = cells.get("source", ""), _ids(cells.get("rests_on", ""))
        _add(said.setdefault(key, {}), _given(cells, SOURCE), number, fault, SOURCE)
        given = _given(cells, ORIGIN)
        if len(grounds) == 1:
            _add(origins.setdefault(grounds[0], {}), given, number, fault, ORIGIN)
        elif given:
            fault(number, "origin_title", "describes an origin; expected one id under Rests on")
        for name in (key, *grounds):
            first.setdefault(name, number)
        origins = {**{ground: {} for ground in grounds}, **origins}
    said.pop("", None)
    described = Described()
    _sources(store, described, said, first, fault)
    shared = {row["id"]: row for row in _shared_origins()}
    for key, fields in origins.items():
        whole = fields or shared.get(key, {})
        others = [*shared, *(other for other in origins if other != key)]
        if made := _made(Origin, key, whole, first[key], fault, ORIGIN, "rests_on", others):
            described.origins[key] = made
    return described


def _sources(
    store: Store,
    described: Described,
    said: Mapping[str, Mapping[str, str]],
    first: Mapping[str, int],
    fault: Told,
) -> None:
    known = {answer.id: answer for answer in list_sources(store).items}
    for key, given in said.items():
        fields: Mapping[str, Any] = given
        if not given and key in known:
            described.elsewhere.add(key)
            shown = known[key].model_dump(exclude={"claims", "id"})
            fields = {name: shown[name] for name in Source.model_fields if name in shown}
        others = [*known, *(other for other in said if other != key)]
        if made := _made(Source, key, fields, first[key], fault, SOURCE, "source", others):
            described.sources[key] = made


def _given(cells: Mapping[str, str], columns: Mapping[str, str]) -> dict[str, str]:
    return {field: cells[column] for column, field in columns.items() if cells.get(column)}


def _add(
    so_far: dict[str, str],
    given: Mapping[str, str],
    number: int,
    fault: Told,
    columns: Mapping[str, str],
) -> None:
    names = {name: column for column, name in columns.items()}
    for name, text in given.items():
        if so_far.setdefault(name, text) != text:
            fault(number, names[name], "says otherwise than an earlier row; expected one wording")


def _made(
    model: type[V],
    key: str,
    fields: Mapping[str, Any],
    number: int,
    fault: Told,
    columns: Mapping[str, str],
    where: str,
    others: Sequence[str],
) -> V | None:
    names = {name: column for column, name in columns.items()}
    try:
        return model.model_validate({"id": key, **fields})
    except ValidationError as error:
        empty = [names[str(p["loc"][0])] for p in error.errors() if p["type"] == "missing"]
        if empty:
            headings = ", ".join(BY_NAME[column].heading for column in empty)
            words = f"is empty, and {key[:40]!r} is described nowhere; expected {headings} once"
            near = get_close_matches(key, others, n=1, cutoff=0.6)
            meant = f", or did you mean {near[0]}?" if near else ""
            fault(number, empty[0], words + meant)
        for problem in error.errors():
            name = str(problem["loc"][0]) if problem["loc"] else ""
            if problem["type"] == "missing":
                continue
            if name == "id":
                words = f"{key[:40]!r} is no id; expected small letters, digits and hyphens"
            else:
                words = str(problem["msg"]).removeprefix("Value error, ")
            fault(number, names.get(name, where), words)
    return None


def _ids(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


def _shared_origins() -> list[dict[str, str]]:
    found: list[dict[str, str]] = tomllib.loads((SOURCES / "origins.toml").read_text("utf-8"))[
        "origin"
    ]
    return found

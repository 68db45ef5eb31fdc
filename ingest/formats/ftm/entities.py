"""The two formats, read into entities."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from graph.errors import MalformedSource
from graph.partial_dates import parse_date
from ingest.encodings import encoding_of
from ingest.formats.ftm.model import Entity, Value
from ingest.json_text import parse_json
from ingest.tables import records

MERGED = "merged"
EXTERNAL = "statements of matches that nobody confirmed (external)"
_NEEDED = ("canonical_id", "entity_id", "prop", "schema", "value", "dataset")


def read_entities(file: Path) -> dict[str, Entity]:
    """Entities from lines of JSON, nested ones too. Raises MalformedSource naming the line."""
    found: dict[str, Entity] = {}
    for number, raw in _json_lines(file):
        try:
            _take(found, raw, number)
        except (KeyError, TypeError, AttributeError):
            raise MalformedSource(
                f"{file.name}, line {number}: is no entity; expected id, schema and properties "
                "that are lists"
            ) from None
    if not found:
        raise MalformedSource(f"{file.name}: holds no entities")
    return found


def _take(found: dict[str, Entity], raw: Any, number: int) -> str:
    """Take in an entity and those nested in it; its id."""
    datasets = [str(name) for name in raw.get("datasets", ())]
    key, schema = str(raw["id"]), str(raw["schema"])
    entity = found.setdefault(key, Entity(key, number))
    entity.schemata.add(schema)
    dataset = datasets[0] if len(datasets) == 1 else MERGED
    first_seen = str(raw.get("first_seen") or "")[:10]
    for name, given in raw["properties"].items():
        if not isinstance(given, list):
            raise TypeError
        values = entity.values.setdefault(str(name), [])
        for one in given:
            # What stands whole in place of an id is known by its id all the same.
            text = _take(found, one, number) if isinstance(one, dict) else str(one)
            value = Value(text, dataset, first_seen)
            if value not in values:
                values.append(value)
    return key


def _json_lines(file: Path) -> Iterator[tuple[int, Any]]:
    with file.open(encoding=encoding_of(file)) as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield number, parse_json(line, f"{file.name}, line {number}")


def read_statements(file: Path, left_out: Counter[str]) -> tuple[dict[str, Entity], dict[str, str]]:
    """Entities under their own ids, and for each the canonical id that its publisher gives it.

    Raises MalformedSource where the table is not as published.
    """
    found: dict[str, Entity] = {}
    canonical: dict[str, str] = {}
    newest: dict[str, str] = {}
    rows = []
    for number, cells in records(file, needed=_NEEDED):
        if cells.get("external", "")[:1].lower() == "t":
            left_out[EXTERNAL] += 1
            continue
        for name in ("first_seen", "last_seen"):
            _check_day(file, number, name, cells.get(name, "")[:10])
        last = cells.get("last_seen", "")[:10]
        newest[cells["dataset"]] = max(newest.get(cells["dataset"], ""), last)
        rows.append((number, cells))
    for number, cells in rows:
        key = cells["entity_id"]
        if not key or not cells["schema"]:
            raise MalformedSource(f"{file.name}, row {number}: has no entity_id or no schema")
        entity = found.setdefault(key, Entity(key, number))
        entity.schemata.add(cells["schema"])
        canonical[key] = cells["canonical_id"] or key
        if cells["prop"] == "id":
            continue
        last = cells.get("last_seen", "")[:10]
        entity.values.setdefault(cells["prop"], []).append(
            Value(
                cells["value"],
                cells["dataset"],
                cells.get("first_seen", "")[:10],
                last if last < newest[cells["dataset"]] else "",
                cells.get("lang", ""),
            )
        )
    if not found:
        raise MalformedSource(f"{file.name}: holds no statements")
    return found, canonical


def _check_day(file: Path, number: int, name: str, text: str) -> None:
    """What sorts after every day would make all else of its dataset no longer listed."""
    if text and not _is_day(text):
        raise MalformedSource(
            f"{file.name}, row {number}, {name}: {text!r} is no day; expected one such as "
            "2025-07-12. Nothing was loaded or closed"
        )


def _is_day(text: str) -> bool:
    try:
        return parse_date(text).earliest == text
    except ValueError:
        return False

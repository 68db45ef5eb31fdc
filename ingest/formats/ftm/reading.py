"""The two formats, read into entities."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from graph.errors import MalformedSource
from ingest.encodings import encoding_of
from ingest.formats.ftm.model import Entity, Value
from ingest.json_text import parse_json
from ingest.tables import records

MERGED = "merged"
EXTERNAL = "statements of matches that nobody confirmed (external)"
_NEEDED = ("canonical_id", "entity_id", "prop", "schema", "value", "dataset")


def read_entities(file: Path) -> dict[str, Entity]:
    """Entities from lines of JSON. Raises MalformedSource naming the line."""
    found: dict[str, Entity] = {}
    for number, raw in _json_lines(file):
        try:
            datasets = [str(name) for name in raw.get("datasets", ())]
            given = {str(k): [str(v) for v in vs] for k, vs in raw["properties"].items()}
            entity = found.setdefault(str(raw["id"]), Entity(str(raw["id"]), number))
            entity.schemata.add(str(raw["schema"]))
        except (KeyError, TypeError, AttributeError):
            raise MalformedSource(
                f"{file.name}, line {number}: is no entity; expected id, schema and properties"
            ) from None
        dataset = datasets[0] if len(datasets) == 1 else MERGED
        first_seen = str(raw.get("first_seen") or "")[:10]
        for name, texts in given.items():
            values = entity.values.setdefault(name, [])
            values += [Value(text, dataset, first_seen) for text in texts]
    if not found:
        raise MalformedSource(f"{file.name}: holds no entities")
    return found


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

"""FollowTheMoney entities, read from lines of JSON or from statements."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from graph.dates import parse_date
from graph.errors import MalformedSource
from graph.package_data import read_toml
from graph.vocabulary import vocabulary
from ingest.text_files import encoding_of, parse_json, records

_OFAC = re.compile(r"ofac-\d+\Z")
_KEPT = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
MAX_KEY = 60
MAX_VALUES = 2_000  # of one property of one entity; merged entities have some hundred


@dataclass(frozen=True, slots=True)
class FtmValue:
    """One value of a property, with its dataset; days are ISO or "".

    `gone_since` is the last day it was seen, if its dataset was seen later.
    """

    text: str
    dataset: str
    first_seen: str = ""
    gone_since: str = ""
    language: str = ""


@dataclass(slots=True)
class FtmEntity:
    """An entity under its publisher's key; `row` is its first row in the file."""

    key: str
    row: int
    schemata: set[str] = field(default_factory=set)
    values: dict[str, list[FtmValue]] = field(default_factory=dict)

    @property
    def schema(self) -> str:
        """Return the most specific schema: one that is read as entity or link, else any."""
        known = [name for name in sorted(self.schemata) if name in things() or name in links()]
        # A company is an organization too, a vessel a vehicle: prefer the narrower one.
        wide = {"Organization", "Asset", "Vehicle"}
        return next((n for n in known if n not in wide), (known or sorted(self.schemata))[0])

    @property
    def kind(self) -> str:
        """Return its kind in the vocabulary, "" if there is none."""
        return str(things().get(self.schema, {}).get("kind", ""))

    def texts(self, name: str) -> list[str]:
        """Return the texts of a property."""
        return [value.text for value in self.values.get(name, ())]


@cache
def _tables() -> dict[str, Any]:
    return read_toml("ingest.formats.ftm", "schemas.toml")


def things() -> dict[str, dict[str, Any]]:
    """Return the schemas that are entities, with kind and fixed values."""
    table: dict[str, dict[str, Any]] = _tables()["thing"]
    return table


def links() -> dict[str, dict[str, Any]]:
    """Return the schemas that are links, with the properties of their ends and the link type."""
    table: dict[str, dict[str, Any]] = _tables()["link"]
    return table


@cache
def property_of(name: str, kind: str) -> str:
    """Return the vocabulary's property for a FollowTheMoney property of a kind, or ""."""
    vocab = vocabulary()
    names = [p.name for p in vocab.properties.values() if p.ftm == name and p.fits(kind)]
    other = _tables()["property"].get(name, "")
    if not names and other and vocab.properties[other].fits(kind):
        names = [other]
    # An address of a person may be a home.
    return "" if not names or (kind == "Person" and names[0] == "address") else names[0]


def ref_of(key: str) -> str:
    """Return the ref of an entity: OFAC's own, or one with the publisher's key.

    A key that cannot be in a ref, or that may contain a name (no digit in it), is hashed.
    """
    if _OFAC.match(key):
        return key
    plain = _KEPT.match(key) and any(c.isdigit() for c in key) and len(key) <= MAX_KEY
    return f"ftm-{key if plain else hashlib.sha256(key.encode()).hexdigest()[:20]}"


MERGED = "merged"
EXTERNAL = "statements of matches that nobody confirmed (external)"
_NEEDED = ("canonical_id", "entity_id", "prop", "schema", "value", "dataset")


def read_entities(file: Path) -> dict[str, FtmEntity]:
    """Return entities from lines of JSON, nested ones too.

    Raises MalformedSource naming the line.
    """
    entities: dict[str, FtmEntity] = {}
    for number, raw in _json_lines(file):
        try:
            _take(entities, raw, number)
        except OverflowError as error:
            raise MalformedSource(
                f"{file.name}, line {number}: has more than {error}. Nothing was loaded or closed"
            ) from None
        except (KeyError, TypeError, AttributeError):
            raise MalformedSource(
                f"{file.name}, line {number}: is not an entity; expected id, schema and "
                "properties that are lists"
            ) from None
    if not entities:
        raise MalformedSource(f"{file.name}: no entities")
    return entities


def _take(entities: dict[str, FtmEntity], raw: Any, number: int) -> str:
    """Add an entity and those nested in it; return its id."""
    datasets = [str(name) for name in raw.get("datasets", ())]
    key, schema = str(raw["id"]), str(raw["schema"])
    entity = entities.setdefault(key, FtmEntity(key, number))
    entity.schemata.add(schema)
    dataset = datasets[0] if len(datasets) == 1 else MERGED
    first_seen = str(raw.get("first_seen") or "")[:10]
    for name, given in raw["properties"].items():
        if not isinstance(given, list):
            raise TypeError
        values = entity.values.setdefault(str(name), [])
        if len(values) + len(given) > MAX_VALUES:
            raise OverflowError(f"{MAX_VALUES:,} values of one property")
        known = set(values)
        for part in given:
            # A nested entity stands for its id.
            text = _take(entities, part, number) if isinstance(part, dict) else str(part)
            value = FtmValue(text, dataset, first_seen)
            if value not in known:
                known.add(value)
                values.append(value)
    return key


def _json_lines(file: Path) -> Iterator[tuple[int, Any]]:
    with file.open(encoding=encoding_of(file)) as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield number, parse_json(line, f"{file.name}, line {number}")


def read_statements(
    file: Path, left_out: Counter[str]
) -> tuple[dict[str, FtmEntity], dict[str, str]]:
    """Return entities by id, and the canonical id that the publisher gives each.

    Raises MalformedSource for a table that is not as published.
    """
    entities: dict[str, FtmEntity] = {}
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
            raise MalformedSource(f"{file.name}, row {number}: entity_id or schema is empty")
        entity = entities.setdefault(key, FtmEntity(key, number))
        entity.schemata.add(cells["schema"])
        canonical[key] = cells["canonical_id"] or key
        if cells["prop"] == "id":
            continue
        last = cells.get("last_seen", "")[:10]
        entity.values.setdefault(cells["prop"], []).append(
            FtmValue(
                cells["value"],
                cells["dataset"],
                cells.get("first_seen", "")[:10],
                last if last < newest[cells["dataset"]] else "",
                cells.get("lang", ""),
            )
        )
    if not entities:
        raise MalformedSource(f"{file.name}: no statements")
    return entities, canonical


def _check_day(file: Path, number: int, name: str, text: str) -> None:
    """Refuse a text that is not a day: it could make the rest of its dataset look outdated."""
    if text and not _is_day(text):
        raise MalformedSource(
            f"{file.name}, row {number}, {name}: {text!r} is not a day; expected one like "
            "2025-07-12. Nothing was loaded or closed"
        )


def _is_day(text: str) -> bool:
    try:
        return parse_date(text).earliest == text
    except ValueError:
        return False

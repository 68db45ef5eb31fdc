"""FollowTheMoney entities and statements read."""

import hashlib
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from graph.dates import parse_date
from graph.errors import MalformedSource
from graph.vocabulary import vocabulary
from ingest.text_files import encoding_of, parse_json, records

_OFAC = re.compile(r"ofac-\d+\Z")
_KEPT = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
MAX_KEY = 60


@dataclass(frozen=True, slots=True)
class FtmValue:
    """One value of a property, with the dataset that gives it; days are ISO or "".

    `gone_since` is the last day it was seen where later ones of its dataset exist.
    """

    text: str
    dataset: str
    first_seen: str = ""
    gone_since: str = ""
    language: str = ""


@dataclass(slots=True)
class FtmEntity:
    """An entity under the key its publisher gives it; `row` is where it was first seen."""

    key: str
    row: int
    schemata: set[str] = field(default_factory=set)
    values: dict[str, list[FtmValue]] = field(default_factory=dict)

    @property
    def schema(self) -> str:
        """The schema that tells most: one that is a thing or a link here, else any."""
        known = [name for name in sorted(self.schemata) if name in things() or name in links()]
        # A company is an organization too, a vessel a vehicle: the narrower one tells more.
        wide = {"Organization", "Asset", "Vehicle"}
        return next((n for n in known if n not in wide), (known or sorted(self.schemata))[0])

    @property
    def kind(self) -> str:
        """Its kind in the vocabulary, "" where there is none."""
        return str(things().get(self.schema, {}).get("kind", ""))

    def texts(self, name: str) -> list[str]:
        """The texts of a property."""
        return [value.text for value in self.values.get(name, ())]


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(files("ingest.formats.ftm").joinpath("schemas.toml").read_text("utf-8"))


def things() -> dict[str, dict[str, Any]]:
    """Schema to kind and given values."""
    found: dict[str, dict[str, Any]] = _tables()["thing"]
    return found


def links() -> dict[str, dict[str, Any]]:
    """Schema to the properties of its ends and its link type."""
    found: dict[str, dict[str, Any]] = _tables()["link"]
    return found


@cache
def property_of(name: str, kind: str) -> str:
    """The property of the vocabulary that a FollowTheMoney property is for a kind, or ""."""
    words = vocabulary()
    found = [p.name for p in words.properties.values() if p.ftm == name and p.fits(kind)]
    other = _tables()["property"].get(name, "")
    if not found and other and words.properties[other].fits(kind):
        found = [other]
    # An address of a person may be a home.
    return "" if not found or (kind == "Person" and found[0] == "address") else found[0]


def ref_of(key: str) -> str:
    """The ref of an entity: OFAC's own where it is that, else of the publisher's key.

    A key that is no ref, or that may be made of a name (no digit in it), is hashed.
    """
    if _OFAC.match(key):
        return key
    plain = _KEPT.match(key) and any(c.isdigit() for c in key) and len(key) <= MAX_KEY
    return f"ftm-{key if plain else hashlib.sha256(key.encode()).hexdigest()[:20]}"


MERGED = "merged"
EXTERNAL = "statements of matches that nobody confirmed (external)"
_NEEDED = ("canonical_id", "entity_id", "prop", "schema", "value", "dataset")


def read_entities(file: Path) -> dict[str, FtmEntity]:
    """Entities from lines of JSON, nested ones too. Raises MalformedSource naming the line."""
    found: dict[str, FtmEntity] = {}
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


def _take(found: dict[str, FtmEntity], raw: Any, number: int) -> str:
    """Take in an entity and those nested in it; its id."""
    datasets = [str(name) for name in raw.get("datasets", ())]
    key, schema = str(raw["id"]), str(raw["schema"])
    entity = found.setdefault(key, FtmEntity(key, number))
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
            value = FtmValue(text, dataset, first_seen)
            if value not in values:
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
    """Entities under their own ids, and for each the canonical id that its publisher gives it.

    Raises MalformedSource where the table is not as published.
    """
    found: dict[str, FtmEntity] = {}
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
        entity = found.setdefault(key, FtmEntity(key, number))
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

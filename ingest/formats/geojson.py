"""Events and places as GeoJSON (RFC 7946), with a member "scamgraph" about their publisher.

    {"type": "FeatureCollection",
     "scamgraph": {"dataset": "fiction_map", "title": "…", "description": "…", "refs": "ficmap",
                   "source": {"id": "…", …}, "defaults": {"copy_read": "original", …}},
     "features": [{"type": "Feature", "id": "12",
                   "geometry": {"type": "Point", "coordinates": [103.52, 10.61]},
                   "properties": {"kind": "Event", "name": "…", "date": "2025-07",
                                  "event_type": "raid", "at": "amnesty-ka02", "locator": "p. 3"}}]}

`at` and `in` are refs: where an event took place, and what a place lies in. Further members of
`properties` are properties of the vocabulary. A point keeps the precision it is written in.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from graph.dataset import RefusedRow
from graph.errors import MalformedSource
from graph.vocabulary import vocabulary
from ingest.formats.importer import FileHeader, ParsedFile, Read, numbered, refused_of
from ingest.formats.list_entry import ref_key
from ingest.rows import RowFault, refuse
from ingest.text_files import read_json

Cells = dict[str, str]
MAX_BYTES = 64 << 20
KINDS = ("Event", "Place", "Compound")
NO_POINT = "geometries that are not points"
_READ_APART = frozenset({"kind", "name", "at", "in", "locator", "paraphrase"})


class GeoJsonHeader(FileHeader):
    """The member "scamgraph" of a file."""

    description: str = ""


def read_header(file: Path) -> tuple[GeoJsonHeader, list[Any]]:
    """Return the header and the features. Raises MalformedSource naming what is missing."""
    raw = read_json(file, MAX_BYTES)
    features = raw.get("features") if isinstance(raw, dict) else None
    if not isinstance(features, list) or not features:
        raise MalformedSource(f"{file.name}: expected a FeatureCollection that holds features")
    try:
        return GeoJsonHeader.model_validate(raw.get("scamgraph")), features
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in ("scamgraph", *first["loc"]))
        raise MalformedSource(f"{file.name}, {where}: {first['msg']}") from None


def reader(file: Path) -> Read:
    """Return the reader of a file."""

    def read(sha256: str, day: str) -> ParsedFile:
        header, features = read_header(file)
        left_out: Counter[str] = Counter()
        faults: list[RowFault] = []
        refused: list[RefusedRow] = []
        rows: list[tuple[int, Cells]] = []
        first: dict[str, int] = {}
        for number, feature in enumerate(features, 1):
            key = ref_key(_key(feature))
            if key and first.setdefault(key, number) != number:
                problem = f"repeats the id of feature {first[key]}; expected a unique id"
                faults.append(RowFault(file.name, number, "id", problem))
            refusals = refused_of(file.name, number, _whole(feature))
            refused += refusals
            if not refusals:
                claims = _claims(file, header, number, feature, faults, left_out)
                rows += [(number, cells) for cells in claims]
        refuse(file.name, faults)
        description = header.describe(sha256, day)
        return ParsedFile(description, numbered(file.name, rows), +left_out, refused=tuple(refused))

    return read


def _whole(feature: Any) -> dict[str, str]:
    """Return a feature as one record: its properties and coordinates."""
    given = feature.get("properties") if isinstance(feature, dict) else None
    shape = feature.get("geometry") if isinstance(feature, dict) else None
    point = shape.get("coordinates") if isinstance(shape, dict) else None
    fields = {str(k): str(v) for k, v in given.items()} if isinstance(given, dict) else {}
    return {**fields, **({"coordinates": str(point)} if point else {})}


def _key(feature: Any) -> str:
    """Return the publisher's key of a feature, also from its properties; else ""."""
    given = feature.get("properties") if isinstance(feature, dict) else None
    inner = given.get("id") if isinstance(given, dict) else None
    return str((feature.get("id") if isinstance(feature, dict) else None) or inner or "")


def _claims(
    file: Path,
    header: GeoJsonHeader,
    number: int,
    feature: Any,
    faults: list[RowFault],
    left_out: Counter[str],
) -> Iterator[Cells]:
    given = feature.get("properties") if isinstance(feature, dict) else None
    if not isinstance(given, dict):
        faults.append(RowFault(file.name, number, "feature", "has no properties"))
        return
    key, kind = _key(feature), str(given.get("kind") or "")
    for field, text, expected in (
        ("id", key, "the publisher's own key"),
        ("kind", kind if kind in KINDS else "", f"one of {', '.join(KINDS)}"),
        ("name", _only_text(given.get("name")), "what it is called"),
        ("at", _only_text(given.get("at") or "-"), "one ref"),
        ("in", _only_text(given.get("in") or "-"), "one ref"),
    ):
        if not text:
            faults.append(
                RowFault(file.name, number, field, f"is missing or unknown; expected {expected}")
            )
            return
    ref = f"{header.refs}-{ref_key(key)}"
    about = {
        "subject": ref,
        "polarity": "asserts",
        "locator": str(given.get("locator") or f"feature {key}"),
        "paraphrase": str(given.get("paraphrase") or "So the file has it."),
    }
    yield {**about, "predicate": "kind", "value": kind}
    yield {**about, "predicate": "name", "value": str(given["name"])}
    yield from _properties(file, number, given, about, faults)
    for field, link in (("at", "TOOK_PLACE_AT"), ("in", "LOCATED_IN")):
        if given.get(field):
            yield {**about, "predicate": link, "object": str(given[field])}
    point = _point(file, number, feature.get("geometry"), faults, left_out)
    if point and kind != "Event":
        yield {**about, "predicate": "coordinates", "value": point}
    elif point:
        # The point of an event belongs to a place of its own.
        place = {**about, "subject": f"{ref}-place"}
        yield {**place, "predicate": "kind", "value": "Place"}
        yield {**place, "predicate": "name", "value": f"where {given['name']} was seen"}
        yield {**place, "predicate": "coordinates", "value": point}
        yield {**about, "predicate": "TOOK_PLACE_AT", "object": f"{ref}-place"}


def _only_text(value: Any) -> str:
    """Return a text or number as it is written (the JSON reader gives both as text), else ""."""
    return value if isinstance(value, str) else ""


def _properties(
    file: Path, number: int, given: Mapping[str, Any], about: Cells, faults: list[RowFault]
) -> Iterator[Cells]:
    for name, value in given.items():
        if name in _READ_APART or name == "id" or value in (None, ""):
            continue
        if name not in vocabulary().properties:
            faults.append(
                RowFault(
                    file.name, number, name, "unknown property; expected one of the vocabulary"
                )
            )
            continue
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, str):
                yield {**about, "predicate": name, "value": part}
            else:
                faults.append(RowFault(file.name, number, name, "is neither a text nor a number"))


def _point(
    file: Path, number: int, geometry: Any, faults: list[RowFault], left_out: Counter[str]
) -> str:
    """Return the point as "latitude,longitude", as written; GeoJSON puts the longitude first."""
    if not isinstance(geometry, dict):
        return ""
    if geometry.get("type") != "Point":
        left_out[NO_POINT] += 1
        return ""
    try:
        longitude, latitude = (str(part) for part in geometry["coordinates"][:2])
        east, north = float(longitude), float(latitude)
    except (KeyError, TypeError, ValueError):
        faults.append(RowFault(file.name, number, "geometry", "is not a point of two numbers"))
        return ""
    if not (abs(north) <= 90 and abs(east) <= 180):
        near = ". Swap the two: GeoJSON puts the longitude first" if abs(east) <= 90 else ""
        faults.append(RowFault(file.name, number, "geometry", f"is not a place on Earth{near}"))
        return ""
    return f"{latitude},{longitude}"

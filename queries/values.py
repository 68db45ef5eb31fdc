"""Whatever a driver answers, as plain JSON values."""

import math
from typing import Any

from neo4j.graph import Node, Path, Relationship
from neo4j.spatial import Point
from neo4j.time import Date, DateTime, Duration, Time

_SAME = frozenset({str, int, bool, type(None)})  # most values, told soonest


def plain_value(value: Any) -> Any:
    """A value that JSON can say. Nodes, relationships and paths become mappings.

    A node is {labels, properties}; a relationship {type, from, to, properties}, its ends by the
    `id` property where the answer holds those nodes too (else null); a path {nodes, links}.
    Temporal values are ISO 8601; numbers that JSON has no word for are texts.
    """
    if type(value) in _SAME or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if isinstance(value, dict):
        return {str(key): plain_value(item) for key, item in value.items()}
    if isinstance(value, Node | Relationship | Path):
        return _of_graph(value)
    return _of_engine(value)


def _of_engine(value: Any) -> Any:
    # Durations and points are tuples too, so they come first.
    if isinstance(value, Date | DateTime | Time | Duration):
        return value.iso_format()
    if isinstance(value, Point):
        return {"srid": value.srid, "coordinates": list(value)}
    if isinstance(value, list | tuple):
        return [plain_value(item) for item in value]
    return value.hex() if isinstance(value, bytes | bytearray) else str(value)


def _of_graph(value: Node | Relationship | Path) -> dict[str, Any]:
    if isinstance(value, Node):
        return {"labels": sorted(value.labels), "properties": _properties(value)}
    if isinstance(value, Relationship):
        start, end = value.nodes
        return {
            "type": value.type,
            "from": start.get("id") if start else None,
            "to": end.get("id") if end else None,
            "properties": _properties(value),
        }
    return {
        "nodes": [_of_graph(node) for node in value.nodes],
        "links": [_of_graph(link) for link in value.relationships],
    }


def _properties(value: Node | Relationship) -> dict[str, Any]:
    return {name: plain_value(value[name]) for name in sorted(value.keys())}

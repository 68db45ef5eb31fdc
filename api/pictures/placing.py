"""One order of the columns, put on the page: heights, columns' places, the ways of lines."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from api.pictures.extents import boxes, zones_of
from api.pictures.flowing import Point, Standing
from api.pictures.ordering import Layers, Pairs
from api.pictures.routing import Stop, Zone, path, ports
from api.pictures.spacing import settle
from api.pictures.values import Node
from graph.vocabulary import Column

TOP = 64.0


@dataclass(frozen=True, slots=True)
class Frame:
    """What every order has in common. `ways` are the stops of each line, by its id."""

    nodes: Sequence[Node]
    columns: Sequence[Column]
    pairs: Pairs
    ways: Mapping[str, Sequence[Stop]]
    reach: Mapping[str, tuple[float, float]]
    stiff: set[str]
    top: float = TOP


@dataclass(frozen=True, slots=True)
class Placed:
    """Names in their places; each line's way as SVG path data, and its middle."""

    nodes: tuple[Node, ...]
    lines: Mapping[str, tuple[str, Point]]
    zones: Sequence[Zone]
    width: float


def place(frame: Frame, layers: Layers) -> Placed:
    """The page that an order of the columns comes to."""
    at = {
        name: y + frame.top
        for name, y in settle(layers, frame.pairs, frame.reach, frame.stiff).items()
    }
    zones, width = zones_of(frame.nodes, frame.columns, frame.pairs)
    x = {column.id: zone.x for column, zone in zip(frame.columns, zones, strict=True)}
    nodes = tuple(
        node.model_copy(update={"x": x[node.column], "y": round(at[node.id], 1)})
        for node in frame.nodes
    )
    standing = Standing(
        [[node.id for node in nodes if node.column == column.id] for column in frame.columns],
        {node.id: boxes(node) for node in nodes},
    )
    port = ports(frame.ways, at)
    lines = {line: path(line, way, at, zones, port, standing) for line, way in frame.ways.items()}
    return Placed(nodes, lines, zones, width)

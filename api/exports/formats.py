"""CSV, JSON, GEXF, GraphML, and the registry of formats."""

import json
import zipfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import networkx as nx

from api.compounds import position_of
from api.exports.ftm import FTM, STATEMENTS
from api.exports.graph_data import (
    LINK_COLUMNS,
    NODE_COLUMNS,
    Format,
    GraphRows,
    Parts,
    Row,
    as_network,
    columns_of,
)
from graph.errors import BadRequest, NotFound
from graph.vocabulary import vocabulary
from queries.values import csv_lines

ACROSS: Final = 600.0
DOWN: Final = 40.0


def parts_gexf(rows: GraphRows) -> Parts:
    """Yield the GEXF lines. `start` and `end` of an edge are its first and last day."""
    graph = as_network(rows)
    graph.graph |= {"mode": "dynamic", "timeformat": "date"}
    graph.graph["name"] = "; ".join(f"{name}: {value}" for name, value in rows.about.items())
    for key, look in _looks(rows).items():
        graph.nodes[key]["viz"] = look
    for _, _, data in graph.edges(data=True):
        data["start"], data["end"] = data["first_day"], data["last_day"]
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    for line in nx.generate_gexf(graph):
        yield f"{line}\n"


def _looks(rows: GraphRows) -> dict[str, Any]:
    """Return each node's colour by kind, place by the column of its kind, and size by claims."""
    vocab = vocabulary()
    columns = list(vocab.columns)
    below: dict[str, int] = defaultdict(int)
    looks = {}
    for node in rows.nodes:
        kind = vocab.kinds[node["kind"]]
        red, green, blue = bytes.fromhex(kind.colour.removeprefix("#"))
        looks[node["id"]] = {
            "color": {"r": red, "g": green, "b": blue, "a": 1.0},
            "position": {
                "x": ACROSS * columns.index(kind.column),
                "y": -DOWN * below[kind.column],
                "z": 0.0,
            },
            "size": round(8 + min(32.0, node["claims"] ** 0.5), 1),
        }
        below[kind.column] += 1
    return looks


GEXF = Format("gexf", "application/gexf+xml", {"scamgraph.gexf": parts_gexf})


def parts_graphml(rows: GraphRows) -> Parts:
    """Yield the GraphML lines. The record's version and hash are data of the graph itself."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    for line in nx.generate_graphml(as_network(rows)):
        yield f"{line}\n"


GRAPHML = Format("graphml", "application/graphml+xml", {"scamgraph.graphml": parts_graphml})


def nodes(rows: GraphRows) -> Parts:
    """Yield one CSV line per entity; latitude and longitude where it has one position."""
    columns = columns_of(rows.nodes, NODE_COLUMNS)
    yield f"\ufeff{csv_lines([(*columns, 'latitude', 'longitude')])}"
    for row in rows.nodes:
        values = (row.get(name) for name in columns)
        yield csv_lines([[*values, *position_of(row.get("coordinates", ()))]])


def links(rows: GraphRows) -> Parts:
    """Yield one CSV line per link."""
    yield f"\ufeff{csv_lines([LINK_COLUMNS])}"
    for row in rows.links:
        yield csv_lines([[row[name] for name in LINK_COLUMNS]])


def about(rows: GraphRows) -> Parts:
    """Yield the record's version, day and hash, one per line."""
    for name, value in rows.about.items():
        yield f"{name}: {value}\n"


TABLES = Format(
    "csv", "application/zip", {"nodes.csv": nodes, "links.csv": links, "about.txt": about}
)


def parts_whole(rows: GraphRows) -> Parts:
    """Yield one JSON object: about, nodes, links, not_asserted, sources."""
    yield f'{{"about": {json.dumps(rows.about, ensure_ascii=False)}'
    for name, table in (
        ("nodes", rows.nodes),
        ("links", rows.links),
        ("not_asserted", rows.denied),
        ("sources", rows.sources),
    ):
        yield from _array(name, table)
    yield "\n}\n"


def _array(name: str, rows: Sequence[Row]) -> Parts:
    yield f',\n"{name}": ['
    for place, row in enumerate(rows):
        yield f"{',' if place else ''}\n{json.dumps(row, ensure_ascii=False)}"
    yield "\n]"


WHOLE = Format("json", "application/json", {"scamgraph.json": parts_whole})


FORMATS: Final[Mapping[str, Format]] = MappingProxyType(
    {known.name: known for known in (GRAPHML, GEXF, TABLES, FTM, STATEMENTS, WHOLE)}
)


def format_of(name: str) -> Format:
    """Return the format of a name. Raise NotFound that lists the formats."""
    if name not in FORMATS:
        raise NotFound(f"no export is called {name!r}; expected one of {', '.join(FORMATS)}")
    return FORMATS[name]


def write(chosen: Format, rows: GraphRows, out: Path) -> list[Path]:
    """Write one file to `out`, or several into it as a folder; each is whole or absent.

    Raise BadRequest where it cannot be written.
    """
    try:
        if len(chosen.files) == 1:
            places = dict.fromkeys(chosen.files, out)
            out.parent.mkdir(parents=True, exist_ok=True)
        else:
            out.mkdir(parents=True, exist_ok=True)
            places = {name: out / name for name in chosen.files}
        for name, place in places.items():
            _write(place, chosen.files[name](rows))
    except OSError as error:
        raise BadRequest(f"{out} cannot be written: {error.strerror or error}") from None
    return list(places.values())


def _write(place: Path, parts: Parts) -> None:
    draft = place.with_name(f".{place.name}.part")
    with draft.open("wb") as file:
        for part in parts:
            file.write(part.encode() if isinstance(part, str) else part)
    draft.replace(place)


class _Pipe:
    """A file object that a zip is written to piece by piece; it cannot seek."""

    def __init__(self) -> None:
        self.waiting = bytearray()

    def write(self, data: bytes, /) -> int:
        self.waiting += data
        return len(data)

    def flush(self) -> None:
        pass

    def close(self) -> None:
        pass

    def take(self) -> bytes:
        taken, self.waiting = bytes(self.waiting), bytearray()
        return taken


def sent(chosen: Format, rows: GraphRows) -> Parts:
    """Yield the one file, or a zip of several, part by part."""
    if len(chosen.files) == 1:
        (write_parts,) = chosen.files.values()
        yield from write_parts(rows)
        return
    pipe = _Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, write_parts in chosen.files.items():
            with archive.open(name, "w", force_zip64=True) as file:
                for part in write_parts(rows):
                    file.write(part.encode() if isinstance(part, str) else part)
                    if len(pipe.waiting) > 65_536:
                        yield pipe.take()
    yield pipe.take()


def file_name(chosen: Format) -> str:
    """Return the file name of a download."""
    if len(chosen.files) == 1:
        return next(iter(chosen.files))
    return f"scamgraph-{chosen.name}.zip"

"""CSV, JSON, GEXF, GraphML, and the registry of formats."""

import json
import zipfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import networkx as nx

from api.exports.ftm import FTM
from api.exports.graph_data import LINK, NODE, Format, GraphRows, Parts, Row, as_network, columns_of
from graph.errors import BadRequest, NotFound
from graph.vocabulary import vocabulary
from queries.values import csv_lines

ACROSS: Final = 600.0
DOWN: Final = 40.0


def parts_gexf(found: GraphRows) -> Parts:
    """Lines of the file. `start` and `end` of a link are the days between which it was said."""
    graph = as_network(found)
    graph.graph |= {"mode": "dynamic", "timeformat": "date"}
    graph.graph["name"] = "; ".join(f"{name}: {value}" for name, value in found.about.items())
    for key, look in _looks(found).items():
        graph.nodes[key]["viz"] = look
    for _, _, data in graph.edges(data=True):
        data["start"], data["end"] = data["first"], data["last"]
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    for line in nx.generate_gexf(graph):
        yield f"{line}\n"


def _looks(found: GraphRows) -> dict[str, Any]:
    """Colour of its kind, place in the column that the pictures give it, size by claims."""
    words = vocabulary()
    columns = list(words.columns)
    below: dict[str, int] = defaultdict(int)
    looks = {}
    for node in found.nodes:
        kind = words.kinds[node["kind"]]
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


def parts_graphml(found: GraphRows) -> Parts:
    """Lines of the file. What record it is of stands in the data of the graph itself."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    for line in nx.generate_graphml(as_network(found)):
        yield f"{line}\n"


GRAPHML = Format("graphml", "application/graphml+xml", {"scamgraph.graphml": parts_graphml})


def nodes(found: GraphRows) -> Parts:
    """A line a thing."""
    columns = columns_of(found.nodes, NODE)
    yield f"\ufeff{csv_lines([columns])}"
    for row in found.nodes:
        yield csv_lines([[row.get(name) for name in columns]])


def links(found: GraphRows) -> Parts:
    """A line a link."""
    yield f"\ufeff{csv_lines([LINK])}"
    for row in found.links:
        yield csv_lines([[row[name] for name in LINK]])


def about(found: GraphRows) -> Parts:
    """What record the two are of."""
    for name, value in found.about.items():
        yield f"{name}: {value}\n"


TABLES = Format(
    "csv", "application/zip", {"nodes.csv": nodes, "links.csv": links, "about.txt": about}
)


def parts_whole(found: GraphRows) -> Parts:
    """One JSON object: about, nodes, links, not_asserted, sources."""
    yield f'{{"about": {json.dumps(found.about, ensure_ascii=False)}'
    for name, rows in (
        ("nodes", found.nodes),
        ("links", found.links),
        ("not_asserted", found.denied),
        ("sources", found.sources),
    ):
        yield from _array(name, rows)
    yield "\n}\n"


def _array(name: str, rows: Sequence[Row]) -> Parts:
    yield f',\n"{name}": ['
    for place, row in enumerate(rows):
        yield f"{',' if place else ''}\n{json.dumps(row, ensure_ascii=False)}"
    yield "\n]"


WHOLE = Format("json", "application/json", {"scamgraph.json": parts_whole})


FORMATS: Final[Mapping[str, Format]] = MappingProxyType(
    {known.name: known for known in (GRAPHML, GEXF, TABLES, FTM, WHOLE)}
)


def format_of(name: str) -> Format:
    """A format. Raises NotFound that names those there are."""
    if name not in FORMATS:
        raise NotFound(f"no export is called {name!r}; expected one of {', '.join(FORMATS)}")
    return FORMATS[name]


def write(chosen: Format, found: GraphRows, out: Path) -> list[Path]:
    """Write one file to `out`, or several into it as a folder; each is whole or absent.

    Raises BadRequest where it cannot be written.
    """
    try:
        if len(chosen.files) == 1:
            places = dict.fromkeys(chosen.files, out)
            out.parent.mkdir(parents=True, exist_ok=True)
        else:
            out.mkdir(parents=True, exist_ok=True)
            places = {name: out / name for name in chosen.files}
        for name, place in places.items():
            _write(place, chosen.files[name](found))
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
    """What a zip is written into piece by piece; it cannot go back, so nothing is kept."""

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


def sent(chosen: Format, found: GraphRows) -> Parts:
    """The one file, or a zip of several, part by part."""
    if len(chosen.files) == 1:
        (write_parts,) = chosen.files.values()
        yield from write_parts(found)
        return
    pipe = _Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, write_parts in chosen.files.items():
            with archive.open(name, "w", force_zip64=True) as file:
                for part in write_parts(found):
                    file.write(part.encode() if isinstance(part, str) else part)
                    if len(pipe.waiting) > 65_536:
                        yield pipe.take()
    yield pipe.take()


def file_name(chosen: Format) -> str:
    """What a download is called."""
    if len(chosen.files) == 1:
        return next(iter(chosen.files))
    return f"scamgraph-{chosen.name}.zip"

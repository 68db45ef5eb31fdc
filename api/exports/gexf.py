"""GEXF, as networkx writes it: opens in Gephi with colours, positions and the days of links."""

from collections import defaultdict
from typing import Any, Final

import networkx as nx

from api.exports.gathering import Format, Gathered, Parts
from api.exports.networks import as_network
from graph.vocabulary import vocabulary

ACROSS: Final = 600.0
DOWN: Final = 40.0


def parts(found: Gathered) -> Parts:
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


def _looks(found: Gathered) -> dict[str, Any]:
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


GEXF = Format("gexf", "application/gexf+xml", {"scamgraph.gexf": parts})

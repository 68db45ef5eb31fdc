"""The graph as networkx holds it, from which it writes its own formats."""

from typing import Any

import networkx as nx

from api.exports.gathering import NODE, Gathered, Row, flat


def as_network(found: Gathered) -> "nx.MultiDiGraph[str]":
    """A directed multigraph: a thing a node, a link an edge under its type."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    graph.graph.update((name, flat(value)) for name, value in found.about.items())
    for node in found.nodes:
        graph.add_node(node["id"], label=flat(node["name"]), **_attributes(node, "id"))
    for link in found.links:
        given = {"label": flat(link["type"]), **_attributes(link, "from", "to", "type")}
        graph.add_edge(link["from"], link["to"], key=link["type"], link=link["type"], **given)
    return graph


def _attributes(row: Row, *besides: str) -> dict[str, Any]:
    """What a row holds; an attribute must be the same everywhere, so the empty ones stay."""
    own = {name: flat(value) for name, value in row.items() if name not in besides}
    return {f"{name}_" if name in _RESERVED else name: value for name, value in own.items()}


# networkx reads these of a node or an edge as its own.
_RESERVED = frozenset({"start", "end", "viz", "pid", "parents", "weight"}) - set(NODE)

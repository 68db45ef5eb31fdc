"""GraphML, as networkx writes it: for yEd, Cytoscape, igraph and networkx itself."""

import networkx as nx

from api.exports.gathering import Format, Gathered, Parts
from api.exports.networks import as_network


def parts(found: Gathered) -> Parts:
    """Lines of the file. What record it is of stands in the data of the graph itself."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    for line in nx.generate_graphml(as_network(found)):
        yield f"{line}\n"


GRAPHML = Format("graphml", "application/graphml+xml", {"scamgraph.graphml": parts})

"""The picture as a pyvis network: fixed places, no physics, nothing from outside."""

import hashlib
import json
from functools import cache
from importlib.resources import files
from typing import Any

from pyvis.network import Network as VisNetwork

from api.pictures.values import Picture

OPTIONS = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False, "randomSeed": 1},
    "interaction": {
        "hover": True,
        "dragNodes": False,
        "dragView": False,
        "zoomView": False,
        "selectConnectedEdges": False,
    },
    # Ways and marks are drawn from the picture's own paths, which the SVG shares.
    "edges": {"hidden": True, "smooth": False, "chosen": False},
}


def network_data(picture: Picture) -> dict[str, Any]:
    """Nodes, edges and options for vis-network, by pyvis."""
    net = VisNetwork(directed=True, height=f"{picture.height}px", width="100%")
    for node in picture.nodes:
        net.add_node(
            node.id, label=" ", shape="custom", x=node.x, y=node.y, size=node.size, fixed=True
        )
    for line in picture.links:
        net.add_edge(line.from_.id, line.to.id, id=line.id)
    net.set_options(json.dumps(OPTIONS))
    nodes, edges, _, _, _, options = net.get_network_data()
    return {"nodes": nodes, "edges": edges, "options": json.loads(options)}


@cache
def vis_script() -> str:
    """vis-network as the installed pyvis package brings it."""
    folder = files("pyvis").joinpath("templates", "lib", "vis-9.1.2")
    script = folder.joinpath("vis-network.min.js").read_text("utf-8")
    script = script.rpartition("//# sourceMappingURL")[0] or script
    if "</script" in script.casefold() or "<!--" in script:
        raise RuntimeError("vis-network as installed cannot stand inside a page")
    return script


@cache
def vis_address() -> str:
    """Where a server of ours has the script; a browser keeps it until it is another."""
    return f"/vis-network.js?v={hashlib.sha256(vis_script().encode()).hexdigest()[:12]}"

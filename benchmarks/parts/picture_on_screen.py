"""Pictures of 1,000 and of 150 names on the screen: ours and stock pyvis, in one browser."""

import atexit
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from pyvis.network import Network as VisNetwork

from api.pictures.html import to_html
from benchmarks.bench import Bench
from benchmarks.pictures.material import bundled, most_joined, whole_picture
from benchmarks.pictures.screen import Screen
from benchmarks.registry import Part, Side, join
from graph.answers.network import Network

MANY, USUAL = 1_000, 150  # the second is as many as a picture shows
OURS = "document.querySelectorAll('#keys .node').length"
STOCK = "network.body.data.nodes.length"


def stock_page(network: Network) -> str:
    """The same names and links as whoever follows pyvis's own introduction draws them."""
    net = VisNetwork(directed=True, height="900px", width="100%", cdn_resources="in_line")
    for entity in network.entities:
        net.add_node(entity.id, label=entity.name, title=entity.kind)
    for link in network.links:
        net.add_edge(link.from_.id, link.to.id, title=link.type)
    page: str = net.generate_html()
    return page


def sides(bench: Bench, names: int) -> Sequence[Side]:
    """Each from names and links in memory; ours also from a page that is ready, as served warm."""
    network, said = bundled(bench)
    network = most_joined(network, names)
    kept = tempfile.TemporaryDirectory(prefix="pictures-")
    atexit.register(kept.cleanup)
    folder = Path(kept.name)
    stock, ours = folder / "stock.html", folder / "ours.html"
    stock.write_text(stock_page(network), "utf-8")
    ours.write_text(to_html(whole_picture(network, said)), "utf-8")
    screen = Screen()

    def open_stock() -> None:
        screen.open(stock, watch=True)

    def open_ours() -> None:
        screen.open(ours)

    def draw_and_open() -> None:
        ours.write_text(to_html(whole_picture(network, said)), "utf-8")
        open_ours()

    def theirs() -> str:
        return f"{screen.count(STOCK)} names"

    def shown() -> str:
        return f"{screen.count(OURS)} names"

    return [
        Side("stock pyvis, page opened until its physics settle", screen.clear, open_stock, theirs),
        Side("ours, page opened", screen.clear, open_ours, shown),
        Side("ours, laid out, written and opened", screen.clear, draw_and_open, shown),
    ]


_HOW = (
    "most joined names of the bundled record and every link among them, in the same Chromium. "
    "Stock pyvis is used as its introduction does, everything it would fetch from elsewhere "
    "answered at once with nothing or inlined; it is done when its physics have come to rest "
    "(1,000 steps at most) and a frame is drawn. Its page is written beforehand. Ours is done when "
    "it can be explored and a frame is drawn: once with the page written beforehand, once with "
    "layout and writing in its time."
)
for part_id, names in (("picture-on-screen", MANY), ("picture-interactive", USUAL)):
    join(
        Part(
            part_id,
            f"A picture of {names:,} names on the screen",
            f"The {names:,} {_HOW}",
            partial(sides, names=names),
            engines=("embedded",),
            rate=False,
        )
    )

"""Pictures asked of a server that has drawn them before: as large a one as it draws."""

from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from typing import Final

from api.picture_service import PictureRequest, draw
from api.pictures.catalogue import AROUND, DEEPEST
from api.snapshot import Snapshots
from benchmarks.asking.service import Client, served
from benchmarks.asking.waits import p95, together
from benchmarks.bench import Bench
from benchmarks.ours import load_whole
from benchmarks.registry import Part, Side, join
from benchmarks.servers import empty
from graph.answers.network import Network

ASKED: Final = 200


def middle(network: Network) -> str:
    """The name with the most links."""
    degree = Counter(end for link in network.links for end in (link.from_.id, link.to.id))
    return max(degree, key=lambda name: (degree[name], name))


def sides(bench: Bench) -> Sequence[Side]:
    """One client asks for the same picture again and again."""
    empty(bench)
    load_whole(bench.store, bench.dataset)
    overview = Snapshots(bench.store).now()
    around = middle(overview.network)
    drawn = draw(bench.store, overview, PictureRequest(AROUND, around, DEEPEST))
    many = f"{len(drawn.nodes)} names, {len(drawn.links)} lines"
    query = f"?id={around}&depth={DEEPEST}"
    serving = ExitStack()
    client: list[Client] = []
    waits: list[float] = []

    def side(form: str, path: str) -> Side:
        def start() -> None:
            port, _ = serving.enter_context(served(bench.settings))
            client[:] = [Client(port)]
            client[0].get(path + query)  # the first draws it

        def ask() -> None:
            waits[:] = together([lambda: client[0].get(path + query)], ASKED)

        def stop() -> str:
            serving.close()
            return ""

        return Side(f"{many}: {form}", start, ask, stop, lambda: p95(waits))

    return [
        side("its page", "/picture/around"),
        side("as SVG", "/api/pictures/around.svg"),
        side("as JSON", "/api/pictures/around.json"),
    ]


join(
    Part(
        "picture-over-http",
        "A picture of some 150 names asked of a server, warm",
        "The surroundings of the most joined name of the fictional record, three links deep: as "
        "large a picture as the server draws. Figures are the 95th percentile of 200 waits of one "
        "client, in seconds, from `scamgraph serve` in a process of its own.",
        sides,
        engines=("embedded",),
        rate=False,
    )
)

"""Pictures asked of a server that has drawn them before: one of 150 names, and those it offers."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from typing import Final

from api.pictures.catalogue import of_answer
from benchmarks.asking.service import Client, served
from benchmarks.asking.waits import p95, together
from benchmarks.bench import Bench
from benchmarks.pictures.material import bundled, most_joined
from benchmarks.registry import Part, Side, join
from graph.answers.network import Network
from graph.entities import Entity
from graph.vocabulary import vocabulary

NAMES: Final = 150
ASKED: Final = 100
AMONG: Final = (
    "MATCH (e:Entity) WHERE e.id IN $names OPTIONAL MATCH (e)-[l:EVIDENCE]->(o:Entity) "
    "WHERE o.id IN $names RETURN e, l, o ORDER BY e.id, o.id"
)


def drawn_together(network: Network, count: int = NAMES) -> list[str]:
    """The most joined names that one picture of an answer holds, its columns no longer than so."""
    spec, kinds = of_answer("Names", ()), vocabulary().kinds
    room: Counter[str] = Counter()
    kept = []
    for entity in _ranked(network):
        column = kinds[entity.kind].column
        if room[column] < spec.rows:
            room[column] += 1
            kept.append(entity.id)
    return kept[:count]


def _ranked(network: Network) -> Iterable[Entity]:
    return most_joined(network, len(network.entities)).entities


def sides(bench: Bench) -> Sequence[Side]:
    """One client asks again and again; what is drawn was drawn before."""
    network, _ = bundled(bench)
    asked = {"query": AMONG, "params": {"names": drawn_together(network)}}
    serving = ExitStack()
    found: list[float] = []

    def side(name: str, ask: Callable[[Client], bytes]) -> Side:
        client: list[Client] = []

        def start() -> None:
            port, _ = serving.enter_context(served(bench.settings))
            client[:] = [Client(port)]
            ask(client[0])  # the first draws it

        def again() -> None:
            found[:] = together([lambda: ask(client[0])], ASKED)

        def stop() -> str:
            serving.close()
            return ""

        return Side(name, start, again, stop, lambda: p95(found))

    return [
        side("150 names of an answer, as SVG",
             lambda client: client.post("/api/cypher?format=svg", asked)),
        side("complicity, its page", lambda client: client.get("/picture/complicity")),
        side("complicity as SVG", lambda client: client.get("/api/pictures/complicity.svg")),
        side("complicity as JSON", lambda client: client.get("/api/pictures/complicity.json")),
        side("the map, its page", lambda client: client.get("/picture/map")),
    ]  # fmt: skip


join(
    Part(
        "picture-over-http",
        "Pictures asked of a server, warm",
        "Figures are the 95th percentile of 100 waits of one client, in seconds, from `scamgraph "
        "serve` in a process of its own on the bundled record. An answer of 150 names and every "
        "link among them is asked of the store each time, and is the largest picture that the API "
        "draws; no picture with a name of its own is as large.",
        sides,
        engines=("embedded",),
        rate=False,
    )
)

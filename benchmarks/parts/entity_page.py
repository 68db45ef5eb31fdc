"""Entity pages at 32 clients against the store reads that they are made of, without HTTP."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from itertools import cycle, islice

from benchmarks.asking.service import Client, served
from benchmarks.asking.waits import Ask, p95, together
from benchmarks.bench import Bench
from benchmarks.ours import load_whole
from benchmarks.registry import Part, Side, join
from graph.answers.entities import get_entity
from graph.answers.network import whole_network
from graph.store.metadata import read_meta

CLIENTS = 32
ASKED = 30 * CLIENTS
PAGES = 60  # different ones


def sides(bench: Bench) -> Sequence[Side]:
    """The same entities in the same order: as pages over HTTP, and read from the store alone."""
    serving = ExitStack()
    port: list[int] = []
    names: list[str] = []
    found: dict[str, list[float]] = {}

    def filled() -> None:
        load_whole(bench.store, bench.dataset)
        if not names:
            names.extend(chosen(bench))

    def start() -> None:
        filled()
        port[:] = serving.enter_context(served(bench.settings))[:1]
        server = Client(port[0])
        for name in set(names):  # what a server keeps of one version of the data is there
            server.get(f"/entity/{name}")

    def stop() -> str:
        serving.close()
        return ""

    def paging() -> Callable[[str], object]:
        server = Client(port[0])
        return lambda name: server.get(f"/entity/{name}")

    def reading() -> Callable[[str], object]:
        return lambda name: (bench.store.read(read_meta), get_entity(bench.store, name))

    def asked(side: str, client: Callable[[], Callable[[str], object]]) -> None:
        def asker(place: int) -> Ask:
            ask, own = client(), iter(names[place::CLIENTS])
            return lambda: ask(next(own))

        found[side] = together([asker(place) for place in range(CLIENTS)], ASKED // CLIENTS)

    return [
        Side(
            "pages over HTTP", start, lambda: asked("pages", paging), stop,
            lambda: p95(found["pages"]),
        ),
        Side(
            "their store reads alone", filled, lambda: asked("reads", reading), lambda: "",
            lambda: p95(found["reads"]),
        ),
    ]  # fmt: skip


def chosen(bench: Bench) -> list[str]:
    """Entities of every kind, from the least to the most linked, over and over."""
    network = whole_network(bench.store)
    ranked = sorted(network.entities, key=lambda entity: (entity.claims, entity.id))
    step = max(1, len(ranked) // PAGES)
    return list(islice(cycle([entity.id for entity in ranked[::step]]), ASKED))


join(
    Part(
        "entity-page",
        "Entity pages at 32 clients",
        "Figures are the 95th percentile of 960 waits, in seconds. Each side has 32 clients in "
        "this process; pages come from `scamgraph serve` in another, the reads (the entity whole, "
        "and the data's version) are made in this one.",
        sides,
        rate=False,
    )
)

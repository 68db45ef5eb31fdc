"""Writing entities and links alone: the same finished graph, by our writer and by theirs."""

from collections.abc import Sequence
from functools import partial

from benchmarks.bench import Bench
from benchmarks.finished import finished
from benchmarks.ours import PART, SMALL, WORKERS, write_graph_alone, write_graph_in_parallel
from benchmarks.outcome import graph_outcome
from benchmarks.peers.beside import Peer, beside_peers
from benchmarks.peers.cartography_pattern import BATCH
from benchmarks.peers.rows import rows_of
from benchmarks.registry import Part, Side, join

NODES, RELATIONSHIPS = 50_000, 150_000


def sides(bench: Bench) -> Sequence[Side]:
    """Each into an empty store."""
    graph = finished(bench.dataset, NODES, RELATIONSHIPS)
    rows = rows_of(graph.entities, graph.links)

    def feed(peer: Peer) -> None:
        peer.load_graph(rows)

    # ArcadeDB makes types outside of transactions: two writers at once would spoil them.
    parallel = {"ours, in parallel": partial(write_graph_in_parallel, bench, graph)}
    return beside_peers(
        bench,
        partial(write_graph_alone, bench.store, graph),
        feed,
        graph_outcome,
        also=parallel if bench.engine != "embedded" else {},
    )


join(
    Part(
        "write-graph",
        "Entities and links alone",
        f"{NODES:,} entities and {RELATIONSHIPS:,} links (a :Link node, and the typed relationship "
        "beside it for what is asserted) into an empty store with our constraints and indexes: the "
        "fictional claims' graph, several times under other ids. Ours starts from entities, links, "
        "and hashes them; the others are given rows that are ready. Ours writes a transaction for "
        f"{PART:,} entities or links, as a part of a load does, and makes rows while the server "
        f"is busy; the others write one for {BATCH:,} rows, which is cartography's size. All leave "
        f"the same, which is checked; in parallel means {WORKERS} transactions at a time, each for "
        f"{SMALL:,}, from one process, other writers kept out meanwhile. A load with its claims "
        "writes one at a time: each works out what follows from the one before. The number of "
        "claims says only from how many the graph was made.",
        sides,
    )
)

"""Loading whole: the record and the graph that follows from it."""

from collections.abc import Sequence
from functools import partial

from benchmarks.bench import Bench
from benchmarks.ours import load_whole
from benchmarks.outcome import whole_outcome
from benchmarks.peers.beside import Peer, beside_peers
from benchmarks.peers.rows import graph_rows, record_rows
from benchmarks.registry import Part, Side, join


def sides(bench: Bench) -> Sequence[Side]:
    """Each into an empty store."""
    record, graph = record_rows(bench.dataset), graph_rows(bench.dataset)

    def feed(peer: Peer) -> None:
        peer.load_record(record)
        peer.load_graph(graph)

    ours = partial(load_whole, bench.store, bench.dataset)
    return beside_peers(bench, ours, feed, whole_outcome)


join(
    Part(
        "load-whole",
        "First load, whole",
        "The record, and the entities, links, role labels and pointers that follow from it. Ours "
        "works these out from the claims within the same transaction. The others cannot: they are "
        "given the finished graph as rows and only write it. All leave the same graph, which is "
        "checked.",
        sides,
    )
)

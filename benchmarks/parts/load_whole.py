"""Loading whole: the record and the graph that follows from it."""

from collections.abc import Sequence
from functools import partial

from benchmarks.bench import Bench
from benchmarks.ours import load_whole
from benchmarks.outcome import whole_outcome
from benchmarks.peers.cartography_pattern import Cartography
from benchmarks.peers.py2neo_bulk import Py2neoBulk
from benchmarks.peers.rows import graph_rows, record_rows
from benchmarks.registry import Part, Side, join
from benchmarks.servers import empty


def sides(bench: Bench) -> Sequence[Side]:
    """Each into an empty store."""
    record, graph = record_rows(bench.dataset), graph_rows(bench.dataset)
    cartography = Cartography(bench.driver, bench.database, tag=1)
    before, after = partial(empty, bench), partial(whole_outcome, bench)

    def with_cartography() -> None:
        cartography.load_record(record)
        cartography.load_graph(graph)

    found = [
        Side("ours", before, partial(load_whole, bench.store, bench.dataset), after),
        Side("cartography's pattern", before, with_cartography, after),
    ]
    if bench.engine != "embedded":
        bulk = Py2neoBulk(bench.uri, bench.auth)

        def with_bulk() -> None:
            bulk.load_record(record)
            bulk.load_graph(graph)

        found.append(Side("py2neo.bulk", before, with_bulk, after))
    return found


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

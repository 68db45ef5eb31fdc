"""Writing entities and links alone: the same finished graph, by our writer and by theirs."""

from collections.abc import Sequence
from functools import partial

from benchmarks.bench import Bench
from benchmarks.finished import finished
from benchmarks.ours import write_graph_alone
from benchmarks.outcome import graph_outcome
from benchmarks.peers.cartography_pattern import Cartography
from benchmarks.peers.py2neo_bulk import Py2neoBulk
from benchmarks.peers.rows import rows_of
from benchmarks.registry import Part, Side, join
from benchmarks.servers import empty

NODES, RELATIONSHIPS = 50_000, 150_000


def sides(bench: Bench) -> Sequence[Side]:
    """Each into an empty store."""
    graph = finished(bench.dataset, NODES, RELATIONSHIPS)
    rows = rows_of(graph.entities, graph.links)
    cartography = Cartography(bench.driver, bench.database, tag=1)
    before, after = partial(empty, bench), partial(graph_outcome, bench)
    found = [
        Side("ours", before, partial(write_graph_alone, bench.store, graph), after),
        Side("cartography's pattern", before, partial(cartography.load_graph, rows), after),
    ]
    if bench.engine != "embedded":
        bulk = Py2neoBulk(bench.uri, bench.auth)
        found.append(Side("py2neo.bulk", before, partial(bulk.load_graph, rows), after))
    return found


join(
    Part(
        "write-graph",
        "Entities and links alone",
        f"{NODES:,} entities and {RELATIONSHIPS:,} relationships (EVIDENCE, and the typed one "
        "beside it for what is asserted) into an empty store with our constraints and indexes: the "
        "fictional claims' graph, several times under other ids. Ours starts from entities, links, "
        "and hashes them; the others are given rows that are ready. All write a transaction for "
        "10,000 rows, in one process, and leave the same, which is checked. The number of claims "
        "says only from how many the graph was made.",
        sides,
    )
)

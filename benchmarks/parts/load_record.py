"""Loading claims with their three relationships: the record alone, which is what peers write."""

from collections.abc import Sequence
from functools import partial

from benchmarks.bench import Bench
from benchmarks.ours import load_record_only
from benchmarks.outcome import record_outcome
from benchmarks.peers.cartography_pattern import Cartography
from benchmarks.peers.py2neo_bulk import Py2neoBulk
from benchmarks.peers.rows import record_rows
from benchmarks.registry import Part, Side, join
from benchmarks.servers import empty


def sides(bench: Bench) -> Sequence[Side]:
    """Each into an empty store."""
    rows = record_rows(bench.dataset)
    cartography = Cartography(bench.driver, bench.database, tag=1)
    before, after = partial(empty, bench), partial(record_outcome, bench)
    found = [
        Side("ours", before, partial(load_record_only, bench.store, bench.dataset), after),
        Side("cartography's pattern", before, partial(cartography.load_record, rows), after),
    ]
    if bench.engine != "embedded":
        bulk = Py2neoBulk(bench.uri, bench.auth)
        found.append(Side("py2neo.bulk", before, partial(bulk.load_record, rows), after))
    return found


join(
    Part(
        "load-record",
        "First load, the record alone",
        "Sources, origins, judgements and claims with their three relationships (STATED_IN, "
        "RESTS_ON, LOADED_BY) into an empty store with our constraints and indexes. Ours starts "
        "from validated claims, compares them with what is stored, hashes them and writes one "
        "transaction; the others are given rows that are ready, hashes included, and write a "
        "transaction a batch. All leave the same nodes and relationships, which is checked.",
        sides,
    )
)

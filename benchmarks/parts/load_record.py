"""Loading claims with their three relationships: the record alone, which is what peers write."""

from collections.abc import Sequence
from functools import partial

from benchmarks.bench import Bench
from benchmarks.ours import load_record_only
from benchmarks.outcome import record_outcome
from benchmarks.peers.beside import Peer, beside_peers
from benchmarks.peers.rows import record_rows
from benchmarks.registry import Part, Side, join


def sides(bench: Bench) -> Sequence[Side]:
    """Each into an empty store."""
    rows = record_rows(bench.dataset)

    def feed(peer: Peer) -> None:
        peer.load_record(rows)

    ours = partial(load_record_only, bench.store, bench.dataset)
    return beside_peers(bench, ours, feed, record_outcome)


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

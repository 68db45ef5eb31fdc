"""Our loading and the peers', each into an empty store, as sides of one part."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Protocol

from benchmarks.bench import Bench
from benchmarks.peers.cartography_pattern import Cartography
from benchmarks.peers.py2neo_bulk import Py2neoBulk
from benchmarks.peers.rows import GraphRows, RecordRows
from benchmarks.registry import Side
from benchmarks.servers import empty


class Peer(Protocol):
    """Somebody else's way to load the same rows."""

    def load_record(self, rows: RecordRows) -> None:
        """Sources, origins, judgements, and claims with their three relationships."""

    def load_graph(self, rows: GraphRows) -> None:
        """Entities, links, and the pointers of claims."""


def beside_peers(
    bench: Bench,
    ours: Callable[[], object],
    feed: Callable[[Peer], None],
    outcome: Callable[[Bench], str],
    also: Mapping[str, Callable[[], object]] = MappingProxyType({}),
) -> Sequence[Side]:
    """Ours, and each peer that speaks to this engine and is fed the rows; py2neo knows Neo4j only.

    `outcome` tells what is in the store afterwards, so that all sides are held to the same; `also`
    are other ways of ours.
    """
    before, after = partial(empty, bench), partial(outcome, bench)
    peers: dict[str, Peer] = {
        "cartography's pattern": Cartography(bench.driver, bench.database, tag=1)
    }
    if bench.engine != "embedded":
        peers["py2neo.bulk"] = Py2neoBulk(bench.uri, bench.auth)
    return [
        Side("ours", before, ours, after),
        *(Side(name, before, run, after) for name, run in also.items()),
        *(Side(name, before, partial(feed, peer), after) for name, peer in peers.items()),
    ]

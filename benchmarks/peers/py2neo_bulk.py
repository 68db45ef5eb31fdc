"""Loading by py2neo 2021.2.4's bulk functions, as its documentation does, 10,000 rows at a time."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

from benchmarks.peers.rows import GraphRows, RecordRows, Row

BATCH = 10_000


class Py2neoBulk:
    """A py2neo Graph that merges rows: loading them again changes nothing, as with the others."""

    def __init__(self, uri: str, auth: tuple[str, str]) -> None:
        from py2neo import Graph  # noqa: PLC0415  (only where it is installed)

        self._graph = Graph(uri, auth=auth)

    def load_record(self, rows: RecordRows) -> None:
        """Sources, origins, judgements, and claims with their three relationships."""
        for label, nodes in (
            ("Dataset", [rows.dataset]),
            ("Source", rows.sources),
            ("Origin", rows.origins),
            ("Judgement", rows.judgements),
            ("Claim", rows.claims),
        ):
            self._nodes(label, (), nodes)
        claims, dataset = rows.claims, rows.dataset["id"]
        self._links("LOADED_BY", "Claim", "Dataset", [(c["id"], {}, dataset) for c in claims])
        self._links("STATED_IN", "Claim", "Source", [(c["id"], {}, c["source"]) for c in claims])
        rests: list[tuple[Any, ...]] = [
            (c["id"], {}, origin) for c in claims for origin in c.get("rests_on", ())
        ]
        self._links("RESTS_ON", "Claim", "Origin", rests)

    def load_graph(self, rows: GraphRows) -> None:
        """Entities, links, and the pointers of claims, all worked out before."""
        for labels, entities in rows.entities.items():
            self._nodes("Entity", labels, entities)
        self._nodes("Link", (), rows.history)
        for name, links in rows.links.items():
            ends = [(row["a"], row["set"], row["b"]) for row in links]
            self._links(name, "Entity", "Entity", ends)
        for name, pointers in (("ABOUT", rows.about), ("TOWARDS", rows.towards)):
            ends = [(row["a"], {}, row["b"]) for row in pointers]
            self._links(name, "Claim", "Entity", ends)

    def _nodes(self, label: str, more: Sequence[str], rows: Sequence[Row]) -> None:
        from py2neo.bulk import merge_nodes  # noqa: PLC0415

        for batch in _batches(rows):
            merge_nodes(self._graph.auto(), batch, (label, "id"), labels=set(more) or None)

    def _links(self, key: object, start: str, end: str, rows: Sequence[tuple[Any, ...]]) -> None:
        from py2neo.bulk import merge_relationships  # noqa: PLC0415

        for batch in _batches(rows):
            merge_relationships(
                self._graph.auto(), batch, key, start_node_key=(start, "id"),
                end_node_key=(end, "id"),
            )  # fmt: skip


def _batches(rows: Iterable[Any]) -> Iterable[list[Any]]:
    left = iter(rows)
    while batch := list(islice(left, BATCH)):
        yield batch

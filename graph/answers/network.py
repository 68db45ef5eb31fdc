"""Part of the graph as nodes and links, for pictures and for walking from name to name."""

from collections.abc import Iterable

from graph.answers.links import LINK_ROW, with_claims
from graph.answers.shapes import LinkAnswer, Shape
from graph.entities import Entity
from graph.store import Store
from graph.store.graph_rows import entity_of
from graph.store.meta import read_meta
from graph.store.store import Transaction


class Network(Shape):
    """Entities, the links among them with their claims, and the version of the data."""

    entities: tuple[Entity, ...]
    links: tuple[LinkAnswer, ...]
    version: int
    record_hash: str


def whole_network(store: Store, kinds: Iterable[str] | None = None) -> Network:
    """Every entity of these kinds (None: of any) and every link among them."""
    wanted = None if kinds is None else sorted(set(kinds))

    def work(tx: Transaction) -> Network:
        rows = tx.rows(
            "MATCH (e:Entity) WHERE $kinds IS NULL OR e.kinds[0] IN $kinds "
            "RETURN properties(e) AS e, labels(e) AS labels ORDER BY e.id",
            kinds=wanted,
        )
        links = with_claims(
            tx,
            tx.rows(
                "MATCH (a:Entity)-[l:EVIDENCE]->(b:Entity) "
                "WHERE $kinds IS NULL OR (a.kinds[0] IN $kinds AND b.kinds[0] IN $kinds) "
                f"RETURN {LINK_ROW}",
                kinds=wanted,
            ),
        )
        meta = read_meta(tx)
        return Network(
            entities=tuple(entity_of(row["e"], row["labels"]) for row in rows),
            links=tuple(links),
            version=meta.version if meta else 0,
            record_hash=meta.record_hash if meta else "",
        )

    return store.read(work)

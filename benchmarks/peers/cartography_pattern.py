"""Loading as cartography's query builder writes it: UNWIND, MERGE, SET each property by name.

The form is that of `cartography/graph/querybuilder.py` and `client/core/tx.py` (cartography-cncf):
nodes with their relationships attached in subqueries, links between nodes by a statement of their
own, rows in batches of 10,000, a transaction a batch. Its `_module_name` and `_module_version`,
which it also sets on everything, are left out here, in its favour.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from neo4j import Driver, ManagedTransaction

from benchmarks.peers.rows import GraphRows, RecordRows, Row

BATCH = 10_000
# type, label at its end, how the end is matched
CLAIM_LINKS = (
    ("LOADED_BY", "Dataset", "n.id = $dataset"),
    ("STATED_IN", "Source", "n.id = item.source"),
    ("RESTS_ON", "Origin", "n.id IN item.rests_on"),
)


class Cartography:
    """A connection that loads rows in the pattern; `tag` is what it calls the update tag."""

    def __init__(self, driver: Driver, database: str | None, tag: int) -> None:
        self._driver = driver
        self._database = database
        self._tag = tag

    def load_record(self, rows: RecordRows) -> None:
        """Sources, origins, judgements, and claims with their three relationships."""
        self._nodes(("Dataset",), [rows.dataset])
        self._nodes(("Source",), rows.sources)
        self._nodes(("Origin",), rows.origins)
        self._nodes(("Judgement",), rows.judgements)
        self._nodes(("Claim",), rows.claims, attached=CLAIM_LINKS, dataset=rows.dataset["id"])

    def load_graph(self, rows: GraphRows) -> None:
        """Entities, links, and the pointers of claims, all worked out before."""
        for labels, entities in rows.entities.items():
            self._nodes(("Entity", *labels), entities)
        self._nodes(("Link",), rows.history)
        for name, links in rows.links.items():
            self._links(name, "Entity", links)
        self._links("ABOUT", "Claim", rows.about)
        self._links("TOWARDS", "Claim", rows.towards)

    def _nodes(
        self,
        labels: Sequence[str],
        rows: Sequence[Row],
        attached: Sequence[tuple[str, str, str]] = (),
        **more: object,
    ) -> None:
        query = node_query(":".join(labels), _names(rows), attached)
        self._send(query, rows, more)

    def _links(self, name: str, label: str, rows: Sequence[Row]) -> None:
        self._send(link_query(name, label, _names(row.get("set", {}) for row in rows)), rows, {})

    def _send(self, query: str, rows: Sequence[Row], more: Mapping[str, object]) -> None:
        def work(tx: ManagedTransaction, batch: Sequence[Row]) -> None:
            tx.run(query, {**more, "DictList": batch, "lastupdated": self._tag}).consume()

        with self._driver.session(database=self._database) as session:
            for start in range(0, len(rows), BATCH):
                session.execute_write(work, rows[start : start + BATCH])


def node_query(labels: str, names: Iterable[str], attached: Sequence[tuple[str, str, str]]) -> str:
    """Merge a node by its id, set what it has, attach what it leads to."""
    properties = "".join(f", i.{name} = item.{name}" for name in names if name != "id")
    query = (
        f"UNWIND $DictList AS item MERGE (i:{labels}{{id: item.id}}) "
        "ON CREATE SET i.firstseen = timestamp() "
        f"SET i.lastupdated = $lastupdated{properties}"
    )
    if not attached:
        return query
    branches = " UNION ".join(
        f"WITH i, item OPTIONAL MATCH (n:{label}) WHERE {where} "
        "WITH i, item, n WHERE n IS NOT NULL "
        f"MERGE (i)-[r:{name}]->(n) "
        "ON CREATE SET r.firstseen = timestamp() SET r.lastupdated = $lastupdated"
        for name, label, where in attached
    )
    return f"{query} WITH i, item CALL {{ {branches} }}"


def link_query(name: str, label: str, names: Iterable[str]) -> str:
    """Merge a link between two nodes that are there, as its matchlinks do."""
    properties = "".join(f", r.{field} = item.set.{field}" for field in names)
    return (
        f"UNWIND $DictList AS item MATCH (from:{label}{{id: item.a}}) "
        f"MATCH (to:Entity{{id: item.b}}) MERGE (from)-[r:{name}]->(to) "
        f"ON CREATE SET r.firstseen = timestamp() SET r.lastupdated = $lastupdated{properties}"
    )


def _names(rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """Every property that a row of the lot has: a schema names them all."""
    return sorted({name for row in rows for name in row})

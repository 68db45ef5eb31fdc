"""ABOUT and TOWARDS: from a claim of the record to the entities that its refs now name."""

from collections.abc import Sequence

from graph.clusters import Clusters
from graph.store.record_reading import Placed
from graph.store.store import Transaction


def point_claims(
    tx: Transaction,
    claims: Sequence[Placed],
    clusters: Clusters,
    known: frozenset[str],
    replaced: frozenset[str],
) -> None:
    """Let ABOUT and TOWARDS lead from each claim to the entities that its refs now name.

    `known` are the entities that exist, `replaced` those whose node is another than when `claims`
    were read.
    """
    for relation, place, ref in (("ABOUT", 1, "subject"), ("TOWARDS", 2, "object")):
        leave, reach = [], []
        for row in claims:
            named = getattr(row[0], ref)
            wanted = clusters.id_of(named) if named else None
            wanted = wanted if wanted in known else None
            now = None if row[place] in replaced else row[place]
            if wanted != now:
                leave += [row[0].id] if now else []
                reach += [[row[0].id, wanted]] if wanted else []
        tx.each(
            f"UNWIND $rows AS id MATCH (:Claim {{id: id}})-[r:{relation}]->(:Entity) DELETE r",
            leave,
        )
        tx.each(
            "UNWIND $rows AS row MATCH (c:Claim {id: row[0]}) MATCH (e:Entity {id: row[1]}) "
            f"CREATE (c)-[:{relation}]->(e)",
            reach,
        )

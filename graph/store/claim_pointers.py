"""ABOUT and TOWARDS: from a claim of the record to the entities that its refs now name."""

from collections import defaultdict
from collections.abc import Sequence

from graph.clusters import Clusters
from graph.store.record_reading import Placed
from graph.store.store import Transaction

AT_ONCE = 50  # claims in one row: a batch of rows stays far below what a message may hold


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
        leave: list[str] = []
        reach: dict[str, list[str]] = defaultdict(list)
        for row in claims:
            named = getattr(row[0], ref)
            wanted = clusters.id_of(named) if named else None
            wanted = wanted if wanted in known else None
            now = None if row[place] in replaced else row[place]
            if wanted != now:
                leave += [row[0].id] if now else []
                if wanted:
                    reach[wanted].append(row[0].id)
        tx.each(
            f"UNWIND $rows AS id MATCH (:Claim {{id: id}})-[r:{relation}]->(:Entity) DELETE r",
            leave,
        )
        tx.each(
            "UNWIND $rows AS row MATCH (e:Entity {id: row[0]}) UNWIND row[1] AS id "
            f"MATCH (c:Claim {{id: id}}) CREATE (c)-[:{relation}]->(e)",
            # A hub's claims go in several rows, so that no message grows without bound.
            [
                [entity, ids[start : start + AT_ONCE]]
                for entity, ids in reach.items()
                for start in range(0, len(ids), AT_ONCE)
            ],
        )

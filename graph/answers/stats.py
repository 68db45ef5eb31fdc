"""Counts per kind, link type and source."""

from graph.answers.shapes import Stats
from graph.store import Store
from graph.store.meta import read_meta
from graph.store.store import Transaction


def get_stats(store: Store) -> Stats:
    """What the store holds, counted, and which version of it."""

    def work(tx: Transaction) -> Stats:
        meta = read_meta(tx)
        return Stats(
            engine=store.engine,
            version=meta.version if meta else 0,
            record_hash=meta.record_hash if meta else "",
            kinds=_counts(tx, "MATCH (e:Entity) RETURN e.kinds[0] AS key, count(e) AS n"),
            links=_counts(
                tx, "MATCH (:Entity)-[l:EVIDENCE]->(:Entity) RETURN l.type AS key, count(l) AS n"
            ),
            sources=_counts(tx, "MATCH (c:Claim) RETURN c.source AS key, count(c) AS n"),
            claims=_count(tx, "Claim"),
            origins=_count(tx, "Origin"),
            refused=_count(tx, "Refusal"),
            unfinished=_unfinished(tx),
        )

    return store.read(work)


def _unfinished(tx: Transaction) -> dict[str, str]:
    rows = tx.rows(
        "MATCH (d:Dataset) WHERE d.parts > 0 "
        "RETURN d.id AS id, d.part AS part, d.parts AS parts ORDER BY d.id"
    )
    return {row["id"]: f"part {row['part']} of {row['parts']}" for row in rows}


def _counts(tx: Transaction, cypher: str) -> dict[str, int]:
    return {row["key"]: row["n"] for row in sorted(tx.rows(cypher), key=lambda row: row["key"])}


def _count(tx: Transaction, label: str) -> int:
    return int(tx.rows(f"MATCH (n:{label}) RETURN count(n) AS n")[0]["n"])

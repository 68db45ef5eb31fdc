"""All that a store holds, counted: enough to see any write."""

from typing import Any

from graph.store import Store


def everything(store: Store) -> list[dict[str, Any]]:
    """All that a store holds, in one row: enough to see any write."""
    return store.read(
        lambda tx: (
            tx.rows(
                "MATCH (n) RETURN count(n) AS nodes, sum(size(keys(n))) AS properties, "
                "sum(size(labels(n))) AS labels"
            )
            + tx.rows("MATCH ()-[l]->() RETURN count(l) AS links, sum(size(keys(l))) AS properties")
            + tx.rows("MATCH (n:Touched) RETURN count(n) AS touched")
            + tx.rows("MATCH (m:Meta) RETURN m.version AS version")
        )
    )

"""What stands where claims touch the graph, read without the rest of what they touch."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.entities import Entity
from graph.links import Key
from graph.record import Claim
from graph.store.graph_rows import entity_of
from graph.store.record_rows import claim_of
from graph.store.store import Transaction
from graph.vocabulary import vocabulary


@dataclass(frozen=True, slots=True)
class StoredLink:
    """A link as stored: its hash, its claims, and whether anything asserts it."""

    hash: str
    claims: tuple[str, ...]
    asserted: bool


def entities_at(tx: Transaction, ids: Iterable[str]) -> dict[str, Entity]:
    """Stored entities by id."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (e:Entity {id: id}) "
        "RETURN properties(e) AS e, labels(e) AS labels",
        sorted(ids),
    )
    return {row["e"]["id"]: entity_of(row["e"], row["labels"]) for row in rows}


def values_of(tx: Transaction, refs: Iterable[str]) -> list[Claim]:
    """Claims that give these refs a value; links are left out."""
    rows = tx.gather(
        "UNWIND $rows AS ref MATCH (c:Claim {subject: ref}) WHERE c.value IS NOT NULL "
        "RETURN properties(c) AS claim",
        sorted(refs),
    )
    return [claim_of(row["claim"]) for row in rows]


def links_at(tx: Transaction, keys: Iterable[Key]) -> dict[Key, StoredLink]:
    """Stored links by key."""
    rows = tx.gather(
        "UNWIND $rows AS row "
        "MATCH (a:Entity {id: row[0]}) MATCH (b:Entity {id: row[2]}) "
        "MATCH (a)-[l:EVIDENCE]->(b) WHERE l.type = row[1] "
        "RETURN row AS key, l.hash AS hash, l.claims AS claims, l.asserts AS asserts",
        [list(key) for key in sorted(keys)],
    )
    return {
        (row["key"][0], row["key"][1], row["key"][2]): StoredLink(
            row["hash"], tuple(row["claims"]), row["asserts"] > 0
        )
        for row in rows
    }


def links_giving(
    tx: Transaction, wanted: Sequence[tuple[str, str]]
) -> list[tuple[str, str, str, str]]:
    """Asserted links that may give a thing a role, as (from, type, to, kind of the latter)."""
    words = vocabulary()
    types = {
        role: [name for name, link in words.links.items() if link.role == role]
        for role in {role for _, role in wanted}
    }
    rows = tx.gather(
        "UNWIND $rows AS row MATCH (a:Entity {id: row.id})-[l]->(b:Entity) "
        "WHERE type(l) IN row.types "
        "RETURN a.id AS a, type(l) AS type, b.id AS b, labels(b) AS labels",
        [{"id": key, "types": types[role]} for key, role in wanted],
    )
    return [
        (row["a"], row["type"], row["b"], next(k for k in row["labels"] if k in words.kinds))
        for row in rows
    ]

"""Read the stored graph, to compare it with what claims give."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from graph.entities import Entity
from graph.links import Key, Link
from graph.projection import Graph
from graph.record import Claim
from graph.store.connection import Row, Transaction
from graph.store.rows import claim_of, entity_of, link_of
from graph.vocabulary import vocabulary


class StoredEntity(NamedTuple):
    """A stored entity: its hash ("" if the node does not match it), its labels beside :Entity."""

    hash: str
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StoredLink:
    """A stored link: its hash, the ids of its claims, and whether any claim asserts it."""

    hash: str
    claims: tuple[str, ...]
    asserted: bool


def stored_entities(
    tx: Transaction, ids: Iterable[str], *, mending: bool
) -> dict[str, StoredEntity]:
    """Return stored entities by id; with `mending` their hashes are checked."""
    more = ", properties(e) AS e" if mending else ""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (e:Entity {id: id}) "
        f"RETURN e.id AS id, e.hash AS hash, labels(e) AS labels{more}",
        sorted(ids),
    )
    entities: dict[str, StoredEntity] = {}
    for row in rows:
        labels = row["labels"]
        hash_ = _checked(row["hash"], entity_stored(row["e"], labels)) if mending else row["hash"]
        entities[row["id"]] = StoredEntity(hash_, tuple(sorted(set(labels) - {"Entity"})))
    return entities


def stored_links(tx: Transaction, ids: Iterable[str], *, mending: bool) -> dict[Key, str]:
    """Return stored links at these entities, key to hash; with `mending` hashes are checked."""
    more = ", properties(l) AS l" if mending else ""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (:Entity {id: id})-[l:EVIDENCE]-(:Entity) "
        "RETURN startNode(l).id AS a, l.type AS type, endNode(l).id AS b, l.hash AS hash" + more,
        ids,
    )
    links: dict[Key, str] = {}
    for row in rows:
        ends = row["a"], row["b"]
        hash_ = _checked(row["hash"], link_stored(*ends, row["l"])) if mending else row["hash"]
        links[ends[0], row["type"], ends[1]] = hash_
    return links


def wrong_typed_links(tx: Transaction, wanted: Graph, ids: frozenset[str]) -> set[Key]:
    """Return links at these entities whose typed relationship is missing, extra or different."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (:Entity {id: id})-[l]-(:Entity) WHERE type(l) IN $types "
        "RETURN startNode(l).id AS a, type(l) AS type, endNode(l).id AS b, l.claims AS claims",
        ids,
        types=list(vocabulary().links),
    )
    stored = {(row["a"], row["type"], row["b"]): tuple(row["claims"] or ()) for row in rows}
    expected = {
        key: link.summary.claims
        for key, link in wanted.links.items()
        if link.summary.asserts and ids.intersection((key[0], key[2]))
    }
    return {key for key in stored.keys() | expected.keys() if stored.get(key) != expected.get(key)}


def entity_stored(row: Row, labels: Sequence[str]) -> Entity | None:
    """Return the entity that a node holds, or None if a property or label is missing."""
    try:
        return entity_of(row, list(labels))
    except (KeyError, StopIteration, TypeError):
        return None


def link_stored(from_id: str, to_id: str, row: Row) -> Link | None:
    """Return the link that an EVIDENCE relationship holds, or None if a property is missing."""
    try:
        return link_of(from_id, to_id, row)
    except (KeyError, TypeError):
        return None


def entities_at(tx: Transaction, ids: Iterable[str]) -> dict[str, Entity]:
    """Return stored entities by id."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (e:Entity {id: id}) "
        "RETURN properties(e) AS e, labels(e) AS labels",
        sorted(ids),
    )
    return {row["e"]["id"]: entity_of(row["e"], row["labels"]) for row in rows}


def values_of(tx: Transaction, refs: Iterable[str]) -> list[Claim]:
    """Return claims that give these refs a value, not those of links."""
    rows = tx.gather(
        "UNWIND $rows AS ref MATCH (c:Claim {subject: ref}) WHERE c.value IS NOT NULL "
        "RETURN properties(c) AS claim",
        sorted(refs),
    )
    return [claim_of(row["claim"]) for row in rows]


def links_at(tx: Transaction, keys: Iterable[Key]) -> dict[Key, StoredLink]:
    """Return stored links by key."""
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
    """Return asserted links that may give an entity a role, as (from, type, to, kind of `to`).

    `wanted` are pairs of an entity's id and a role.
    """
    vocab = vocabulary()
    types = {
        role: [name for name, link in vocab.links.items() if link.role == role]
        for role in {role for _, role in wanted}
    }
    rows = tx.gather(
        "UNWIND $rows AS row MATCH (a:Entity {id: row.id})-[l]->(b:Entity) "
        "WHERE type(l) IN row.types "
        "RETURN a.id AS a, type(l) AS type, b.id AS b, labels(b) AS labels",
        [{"id": key, "types": types[role]} for key, role in wanted],
    )
    return [
        (row["a"], row["type"], row["b"], next(k for k in row["labels"] if k in vocab.kinds))
        for row in rows
    ]


def _checked(stored_hash: str | None, value: Entity | Link | None) -> str:
    return stored_hash if value and stored_hash == value.hash else ""

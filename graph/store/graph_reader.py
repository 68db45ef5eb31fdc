"""What stands in the graph, for a diff."""

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
    """An entity as stored: its hash ("": it is not what that says), its labels beside :Entity."""

    hash: str
    labels: tuple[str, ...]


def stored_entities(
    tx: Transaction, ids: Iterable[str] | None, *, mending: bool
) -> dict[str, StoredEntity]:
    """Stored entities by id (None: all); with `mending` their hashes are checked."""
    more = ", properties(e) AS e" if mending else ""
    answer = f"RETURN e.id AS id, e.hash AS hash, labels(e) AS labels{more}"
    rows = (
        tx.rows(f"MATCH (e:Entity) {answer}")
        if ids is None
        else tx.gather(f"UNWIND $rows AS id MATCH (e:Entity {{id: id}}) {answer}", sorted(ids))
    )
    found: dict[str, StoredEntity] = {}
    for row in rows:
        labels = row["labels"]
        said = _checked(row["hash"], entity_stored(row["e"], labels)) if mending else row["hash"]
        found[row["id"]] = StoredEntity(said, tuple(sorted(set(labels) - {"Entity"})))
    return found


def stored_links(tx: Transaction, ids: Iterable[str] | None, *, mending: bool) -> dict[Key, str]:
    """Stored links at these entities (None: all): key to hash, which `mending` checks."""
    more = ", properties(l) AS l" if mending else ""
    answer = (
        "RETURN startNode(l).id AS a, l.type AS type, endNode(l).id AS b, l.hash AS hash" + more
    )
    rows = (
        tx.rows(f"MATCH (:Entity)-[l:EVIDENCE]->(:Entity) {answer}")
        if ids is None
        else tx.gather(
            f"UNWIND $rows AS id MATCH (:Entity {{id: id}})-[l:EVIDENCE]-(:Entity) {answer}", ids
        )
    )
    found: dict[Key, str] = {}
    for row in rows:
        ends = row["a"], row["b"]
        said = _checked(row["hash"], link_stored(*ends, row["l"])) if mending else row["hash"]
        found[ends[0], row["type"], ends[1]] = said
    return found


def amiss(tx: Transaction, wanted: Graph, ids: Iterable[str] | None) -> set[Key]:
    """Links at these entities whose typed relationship is not there, should not be, or differs."""
    touched = None if ids is None else frozenset(ids)
    types = list(vocabulary().links)
    answer = (
        "WHERE type(l) IN $types "
        "RETURN startNode(l).id AS a, type(l) AS type, endNode(l).id AS b, l.claims AS claims"
    )
    rows = (
        tx.rows(f"MATCH (:Entity)-[l]->(:Entity) {answer}", types=types)
        if touched is None
        else tx.gather(
            f"UNWIND $rows AS id MATCH (:Entity {{id: id}})-[l]-(:Entity) {answer}",
            touched,
            types=types,
        )
    )
    have = {(row["a"], row["type"], row["b"]): tuple(row["claims"] or ()) for row in rows}
    want = {
        key: link.summary.claims
        for key, link in wanted.links.items()
        if link.summary.asserts and (touched is None or touched.intersection((key[0], key[2])))
    }
    return {key for key in have.keys() | want.keys() if have.get(key) != want.get(key)}


def entity_stored(row: Row, labels: Sequence[str]) -> Entity | None:
    """The entity that a node holds, or None where something of it is gone."""
    try:
        return entity_of(row, list(labels))
    except (KeyError, StopIteration, TypeError):
        return None


def link_stored(from_id: str, to_id: str, row: Row) -> Link | None:
    """The link that an EVIDENCE relationship holds, or None where something of it is gone."""
    try:
        return link_of(from_id, to_id, row)
    except (KeyError, TypeError):
        return None


def _checked(said: str | None, found: Entity | Link | None) -> str:
    return said if found and said == found.hash else ""


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

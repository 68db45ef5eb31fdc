"""Read the stored graph, to compare it with what claims give."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from graph.entities import Entity
from graph.links import Key, Link
from graph.projection import Graph
from graph.record import Claim
from graph.store.connection import Row, Transaction
from graph.store.record_reader import readable
from graph.store.rows import (
    DAYS,
    LINK,
    day_values,
    entity_of,
    has_typed_values,
    labels_of,
    link_id,
    link_of,
    plain,
    typed_link_row,
)
from graph.vocabulary import vocabulary

# The relationships in which earlier versions kept the history of links.
FORMER: Final = "EVIDENCE"


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
    of_key: dict[Key, str] = {}
    links: dict[Key, str] = {}
    for end in ("from", "to"):
        rows = tx.gather(
            f"UNWIND $rows AS id MATCH (l:Link {{{end}: id}}) RETURN l.from AS a, l.type AS type, "
            f"l.to AS b, l.hash AS hash, elementId(l) AS link{more}",
            ids,
        )
        for row in rows:
            key = row["a"], row["type"], row["b"]
            hash_ = _checked(row["hash"], link_stored(row["l"])) if mending else row["hash"]
            # A link comes once from each of its ends that is asked for.
            seen = of_key.setdefault(key, row["link"])
            links[key] = hash_ if seen == row["link"] and links.get(key, hash_) else ""
    return links


def wrong_typed_links(
    tx: Transaction, wanted: Graph, ids: frozenset[str], known: Collection[Key]
) -> set[Key]:
    """Return links at these entities whose typed relationship is missing, extra or different.

    One without a :Link, which have the keys `known`, is extra: both are created together.
    """
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (:Entity {id: id})-[l]-(:Entity) WHERE type(l) IN $types "
        "RETURN DISTINCT elementId(l) AS link, startNode(l).id AS a, type(l) AS type, "
        "endNode(l).id AS b, properties(l) AS l",
        ids,
        types=[*vocabulary().links, FORMER],
    )
    once = {row["link"]: row for row in rows}  # it comes once from each end, in other batches too
    near = (link for link in wanted.links.values() if ids.intersection((link.key[0], link.key[2])))
    expected, stored = typed_links(once.values(), near)
    return {
        key
        for key in stored.keys() | expected.keys()
        if stored.get(key) != expected.get(key) or (key in stored and key not in known)
    }


Typed = dict[Key, dict[str, object]]


def typed_links(rows: Iterable[Row], links: Iterable[Link]) -> tuple[Typed, Typed]:
    """Return the properties of typed relationships: those that links give, and the stored ones.

    Each of `rows` is a stored relationship: a, type, b, and its properties l. Of one that is there
    twice no properties are returned.
    """
    stored: Typed = {}
    for row in rows:
        key = row["a"], row["type"], row["b"]
        once = {name: plain(value) for name, value in row["l"].items()}
        stored[key] = {} if key in stored else once
    expected = {link.key: typed_link_row(link) for link in links if link.summary.asserts}
    return expected, stored


def entity_stored(row: Row, labels: Sequence[str]) -> Entity | None:
    """Return the entity that a node holds, or None if a property or a label is wrong."""
    try:
        entity = entity_of(row, labels)
        right = has_typed_values(row, entity) and sorted({*labels} - {"Entity"}) == list(
            labels_of(entity)
        )
    except (KeyError, StopIteration, TypeError, ValueError):
        return None
    return entity if right else None


def link_stored(row: Row) -> Link | None:
    """Return the link that a :Link node holds, or None if a property is wrong or another's."""
    try:
        link = link_of(row)
        right = row["id"] == link_id(link.key) and not row.keys() - set(LINK)
        days = tuple(plain(row[name]) for name in DAYS)
        return link if right and days == day_values(link.summary) else None
    except (KeyError, TypeError, ValueError):
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
    return [claim for row in rows if (claim := readable(row["claim"])) is not None]


def links_at(tx: Transaction, keys: Iterable[Key]) -> dict[Key, StoredLink]:
    """Return stored links by key."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (l:Link {id: id}) RETURN l.from AS a, l.type AS type, "
        "l.to AS b, l.hash AS hash, l.claims AS claims, l.asserts AS asserts",
        [link_id(key) for key in sorted(keys)],
    )
    return {
        (row["a"], row["type"], row["b"]): StoredLink(
            row["hash"], tuple(row["claims"]), row["asserts"] > 0
        )
        for row in rows
    }


def links_giving(
    tx: Transaction, wanted: Sequence[tuple[str, str]]
) -> list[tuple[str, str, str, str, bool]]:
    """Return asserted links that may give an entity a role.

    Each is (from, type, to, kind of `to`, whether a current claim denies it).

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
        "RETURN a.id AS a, type(l) AS type, b.id AS b, labels(b) AS labels, "
        "l.contested AS contested",
        [{"id": key, "types": types[role]} for key, role in wanted],
    )
    return [
        (
            row["a"],
            row["type"],
            row["b"],
            next(k for k in row["labels"] if k in vocab.kinds),
            row["contested"],
        )
        for row in rows
    ]


def _checked(stored_hash: str | None, value: Entity | Link | None) -> str:
    return stored_hash if value and stored_hash == value.hash else ""

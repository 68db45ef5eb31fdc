"""Write entities, links and claim pointers by difference."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from graph.entities import Clusters, Entity
from graph.links import SUMMARY, Key, Link
from graph.projection import Graph
from graph.store.connection import Transaction, batches
from graph.store.graph_reader import stored_entities, stored_links, wrong_typed_links
from graph.store.record_reader import Placed
from graph.store.rows import EVIDENCE, entity_row, evidence_values, labels_of
from graph.vocabulary import vocabulary

EntityRows = tuple[tuple[str, ...], list[dict[str, Any]]]  # labels, nodes
LinkRows = tuple[str, list[list[Any]]]  # type ("": nothing asserts it), links by their start

AT_ONCE = 50  # claims in one row: a batch of rows stays far below what a message may hold
# Properties in a pattern, read from a list `p` in the order of EVIDENCE.
_PROPERTIES = {
    names: "{" + ", ".join(f"{name}: p[{place}]" for place, name in enumerate(names)) + "}"
    for names in (SUMMARY, EVIDENCE)
}


def write_graph(
    tx: Transaction, wanted: Graph, ids: frozenset[str], *, mending: bool = False
) -> frozenset[str]:
    """Make the entities with these ids, and every link at them, equal to `wanted`.

    Return the ids of entities whose node was replaced: a node whose labels change is deleted and
    created again, since ArcadeDB cannot add and remove labels of one node in a transaction. Without
    `mending`, stored hashes are trusted, and so are the typed relationships beside the links.
    """
    stored = stored_entities(tx, ids, mending=mending)
    link_hashes = stored_links(tx, ids, mending=mending)
    entities = {key: entity for key, entity in wanted.entities.items() if key in ids}
    links = {k: link for k, link in wanted.links.items() if ids.intersection((k[0], k[2]))}
    replaced = frozenset(
        key
        for key, entity in entities.items()
        if key in stored and stored[key].labels != labels_of(entity)
    )
    outdated = {
        key
        for key, hash_ in link_hashes.items()
        if key not in links or links[key].hash != hash_ or replaced.intersection((key[0], key[2]))
    }
    if mending:
        outdated |= wrong_typed_links(tx, wanted, ids, link_hashes)
    delete_links(tx, outdated)
    gone = sorted((stored.keys() - entities.keys()) | replaced)
    tx.each("UNWIND $rows AS row MATCH (e:Entity {id: row}) DETACH DELETE e", gone)
    create_entities(tx, [e for k, e in entities.items() if k not in stored or k in replaced])
    tx.each(
        "UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e = row",
        [
            entity_row(e)
            for k, e in entities.items()
            if k in stored and k not in replaced and stored[k].hash != e.hash
        ],
    )
    missing = outdated.union(links.keys() - link_hashes.keys())
    create_links(tx, [link for key, link in links.items() if key in missing])
    return replaced


def create_entities(tx: Transaction, entities: Iterable[Entity]) -> None:
    """Create nodes with all their labels: ArcadeDB adds none to a node of the same transaction."""
    send_entities(tx, entity_rows(entities))


def entity_rows(entities: Iterable[Entity]) -> Iterator[EntityRows]:
    """Return what `send_entities` sends, one statement at a time."""
    new: dict[tuple[str, ...], list[Entity]] = defaultdict(list)
    for entity in entities:
        new[labels_of(entity)].append(entity)
    for labels, same_labels in sorted(new.items()):
        for some in batches(same_labels, lambda entity: len(entity.search)):
            yield labels, [entity_row(entity) for entity in some]


def send_entities(tx: Transaction, statements: Iterable[EntityRows]) -> None:
    """Create nodes from rows."""
    for labels, rows in statements:
        tx.each(f"UNWIND $rows AS row CREATE (e:Entity:{':'.join(labels)}) SET e += row", rows)


def create_links(tx: Transaction, links: Iterable[Link]) -> None:
    """Create EVIDENCE for every link, and the typed relationship for asserted ones."""
    send_links(tx, _emptied(link_rows(links)))


def _emptied(statements: Iterable[LinkRows]) -> Iterator[LinkRows]:
    """Return the statements, and clear the rows of each once it was sent (see `batches`)."""
    for name, rows in statements:
        yield name, rows
        rows.clear()


def link_rows(links: Iterable[Link]) -> Iterator[LinkRows]:
    """Return what `send_links` sends, one statement at a time.

    Links are grouped by their start, so that it is looked up once for several links.
    """
    by_type: dict[str, list[Link]] = defaultdict(list)
    for link in links:
        by_type[link.type if link.summary.asserts else ""].append(link)
    for name, same_type in sorted(by_type.items()):
        for some in batches(sorted(same_type, key=lambda link: link.from_id), _weight):
            yield name, _by_start(some)


def send_links(tx: Transaction, statements: Iterable[LinkRows]) -> None:
    """Create relationships from rows."""
    for name, rows in statements:
        typed = f", (a)-[:{name} {_PROPERTIES[SUMMARY]}]->(b)" if name else ""
        tx.rows(
            "UNWIND $rows AS row MATCH (a:Entity {id: row[0]}) "
            "UNWIND row[1] AS to MATCH (b:Entity {id: to[0]}) WITH a, b, to[1] AS p "
            f"CREATE (a)-[:EVIDENCE {_PROPERTIES[EVIDENCE]}]->(b){typed}",
            rows=rows,
        )


def _weight(link: Link) -> int:
    """Return roughly how many characters a link's evidence holds."""
    return 500 * len(link.summary.claims)


def _by_start(links: Iterable[Link]) -> list[list[Any]]:
    """Group links by their start, as lists: sending names with the values doubles the cost."""
    by_start: dict[str, list[Any]] = defaultdict(list)
    for link in links:
        by_start[link.from_id].append([link.to_id, evidence_values(link)])
    return [[start, links_to] for start, links_to in by_start.items()]


def delete_links(tx: Transaction, keys: Iterable[Key]) -> None:
    """Delete EVIDENCE and, if there is one, the typed relationship of each link."""
    by_type: dict[str, list[dict[str, str]]] = defaultdict(list)
    for a, name, b in sorted(keys):
        by_type[name].append({"a": a, "b": b, "type": name})
    for name, rows in by_type.items():
        ends = "UNWIND $rows AS row MATCH (:Entity {id: row.a})-[l:%s]->(:Entity {id: row.b}) "
        tx.each(ends % "EVIDENCE" + "WHERE l.type = row.type DELETE l", rows)
        if name in vocabulary().links:
            tx.each(ends % name + "DELETE l", rows)


def change_entities(tx: Transaction, changed: Iterable[tuple[Entity, Entity]]) -> None:
    """Write entities (stored, new) onto their nodes; no kind may change.

    No entity may gain one role and lose another: ArcadeDB cannot do both in one transaction.
    """
    plain: list[dict[str, Any]] = []
    relabelled: dict[tuple[str, tuple[str, ...]], list[dict[str, Any]]] = defaultdict(list)
    for stored, entity in changed:
        gained = tuple(sorted(set(entity.roles) - set(stored.roles)))
        lost = tuple(sorted(set(stored.roles) - set(entity.roles)))
        if gained or lost:
            what = ("SET", gained) if gained else ("REMOVE", lost)
            relabelled[what].append(entity_row(entity))
        else:
            plain.append(entity_row(entity))
    overwrite = "UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e = row"
    tx.each(overwrite, plain)
    for (verb, labels), rows in sorted(relabelled.items()):
        tx.each(f"{overwrite} {verb} e:{':'.join(labels)}", rows)


def point_claims(
    tx: Transaction,
    claims: Sequence[Placed],
    clusters: Clusters,
    known: frozenset[str],
    replaced: frozenset[str],
) -> None:
    """Make ABOUT and TOWARDS lead from each claim to the entities that its refs name now.

    `known` are the entities that exist, `replaced` those whose node was replaced after `claims`
    were read.
    """
    for relation, place, ref in (("ABOUT", 1, "subject"), ("TOWARDS", 2, "object")):
        detach: list[str] = []
        attach: dict[str, list[str]] = defaultdict(list)
        for row in claims:
            named = getattr(row[0], ref)
            wanted = clusters.id_of(named) if named else None
            wanted = wanted if wanted in known else None
            now = None if row[place] in replaced else row[place]
            if wanted != now:
                detach += [row[0].id] if now else []
                if wanted:
                    attach[wanted].append(row[0].id)
        tx.each(
            f"UNWIND $rows AS id MATCH (:Claim {{id: id}})-[r:{relation}]->(:Entity) DELETE r",
            detach,
        )
        tx.each(
            "UNWIND $rows AS row MATCH (e:Entity {id: row[0]}) UNWIND row[1] AS id "
            f"MATCH (c:Claim {{id: id}}) CREATE (c)-[:{relation}]->(e)",
            # A hub's claims go in several rows, so that no message grows without bound.
            [
                [entity, ids[start : start + AT_ONCE]]
                for entity, ids in attach.items()
                for start in range(0, len(ids), AT_ONCE)
            ],
        )

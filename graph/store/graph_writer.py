"""Write entities, links and claim pointers by difference."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from graph.entities import Clusters, Entity
from graph.links import Key, Link
from graph.projection import Graph
from graph.record import Claim
from graph.store.connection import Transaction, batches
from graph.store.countries import countries_before, moved_by, write_countries
from graph.store.graph_reader import FORMER, stored_entities, stored_links, wrong_typed_links
from graph.store.record_reader import Placed
from graph.store.rows import (
    COUNTRY,
    LINK,
    TYPED,
    caption_of,
    entity_row,
    labels_of,
    link_values,
    typed_link_row,
)
from graph.vocabulary import vocabulary

EntityRows = tuple[tuple[str, ...], list[dict[str, Any]]]  # labels, nodes
# Type and typed relationships by their start; "" and the values of :Link nodes.
LinkRows = tuple[str, list[list[Any]]]

AT_ONCE = 50  # claims in one row: a batch of rows stays far below what a message may hold
# Properties as a map, read from a list `p` in the order of their names.
_PROPERTIES = {
    names: "{" + ", ".join(f"{name}: p[{place}]" for place, name in enumerate(names)) + "}"
    for names in (TYPED, LINK)
}
# A point that comes as a parameter has no latitude on ArcadeDB. No point follows from no numbers.
_POINT = ", e.location = point({latitude: row.latitude, longitude: row.longitude})"
# The country stays as it is: it follows from links (see `write_countries`).
_OVERWRITE = (
    f"UNWIND $rows AS row MATCH (e:Entity {{id: row.id}}) WITH e, row, e.{COUNTRY} AS country "
    f"SET e = row{_POINT}, e.{COUNTRY} = country"
)


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
    gone_links = {key for key, hash_ in link_hashes.items() if key not in links or not hash_}
    written = {key for key, link in links.items() if link_hashes.get(key) != link.hash}
    # A typed relationship goes with its changed link, and with an end that is replaced.
    outdated = gone_links | (written & link_hashes.keys())
    outdated |= {key for key in links if replaced.intersection((key[0], key[2]))}
    if mending:
        outdated |= wrong_typed_links(tx, wanted, ids, link_hashes)
    changed = {k for k in entities if k not in stored or stored[k].hash != entities[k].hash}
    before = countries_before(tx, sorted(changed & stored.keys()))
    delete_typed_links(tx, outdated)
    delete_links(tx, gone_links)
    gone = sorted((stored.keys() - entities.keys()) | replaced)
    tx.each("UNWIND $rows AS row MATCH (e:Entity {id: row}) DETACH DELETE e", gone)
    create_entities(tx, [e for k, e in entities.items() if k not in stored or k in replaced])
    tx.each(
        _OVERWRITE,
        [entity_row(e) for k, e in entities.items() if k in changed & stored.keys() - replaced],
    )
    write_links(tx, [links[key] for key in sorted(written)])
    missing = outdated | written
    create_typed_links(tx, [link for key, link in links.items() if key in missing])
    moved = moved_by(missing, (entities[key] for key in changed), before)
    write_countries(tx, moved.union(entities if mending else replaced))
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
        tx.each(
            f"UNWIND $rows AS row CREATE (e:Entity:{':'.join(labels)}) SET e += row{_POINT}", rows
        )


def write_links(tx: Transaction, links: Iterable[Link]) -> None:
    """Create or overwrite the :Link node of each link."""
    send_links(tx, _emptied(link_rows(links)))


def create_typed_links(tx: Transaction, links: Iterable[Link]) -> None:
    """Create the typed relationship of each link that a claim asserts now."""
    send_links(tx, _emptied(typed_link_rows(links)))


def _emptied(statements: Iterable[LinkRows]) -> Iterator[LinkRows]:
    """Return the statements, and clear the rows of each once it was sent (see `batches`)."""
    for name, rows in statements:
        yield name, rows
        rows.clear()


def link_rows(links: Iterable[Link]) -> Iterator[LinkRows]:
    """Return what `send_links` sends to write :Link nodes, one statement at a time."""
    for some in batches(links, _weight):
        yield "", [link_values(link) for link in some]


def typed_link_rows(links: Iterable[Link]) -> Iterator[LinkRows]:
    """Return what `send_links` sends to create typed relationships, one statement at a time.

    Links are grouped by their start, so that it is looked up once for several links.
    """
    by_type: dict[str, list[Link]] = defaultdict(list)
    for link in links:
        if link.summary.asserts:
            by_type[link.type].append(link)
    for name, same_type in sorted(by_type.items()):
        for some in batches(sorted(same_type, key=lambda link: link.from_id), _weight):
            yield name, _by_start(some)


def send_links(tx: Transaction, statements: Iterable[LinkRows]) -> None:
    """Write :Link nodes, or create typed relationships, from rows."""
    for name, rows in statements:
        if name:
            step = vocabulary().links[name].step
            tx.rows(
                "UNWIND $rows AS row MATCH (a:Entity {id: row[0]}) "
                "UNWIND row[1] AS to MATCH (b:Entity {id: to[0]}) WITH a, b, to[1] AS p "
                f"CREATE (a)-[l:{name} {_PROPERTIES[TYPED]}]->(b) SET l.step = {step}",
                rows=rows,
            )
        else:
            tx.rows(
                f"UNWIND $rows AS p MERGE (l:Link {{id: p[0]}}) SET l = {_PROPERTIES[LINK]}",
                rows=rows,
            )


def _weight(link: Link) -> int:
    """Return roughly how many characters a link's evidence holds."""
    return 500 * len(link.summary.claims)


def _by_start(links: Iterable[Link]) -> list[list[Any]]:
    """Group links by their start, as lists: sending names with the values doubles the cost."""
    by_start: dict[str, list[Any]] = defaultdict(list)
    for link in links:
        row = typed_link_row(link)
        by_start[link.from_id].append([link.to_id, [row[name] for name in TYPED]])
    return [[start, links_to] for start, links_to in by_start.items()]


def delete_links(tx: Transaction, keys: Iterable[Key]) -> None:
    """Delete every :Link node with the ends and the type of these links."""
    tx.each(
        "UNWIND $rows AS row MATCH (l:Link {from: row[0]}) "
        "WHERE l.type = row[1] AND l.to = row[2] DETACH DELETE l",
        [list(key) for key in sorted(keys)],
    )


def delete_links_at(tx: Transaction, ids: Sequence[str]) -> None:
    """Delete every :Link node that begins or ends at these entities, which may not exist."""
    for end in ("from", "to"):
        tx.each(f"UNWIND $rows AS id MATCH (l:Link {{{end}: id}}) DETACH DELETE l", ids)


def delete_typed_links(tx: Transaction, keys: Iterable[Key]) -> None:
    """Delete the typed relationship of each link, where there is one."""
    by_type: dict[str, list[list[str]]] = defaultdict(list)
    for a, name, b in sorted(keys):
        by_type[name].append([a, b])
    for name in by_type.keys() & {*vocabulary().links, FORMER}:
        tx.each(
            f"UNWIND $rows AS row MATCH (:Entity {{id: row[0]}})-[l:{name}]->"
            "(:Entity {id: row[1]}) DELETE l",
            by_type[name],
        )


def change_entities(tx: Transaction, changed: Iterable[tuple[Entity, Entity]]) -> None:
    """Write entities (stored, new) onto their nodes; no kind may change.

    No entity may gain one label and lose another: ArcadeDB cannot do both in one transaction.
    """
    plain: list[dict[str, Any]] = []
    relabelled: dict[tuple[str, tuple[str, ...]], list[dict[str, Any]]] = defaultdict(list)
    for stored, entity in changed:
        before, after = set(labels_of(stored)), set(labels_of(entity))
        gained, lost = tuple(sorted(after - before)), tuple(sorted(before - after))
        if gained or lost:
            what = ("SET", gained) if gained else ("REMOVE", lost)
            relabelled[what].append(entity_row(entity))
        else:
            plain.append(entity_row(entity))
    tx.each(_OVERWRITE, plain)
    for (verb, labels), rows in sorted(relabelled.items()):
        tx.each(f"{_OVERWRITE} {verb} e:{':'.join(labels)}", rows)


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


def caption_claims(tx: Transaction, claims: Iterable[Claim]) -> None:
    """Give a caption to those of these claims that were stored without one."""
    texts = {claim.id: caption_of(claim.content()) for claim in claims}
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (c:Claim {id: id}) WHERE c.caption IS NULL RETURN id",
        sorted(texts),
    )
    tx.each(
        "UNWIND $rows AS row MATCH (c:Claim {id: row[0]}) SET c.caption = row[1]",
        [[row["id"], texts[row["id"]]] for row in rows],
    )

"""The graph brought to what the record gives, by difference: what did not change is not touched."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from graph.clusters import Clusters
from graph.links import Key
from graph.projection import Graph
from graph.record import Claim
from graph.store.graph_rows import entity_row, evidence_row, labels_of, summary_row
from graph.store.store import Transaction


def write_graph(tx: Transaction, wanted: Graph, ids: Iterable[str] | None) -> None:
    """Make the entities with these ids (None: all), and every link at them, what `wanted` says."""
    touched = None if ids is None else sorted(set(ids))
    have = _stored_entities(tx, touched)
    have_links = _stored_links(tx, touched)
    entities = {key: e for key, e in wanted.entities.items() if touched is None or key in touched}
    stale = {
        key
        for key, found in have_links.items()
        if key not in wanted.links or wanted.links[key].hash != found
    }
    _delete_links(tx, stale)
    tx.each(
        "UNWIND $rows AS row MATCH (e:Entity {id: row}) DETACH DELETE e",
        sorted(set(have) - set(entities)),
    )
    _relabel(
        tx,
        {
            key: (have[key][1], labels_of(e))
            for key, e in entities.items()
            if key in have and have[key][1] != labels_of(e)
        },
    )
    new: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for key, entity in entities.items():
        if key not in have:
            new[labels_of(entity)].append(entity_row(entity))
    for labels, rows in sorted(new.items()):
        # A node is created with its full set of labels: ArcadeDB adds none within a transaction.
        tx.each(f"UNWIND $rows AS row CREATE (e:Entity:{':'.join(labels)}) SET e = row", rows)
    tx.each(
        "UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e = row",
        [entity_row(e) for key, e in entities.items() if key in have and have[key][0] != e.hash],
    )
    fresh = [
        link
        for key, link in wanted.links.items()
        if (key in stale or key not in have_links)
        and (touched is None or key[0] in touched or key[2] in touched)
    ]
    tx.each(
        "UNWIND $rows AS row MATCH (a:Entity {id: row.a}) MATCH (b:Entity {id: row.b}) "
        "CREATE (a)-[l:EVIDENCE]->(b) SET l = row.set",
        [{"a": link.from_id, "b": link.to_id, "set": evidence_row(link)} for link in fresh],
    )
    for name in sorted({link.type for link in fresh if link.asserts}):
        tx.each(
            "UNWIND $rows AS row MATCH (a:Entity {id: row.a}) MATCH (b:Entity {id: row.b}) "
            f"CREATE (a)-[l:{name}]->(b) SET l = row.set",
            [
                {"a": link.from_id, "b": link.to_id, "set": summary_row(link)}
                for link in fresh
                if link.type == name and link.asserts
            ],
        )


def point_claims(
    tx: Transaction,
    claims: Sequence[tuple[Claim, str | None, str | None]],
    clusters: Clusters,
    known: frozenset[str],
) -> None:
    """Let ABOUT and TOWARDS lead from each claim to the entities that its refs now name.

    `claims` holds (claim, id it is ABOUT now, id it leads TOWARDS now); `known` the entities that
    exist.
    """
    for relation, place, ref in (("ABOUT", 1, "subject"), ("TOWARDS", 2, "object")):
        moved = []
        for row in claims:
            named = getattr(row[0], ref)
            wanted = clusters.id_of(named) if named else None
            wanted = wanted if wanted in known else None
            if wanted != row[place]:
                moved.append({"id": row[0].id, "to": wanted, "from": row[place]})
        tx.each(
            f"UNWIND $rows AS row MATCH (:Claim {{id: row.id}})-[r:{relation}]->(:Entity) DELETE r",
            [row for row in moved if row["from"]],
        )
        tx.each(
            "UNWIND $rows AS row MATCH (c:Claim {id: row.id}) MATCH (e:Entity {id: row.to}) "
            f"CREATE (c)-[:{relation}]->(e)",
            [row for row in moved if row["to"]],
        )


def _stored_entities(
    tx: Transaction, ids: Sequence[str] | None
) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Stored entities: id to (hash, labels beside :Entity)."""
    answer = "RETURN e.id AS id, e.hash AS hash, labels(e) AS labels"
    rows = (
        tx.rows(f"MATCH (e:Entity) {answer}")
        if ids is None
        else tx.gather(f"UNWIND $rows AS id MATCH (e:Entity {{id: id}}) {answer}", ids)
    )
    return {
        row["id"]: (row["hash"], tuple(sorted(set(row["labels"]) - {"Entity"}))) for row in rows
    }


def _stored_links(tx: Transaction, ids: Sequence[str] | None) -> dict[Key, str]:
    """Stored links at these entities: key to hash."""
    answer = "RETURN startNode(l).id AS a, l.type AS type, endNode(l).id AS b, l.hash AS hash"
    rows = (
        tx.rows(f"MATCH (:Entity)-[l:EVIDENCE]->(:Entity) {answer}")
        if ids is None
        else tx.gather(
            f"UNWIND $rows AS id MATCH (:Entity {{id: id}})-[l:EVIDENCE]-(:Entity) {answer}", ids
        )
    )
    return {(row["a"], row["type"], row["b"]): row["hash"] for row in rows}


def _delete_links(tx: Transaction, keys: Iterable[Key]) -> None:
    by_type: dict[str, list[dict[str, str]]] = defaultdict(list)
    for a, name, b in sorted(keys):
        by_type[name].append({"a": a, "b": b, "type": name})
    for name, rows in by_type.items():
        ends = "UNWIND $rows AS row MATCH (:Entity {id: row.a})-[l:%s]->(:Entity {id: row.b}) "
        tx.each(ends % "EVIDENCE" + "WHERE l.type = row.type DELETE l", rows)
        tx.each(ends % name + "DELETE l", rows)


def _relabel(tx: Transaction, changed: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]) -> None:
    """Change labels by difference: on ArcadeDB every change recreates the node."""
    groups: dict[tuple[tuple[str, ...], tuple[str, ...]], list[str]] = defaultdict(list)
    for key, (old, new) in changed.items():
        groups[tuple(sorted(set(new) - set(old))), tuple(sorted(set(old) - set(new)))].append(key)
    for (added, gone), ids in sorted(groups.items()):
        clauses = [f"SET e:{':'.join(added)}"] if added else []
        clauses += [f"REMOVE e:{':'.join(gone)}"] if gone else []
        tx.each(f"UNWIND $rows AS row MATCH (e:Entity {{id: row}}) {' '.join(clauses)}", ids)

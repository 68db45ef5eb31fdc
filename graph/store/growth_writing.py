"""Entities whose node stays: other properties, a role more or less."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from graph.entities import Entity
from graph.store.graph_rows import entity_row
from graph.store.store import Transaction


def change_entities(tx: Transaction, changed: Iterable[tuple[Entity, Entity]]) -> None:
    """Write entities (as each was, as it is) onto their nodes; kinds are the same before and after.

    No entity may gain one role and lose another: ArcadeDB cannot do both to a node at once.
    """
    plain: list[dict[str, Any]] = []
    relabelled: dict[tuple[str, tuple[str, ...]], list[dict[str, Any]]] = defaultdict(list)
    for was, entity in changed:
        gained = tuple(sorted(set(entity.roles) - set(was.roles)))
        lost = tuple(sorted(set(was.roles) - set(entity.roles)))
        if gained or lost:
            what = ("SET", gained) if gained else ("REMOVE", lost)
            relabelled[what].append(entity_row(entity))
        else:
            plain.append(entity_row(entity))
    stored = "UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e = row"
    tx.each(stored, plain)
    for (verb, labels), rows in sorted(relabelled.items()):
        tx.each(f"{stored} {verb} e:{':'.join(labels)}", rows)

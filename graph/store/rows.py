"""Entities and links as node and relationship properties, and back into canonical form.

Tuples go to the driver as they are: it sends them as lists.
"""

from typing import Any

from graph.entities import Entity
from graph.links import HISTORY, SUMMARY, Evidence, Link, history_of, summary_of
from graph.vocabulary import vocabulary

# The typed relationship has the first of these alone, which say what the claims add up to.
EVIDENCE = (*SUMMARY, "type", "hash", *(f"e_{name}" for name in HISTORY))
OWN = ("id", "name", "names", "refs", "kinds", "claims", "search", "hash")


def entity_row(entity: Entity) -> dict[str, Any]:
    """Node properties: a property of the vocabulary is the list of every value asserted now."""
    return {
        "id": entity.id,
        "name": entity.name,
        "names": entity.names,
        "refs": entity.refs,
        "kinds": entity.kinds,
        "claims": entity.claims,
        "search": entity.search,
        "hash": entity.hash,
        **entity.properties,
    }


def labels_of(entity: Entity) -> tuple[str, ...]:
    """Labels of an entity's node beside :Entity, sorted."""
    return tuple(sorted({entity.kind, *entity.roles}))


def entity_of(row: dict[str, Any], labels: list[str]) -> Entity:
    """The entity that a node holds."""
    roles = tuple(sorted(set(labels) & set(vocabulary().roles)))
    kind = next(label for label in labels if label in vocabulary().kinds)
    return Entity(
        id=row["id"],
        kind=kind,
        kinds=tuple(row["kinds"]),
        name=row["name"],
        names=tuple(row["names"]),
        refs=tuple(row["refs"]),
        roles=roles,
        properties={key: tuple(value) for key, value in sorted(row.items()) if key not in OWN},
        claims=row["claims"],
        search=row["search"],
    )


def evidence_values(link: Link) -> list[object]:
    """Properties of the EVIDENCE relationship, as EVIDENCE names them: summary and history."""
    return [*summary_of(link), link.type, link.hash, *history_of(link.evidence)]


def link_of(from_id: str, to_id: str, row: dict[str, Any]) -> Link:
    """The link that an EVIDENCE relationship holds."""
    arrays = {name: tuple(row[f"e_{name}"]) for name in HISTORY}
    return Link(
        from_id=from_id,
        type=row["type"],
        to_id=to_id,
        asserts=row["asserts"],
        denies=row["denies"],
        not_confirmed=row["not_confirmed"],
        independent_min=row["independent_min"],
        independent_max=row["independent_max"],
        score=row["score"],
        standing=row["standing"],
        contested=row["contested"],
        first=row["first"],
        last=row["last"],
        claims=tuple(row["claims"]),
        evidence=Evidence(**arrays),
    )

"""Convert values of the record and the graph to node and relationship properties, and back.

Tuples are given to the driver, which sends them as lists.
"""

from typing import Any

from graph.dates import parse_date
from graph.entities import Entity
from graph.hashing import digest
from graph.links import (
    HISTORY,
    SUMMARY,
    Evidence,
    Link,
    LinkSummary,
    history_values,
    summary_values,
)
from graph.record import Claim, Judgement, Origin, Redaction, Reply, Source
from graph.vocabulary import vocabulary

# The name works on both engines: ArcadeDB calls the index of a property Type[property], and on
# Neo4j an index may have any name.
FULL_TEXT = "Entity[search]"
IDENTITY = ("source", "locator", "subject", "predicate", "object", "value", "polarity", "speaker")
DATED = ("stated_on", "valid_from", "valid_to", "state_since")


def claim_row(claim: Claim, recorded_at: str, state_recorded_at: str = "") -> dict[str, Any]:
    """Return a claim's node properties: its content, its hash, the bounds of its partial dates.

    The moments are those when the claim was recorded, and when its end was recorded ("": it has not
    ended, or had ended when it was first recorded).
    """
    content = claim.content()
    row = {**content, "id": claim.id, "hash": digest(content), "recorded_at": recorded_at}
    if claim.archive_sha256:
        row["archive_sha256"] = claim.archive_sha256
    if state_recorded_at:
        row["state_recorded_at"] = state_recorded_at
    for name in DATED:
        if written := content.get(name):
            bounds = parse_date(written)
            row |= {f"{name}_earliest": bounds.earliest, f"{name}_latest": bounds.latest}
    return row


def claim_of(row: dict[str, Any]) -> Claim:
    """Return the claim that a node holds, which was validated when it was written."""
    fields = {name: row[name] for name in Claim.model_fields if row.get(name) is not None}
    return Claim.model_validate(fields)


def wording_row(stored: dict[str, Any], replaced_at: str) -> dict[str, Any]:
    """Return what a revision replaces: all properties of a claim's node but its identity."""
    kept = {key: value for key, value in stored.items() if key not in (*IDENTITY, "id", "hash")}
    return {
        **kept,
        "id": f"{stored['id']}-{stored['hash'][:12]}-{replaced_at}",
        "claim": stored["id"],
        "replaced_at": replaced_at,
    }


def value_row(value: Source | Origin | Judgement | Reply | Redaction) -> dict[str, Any]:
    """Return the properties of a source, an origin, a judgement, a reply or a redaction."""
    content = value.content()
    return {**content, "hash": digest(content)}


# The typed relationship has only the summary.
EVIDENCE = (*SUMMARY, "type", "hash", *(f"e_{name}" for name in HISTORY))
OWN = ("id", "name", "names", "refs", "kinds", "claims", "search", "hash")


def entity_row(entity: Entity) -> dict[str, Any]:
    """Return node properties; a property of the vocabulary lists every value asserted now."""
    return {**{name: getattr(entity, name) for name in OWN}, **entity.properties}


def labels_of(entity: Entity) -> tuple[str, ...]:
    """Return the labels of an entity's node beside :Entity, sorted."""
    return tuple(sorted({entity.kind, *entity.roles}))


def entity_of(row: dict[str, Any], labels: list[str]) -> Entity:
    """Return the entity that a node holds."""
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
    """Return the values of the EVIDENCE relationship, in the order of EVIDENCE."""
    return [*summary_values(link.summary), link.type, link.hash, *history_values(link.evidence)]


def link_of(from_id: str, to_id: str, row: dict[str, Any]) -> Link:
    """Return the link that an EVIDENCE relationship holds."""
    arrays = {name: tuple(row[f"e_{name}"]) for name in HISTORY}
    fields = {name: row[name] for name in SUMMARY} | {"claims": tuple(row["claims"])}
    return Link(from_id, row["type"], to_id, LinkSummary(**fields), Evidence(**arrays))

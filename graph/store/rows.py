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
from graph.record import OURS, Claim, Judgement, Origin, Redaction, Reply, Source
from graph.vocabulary import vocabulary

# The name works on both engines: ArcadeDB calls the index of a property Type[property], and on
# Neo4j an index may have any name.
FULL_TEXT = "Entity[search]"
IDENTITY = ("source", "locator", "subject", "predicate", "object", "value", "polarity", "speaker")
DATED = ("stated_on", "valid_from", "valid_to", "state_since")
_BOUNDS = tuple(f"{name}_{end}" for name in DATED for end in ("earliest", "latest"))
# What a node of the record holds beside the content that its hash stands for.
BESIDE: dict[str, frozenset[str]] = {
    "Claim": frozenset({"id", "hash", "seal", *OURS, *_BOUNDS}),
    "Source": frozenset({"hash", "described_by", "claims_hash"}),
    "Origin": frozenset({"hash", "described_by"}),
    "Judgement": frozenset({"hash", "dataset"}),
    "Reply": frozenset({"id", "hash"}),
    "Redaction": frozenset({"hash", "seal", "key_id", "fingerprints", "lengths"}),
}
SEALED = ("Claim", "Redaction")
SEAL_LENGTH = 16


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
    return {**row, "seal": seal_of("Claim", row)}


def content_stored(label: str, row: dict[str, Any]) -> dict[str, Any]:
    """Return what the hash of a stored node stands for: all but the properties in BESIDE."""
    return {key: value for key, value in row.items() if key not in BESIDE[label]}


def seal_of(label: str, row: dict[str, Any]) -> str:
    """Return the seal of a node: a hash of its id, its hash and what the hash does not stand for.

    Of a claim that is when it was recorded and ended, the archived file and the bounds of its days.
    """
    names = (BESIDE[label] | {"id"}) - {"seal"}
    return digest({key: row[key] for key in names if key in row})[:SEAL_LENGTH]


def is_hashed_right(label: str, row: dict[str, Any]) -> bool:
    """Return whether a stored node has the content that its hash stands for."""
    return row.get("hash") == digest(content_stored(label, row))


def is_sealed_right(label: str, row: dict[str, Any]) -> bool:
    """Return whether a stored node has the seal that its properties give."""
    return row.get("seal") == seal_of(label, row)


def claim_id(row: dict[str, Any]) -> str:
    """Return the id that follows from a stored claim's content."""
    target = row.get("object") or row.get("value")
    ends = (row.get("source"), row.get("locator"), row.get("subject"), row.get("predicate"), target)
    return "c" + digest([*ends, row.get("polarity"), row.get("speaker", "")])[:24]


def claim_of(row: dict[str, Any]) -> Claim:
    """Return the claim that a node holds, which was validated when it was written."""
    fields = {name: row[name] for name in Claim.model_fields if row.get(name) is not None}
    return Claim.model_validate(fields)


def wording_row(stored: dict[str, Any], replaced_at: str) -> dict[str, Any]:
    """Return what a revision replaces: all properties of a claim's node but its identity."""
    left_out = (*IDENTITY, "id", "hash", "seal")
    kept = {key: value for key, value in stored.items() if key not in left_out}
    return {
        **kept,
        "id": f"{stored['id']}-{stored['hash'][:12]}-{replaced_at}",
        "claim": stored["id"],
        "replaced_at": replaced_at,
    }


def is_wording_right(row: dict[str, Any], claim: dict[str, Any]) -> bool:
    """Return whether an earlier wording is what its id, with a part of the hash, stands for.

    `claim` has the properties of the claim's node.
    """
    identity = {name: claim[name] for name in IDENTITY if name in claim}
    kept = {k: v for k, v in row.items() if k not in (*BESIDE["Claim"], "claim", "replaced_at")}
    start = f"{claim.get('id')}-{digest({**kept, **identity})[:12]}-"
    return row.get("id") == f"{start}{row.get('replaced_at')}" and row.get("claim") == claim["id"]


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

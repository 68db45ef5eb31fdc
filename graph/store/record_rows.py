"""Values of the record as node properties, and back."""

from typing import Any

from graph.canonical import digest
from graph.partial_dates import parse_date
from graph.record import Claim, Judgement, Origin, Redaction, Reply, Source

IDENTITY = ("source", "locator", "subject", "predicate", "object", "value", "polarity", "speaker")
DATED = ("stated_on", "valid_from", "valid_to", "state_since")


def claim_row(claim: Claim, recorded_at: str, state_recorded_at: str = "") -> dict[str, Any]:
    """A claim's node properties: its content, its hash, and the bounds of its partial dates.

    The moments are those when we had the claim, and when we recorded that it stands no more ("":
    it stands, or we never had it otherwise).
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
    """The claim that a node holds. What a store holds was validated when it was written."""
    fields = {name: row[name] for name in Claim.model_fields if row.get(name) is not None}
    return Claim.model_validate(fields)


def wording_row(old: dict[str, Any], replaced_at: str) -> dict[str, Any]:
    """What a revision replaces: everything of a claim's node that is not its identity."""
    kept = {key: value for key, value in old.items() if key not in (*IDENTITY, "id", "hash")}
    return {
        **kept,
        "id": f"{old['id']}-{old['hash'][:12]}-{replaced_at}",
        "claim": old["id"],
        "replaced_at": replaced_at,
    }


def value_row(value: Source | Origin | Judgement | Reply | Redaction) -> dict[str, Any]:
    """Node properties of a source, an origin, a judgement, a reply or a redaction."""
    content = value.content()
    return {**content, "hash": digest(content)}

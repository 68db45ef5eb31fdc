"""Convert values of the record and the graph to node and relationship properties, and back.

Tuples are given to the driver, which sends them as lists.
"""

from collections.abc import Iterable
from datetime import date
from math import isinf
from typing import Any, Final

from neo4j.spatial import WGS84Point
from neo4j.time import Date

from graph.dates import parse_date
from graph.entities import Entity
from graph.evidence.contradictions import count_range
from graph.hashing import digest
from graph.links import (
    HISTORY,
    SUMMARY,
    Evidence,
    Key,
    Link,
    LinkSummary,
    history_values,
    summary_fields,
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
    "Claim": frozenset({"id", "hash", "seal", "caption", *OURS, *_BOUNDS}),
    "Source": frozenset({"hash", "described_by", "claims_hash"}),
    "Origin": frozenset({"hash", "described_by"}),
    "Judgement": frozenset({"hash", "dataset"}),
    "Reply": frozenset({"id", "hash"}),
    "Redaction": frozenset({"hash", "seal", "key_id", "fingerprints", "lengths"}),
}
SEALED = ("Claim", "Redaction")
SEAL_LENGTH = 16
CAPTION: Final = 100  # characters


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
    return {**row, "seal": seal_of("Claim", row), "caption": caption_of(row)}


def caption_of(row: dict[str, Any]) -> str:
    """Return the text under which a graph browser shows a claim: our paraphrase, or the value.

    A claim without a paraphrase that denies its value, or could not confirm it, says so first.
    """
    text = row.get("paraphrase")
    if not text:
        before = "" if row["polarity"] == "asserts" else f"{row['polarity']}: "
        text = f"{before}{row['predicate']} {row.get('value') or row.get('object')}"
    text = text.replace("_", " ") if not row.get("paraphrase") else text
    return text if len(text) <= CAPTION else text[: CAPTION - 1] + "…"


def content_stored(label: str, row: dict[str, Any]) -> dict[str, Any]:
    """Return what the hash of a stored node stands for: all but the properties in BESIDE."""
    return {key: value for key, value in row.items() if key not in BESIDE[label]}


def seal_of(label: str, row: dict[str, Any]) -> str:
    """Return the seal of a node: a hash of its id, its hash and what the hash does not stand for.

    Of a claim that is when it was recorded and ended, the archived file and the bounds of its days.
    """
    names = (BESIDE[label] | {"id"}) - {"seal", "caption"}
    return digest({key: row[key] for key in names if key in row})[:SEAL_LENGTH]


def is_hashed_right(label: str, row: dict[str, Any]) -> bool:
    """Return whether a stored node has the content that its hash stands for."""
    return row.get("hash") == digest(content_stored(label, row))


def is_sealed_right(label: str, row: dict[str, Any]) -> bool:
    """Return whether a stored node has the seal, and any caption, that its properties give."""
    return row.get("seal") == seal_of(label, row) and (
        "caption" not in row or row["caption"] == caption_of(row)
    )


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
    left_out = (*IDENTITY, "id", "hash", "seal", "caption")
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


# The two days of a link or an entity, as DATE values. No list has these names: ArcadeDB converts
# whatever is set on a property that is declared.
DAYS: Final = ("first_day", "last_day")
# The properties of a :Link node, which has no relationships.
LINK: Final = (
    *("id", "from", "to", "type", "hash"),
    *(*SUMMARY, *DAYS),
    *(f"e_{name}" for name in HISTORY),
)
TYPED: Final = (*SUMMARY, *DAYS)  # on a typed relationship, beside `step`
OWN = ("id", "name", "names", "refs", "kinds", "claims", "search", "hash")
STAND_IN: Final = "StandIn"  # the label of a person who stands in for somebody nobody may name

COUNTS: Final = tuple(
    name for name, prop in vocabulary().properties.items() if prop.value == "count"
)
PLACED: Final = ("latitude", "longitude")
# `country` follows from the places around an entity, and is written once these are known.
COUNTRY: Final = "country"
# Scalars that follow from the lists of values beside them.
TYPED_VALUES: Final = frozenset(
    {
        *DAYS,
        *PLACED,
        "location",
        COUNTRY,
        *(f"{name}_{end}" for name in COUNTS for end in ("min", "max")),
    }
)


def typed_values(entity: Entity) -> dict[str, Any]:
    """Return the scalars that the values of an entity give, without its point and its country.

    `first_day` and `last_day` are the earliest and the latest day (date) that any value of `date`
    can mean; `<count>_min` and `<count>_max` the lowest and the highest number (int) that any value
    can mean, the latter without a value where a source says "over"; `latitude` and `longitude`
    (degrees, float) the first of its coordinates.
    """
    values: dict[str, Any] = {}
    if dates := entity.properties.get("date"):
        spans = [parse_date(written) for written in dates]
        earliest, latest = min(s.earliest for s in spans), max(s.latest for s in spans)
        values |= zip(DAYS, (date.fromisoformat(earliest), date.fromisoformat(latest)), strict=True)
    for name in COUNTS:
        if written := entity.properties.get(name):
            ranges = [count_range(text) for text in written]
            values[f"{name}_min"] = round(min(low for low, _ in ranges))
            if not isinf(highest := max(high for _, high in ranges)):
                values[f"{name}_max"] = round(highest)
    if points := entity.properties.get("coordinates"):
        values |= zip(PLACED, map(float, points[0].split(",")), strict=True)
    return values


def entity_row(entity: Entity) -> dict[str, Any]:
    """Return node properties: for each property of the vocabulary every value asserted now.

    Beside the lists are the scalars of `typed_values`.
    """
    own = {name: getattr(entity, name) for name in OWN}
    return {**own, **entity.properties, **typed_values(entity)}


def labels_of(entity: Entity) -> tuple[str, ...]:
    """Return the labels of an entity's node beside :Entity, sorted."""
    stands_in = {STAND_IN} if "stands_in" in entity.properties else set()
    return tuple(sorted({entity.kind, *entity.roles, *stands_in}))


def entity_of(row: dict[str, Any], labels: Iterable[str]) -> Entity:
    """Return the entity that a node holds."""
    roles = tuple(sorted(set(labels) & set(vocabulary().roles)))
    kind = next(label for label in labels if label in vocabulary().kinds)
    others = sorted(row.keys() - TYPED_VALUES - set(OWN))
    return Entity(
        id=row["id"],
        kind=kind,
        kinds=tuple(row["kinds"]),
        name=row["name"],
        names=tuple(row["names"]),
        refs=tuple(row["refs"]),
        roles=roles,
        properties={key: tuple(row[key]) for key in others},
        claims=row["claims"],
        search=row["search"],
    )


def has_typed_values(row: dict[str, Any], entity: Entity) -> bool:
    """Return whether the scalars of a node, but its country, are those that its lists give."""
    stored = {key: plain(row[key]) for key in row.keys() & TYPED_VALUES - {COUNTRY}}
    wanted = typed_values(entity)
    if wanted.keys() >= set(PLACED):
        wanted["location"] = (wanted["longitude"], wanted["latitude"])
    return stored == wanted


def plain(value: Any) -> Any:
    """Return a DATE of the driver as a date, a POINT as a pair (longitude, latitude)."""
    if isinstance(value, Date):
        return value.to_native()
    return (value.longitude, value.latitude) if isinstance(value, WGS84Point) else value


def day_values(summary: LinkSummary) -> tuple[date, date]:
    """Return the values of DAYS of a link."""
    return date.fromisoformat(summary.first), date.fromisoformat(summary.last)


def typed_link_row(link: Link) -> dict[str, Any]:
    """Return the properties of a link's typed relationship, as the driver gives them."""
    summary = {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in summary_fields(link.summary).items()
        if value is not None
    }
    days = dict(zip(DAYS, day_values(link.summary), strict=True))
    return {**summary, **days, "step": vocabulary().links[link.type].step}


def link_id(key: Key) -> str:
    """Return the id of a link's node: from|type|to."""
    return "|".join(key)


def link_values(link: Link) -> list[object]:
    """Return the values of a link's node, in the order of LINK."""
    start, type_, end = link.key
    named = [link_id(link.key), start, end, type_, link.hash]
    summary, history = summary_values(link.summary), history_values(link.evidence)
    return [*named, *summary, *day_values(link.summary), *history]


def link_of(row: dict[str, Any]) -> Link:
    """Return the link that a :Link node holds."""
    arrays = {name: tuple(row[f"e_{name}"]) for name in HISTORY}
    fields = {name: row[name] for name in SUMMARY} | {"claims": tuple(row["claims"])}
    return Link(row["from"], row["type"], row["to"], LinkSummary(**fields), Evidence(**arrays))

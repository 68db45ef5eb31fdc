"""What stands beside the claims, rid of every mention of what was taken out."""

from typing import Any

from graph.fingerprints import REDACTED, TEXTS, Fingerprints
from graph.record import Judgement, Origin, Source
from graph.store.record_reading import all_judgements, source_of
from graph.store.record_rows import value_row
from graph.store.redacted import scrubbed
from graph.store.store import Transaction

REPLY_TEXTS = ("asked_by", "words", "answer")
PLAIN = {"Dataset": ("title", "description"), "Refusal": ("file", "field")}


def scrub_beside(tx: Transaction, found: Fingerprints) -> int:
    """Scrub sources, origins, judgements, wordings, replies, datasets, refusals; how many of them.

    A judgement about what was taken out goes, and so does a wording or a reply that mentions it:
    neither is ours to rewrite.
    """
    gone = [j.id for j in all_judgements(tx) if any(found.is_ref(ref) for ref in j.about)]
    tx.each("UNWIND $rows AS id MATCH (j:Judgement {id: id}) DETACH DELETE j", gone)
    return (
        len(gone)
        + _described(tx, found)
        + _deleted(tx, "Wording", TEXTS, found)
        + _deleted(tx, "Reply", REPLY_TEXTS, found)
        + sum(_plain(tx, label, names, found) for label, names in PLAIN.items())
    )


def _described(tx: Transaction, found: Fingerprints) -> int:
    values: list[Source | Origin | Judgement] = [
        *(source_of(row) for row in _nodes(tx, "Source")),
        *(
            Origin.model_validate({k: v for k, v in row.items() if k in Origin.model_fields})
            for row in _nodes(tx, "Origin")
        ),
        *all_judgements(tx),
    ]
    hits = 0
    for value in values:
        clean = scrubbed(value, found)
        if clean != value:
            hits += 1
            # An address that was emptied must go too: `+=` alone would leave it.
            emptied = [
                n for n in ("url", "archive_url") if getattr(value, n, "") and not getattr(clean, n)
            ]
            tx.rows(
                f"MATCH (n:{type(value).__name__} {{id: $id}}) SET n += $row",
                id=value.id,
                row={**value_row(clean), **dict.fromkeys(emptied)},
            )
    return hits


def _deleted(tx: Transaction, label: str, names: tuple[str, ...], found: Fingerprints) -> int:
    hit = [
        row["id"]
        for row in _nodes(tx, label)
        if any(found.mentions(str(row.get(name, ""))) for name in names)
    ]
    tx.each(f"UNWIND $rows AS id MATCH (n:{label} {{id: id}}) DETACH DELETE n", hit)
    return len(hit)


def _plain(tx: Transaction, label: str, names: tuple[str, ...], found: Fingerprints) -> int:
    hits = 0
    for row in _nodes(tx, label):
        hit = [name for name in names if found.mentions(str(row.get(name, "")))]
        if hit:
            hits += 1
            tx.rows(
                f"MATCH (n:{label} {{id: $id}}) SET n += $row",
                id=row["id"],
                row=dict.fromkeys(hit, REDACTED),
            )
    return hits


def _nodes(tx: Transaction, label: str) -> list[dict[str, Any]]:
    return [row["n"] for row in tx.rows(f"MATCH (n:{label}) RETURN properties(n) AS n")]

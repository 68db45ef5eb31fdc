"""Redact: remove an entity or a claim from the record and the graph, in one transaction.

What remains is a tombstone without any of the content, and keyed fingerprints by which a later load
recognises it. The graph, names and search text are rebuilt from the remaining claims.
"""

import secrets
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from graph.entities import NAMING_PREDICATES, Clusters
from graph.errors import BadRequest, NotFound, StoreUnavailable
from graph.record import Claim, Judgement, Origin, Redaction, RedactionReason, Source
from graph.store.connection import NothingChanged, Store, Transaction
from graph.store.integrity import is_hash
from graph.store.loaded_state import FOLDER
from graph.store.metadata import note_removal, record_hash, shift_sources, stamp
from graph.store.rebuild import rebuild_at_once
from graph.store.record_reader import all_claims, all_judgements, stored_claims
from graph.store.redaction_marks import (
    REDACTED,
    TEXTS,
    Fingerprints,
    key_id,
    make_key,
    of_claim,
    of_names,
    of_refs,
    scrubbed,
)
from graph.store.rows import claim_row, seal_of, value_row
from graph.text import search_runs

REPLY_TEXTS = ("asked_by", "words", "answer")
PLAIN = {"Dataset": ("title", "description"), "Refusal": ("file", "field")}


@dataclass(slots=True)
class RedactionSummary:
    """The number of nodes that a redaction removed, and the datasets that had loaded them.

    `mentioning` counts claims about other entities that mention a redacted name. `words` are names,
    and refs or a claim's id, to search other places for. `ids` counts ids of sources and origins
    that contain a name: the ids of claims depend on them, so they stay.
    """

    what: str = ""
    claims: int = 0
    mentioning: int = 0
    beside: int = 0
    datasets: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    ids: int = 0


@dataclass(frozen=True, slots=True)
class _Target:
    what: str
    refs: frozenset[str]
    names: frozenset[str]
    claims: tuple[Claim, ...]
    mentioning: tuple[Claim, ...] = field(default=())


def redact(
    store: Store, target: str, why: RedactionReason, *, day: str, dry_run: bool = False
) -> RedactionSummary:
    """Redact an entity (by a ref) or a claim (by its id), on a day (ISO).

    Nothing is written with `dry_run`. Raise NotFound if the record has neither, BadRequest for a
    claim that gives the kind of an entity: the other claims need it.
    """
    if store.home is None:
        raise StoreUnavailable(
            "a redaction needs a home folder for its key: pass --home or set SCAMGRAPH_HOME"
        )
    home = store.home
    done = RedactionSummary()

    def work(tx: Transaction) -> None:
        nonlocal done
        claims = [claim for claim, _, _ in all_claims(tx)]
        chosen = _target(tx, target, claims)
        gone = [*chosen.claims, *chosen.mentioning]
        done = RedactionSummary(
            chosen.what,
            len(chosen.claims),
            len(chosen.mentioning),
            0,
            _datasets(tx, gone),
            tuple(sorted({*chosen.names, *chosen.refs, *(() if chosen.refs else (target,))})),
        )
        if dry_run:
            raise NothingChanged
        key = make_key(home)
        # Hashes of what was loaded, and, by earlier versions, of rows: they could confirm a guess.
        for folder in (FOLDER, "passed"):
            shutil.rmtree(home.expanduser() / folder, ignore_errors=True)
        marks = _marks(key, chosen)
        stored = stored_claims(tx, [claim.id for claim in gone])
        _delete(tx, gone)
        _unlink(tx, claims, gone)
        # The other hashes stay: what another program did to the record must not go unseen.
        shift_sources(tx, [], [row for row in stored.values() if is_hash(row.get("hash"))])
        done.beside = _scrub_rest(tx, marks)
        tx.rows(
            "MATCH (d:Dataset) WHERE d.id IN $ids SET d.fingerprint = '', d.hash = ''",
            ids=list(done.datasets),
        )
        _write_tombstone(
            tx,
            Redaction(
                id=f"redaction-{secrets.token_hex(8)}", what=chosen.what, why=why, redacted_on=day
            ),
            marks,
        )
        rebuild_at_once(tx)
        stamp(tx, record_hash(tx))
        note_removal(tx)
        done.ids = _ids_that_mention(tx, marks)

    with suppress(NothingChanged):
        store.write(work)
    return done


def _ids_that_mention(tx: Transaction, marks: Fingerprints) -> int:
    ids = tx.rows("MATCH (n) WHERE n:Source OR n:Origin OR n:Dataset RETURN n.id AS id")
    return sum(marks.mentions(row["id"]) for row in ids)


def _target(tx: Transaction, target: str, claims: list[Claim]) -> _Target:
    named_claim = next((claim for claim in claims if claim.id == target), None)
    if named_claim and named_claim.predicate == "kind":
        raise BadRequest(
            f"claim {target} says what kind of thing {named_claim.subject} is: "
            "redact the entity whole"
        )
    if named_claim:
        return _Target("claim", frozenset(), frozenset(), (named_claim,))
    refs = frozenset(Clusters(all_judgements(tx)).refs_of(target))
    about = [claim for claim in claims if refs & {claim.subject, claim.object}]
    if not about:
        raise NotFound(f"the record has no entity and no claim {target!r}")
    names = frozenset(
        c.value for c in about if c.subject in refs and c.predicate in NAMING_PREDICATES
    )
    kinds = sorted({c.value for c in about if c.subject in refs and c.predicate == "kind"})
    named = Fingerprints(b"-", frozenset(of_names(b"-", names)), _lengths(names))
    ids = {claim.id for claim in about}
    mentioning = [c for c in claims if c.id not in ids and named.in_claim(c)]
    what = kinds[0] if kinds else "entity"
    return _Target(what, refs, names, tuple(about), tuple(mentioning))


def _lengths(names: Iterable[str]) -> tuple[int, ...]:
    return tuple(sorted({len(words) for name in names for words in search_runs(name)}))


def _marks(key: bytes, chosen: _Target) -> Fingerprints:
    marks = [*of_refs(key, chosen.refs), *of_names(key, chosen.names)]
    # A claim that only mentions it may be loaded again once its text does not.
    for claim in chosen.claims:
        marks += of_claim(key, claim)
    return Fingerprints(key, frozenset(marks), _lengths(chosen.names))


def _datasets(tx: Transaction, claims: Iterable[Claim]) -> tuple[str, ...]:
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (:Claim {id: id})-[:LOADED_BY]->(d:Dataset) "
        "RETURN DISTINCT d.id AS id",
        [claim.id for claim in claims],
    )
    return tuple(sorted({row["id"] for row in rows}))


def _delete(tx: Transaction, claims: Iterable[Claim]) -> None:
    """Delete claims, their wordings and replies, and sources and origins of no other claim."""
    ids = [claim.id for claim in claims]
    for relation, label in (("-[:WAS]->", "Wording"), ("<-[:ANSWERS_CLAIM]-", "Reply")):
        tx.each(
            f"UNWIND $rows AS id MATCH (:Claim {{id: id}}){relation}(n:{label}) DETACH DELETE n",
            ids,
        )
    tx.each("UNWIND $rows AS id MATCH (c:Claim {id: id}) DETACH DELETE c", ids)
    tx.each(
        "UNWIND $rows AS id MATCH (s:Source {id: id}) "
        "WHERE NOT EXISTS { (:Claim)-[:STATED_IN]->(s) } DETACH DELETE s",
        sorted({claim.source for claim in claims}),
    )
    judged = {j.about[0] for j in all_judgements(tx) if j.verdict == "ground"}
    tx.each(
        "UNWIND $rows AS id MATCH (o:Origin {id: id}) "
        "WHERE NOT EXISTS { (:Claim)-[:RESTS_ON]->(o) } DETACH DELETE o",
        sorted({origin for claim in claims for origin in claim.rests_on} - judged),
    )


def _unlink(tx: Transaction, claims: Iterable[Claim], gone: Iterable[Claim]) -> None:
    """Clear `superseded_by` where it names a deleted claim: its id is a hash of its content."""
    ids = {claim.id for claim in gone}
    left = [claim for claim in claims if claim.superseded_by in ids and claim.id not in ids]
    before = stored_claims(tx, [claim.id for claim in left])
    rows = [
        claim_row(
            claim.model_copy(update={"superseded_by": ""}),
            claim.recorded_at,
            claim.state_recorded_at,
        )
        for claim in left
    ]
    tx.each("UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c = row", rows)
    shift_sources(tx, rows, before.values())


def _write_tombstone(tx: Transaction, redaction: Redaction, marks: Fingerprints) -> None:
    row = {
        **value_row(redaction),
        "key_id": key_id(marks.key),
        "fingerprints": sorted(marks.marks),
        "lengths": list(marks.lengths),
    }
    row["seal"] = seal_of("Redaction", row)
    tx.rows("CREATE (r:Redaction {id: $id}) SET r = $row", id=redaction.id, row=row)


def _scrub_rest(tx: Transaction, marks: Fingerprints) -> int:
    """Scrub sources, origins, judgements, wordings, replies, datasets, refusals; return how many.

    A judgement about the redacted entity is deleted, and so is a wording or a reply that mentions
    it: neither is ours to rewrite.
    """
    gone = [j.id for j in all_judgements(tx) if any(marks.is_ref(ref) for ref in j.about)]
    tx.each("UNWIND $rows AS id MATCH (j:Judgement {id: id}) DETACH DELETE j", gone)
    return (
        len(gone)
        + _scrub_described(tx, marks)
        + _delete_mentioning(tx, "Wording", TEXTS, marks)
        + _delete_mentioning(tx, "Reply", REPLY_TEXTS, marks)
        + sum(_scrub_plain(tx, label, names, marks) for label, names in PLAIN.items())
    )


def _scrub_described(tx: Transaction, marks: Fingerprints) -> int:
    values: list[Source | Origin | Judgement] = [
        *(Source.of_row(row) for row in _nodes(tx, "Source")),
        *(Origin.of_row(row) for row in _nodes(tx, "Origin")),
        *all_judgements(tx),
    ]
    hits = 0
    for value in values:
        clean = scrubbed(value, marks)
        if clean != value:
            hits += 1
            # An emptied address must be removed: `+=` alone would leave it.
            emptied = [
                n for n in ("url", "archive_url") if getattr(value, n, "") and not getattr(clean, n)
            ]
            tx.rows(
                f"MATCH (n:{type(value).__name__} {{id: $id}}) SET n += $row",
                id=value.id,
                row={**value_row(clean), **dict.fromkeys(emptied)},
            )
    return hits


def _delete_mentioning(
    tx: Transaction, label: str, names: tuple[str, ...], marks: Fingerprints
) -> int:
    hit = [
        row["id"]
        for row in _nodes(tx, label)
        if any(marks.mentions(str(row.get(name, ""))) for name in names)
    ]
    tx.each(f"UNWIND $rows AS id MATCH (n:{label} {{id: id}}) DETACH DELETE n", hit)
    return len(hit)


def _scrub_plain(tx: Transaction, label: str, names: tuple[str, ...], marks: Fingerprints) -> int:
    hits = 0
    for row in _nodes(tx, label):
        hit = [name for name in names if marks.mentions(str(row.get(name, "")))]
        if hit:
            hits += 1
            tx.rows(
                f"MATCH (n:{label} {{id: $id}}) SET n += $row",
                id=row["id"],
                row=dict.fromkeys(hit, REDACTED),
            )
            dataset = row["id"] if label == "Dataset" else row["dataset"]
            tx.rows("MATCH (d:Dataset {id: $id}) SET d.hash = ''", id=dataset)
    return hits


def _nodes(tx: Transaction, label: str) -> list[dict[str, Any]]:
    return [row["n"] for row in tx.rows(f"MATCH (n:{label}) RETURN properties(n) AS n")]

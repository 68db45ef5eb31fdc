"""Something taken out of the record and of all that follows from it, as one unit of work.

What stays is a tombstone that holds nothing of the content, and keyed fingerprints by which a new
load recognises it. The graph, names and search text are worked out anew from what is left.
"""

import secrets
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field

from graph.clusters import Clusters
from graph.entities import NAMING
from graph.errors import BadRequest, NotFound, StoreUnavailable
from graph.fingerprints import Fingerprints, of_claim, of_names, of_refs
from graph.mentions import tellings
from graph.passed import forget_all
from graph.record import Claim, Redaction, Why
from graph.store.key_file import key_id, make_key
from graph.store.meta import record_hash, stamp
from graph.store.record_reading import all_claims, all_judgements
from graph.store.record_rows import claim_row, value_row
from graph.store.scrubbing import scrub_beside
from graph.store.source_hashes import stamp_sources
from graph.store.store import NothingChanged, Store, Transaction
from graph.store.updating import update_whole_graph


@dataclass(slots=True)
class Redacted:
    """What was taken out, in numbers, and by whom it was loaded.

    `mentioning` counts claims about others that went because they mention a name. `words` (names,
    and refs or a claim's id) are for whoever looks further. `ids` counts ids of sources and origins
    that are made of a name: they are in the ids of claims, and stay.
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


def redact(store: Store, target: str, why: Why, *, day: str, dry_run: bool = False) -> Redacted:
    """Take an entity (by a ref) or a claim (by its id) out, on a day (ISO).

    Raises NotFound where the record has neither, BadRequest for a claim without which the rest
    would speak of nothing; nothing is written with `dry_run`.
    """
    if store.home is None:
        raise StoreUnavailable("a redaction needs a home folder for its key")
    home = store.home
    done = Redacted()

    def work(tx: Transaction) -> None:
        nonlocal done
        claims = [claim for claim, _, _ in all_claims(tx)]
        found = _target(tx, target, claims)
        gone = [*found.claims, *found.mentioning]
        done = Redacted(
            found.what,
            len(found.claims),
            len(found.mentioning),
            0,
            _datasets(tx, gone),
            tuple(sorted({*found.names, *found.refs, *(() if found.refs else (target,))})),
        )
        if dry_run:
            raise NothingChanged
        key = make_key(home)
        forget_all(home)
        marks = _marks(key, found)
        _delete(tx, gone)
        _unlink(tx, claims, gone)
        done.beside = scrub_beside(tx, marks)
        tx.rows(
            "MATCH (d:Dataset) WHERE d.id IN $ids SET d.fingerprint = '', d.hash = ''",
            ids=list(done.datasets),
        )
        _write_tombstone(
            tx,
            Redaction(
                id=f"redaction-{secrets.token_hex(8)}", what=found.what, why=why, redacted_on=day
            ),
            marks,
        )
        update_whole_graph(tx)
        stamp_sources(tx, {claim.source for claim in claims})
        stamp(tx, record_hash(tx))
        done.ids = _ids_that_mention(tx, marks)

    with suppress(NothingChanged):
        store.write(work)
    return done


def _ids_that_mention(tx: Transaction, found: Fingerprints) -> int:
    ids = tx.rows("MATCH (n) WHERE n:Source OR n:Origin OR n:Dataset RETURN n.id AS id")
    return sum(found.mentions(row["id"]) for row in ids)


def _target(tx: Transaction, target: str, claims: list[Claim]) -> _Target:
    one = next((claim for claim in claims if claim.id == target), None)
    if one and one.predicate == "kind":
        raise BadRequest(
            f"claim {target} says what kind of thing {one.subject} is: redact the entity whole"
        )
    if one:
        return _Target("claim", frozenset(), frozenset(), (one,))
    refs = frozenset(Clusters(all_judgements(tx)).refs_of(target))
    own = [claim for claim in claims if refs & {claim.subject, claim.object}]
    if not own:
        raise NotFound(f"the record knows no entity and no claim {target!r}")
    names = frozenset(c.value for c in own if c.subject in refs and c.predicate in NAMING)
    kinds = sorted({c.value for c in own if c.subject in refs and c.predicate == "kind"})
    named = Fingerprints(b"-", frozenset(of_names(b"-", names)), _lengths(names))
    ids = {claim.id for claim in own}
    others = [c for c in claims if c.id not in ids and named.in_claim(c)]
    what = kinds[0] if kinds else "entity"
    return _Target(what, refs, names, tuple(own), tuple(others))


def _lengths(names: Iterable[str]) -> tuple[int, ...]:
    return tuple(sorted({len(words) for name in names for words in tellings(name)}))


def _marks(key: bytes, found: _Target) -> Fingerprints:
    marks = [*of_refs(key, found.refs), *of_names(key, found.names)]
    # What only mentions it may come again once its words do not.
    for claim in found.claims:
        marks += of_claim(key, claim)
    return Fingerprints(key, frozenset(marks), _lengths(found.names))


def _datasets(tx: Transaction, claims: Iterable[Claim]) -> tuple[str, ...]:
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (:Claim {id: id})-[:LOADED_BY]->(d:Dataset) "
        "RETURN DISTINCT d.id AS id",
        [claim.id for claim in claims],
    )
    return tuple(sorted({row["id"] for row in rows}))


def _delete(tx: Transaction, claims: Iterable[Claim]) -> None:
    """Claims with their earlier wordings and replies, and what no other claim needs."""
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
    """Claims that were followed by one that went name it no more: its id is made of its content."""
    ids = {claim.id for claim in gone}
    tx.each(
        "UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c = row",
        [
            claim_row(
                claim.model_copy(update={"superseded_by": ""}),
                claim.recorded_at,
                claim.state_recorded_at,
            )
            for claim in claims
            if claim.superseded_by in ids and claim.id not in ids
        ],
    )


def _write_tombstone(tx: Transaction, redaction: Redaction, marks: Fingerprints) -> None:
    tx.rows(
        "CREATE (r:Redaction {id: $id}) SET r = $row",
        id=redaction.id,
        row={
            **value_row(redaction),
            "key_id": key_id(marks.key),
            "fingerprints": sorted(marks.marks),
            "lengths": list(marks.lengths),
        },
    )

"""Record judgements and replies, and undo judgements."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import pairwise
from typing import TypeVar

import networkx as nx

from graph.dates import day_words
from graph.entities import Clusters
from graph.errors import BadRequest, NotFound
from graph.hashing import digest
from graph.record import Judgement, Outcome, Reply
from graph.store.connection import NothingChanged, Row, Store, Transaction
from graph.store.graph_update import refs_of_judgements, update_graph
from graph.store.metadata import record_hash, stamp
from graph.store.record_reader import all_judgements
from graph.store.redaction_marks import check_free
from graph.store.rows import value_row

T = TypeVar("T")


def judge(store: Store, judgement: Judgement) -> None:
    """Record a judgement; the same judgement a second time changes nothing.

    Raise NotFound if the record does not have what it is about, BadRequest if it contradicts
    another judgement, or mentions something redacted.
    """
    check_free(store, {"why": judgement.why, "by": judgement.by})
    with suppress(NothingChanged):
        store.write(lambda tx: _judge(tx, judgement))


def rehearse(store: Store, judgement: Judgement, look: Callable[[Transaction], T]) -> tuple[T, T]:
    """Return what `look` reads before and after a judgement, and record nothing.

    Raise as `judge` does.
    """
    check_free(store, {"why": judgement.why, "by": judgement.by})
    seen: list[T] = []

    def work(tx: Transaction) -> None:
        seen.append(look(tx))
        with suppress(NothingChanged):  # recorded before
            _judge(tx, judgement)
        seen.append(look(tx))
        raise NothingChanged

    with suppress(NothingChanged):
        store.write(work)
    return seen[-2], seen[-1]


def _judge(tx: Transaction, judgement: Judgement) -> None:
    _check_known(tx, judgement)
    others = [j for j in all_judgements(tx) if j.holds and j.id != judgement.id]
    if against := contradicted(others, judgement):
        recorded = "; ".join(map(judgement_words, against))
        undoings = " or ".join(f"judge undo {j.id}" for j in against)
        raise BadRequest(
            f"{judgement_words(judgement)} contradicts what is recorded: {recorded}. Nothing was "
            f"recorded. Undo that judgement first ({undoings})"
        )
    row = tx.first("MATCH (j:Judgement {id: $id}) RETURN j.undone_on AS undone", id=judgement.id)
    if row is not None and not row["undone"]:
        raise NothingChanged
    rests_on = tuple(j.id for j in _joins_of(others, judgement))
    _write(tx, judgement.model_copy(update={"rests_on": rests_on}))


def judgement_words(judgement: Judgement) -> str:
    """Return a judgement in a line: its id, its verdict, what it is about, why, by whom, when."""
    return (
        f"{judgement.id} ({judgement.verdict} {' '.join(judgement.about)}: “{judgement.why}”, "
        f"{judgement.by}, {day_words(judgement.decided_on)})"
    )


def contradicted(known: Sequence[Judgement], judgement: Judgement) -> list[Judgement]:
    """Return which of the judgements that hold contradict another, in order; [] if none does.

    Two refs cannot be the same and kept apart, nor open once either is decided.
    """
    if judgement.verdict == "ground":
        return []
    if judgement.verdict == "same":
        joined = Clusters([*known, judgement])
        return [j for j in known if j.verdict == "different" and _joins(joined, j)]
    clusters = Clusters(known)
    if _joins(clusters, judgement):
        return _chain(known, *judgement.about)
    ends = set(map(clusters.id_of, judgement.about))
    return [
        j
        for j in known
        if judgement.verdict == "undecided"
        and j.verdict == "different"
        and set(map(clusters.id_of, j.about)) == ends
    ]


def _joins(clusters: Clusters, judgement: Judgement) -> bool:
    """Return whether the two refs of a judgement are one entity."""
    one, other = judgement.about
    return clusters.id_of(one) == clusters.id_of(other)


def _chain(known: Sequence[Judgement], one: str, other: str) -> list[Judgement]:
    """Return the fewest judgements that join two refs of one entity."""
    same: nx.Graph[str] = nx.Graph()
    for judgement in known:
        if judgement.verdict == "same":
            same.add_edge(*judgement.about, judgement=judgement)
    path = nx.shortest_path(same, one, other)
    return [same.edges[pair]["judgement"] for pair in pairwise(path)]


def _joins_of(known: Sequence[Judgement], judgement: Judgement) -> list[Judgement]:
    """Return the judgements that join the entities which a judgement is about."""
    if judgement.verdict == "ground":
        return []
    clusters = Clusters(known)
    refs = {ref for end in judgement.about for ref in clusters.refs_of(end)}
    return [j for j in known if j.verdict == "same" and refs.issuperset(j.about)]


def undo(store: Store, judgement_id: str, day: str) -> Judgement:
    """Undo a judgement on a day (ISO); it stays in the record.

    Raise NotFound, or BadRequest where it is undone already or a later judgement rests on it.
    """

    def work(tx: Transaction) -> Judgement:
        row = tx.first(
            "MATCH (j:Judgement {id: $id}) RETURN properties(j) AS j, j.dataset AS dataset",
            id=judgement_id,
        )
        if row is None:
            raise NotFound(f"no judgement has the id {judgement_id!r}")
        judgement = Judgement.of_row(row["j"])
        if not judgement.holds:
            raise BadRequest(f"{judgement_id} was undone on {day_words(judgement.undone_on)}")
        later = [j for j in all_judgements(tx) if j.holds and judgement_id in j.rests_on]
        if later:
            raise BadRequest(
                f"{judgement_words(judgement)} cannot be undone yet: decided on the strength of it "
                f"were {'; '.join(map(judgement_words, later))}. Undo those first, the last first"
            )
        undone = judgement.model_copy(update={"undone_on": day})
        _write(tx, undone, row["dataset"])
        return undone

    return store.write(work)


def conflicts(judgements: Sequence[Judgement]) -> list[Judgement]:
    """Return judgements `different` whose two refs other judgements join."""
    clusters = Clusters(judgements)
    return [
        j
        for j in judgements
        if j.holds
        and j.verdict == "different"
        and clusters.id_of(j.about[0]) == clusters.id_of(j.about[1])
    ]


def judgements_in_conflict(
    known: Sequence[Judgement], made: Sequence[Judgement]
) -> list[Judgement]:
    """Return those of `made`, in their order, that would join what a known judgement keeps apart.

    An undone judgement joins nothing.
    """
    undone = {j.id for j in known if not j.holds}
    new = [j for j in made if j.id not in undone]
    ids = {j.id for j in new}
    accepted = [j for j in known if j.id not in ids]
    clusters = Clusters([*accepted, *new])
    doubtful = {clusters.id_of(j.about[0]) for j in conflicts([*accepted, *new])}
    accepted = [j for j in accepted if clusters.id_of(j.about[0]) in doubtful]
    refused = []
    for judgement in new:
        if clusters.id_of(judgement.about[0]) not in doubtful:
            continue
        if conflicts([*accepted, judgement]):
            refused.append(judgement)
        else:
            accepted.append(judgement)
    return refused


def _check_known(tx: Transaction, judgement: Judgement) -> None:
    for ref in judgement.about:
        if judgement.verdict == "ground":
            known = tx.first("MATCH (o:Origin {id: $ref}) RETURN o.id AS id", ref=ref)
        else:
            known = tx.first("MATCH (c:Claim {subject: $ref}) RETURN c.id AS id LIMIT 1", ref=ref)
        if known is None:
            what = "origin" if judgement.verdict == "ground" else "ref"
            raise NotFound(f"the record has no {what} {ref!r}")


def _write(tx: Transaction, judgement: Judgement, dataset: str | None = None) -> None:
    content = value_row(judgement)
    row = {**content, "dataset": dataset} if dataset else content
    tx.rows("MERGE (j:Judgement {id: $id}) SET j = $row", id=judgement.id, row=row)
    update_graph(
        tx,
        refs_of_judgements(tx, [judgement]),
        neighbours_too=judgement.verdict != "ground",
    )
    stamp(tx, record_hash(tx))


def judgement_id(verdict: str, about: Sequence[str], why: str, by: str, day: str) -> str:
    """Return the id of a judgement, a hash of its content."""
    return "j-" + digest([verdict, sorted(about), why, by, day])[:12]


def record_reply(store: Store, reply: Reply) -> None:
    """Record a reply; the same reply a second time changes nothing.

    A reply that closes a request takes its place. Raise NotFound if the record has no such claim or
    request, BadRequest if the request is closed or of another claim, if the claim is not about the
    party, or if something redacted is mentioned.
    """
    check_free(store, {"words": reply.words, "answer": reply.answer, "asked_by": reply.asked_by})

    def work(tx: Transaction) -> None:
        claim = tx.first("MATCH (c:Claim {id: $id}) RETURN properties(c) AS c", id=reply.claim)
        if claim is None:
            raise NotFound(f"no claim has the id {reply.claim!r}")
        if reply.party and reply.party not in (claim["c"]["subject"], claim["c"].get("object")):
            raise BadRequest(f"party {reply.party!r}: the claim {reply.claim} is not about it")
        stored = tx.first("MATCH (r:Reply {id: $id}) RETURN properties(r) AS r", id=reply.id)
        row = reply_row(reply)
        if stored and stored["r"]["hash"] == row["hash"]:
            raise NothingChanged
        if reply.request:
            _check_open(stored, reply)
            tx.rows("MATCH (r:Reply {id: $id}) SET r = $row", id=reply.id, row=row)
        else:
            claims = _with_successors(tx, reply.claim)
            tx.rows("CREATE (r:Reply {id: $id}) SET r = $row", id=reply.id, row=row)
            tx.each(
                "UNWIND $rows AS id MATCH (r:Reply {id: $reply}) MATCH (c:Claim {id: id}) "
                "CREATE (r)-[:ANSWERS_CLAIM]->(c)",
                claims,
                reply=reply.id,
            )
        stamp(tx, record_hash(tx))

    with suppress(NothingChanged):
        store.write(work)


def open_requests(store: Store, claim: str) -> list[Reply]:
    """Return the open requests for comment on a claim, or on what it replaced, by their ids."""
    rows = store.read(
        lambda tx: tx.rows(
            "MATCH (r:Reply {outcome: $waiting})-[:ANSWERS_CLAIM]->(:Claim {id: $claim}) "
            "RETURN properties(r) AS r ORDER BY r.id",
            waiting=Outcome.WAITING.value,
            claim=claim,
        )
    )
    return [Reply.of_row(row["r"]) for row in rows]


def party_of(store: Store, claim: str, entity: str) -> str:
    """Return the ref by which a claim is about an entity (its id; "": the only one it is about).

    Raise NotFound if there is no such claim, BadRequest if it is about others.
    """
    row = store.read(
        lambda tx: tx.first(
            "MATCH (c:Claim {id: $id}) OPTIONAL MATCH (c)-[:ABOUT]->(a:Entity) "
            "OPTIONAL MATCH (c)-[:TOWARDS]->(t:Entity) "
            "RETURN c.subject AS subject, c.object AS object, a.id AS a, t.id AS t",
            id=claim,
        )
    )
    if row is None:
        raise NotFound(f"no claim has the id {claim!r}")
    refs = {row["a"]: row["subject"]} | ({row["t"]: row["object"]} if row["object"] else {})
    if not entity and len(refs) == 1:
        return str(row["subject"])
    if entity not in refs:
        expected = " or ".join(str(key) for key in refs)
        raise BadRequest(f"the claim {claim} is not about {entity or 'one alone'}: name {expected}")
    return str(refs[entity])


def _check_open(stored: Row | None, reply: Reply) -> None:
    if stored is None:
        raise NotFound(f"no request has the id {reply.request!r}")
    request = Reply.of_row(stored["r"])
    if not request.waiting:
        raise BadRequest(f"the request {reply.request} was closed on {request.entered_on}")
    if reply.waiting:
        raise BadRequest(f"an open request closes no other: {reply.request}")
    if request.claim != reply.claim:
        raise BadRequest(f"the request {reply.request} is about the claim {request.claim}")


def reply_row(reply: Reply) -> dict[str, object]:
    """Return the node properties of a reply."""
    return {**value_row(reply), "id": reply.id}


def _with_successors(tx: Transaction, claim: str) -> list[str]:
    """Return a claim and the claims that replaced it, in order."""
    ids: list[str] = []
    while claim and claim not in ids:
        ids.append(claim)
        row = tx.first("MATCH (c:Claim {id: $id}) RETURN c.superseded_by AS next", id=claim)
        claim = (row["next"] or "") if row else ""
        if claim and tx.first("MATCH (c:Claim {id: $id}) RETURN c.id AS id", id=claim) is None:
            break
    return ids

"""Record judgements and replies, and undo judgements."""

from collections.abc import Sequence

from graph.entities import Clusters
from graph.errors import BadRequest, NotFound
from graph.hashing import digest
from graph.record import Judgement, Reply
from graph.store.connection import NothingChanged, Store, Transaction
from graph.store.graph_update import refs_of_judgements, update_graph
from graph.store.metadata import record_hash, stamp
from graph.store.record_reader import all_judgements
from graph.store.redaction_marks import check_free
from graph.store.rows import value_row


def judge(store: Store, judgement: Judgement) -> None:
    """Record a judgement.

    Raise NotFound if the record does not have what it is about, BadRequest if it would join two
    refs that another judgement keeps apart, or mentions something redacted.
    """
    check_free(store, {"why": judgement.why, "by": judgement.by})

    def work(tx: Transaction) -> None:
        _check_known(tx, judgement)
        apart = conflicts([*all_judgements(tx), judgement])
        if apart:
            raise BadRequest(
                f"this would join {' and '.join(apart[0].about)}, which judgement "
                f"{apart[0].id} keeps apart. Undo that judgement first (judge undo {apart[0].id})"
            )
        _write(tx, judgement)

    store.write(work)


def undo(store: Store, judgement_id: str, day: str) -> Judgement:
    """Undo a judgement on a day (ISO); it stays in the record. Raise NotFound."""

    def work(tx: Transaction) -> Judgement:
        row = tx.first(
            "MATCH (j:Judgement {id: $id}) RETURN properties(j) AS j, j.dataset AS dataset",
            id=judgement_id,
        )
        if row is None:
            raise NotFound(f"no judgement has the id {judgement_id!r}")
        undone = Judgement.of_row(row["j"]).model_copy(update={"undone_on": day})
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

    Raise NotFound if the record has no such claim, BadRequest if it mentions something redacted.
    """
    check_free(store, {"words": reply.words, "answer": reply.answer, "asked_by": reply.asked_by})

    def work(tx: Transaction) -> None:
        if tx.first("MATCH (c:Claim {id: $id}) RETURN c.id AS id", id=reply.claim) is None:
            raise NotFound(f"no claim has the id {reply.claim!r}")
        if tx.first("MATCH (r:Reply {id: $id}) RETURN r.id AS id", id=reply.id):
            raise NothingChanged
        claims = _with_successors(tx, reply.claim)
        tx.rows("CREATE (r:Reply {id: $id}) SET r = $row", id=reply.id, row=reply_row(reply))
        tx.each(
            "UNWIND $rows AS id MATCH (r:Reply {id: $reply}) MATCH (c:Claim {id: id}) "
            "CREATE (r)-[:ANSWERS_CLAIM]->(c)",
            claims,
            reply=reply.id,
        )
        stamp(tx, record_hash(tx))

    try:
        store.write(work)
    except NothingChanged:
        return


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

"""A reply recorded: what a named party was asked about a claim, and what it answered."""

from graph.errors import NotFound
from graph.record import Reply
from graph.store.meta import record_hash, stamp
from graph.store.record_rows import value_row
from graph.store.redacted import check_free
from graph.store.store import NothingChanged, Store, Transaction


def record_reply(store: Store, reply: Reply) -> None:
    """Record a reply beside those that are there; the same one twice changes nothing.

    Raises NotFound where the record has no such claim, BadRequest where it mentions what was
    redacted.
    """
    check_free(store, {"words": reply.words, "answer": reply.answer, "asked_by": reply.asked_by})

    def work(tx: Transaction) -> None:
        if tx.one("MATCH (c:Claim {id: $id}) RETURN c.id AS id", id=reply.claim) is None:
            raise NotFound(f"no claim has the id {reply.claim!r}")
        if tx.one("MATCH (r:Reply {id: $id}) RETURN r.id AS id", id=reply.id):
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
    """Node properties of a reply."""
    return {**value_row(reply), "id": reply.id}


def _with_successors(tx: Transaction, claim: str) -> list[str]:
    """A claim and those that took its place, one after the other."""
    found: list[str] = []
    while claim and claim not in found:
        found.append(claim)
        row = tx.one("MATCH (c:Claim {id: $id}) RETURN c.superseded_by AS next", id=claim)
        claim = (row["next"] or "") if row else ""
        if claim and tx.one("MATCH (c:Claim {id: $id}) RETURN c.id AS id", id=claim) is None:
            break
    return found

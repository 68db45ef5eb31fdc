"""What was taken back, corrected, delisted, answered, acquitted or redacted, by day."""

from collections.abc import Iterable
from typing import Any, Final

from graph.answers.claims import claims_by_id
from graph.answers.paging import check_limit, part
from graph.answers.replies import reply_answer
from graph.answers.shapes import ClaimAnswer, Page, ReplyAnswer, Shape
from graph.errors import BadRequest
from graph.evidence.wording import ENDED
from graph.record import ASKED, LIVE_STATES, Polarity, State, Why
from graph.store import Store
from graph.store.store import Transaction

REPLY, STAGE, REDACTED = "reply", "stage", "redacted"
CLOSED: Final = tuple(state.value for state in State if state not in LIVE_STATES)
KINDS: Final = (*CLOSED, REPLY, STAGE, REDACTED)
_CLOSED = """
MATCH (c:Claim) WHERE NOT c.state IN $live
RETURN c.id AS claim, c.state AS kind, coalesce(c.superseded_by, '') AS successor,
       substring(coalesce(c.state_recorded_at, c.recorded_at), 0, 10) AS day
"""
_REPLIES = """
MATCH (r:Reply)-[:ANSWERS_CLAIM]->(c:Claim {id: r.claim}) WHERE r.outcome IN $asked
RETURN c.id AS claim, r.entered_on AS day, properties(r) AS reply
"""
_STAGES = """
MATCH (c:Claim {predicate: 'stage'})
WHERE c.value IN $ended AND c.polarity = $asserts AND c.state IN $live
RETURN c.id AS claim, substring(c.recorded_at, 0, 10) AS day
"""
_REDACTIONS = (
    "MATCH (r:Redaction) RETURN r.id AS id, r.what AS what, r.why AS why, r.redacted_on AS day"
)


class Tombstone(Shape):
    """What is left of something that was redacted: what kind of thing it was, and why it went."""

    what: str
    why: Why


class Correction(Shape):
    """One event. `kind` is what became of a claim, or `reply`, `stage` or `redacted`.

    `day` is when the record had it (ISO, UTC). `successor` is the claim that took the place of one
    that was corrected; `reply` what a named party answered; of what was redacted only its
    `tombstone` is there.
    """

    id: str
    kind: str
    day: str
    claim: ClaimAnswer | None = None
    successor: ClaimAnswer | None = None
    reply: ReplyAnswer | None = None
    tombstone: Tombstone | None = None


def get_corrections(
    store: Store, *, kind: str = "", limit: int = 100, after: str = ""
) -> Page[Correction]:
    """The events of one kind or of every kind, the latest first.

    Raises BadRequest for a kind, limit or cursor that cannot be.
    """
    if kind and kind not in KINDS:
        raise BadRequest(f"kind {kind!r}: expected one of {', '.join(KINDS)}")
    check_limit(limit)

    def work(tx: Transaction) -> Page[Correction]:
        events = [event for event in _events(tx) if not kind or event["kind"] == kind]
        events.sort(key=lambda event: (event["day"], event["id"]), reverse=True)
        page = part(events, lambda event: str(event["id"]), limit, after)
        return Page(items=tuple(_answered(tx, page.items)), total=page.total, next=page.next)

    return store.read(work)


def _events(tx: Transaction) -> list[dict[str, Any]]:
    live = sorted(LIVE_STATES)
    closed = tx.rows(_CLOSED, live=live)
    replies = tx.rows(_REPLIES, asked=sorted(ASKED))
    stages = tx.rows(_STAGES, ended=list(ENDED), asserts=Polarity.ASSERTS.value, live=live)
    return [
        *({**row, "id": f"{row['kind']}-{row['claim']}"} for row in closed),
        *({**row, "kind": REPLY, "id": f"{REPLY}-{row['reply']['id']}"} for row in replies),
        *({**row, "kind": STAGE, "id": f"{STAGE}-{row['claim']}"} for row in stages),
        *({**row, "kind": REDACTED} for row in tx.rows(_REDACTIONS)),
    ]


def _answered(tx: Transaction, events: Iterable[dict[str, Any]]) -> Iterable[Correction]:
    chosen = list(events)
    named = [event.get(end, "") for event in chosen for end in ("claim", "successor")]
    claims = claims_by_id(tx, filter(None, named))
    for event in chosen:
        reply = event.get("reply")
        yield Correction(
            id=event["id"],
            kind=event["kind"],
            day=event["day"],
            claim=claims.get(event.get("claim", "")),
            successor=claims.get(event.get("successor", "")),
            reply=reply_answer(reply) if reply else None,
            tombstone=Tombstone(what=event["what"], why=event["why"])
            if event["kind"] == REDACTED
            else None,
        )

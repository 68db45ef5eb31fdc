"""What changed between two days; corrections and withdrawals; open requests for comment."""

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Any, Final, Literal

from graph.answers.claims import claims_by_id
from graph.answers.links import answer_facts, assessed_links
from graph.answers.lookup import resolve
from graph.answers.models import (
    ClaimAnswer,
    EntityRef,
    Page,
    ReplyAnswer,
    ResponseModel,
    check_limit,
    next_place,
    part,
    start_of,
)
from graph.dates import parse_date, today
from graph.entities import BOOKKEEPING
from graph.errors import BadRequest
from graph.evidence.explanation import ENDED
from graph.evidence.history import ClaimFilter
from graph.evidence.network import Key
from graph.record import ASKED, LIVE_STATES, Outcome, Polarity, RedactionReason, State
from graph.store import Store
from graph.store.connection import Transaction
from graph.vocabulary import vocabulary

Question = Literal["known", "recorded"]
AFTER = {"known": "c.stated_on_latest", "recorded": "substring(c.recorded_at, 0, 10)"}
_PLACE = (
    "MATCH (c)-[:ABOUT]->(e:Entity) OPTIONAL MATCH (c)-[:TOWARDS]->(o:Entity) "
    "RETURN DISTINCT c.id AS claim, e.id AS entity, c.predicate AS predicate, "
    "coalesce(o.id, c.value) AS other"
)


class ChangeEntry(ResponseModel):
    """A link or a property that changed between two days.

    `kind`: `link_new`, `link_moved` (its standing changed), `link_said_again`, `link_denied`
    (denied, and asserted by nobody), `value_new`, `value_gone` (its source no longer stands by
    it), or `claim_revised` (what was recorded about it changed). `before` and `after` are its
    standing in words, "" where it has none. `claims` are those that were added or taken back.
    """

    kind: str
    entity: EntityRef
    to: EntityRef | None = None
    predicate: str
    before: str = ""
    after: str = ""
    claims: tuple[ClaimAnswer, ...]


def get_changes(
    store: Store,
    since: str,
    *,
    until: str = "",
    question: str = "known",
    entity: str = "",
    limit: int = 100,
    after: str = "",
    first_loads: bool = True,
) -> Page[ChangeEntry]:
    """Return what changed after one day and up to another (today where none is given).

    `known` compares what was stated or withdrawn in that time, whenever we recorded it; `recorded`
    compares what we recorded in that time. `entity` (a ref) limits the answer to claims about it.
    Without `first_loads` a claim is no change that was recorded on the day on which its dataset
    first came here: all of it is new here then, whenever it was said. What names and files things
    is left out as well.
    Links come first, then properties. Raise NotFound for an unknown ref, BadRequest for a bad day,
    limit or cursor.
    """
    first, last = _day(since, "since"), _day(until, "until") if until else today()
    if first >= last:
        raise BadRequest(f"since {since!r}: expected a day before {until or last}")
    if question not in AFTER:
        raise BadRequest(f"as {question!r}: expected known or recorded")
    check_limit(limit)
    start = start_of(after)
    counted_as: Question = "recorded" if question == "recorded" else "known"

    def work(tx: Transaction) -> Page[ChangeEntry]:
        places = _places(tx, first, last, counted_as, resolve(tx, entity) if entity else "")
        if not first_loads:
            places = _after_first_loads(tx, places)
        shown = list(places)[start : start + limit]
        return Page(
            items=tuple(
                _changes(tx, {place: places[place] for place in shown}, first, last, counted_as)
            ),
            total=len(places),
            next=next_place(start, len(shown), len(places)),
        )

    return store.read(work)


Place = tuple[str, str, str]  # entity, predicate, other entity or value


def _places(
    tx: Transaction, first: str, last: str, question: Question, entity: str
) -> dict[Place, list[str]]:
    """Return ids of the claims that came, went or were revised, by subject; links first."""
    links = set(vocabulary().links)
    places: dict[Place, list[str]] = {}
    about = "MATCH (c:Claim) "
    if entity:
        about = "MATCH (c:Claim)-[:ABOUT|TOWARDS]->(:Entity {id: $entity}) WITH DISTINCT c "
    came = tx.rows(
        f"{about} WITH c, {AFTER[question]} AS day WHERE day > $first AND day <= $last {_PLACE}",
        first=first, last=last, entity=entity,
    )  # fmt: skip
    if question == "recorded":
        went = "MATCH (c)-[:WAS]->(w:Wording) WITH c, substring(w.replaced_at, 0, 10) AS day"
    else:
        went = (
            "WITH c WHERE NOT c.state IN $standing "
            "WITH c, coalesce(c.state_since_latest, substring(c.state_recorded_at, 0, 10)) AS day"
        )
    came += tx.rows(
        f"{about} {went} WHERE day > $first AND day <= $last {_PLACE}",
        first=first, last=last, entity=entity,
        # Our own error never was the source's word: nothing went with it.
        standing=sorted({*LIVE_STATES, State.OUR_ERROR}),
    )  # fmt: skip
    for row in sorted(came, key=lambda r: _order(r, links)):
        place = (row["entity"], row["predicate"], row["other"] or "")
        claims = places.setdefault(place, [])
        if row["claim"] not in claims:
            claims.append(row["claim"])
    return places


def _after_first_loads(
    tx: Transaction, places: Mapping[Place, list[str]]
) -> dict[Place, list[str]]:
    """Leave out claims of the day on which their dataset first came, and what only names things."""
    rows = tx.rows(
        "MATCH (c:Claim)-[:LOADED_BY]->(d:Dataset) "
        "WITH d, min(substring(c.recorded_at, 0, 10)) AS day RETURN d.id AS dataset, day"
    )
    first = {row["dataset"]: row["day"] for row in rows}
    of_the_world = [claims for place, claims in places.items() if place[1] not in BOOKKEEPING]
    found = tx.gather(
        "UNWIND $rows AS id MATCH (c:Claim {id: id}) "
        "OPTIONAL MATCH (c)-[:LOADED_BY]->(d:Dataset) OPTIONAL MATCH (c)-[:WAS]->(w:Wording) "
        "WITH c, collect(DISTINCT d.id) AS datasets, count(w) AS wordings "
        "RETURN c.id AS id, substring(c.recorded_at, 0, 10) AS day, datasets, "
        "wordings > 0 OR coalesce(c.state_recorded_at, '') > c.recorded_at AS changed",
        sorted({claim for claims in of_the_world for claim in claims}),
    )
    kept = {
        row["id"]
        for row in found
        if row["changed"] or all(row["day"] > first[d] for d in row["datasets"])
    }
    left = {place: [claim for claim in claims if claim in kept] for place, claims in places.items()}
    return {place: claims for place, claims in left.items() if claims}


def _order(row: Mapping[str, str], links: Container[str]) -> tuple[object, ...]:
    place = (row["entity"], row["predicate"], row["other"] or "", row["claim"])
    return row["predicate"] not in links, *place


def _changes(
    tx: Transaction,
    places: Mapping[Place, Sequence[str]],
    first: str,
    last: str,
    question: Question,
) -> Iterable[ChangeEntry]:
    claims = claims_by_id(tx, (claim for claims_here in places.values() for claim in claims_here))
    keys = [place for place in places if place[1] in vocabulary().links]
    before, after = _standings(tx, keys, first, last, question)
    for place, ids in places.items():
        claims_here = tuple(claims[claim] for claim in ids)
        is_link = place[1] in vocabulary().links
        then, now = before.get(place, ""), after.get(place, "")
        yield ChangeEntry(
            kind=_kind(claims_here, then, now)
            if is_link
            else _value_kind(claims_here, first, last, question),
            entity=claims_here[0].subject,
            to=claims_here[0].object,
            predicate=place[1],
            before=then,
            after=now,
            claims=claims_here,
        )


def _kind(claims: Sequence[ClaimAnswer], before: str, after: str) -> str:
    if all(claim.polarity != "asserts" for claim in claims) and not before:
        return "link_denied"
    if not before:
        return "link_new"
    return "link_moved" if before != after else "link_said_again"


def _value_kind(claims: Sequence[ClaimAnswer], first: str, last: str, question: Question) -> str:
    facts = [answer_facts(claim) for claim in claims]
    if all(
        first < (c.gone_known if question == "known" else c.gone_recorded) <= last for c in facts
    ):
        return "value_gone"
    revised = question == "recorded" and all(c.recorded_at[:10] <= first for c in claims)
    return "claim_revised" if revised else "value_new"


def _standings(
    tx: Transaction, keys: Sequence[Key], first: str, last: str, question: Question
) -> tuple[dict[Key, str], dict[Key, str]]:
    """Return the standing of links on both days, in words."""

    def on(day: str) -> dict[Key, str]:
        assessed = assessed_links(tx, ClaimFilter(day=day, question=question), keys)
        return {key: link.standing for key, (link, _) in assessed.items()}

    return on(first), on(last)


def _day(written: str, name: str) -> str:
    try:
        return parse_date(written).latest
    except ValueError as error:
        raise BadRequest(f"{name}: {error}") from None


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


class Tombstone(ResponseModel):
    """What remains of a redacted record: its kind, and why it was removed."""

    what: str
    why: RedactionReason


class Correction(ResponseModel):
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
    """Return the events of one kind, or of every kind, the latest first.

    Raise BadRequest for an unknown kind or a bad limit or cursor.
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
    replies = tx.rows(_REPLIES, asked=sorted(ASKED - {Outcome.WAITING}))
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
        claim = claims.get(event.get("claim", ""))
        reply = event["reply"]["id"] if "reply" in event else ""
        yield Correction(
            id=event["id"],
            kind=event["kind"],
            day=event["day"],
            claim=claim,
            successor=claims.get(event.get("successor", "")),
            reply=_reply_of(claim, reply),
            tombstone=Tombstone(what=event["what"], why=event["why"])
            if event["kind"] == REDACTED
            else None,
        )


def _reply_of(claim: ClaimAnswer | None, reply_id: str) -> ReplyAnswer | None:
    return next((r for r in claim.replies if r.id == reply_id), None) if claim else None


class OpenRequest(ResponseModel):
    """A request for comment that waits for its answer; `overdue` once its last day has passed."""

    request: ReplyAnswer
    claim: ClaimAnswer
    overdue: bool


def list_requests(
    store: Store, *, limit: int = 100, after: str = "", day: str = ""
) -> Page[OpenRequest]:
    """Return the open requests for comment as of a day (ISO; today if none), soonest first.

    Raise BadRequest for a bad limit or cursor.
    """
    check_limit(limit)

    def work(tx: Transaction) -> Page[OpenRequest]:
        rows = tx.rows(
            "MATCH (r:Reply {outcome: $waiting}) "
            "RETURN r.id AS id, r.claim AS claim, r.deadline AS deadline",
            waiting=Outcome.WAITING.value,
        )
        rows.sort(key=lambda row: (parse_date(row["deadline"]).latest, row["id"]))
        page = part(rows, lambda row: str(row["id"]), limit, after)
        claims = claims_by_id(tx, (row["claim"] for row in page.items))
        items = tuple(
            OpenRequest(
                request=request,
                claim=claims[row["claim"]],
                overdue=parse_date(row["deadline"]).latest < (day or today()),
            )
            for row in page.items
            if (request := _reply_of(claims.get(row["claim"]), row["id"]))
        )
        return Page(items=items, total=page.total, next=page.next)

    return store.read(work)

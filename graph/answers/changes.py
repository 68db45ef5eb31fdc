"""What changed between two days: claims that came or went, and what they did to the graph."""

from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Literal

from graph.answers.assessing import assessed_links, facts_of_answer
from graph.answers.claims import claims_by_id
from graph.answers.entities import resolve
from graph.answers.paging import check_limit, next_place, start_of
from graph.answers.shapes import ClaimAnswer, Page, Shape, Thing
from graph.errors import BadRequest
from graph.evidence.left import Left
from graph.evidence.network import Key
from graph.partial_dates import parse_date
from graph.record import LIVE_STATES, State
from graph.store import Store
from graph.store.store import Transaction
from graph.vocabulary import vocabulary

Question = Literal["known", "recorded"]
AFTER = {"known": "c.stated_on_latest", "recorded": "substring(c.recorded_at, 0, 10)"}
_PLACE = (
    "MATCH (c)-[:ABOUT]->(e:Entity) OPTIONAL MATCH (c)-[:TOWARDS]->(o:Entity) "
    "RETURN DISTINCT c.id AS claim, e.id AS entity, c.predicate AS predicate, "
    "coalesce(o.id, c.value) AS other"
)


class Change(Shape):
    """A link or a property that claims moved between two days.

    `kind`: `link_new`, `link_moved` (its standing is another), `link_said_again`, `link_denied`
    (said by nobody, and denied), `value_new`, `value_gone` (who said it stands by it no more), or
    `claim_revised` (what was recorded of it changed). `before` and `after` are its standing in
    words, "" where there was none or it has none. `claims` are those that came or went.
    """

    kind: str
    entity: Thing
    to: Thing | None = None
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
) -> Page[Change]:
    """What changed after one day and up to another (today where none is given).

    `known`: by what was said, or taken back, in that time, whenever we had it; `recorded`: by what
    we had in that time. `entity` (a ref): only what is said of it. Links come first, then
    properties. Raises NotFound for a ref that names nothing, BadRequest for days, limits or cursors
    that cannot be.
    """
    first, last = _day(since, "since"), _day(until, "until") if until else _today()
    if first >= last:
        raise BadRequest(f"since {since!r}: expected a day before {until or last}")
    if question not in AFTER:
        raise BadRequest(f"as {question!r}: expected known or recorded")
    check_limit(limit)
    start = start_of(after)
    asked: Question = "recorded" if question == "recorded" else "known"

    def work(tx: Transaction) -> Page[Change]:
        places = _places(tx, first, last, asked, resolve(tx, entity) if entity else "")
        shown = list(places)[start : start + limit]
        return Page(
            items=tuple(
                _changes(tx, {place: places[place] for place in shown}, first, last, asked)
            ),
            total=len(places),
            next=next_place(start, len(shown), len(places)),
        )

    return store.read(work)


Place = tuple[str, str, str]  # entity, predicate, other entity or value


def _places(
    tx: Transaction, first: str, last: str, asked: Question, entity: str
) -> dict[Place, list[str]]:
    """Ids of the claims that came, went or were revised, by what they are about; links first."""
    links = set(vocabulary().links)
    found: dict[Place, list[str]] = {}
    about = "MATCH (c:Claim) "
    if entity:
        about = "MATCH (c:Claim)-[:ABOUT|TOWARDS]->(:Entity {id: $entity}) WITH DISTINCT c "
    came = tx.rows(
        f"{about} WITH c, {AFTER[asked]} AS day WHERE day > $first AND day <= $last {_PLACE}",
        first=first, last=last, entity=entity,
    )  # fmt: skip
    if asked == "recorded":
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
        own = found.setdefault(place, [])
        if row["claim"] not in own:
            own.append(row["claim"])
    return found


def _order(row: Mapping[str, str], links: Container[str]) -> tuple[object, ...]:
    place = (row["entity"], row["predicate"], row["other"] or "", row["claim"])
    return row["predicate"] not in links, *place


def _changes(
    tx: Transaction, places: Mapping[Place, Sequence[str]], first: str, last: str, asked: Question
) -> Iterable[Change]:
    claims = claims_by_id(tx, (claim for own in places.values() for claim in own))
    keys = [place for place in places if place[1] in vocabulary().links]
    before, after = _standings(tx, keys, first, last, asked)
    for place, ids in places.items():
        own = tuple(claims[claim] for claim in ids)
        is_link = place[1] in vocabulary().links
        then, now = before.get(place, ""), after.get(place, "")
        yield Change(
            kind=_kind(own, then, now) if is_link else _value_kind(own, first, last, asked),
            entity=own[0].subject,
            to=own[0].object,
            predicate=place[1],
            before=then,
            after=now,
            claims=own,
        )


def _kind(claims: Sequence[ClaimAnswer], before: str, after: str) -> str:
    if all(claim.polarity != "asserts" for claim in claims) and not before:
        return "link_denied"
    if not before:
        return "link_new"
    return "link_moved" if before != after else "link_said_again"


def _value_kind(claims: Sequence[ClaimAnswer], first: str, last: str, asked: Question) -> str:
    facts = [facts_of_answer(claim) for claim in claims]
    if all(first < (c.gone_known if asked == "known" else c.gone_recorded) <= last for c in facts):
        return "value_gone"
    revised = asked == "recorded" and all(c.recorded_at[:10] <= first for c in claims)
    return "claim_revised" if revised else "value_new"


def _standings(
    tx: Transaction, keys: Sequence[Key], first: str, last: str, asked: Question
) -> tuple[dict[Key, str], dict[Key, str]]:
    """How links stood on the one day and on the other, in words."""

    def on(day: str) -> dict[Key, str]:
        found = assessed_links(tx, Left(day=day, question=asked), keys)
        return {key: link.standing for key, (link, _) in found.items()}

    return on(first), on(last)


def _day(written: str, name: str) -> str:
    try:
        return parse_date(written).latest
    except ValueError as error:
        raise BadRequest(f"{name}: {error}") from None


def _today() -> str:
    return datetime.now(UTC).date().isoformat()

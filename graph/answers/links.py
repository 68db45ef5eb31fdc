"""Links as answered, now or as of a day, and the reasoning behind one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, get_args

from pydantic import Field

from graph.answers.claims import claims_by_id, list_claims, summary_sentence
from graph.answers.lookup import resolve
from graph.answers.models import (
    MAX_PAGE,
    ClaimAnswer,
    EntityRef,
    LinkAnswer,
    Page,
    ResponseModel,
    part,
)
from graph.dates import parse_date
from graph.errors import BadRequest, NotFound
from graph.evidence.claim_weights import ClaimFacts, facts_of
from graph.evidence.explanation import explain
from graph.evidence.history import IN_CYPHER, ClaimFilter, History, Question, as_of, read_history
from graph.evidence.network import Key
from graph.evidence.score import Assessment, assess
from graph.links import SUMMARY, Link, summarise, summary_fields
from graph.store import Store
from graph.store.connection import Row, Transaction
from graph.store.rows import link_id
from graph.vocabulary import vocabulary

FIELDS = ("type", *SUMMARY)
LINK_ROW = (
    "a.id AS a_id, a.name AS a_name, a.kinds AS a_kinds, b.id AS b_id, b.name AS b_name, "
    "b.kinds AS b_kinds, " + ", ".join(f"l.{name} AS {name}" for name in FIELDS)
)

# The links at an entity, once each, and the entities at their ends. An entity has no relationship
# to its links: they are found by the ids of their ends.
LINKS_AT = (
    "UNWIND $rows AS id CALL (id) { MATCH (l:Link {from: id}) RETURN l "
    "UNION MATCH (l:Link {to: id}) RETURN l } WITH DISTINCT l"
)
# The WITH keeps Neo4j 2026 from multiplying all that may stand at either end.
ENDS = "MATCH (a:Entity {id: l.from}) WITH *, l.to AS far MATCH (b:Entity {id: far})"


class ReasonAnswer(ResponseModel):
    """One step of the reasoning: the rule, what it came to in words, the claims it is about."""

    rule: str
    says: str
    claims: tuple[str, ...]


class Reasoning(ResponseModel):
    """How a link's score came about. `score` is what `meaning` says, no probability of guilt."""

    score: float
    meaning: str
    standing: str
    sentence: str
    credibility: str
    reasons: tuple[ReasonAnswer, ...]


class ReasonedLink(LinkAnswer):
    """A link with the reasoning behind its score; as of a day where one is given."""

    reasoning: Reasoning
    as_of: str = ""
    as_: str = Field("", alias="as")


def links_at(tx: Transaction, ids: Iterable[str]) -> list[LinkAnswer]:
    """Return every link at these entities, denied and withdrawn ones included."""
    rows = tx.gather(
        f"{LINKS_AT} {ENDS} RETURN {LINK_ROW}",
        sorted(set(ids)),
    )
    return with_claims(tx, rows)


def ends_of(tx: Transaction, links: Iterable[Link]) -> dict[str, dict[str, Any]]:
    """Return the current id, name and kinds of the ends of these links, by id."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (e:Entity {id: id}) "
        "RETURN e.id AS id, e.name AS name, e.kinds AS kinds",
        sorted({end for link in links for end in link.ends}),
    )
    return {row["id"]: row for row in rows}


def answered(
    links: Iterable[Link],
    claims: Mapping[str, ClaimAnswer],
    ends: Mapping[str, Mapping[str, Any]],
) -> list[LinkAnswer]:
    """Return computed links in their answered shape, in a fixed order; `ends` is from `ends_of`."""
    return [
        link_answer(
            {
                "type": link.type,
                **summary_fields(link.summary),
                **{
                    f"{end}_{name}": ends[key][name]
                    for end, key in zip("ab", link.ends, strict=True)
                    for name in ("id", "name", "kinds")
                },
            },
            claims,
        )
        for link in sorted(links, key=lambda link: link.key)
    ]


def with_claims(tx: Transaction, rows: Sequence[dict[str, Any]]) -> list[LinkAnswer]:
    """Return links with their claims, from rows of LINK_ROW; each link once, in a fixed order."""
    unique = {(row["a_id"], row["type"], row["b_id"]): row for row in rows}
    claims = claims_by_id(tx, (c for row in unique.values() for c in row["claims"]))
    return [link_answer(unique[key], claims) for key in sorted(unique)]


def link_answer(row: Mapping[str, Any], claims: Mapping[str, ClaimAnswer]) -> LinkAnswer:
    """Return a link in its answered shape."""
    ends = {
        end: EntityRef(id=row[f"{end}_id"], name=row[f"{end}_name"], kind=row[f"{end}_kinds"][0])
        for end in ("a", "b")
    }
    counts = {name: row[name] for name in ("asserts", "denies", "not_confirmed")}
    own = [claims[claim] for claim in row["claims"] if claim in claims]
    return LinkAnswer.model_validate(
        {
            **{name: row[name] for name in FIELDS if name not in {"first", "last", "claims"}},
            "first_day": row["first"],
            "last_day": row["last"],
            "from": ends["a"],
            "to": ends["b"],
            "sentence": summary_sentence(
                row["type"], ends["a"].name, ends["b"].name, **counts, claims=own
            ),
            "step": vocabulary().links[row["type"]].step,
            "claims": own,
        }
    )


@dataclass(frozen=True, slots=True)
class CountedLinks:
    """Links as stored, and the claims that count of each link that has any."""

    rows: Mapping[Key, Row]
    histories: Mapping[Key, History]

    @property
    def claims(self) -> frozenset[str]:
        """Return the ids of the claims."""
        return frozenset(claim.claim for history in self.histories.values() for claim in history)


def assessed_links(
    tx: Transaction, claim_filter: ClaimFilter, keys: Iterable[Key]
) -> dict[Key, tuple[LinkAnswer, Assessment]]:
    """Return these links with the claims that count, weighed again from those claims."""
    counted = counted_links(tx, claim_filter, keys)
    return assessed(counted, claims_by_id(tx, counted.claims))


def counted_links(tx: Transaction, claim_filter: ClaimFilter, keys: Iterable[Key]) -> CountedLinks:
    """Return these links and which of their claims count."""
    rows = tx.gather(
        f"UNWIND $rows AS id MATCH (l:Link {{id: id}}) {ENDS} "
        f"RETURN {LINK_ROW}, {IN_CYPHER} AS arrays",
        [link_id(key) for key in sorted(set(keys))],
    )
    by_key = {(row["a_id"], row["type"], row["b_id"]): row for row in rows}
    histories = {
        key: claim_filter.of(read_history(row.pop("arrays"))) for key, row in by_key.items()
    }
    return CountedLinks(by_key, {key: history for key, history in histories.items() if history})


def assessed(
    counted: CountedLinks, claims: Mapping[str, ClaimAnswer]
) -> dict[Key, tuple[LinkAnswer, Assessment]]:
    """Return the links weighed again from their claims; `claims` holds at least those."""
    links = {}
    for key, history in counted.histories.items():
        known = [stored for stored in history if stored.claim in claims]
        answers = {stored.claim: in_state(claims[stored.claim], stored.state) for stored in known}
        facts = [answer_facts(answers[stored.claim], stored.origins) for stored in known]
        judged = frozenset(origin for stored in known for origin in stored.judged)
        result = assess(facts, judged)
        fields = summary_fields(summarise(result, facts))
        links[key] = link_answer({**counted.rows[key], **fields}, answers), result
    return links


def in_state(claim: ClaimAnswer, state: str) -> ClaimAnswer:
    """Return the claim as it stood on the requested day; `state_now` has what became of it."""
    if claim.state == state:
        return claim
    return claim.model_copy(update={"state": state, "state_now": claim.state})


def answer_facts(claim: ClaimAnswer, origins: Sequence[str] | None = None) -> ClaimFacts:
    """Return what scoring needs of an answered claim; `origins` where not all of them count."""
    return facts_of(claim, claim.source, origins)


QUESTIONS: tuple[str, ...] = get_args(Question)
WORDS = {"known": "as known on", "recorded": "as recorded here on", "true": "as said to hold on"}


@dataclass(frozen=True, slots=True)
class AsOf:
    """A day (a partial date; "" asks about now), and what is asked of it."""

    day: str = ""
    question: Question = "known"

    def __bool__(self) -> bool:
        """Return whether a day is given."""
        return bool(self.day)

    def check(self) -> "AsOf":
        """Return itself. Raise BadRequest for a day that does not exist or an unknown question."""
        if self.question not in QUESTIONS:
            raise BadRequest(f"as {self.question!r}: expected {', '.join(QUESTIONS)}")
        if self.day:
            try:
                parse_date(self.day)
            except ValueError as error:
                raise BadRequest(f"as_of: {error}") from None
        return self

    def words(self, day: str = "") -> str:
        """Return the question about the day in words; `day` is the day as it is to be written."""
        return f"{WORDS[self.question]} {day or self.day}"

    def query(self) -> dict[str, str]:
        """Return the query parameters that ask about the same day; empty for now."""
        return {"as_of": self.day, "as": self.question} if self.day else {}


NOW = AsOf()


def on_day(claims: Iterable[ClaimAnswer], when: AsOf) -> list[ClaimAnswer]:
    """Return the claims that count for a question about a day, as they stood; all for none."""
    if not when:
        return list(claims)
    by_id = {claim.id: claim for claim in claims}
    counted = as_of((answer_facts(c) for c in by_id.values()), when.day, when.question)
    return [in_state(by_id[facts.claim], facts.state) for facts in counted]


def list_claims_on(
    store: Store, *, as_of: AsOf, state: str = "", limit: int = 100, after: str = "", **filters: str
) -> Page[ClaimAnswer]:
    """Return claims that fit every filter given, as they stood for a day, in the order of ids.

    `filters` are those of `list_claims`; `state` is the state on that day. Raise BadRequest for a
    filter or limit that cannot be, and for a cursor of a claim that did not count.
    """
    if not as_of:
        return list_claims(store, state=state, limit=limit, after=after, **filters)
    list_claims(store, state=state, limit=limit, **filters)  # it checks what is given
    found: list[ClaimAnswer] = []
    place: str | None = ""
    while place is not None:
        page = list_claims(store, limit=MAX_PAGE, after=place, **filters)
        found += on_day(page.items, as_of)
        place = page.next
    counted = sorted(
        (c for c in found if not state or c.state == state), key=lambda claim: claim.id
    )
    return part(counted, lambda claim: claim.id, limit, after)


def get_link(
    store: Store, from_ref: str, link_type: str, to_ref: str, when: AsOf = NOW
) -> ReasonedLink:
    """Return a link by its type and the refs of its ends.

    Raise NotFound where no claim that counts for the day makes this link, BadRequest for an unknown
    type or a day that does not exist.
    """
    when.check()
    types = vocabulary().links
    if link_type not in types:
        raise BadRequest(f"type {link_type!r}: expected one of {', '.join(types)}")

    def work(tx: Transaction) -> ReasonedLink:
        key = resolve(tx, from_ref), link_type, resolve(tx, to_ref)
        claim_filter = ClaimFilter(day=when.day, question=when.question)
        counted = assessed_links(tx, claim_filter, [key]).get(key)
        if not counted:
            raise NotFound(
                f"no claim joins {from_ref!r} to {to_ref!r} by {link_type}"
                + (f", {when.words()}" if when else "")
            )
        link, assessment = counted
        return ReasonedLink(
            **dict(link),
            **when.query(),
            reasoning=Reasoning.model_validate(explain(assessment)),
        )

    return store.read(work)

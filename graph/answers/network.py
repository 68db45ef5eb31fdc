"""Part of the graph as nodes and links; what of a store is not for publication."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pydantic import Field

from graph.answers.claims import (
    ABOUT_CLOSED,
    claims_by_id,
    closed_refs,
    hedged_values,
    mark_of,
    mark_of_row,
)
from graph.answers.links import ENDS, LINK_ROW, AsOf, answered, in_state, with_claims
from graph.answers.lookup import left_open
from graph.answers.models import (
    ClaimAnswer,
    LeftOpen,
    LinkAnswer,
    ReplyAnswer,
    ResponseModel,
)
from graph.answers.voices import reply_mark
from graph.entities import Entity
from graph.projection import project_as_of
from graph.record import LIVE_STATES, Claim, Judgement, Release, Reply, Source
from graph.store import Store
from graph.store.connection import Transaction
from graph.store.metadata import PUBLIC, read_meta
from graph.store.record_reader import all_claims, all_judgements, sources_of
from graph.store.rows import entity_of


@dataclass(frozen=True, slots=True)
class NotPublic:
    """How many claims and requests of a store are not for publication.

    `why` gives the reason by the id of such a claim or request, `touched` are the ids of the ends
    of such claims: what is shown of them may rest on that.
    """

    claims: int = 0
    requests: int = 0
    why: Mapping[str, str] = field(default_factory=dict)
    touched: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Return whether there is anything."""
        return bool(self.claims or self.requests)

    @property
    def words(self) -> str:
        """Return how much there is, as in "3 claims and 1 request for comment"."""
        return counted_material(self.claims, self.requests)

    def mark_of_row(self, values: Iterable[Any]) -> str:
        """Return the mark of a row of values, which may rest on what is not public; "" if all is.

        It is exact where the row names a claim that is not public.
        """
        if not self:
            return ""
        named = set(_texts(values))
        marks = sorted({self.why[text] for text in named if text in self.why})
        return "; ".join(marks) or f"may rest on {self.words} not for publication"

    def mark_of_entity(self, entity: str) -> str:
        """Return that what is shown of an entity may rest on what is not public; "" if not."""
        return "may rest on what is not for publication" if entity in self.touched else ""


def counted_material(claims: int, requests: int) -> str:
    """Return a number of claims and of requests in words."""
    parts = [
        f"{number:,} {noun}{'' if number == 1 else 's'}{rest}"
        for number, noun, rest in ((claims, "claim", ""), (requests, "request", " for comment"))
        if number
    ]
    return " and ".join(parts)


def _texts(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict | list | tuple):
            yield from _texts(value.values() if isinstance(value, dict) else value)


class Network(ResponseModel):
    """Entities, the links among them with their claims, and the version of the data.

    `may_be_one` has, by the id of an entity, what it may be one with.
    """

    entities: tuple[Entity, ...]
    links: tuple[LinkAnswer, ...]
    version: int
    record_hash: str
    may_be_one: dict[str, tuple[LeftOpen, ...]] = Field(default_factory=dict)
    # What was put to entities about values that are claimed of them, by their ids.
    replies: dict[str, tuple[ReplyAnswer, ...]] = Field(default_factory=dict)
    not_public: NotPublic = NotPublic()
    # How firmly values are put that no claim puts plainly, by entity, property and value.
    hedged: dict[tuple[str, str, str], str] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DatedRecord:
    """Everything that the network of any day follows from, read once.

    `answers` are the answered claims, `named` the current names and kinds of entities, both by id.
    """

    claims: tuple[Claim, ...]
    judgements: tuple[Judgement, ...]
    sources: tuple[Source, ...]
    answers: Mapping[str, ClaimAnswer]
    named: Mapping[str, Mapping[str, Any]]
    version: int
    record_hash: str
    may_be_one: dict[str, tuple[LeftOpen, ...]]
    not_public: NotPublic


def read_whole(store: Store) -> DatedRecord:
    """Read the whole record, for questions about several of its days."""

    def work(tx: Transaction) -> DatedRecord:
        claims = tuple(claim for claim, _, _ in all_claims(tx))
        entities = tx.rows("MATCH (e:Entity) RETURN e.id AS id, e.name AS name, e.kinds AS kinds")
        meta = read_meta(tx)
        return DatedRecord(
            claims,
            tuple(all_judgements(tx)),
            tuple(sources_of(tx, claims)),
            claims_by_id(tx, (claim.id for claim in claims)),
            {row["id"]: row for row in entities},
            meta.version if meta else 0,
            meta.record_hash if meta else "",
            left_open(tx),
            not_public(tx),
        )

    return store.read(work)


def network_on(whole: DatedRecord, when: AsOf) -> Network:
    """Return every entity and link as of a day, computed from the claims that count for it.

    Names and kinds are the current ones. Raise BadRequest for a day that does not exist.
    """
    when.check()
    then = project_as_of(whole.claims, whole.judgements, whole.sources, when.day, when.question)
    links = then.graph.links.values()
    claims = {
        key: in_state(whole.answers[key], then.states[key])
        for link in links
        for key in link.summary.claims
    }
    entities = sorted(then.graph.entities.items())
    return Network(
        entities=tuple(replace(e, name=whole.named[key]["name"]) for key, e in entities),
        links=tuple(answered(links, claims, whole.named)),
        version=whole.version,
        record_hash=whole.record_hash,
        may_be_one=whole.may_be_one,
        not_public=whole.not_public,
    )


def whole_network(store: Store, kinds: Iterable[str] | None = None) -> Network:
    """Return every entity of these kinds (None: of any kind) and every link among them."""
    wanted = None if kinds is None else sorted(set(kinds))

    def work(tx: Transaction) -> Network:
        rows = tx.rows(
            "MATCH (e:Entity) WHERE $kinds IS NULL OR e.kinds[0] IN $kinds "
            "RETURN properties(e) AS e, labels(e) AS labels ORDER BY e.id",
            kinds=wanted,
        )
        links = with_claims(
            tx,
            tx.rows(
                f"MATCH (l:Link) {ENDS} "
                "WHERE $kinds IS NULL OR (a.kinds[0] IN $kinds AND b.kinds[0] IN $kinds) "
                f"RETURN {LINK_ROW}",
                kinds=wanted,
            ),
        )
        meta = read_meta(tx)
        return Network(
            entities=tuple(entity_of(row["e"], row["labels"]) for row in rows),
            links=tuple(links),
            version=meta.version if meta else 0,
            record_hash=meta.record_hash if meta else "",
            may_be_one=left_open(tx),
            replies=_replies_on_values(tx),
            not_public=not_public(tx),
            hedged=hedged_values(tx),
        )

    return store.read(work)


@dataclass(frozen=True, slots=True)
class ValueClaim:
    """A claim, standing now, that gives an entity a value, or denies or cannot confirm it.

    `who` says it: a speaker, or else the publisher. `mark` as that of a `ClaimAnswer`.
    """

    id: str
    entity: str
    property: str
    value: str
    polarity: str
    modality: str
    stage: str
    language: str
    stated_on: str
    recorded_at: str
    source: str
    who: str
    mark: str


def value_claims(store: Store) -> tuple[ValueClaim, ...]:
    """Return every claim on a value that stands now, by entity, property and value."""
    rows = store.read(
        lambda tx: tx.rows(
            "MATCH (c:Claim)-[:ABOUT]->(e:Entity) WHERE c.value IS NOT NULL AND c.state IN $live "
            "MATCH (c)-[:STATED_IN]->(s:Source) RETURN properties(c) AS claim, e.id AS entity, "
            "properties(s) AS source ORDER BY e.id, c.predicate, c.value, c.id",
            live=sorted(LIVE_STATES),
        )
    )
    return tuple(
        ValueClaim(
            entity=row["entity"],
            property=row["claim"]["predicate"],
            who=row["claim"].get("speaker") or row["source"]["publisher"],
            mark=mark_of(row["claim"], row["source"]),
            **{name: row["claim"].get(name) or "" for name in _OF_VALUE},
        )
        for row in rows
    )


_OF_VALUE = (
    "id", "value", "polarity", "modality", "stage", "language", "stated_on", "recorded_at",
    "source",
)  # fmt: skip


def _replies_on_values(tx: Transaction) -> dict[str, tuple[ReplyAnswer, ...]]:
    asked = "MATCH (:Reply)-[:ANSWERS_CLAIM]->(c:Claim) WHERE c.object IS NULL RETURN c.id AS id"
    replies: dict[str, tuple[ReplyAnswer, ...]] = {}
    for claim in claims_by_id(tx, {row["id"] for row in tx.rows(asked)}).values():
        replies[claim.subject.id] = (*replies.get(claim.subject.id, ()), *claim.replies)
    return replies


_ABOUT = (
    "UNWIND $rows AS ref MATCH (c:Claim) WHERE c.subject = ref OR c.object = ref "
    "OPTIONAL MATCH (c)-[:ABOUT|TOWARDS]->(e:Entity) RETURN c.id AS id, collect(e.id) AS ends"
)


def not_public(tx: Transaction) -> NotPublic:
    """Return what the store holds that is not for publication today."""
    meta = read_meta(tx)
    if meta is not None and meta.holds == PUBLIC:
        return NotPublic()
    rows = tx.rows(
        "MATCH (c:Claim)-[:STATED_IN]->(s:Source) "
        "WHERE c.release <> $public OR s.release <> $public "
        "OR c.embargo_until IS NOT NULL OR s.embargo_until IS NOT NULL "
        "OPTIONAL MATCH (c)-[:ABOUT|TOWARDS]->(e:Entity) "
        "RETURN c.id AS id, c.subject AS subject, c.predicate AS predicate, "
        "c.release AS release, s.release AS of_source, "
        "c.embargo_until AS until, s.embargo_until AS until_source, collect(e.id) AS ends",
        public=Release.PUBLIC.value,
    )
    claims, touched = dict[str, str](), set[str]()
    for row in rows:
        if mark := mark_of_row(row):
            claims[row["id"]] = mark
            touched.update(row["ends"])
    of_kinds = {r["subject"] for r in rows if r["predicate"] == "kind" and r["id"] in claims}
    for row in tx.gather(_ABOUT, closed_refs(tx, of_kinds)):
        claims.setdefault(row["id"], ABOUT_CLOSED)
        touched.update(row["ends"])
    replies = [Reply.of_row(r["r"]) for r in tx.rows("MATCH (r:Reply) RETURN properties(r) AS r")]
    requests = {reply.id: mark for reply in replies if (mark := reply_mark(reply))}
    return NotPublic(len(claims), len(requests), claims | requests, frozenset(touched))

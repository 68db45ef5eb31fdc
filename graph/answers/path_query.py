"""Bounds, checked, and the links and acts that fit them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from graph.answers.claims import claims_by_id
from graph.answers.links import NOW, AsOf, answer_facts, on_day
from graph.answers.lookup import resolve_all
from graph.answers.models import ClaimAnswer
from graph.errors import BadRequest, NotFound
from graph.evidence.act_steps import (
    CALLED,
    HELPED,
    OMISSIONS,
    SORT,
    ActDescription,
    acts_among,
    carrying,
    no_surer,
    under_links,
)
from graph.evidence.candidates import Candidates, read_candidates
from graph.evidence.claim_weights import bounds, weigh
from graph.evidence.history import ClaimFilter, StoredClaim, steps_of
from graph.evidence.network import Key, Passes, Step, passages, usable
from graph.store.connection import Transaction
from graph.vocabulary import vocabulary


@dataclass(frozen=True, slots=True)
class ActIndex:
    """What the acts at the ends of some links are to a chain.

    `aside` are those that are context; `carried` those that may be steps, with the claims that make
    them so; `called` is what is said of these, for and against.
    """

    aside: frozenset[str] = frozenset()
    carried: Mapping[str, tuple[StoredClaim, ...]] = field(default_factory=dict)
    called: Mapping[str, tuple[ClaimAnswer, ...]] = field(default_factory=dict)


def acts_between(
    tx: Transaction,
    keys: Iterable[Key],
    *,
    lost: frozenset[str],
    asked: AsOf,
) -> ActIndex:
    """Tell the acts at the ends of these links apart (evidence/acts.py has the rule)."""
    acts = acts_among(keys)
    if not acts:
        return ActIndex()
    said = _said_of(tx, sorted(acts) if asked else _possible(tx, acts))
    claims = {act: on_day(own, asked) for act, own in said.items()}
    called = [
        ActDescription(act, claim.predicate, claim.value or "", said_of(claim))
        for act, own in claims.items()
        for claim in own
    ]
    carried = carrying(called, lost=lost)
    return ActIndex(
        aside=acts - set(carried),
        carried=carried,
        called={
            act: tuple(c for c in claims[act] if c.predicate == CALLED or c.value in OMISSIONS)
            for act in carried
        },
    )


def _possible(tx: Transaction, acts: Iterable[str]) -> list[str]:
    """Those that may be steps now: an entity's own values are those that are asserted now."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (e:Entity {id: id}) "
        "RETURN e.id AS id, e.characterised_as AS called, e.action_type AS sort",
        sorted(acts),
    )
    return [
        row["id"]
        for row in rows
        if HELPED in (row["called"] or ()) or OMISSIONS.intersection(row["sort"] or ())
    ]


def _said_of(tx: Transaction, acts: Iterable[str]) -> dict[str, list[ClaimAnswer]]:
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (e:Entity {id: id})<-[:ABOUT]-(c:Claim) "
        "WHERE c.predicate IN $predicates RETURN id, c.id AS claim",
        acts,
        predicates=[CALLED, SORT],
    )
    claims = claims_by_id(tx, (row["claim"] for row in rows))
    found: dict[str, list[ClaimAnswer]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: (claims[row["claim"]].stated_on, row["claim"])):
        found[row["id"]].append(claims[row["claim"]])
    return found


def said_of(claim: ClaimAnswer) -> StoredClaim:
    """An answered claim as a link's history would hold it; nothing of it is taken as judged."""
    facts = answer_facts(claim)
    return StoredClaim(
        claim=claim.id, polarity=claim.polarity, state=claim.state, source=claim.source.id,
        origins=facts.origins, judged=(), weight=weigh(facts).while_standing,
        stated=bounds(claim.stated_on).latest, recorded=claim.recorded_at,
        gone_known=facts.gone_known, gone_recorded=facts.gone_recorded,
        valid_from=bounds(claim.valid_from).earliest if claim.valid_from else "",
        valid_to=bounds(claim.valid_to).latest if claim.valid_to else "",
    )  # fmt: skip


MAX_K = 100
MAX_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Bounds:
    """How far and by what a chain may go. `types` empty: every type that may be a step.

    `without` are the sources and origins to leave out; `as_of` is the day asked about.
    """

    max_length: int = 5
    types: Sequence[str] = ()
    without: Sequence[str] = ()
    contested: Literal["include", "exclude"] = "include"
    any_time: bool = False
    context: bool = False
    as_of: AsOf = NOW

    def allowed_types(self) -> list[str]:
        """The link types that may be steps. Raises BadRequest for one that is none."""
        links = vocabulary().links
        for name in self.types:
            if name not in links:
                raise BadRequest(f"type {name!r}: expected one of {', '.join(links)}")
            if not links[name].step and not self.context:
                raise BadRequest(f"type {name!r} is context, no step: ask for context as well")
        return [t.type for t in links.values() if (t.step or self.context)
                and (not self.types or t.type in self.types)]  # fmt: skip

    def check(self) -> None:
        """Raises BadRequest where a bound cannot be."""
        if not 1 <= self.max_length <= MAX_LENGTH:
            raise BadRequest(f"max_length {self.max_length}: expected 1 to {MAX_LENGTH}")
        if self.contested not in {"include", "exclude"}:
            raise BadRequest(f"contested {self.contested!r}: expected include or exclude")
        self.as_of.check()

    @property
    def left(self) -> ClaimFilter:
        """Which claims count."""
        return ClaimFilter(frozenset(self.without), self.as_of.day, self.as_of.question)


@dataclass(frozen=True, slots=True)
class PathQuery:
    """Two entities, and the links that a chain between them may go by.

    `histories` has the claims that count of those links that were weighed anew.
    """

    start: str
    target: str
    steps: tuple[Step, ...]
    histories: Mapping[Key, Sequence[StoredClaim]]
    candidates: Candidates
    acts: ActIndex
    context: bool
    passes: Passes = field(repr=False)

    @property
    def also(self) -> Mapping[Key, Sequence[StoredClaim]]:
        """Claims without which a link is no step, though its own would stand."""
        if self.context:
            return {}
        found = under_links((step.key for step in self.steps), self.acts.carried)
        return {key: said for key, said in found.items() if key[0] not in (self.start, self.target)}


def read_path_query(
    tx: Transaction, from_ref: str, to_ref: str, bounds: Bounds, *, whole: bool = False
) -> PathQuery:
    """Read what the question can be about; with `whole`, the claims of every link.

    Raises NotFound for a name, source or origin that is none, BadRequest for bounds that cannot
    be or where both names are one.
    """
    bounds.check()
    start, target = resolve_all(tx, [from_ref, to_ref])
    if start == target:
        raise BadRequest(f"{from_ref!r} and {to_ref!r} are one and the same")
    for name in bounds.without:
        _check_known(tx, name)
    passes = passages(vocabulary(), context=bounds.context)
    left = bounds.left
    candidates = read_candidates(
        tx,
        start,
        target,
        types=bounds.allowed_types(),
        passes=passes,
        max_length=bounds.max_length,
        through_places=bounds.context,
        once=bool(bounds.as_of),
        summed_until=None if whole else left.summed_until,
    )
    weighed, histories = steps_of(candidates.histories.items(), left)
    steps = [*candidates.summed.values(), *weighed]
    acts = acts_between(tx, (step.key for step in steps), lost=left.lost, asked=bounds.as_of)
    # An act that is context carries no chain on; one that is asked about may end it.
    shut = frozenset[str]() if bounds.context else acts.aside - {start, target}
    chosen = [
        step
        for step in usable(steps, contested=bounds.contested == "include")
        if not shut & {step.from_id, step.to_id}
    ]
    if not bounds.context:
        chosen = no_surer(chosen, acts.carried, (start, target))
    return PathQuery(
        start, target, tuple(chosen), histories, candidates, acts, bounds.context, passes
    )


def _check_known(tx: Transaction, name: str) -> None:
    for label in ("Source", "Origin"):
        if tx.one(f"MATCH (n:{label} {{id: $id}}) RETURN n.id AS id", id=name):
            return
    raise NotFound(f"no source and no origin has the id {name!r}")

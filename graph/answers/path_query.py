"""Read what a question about two entities needs: its bounds, the links within them, the acts."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from graph.answers.claims import claims_by_id
from graph.answers.links import NOW, AsOf, answer_facts, on_day
from graph.answers.lookup import resolve_all
from graph.answers.models import ClaimAnswer
from graph.dates import parse_date
from graph.errors import BadRequest, NotFound
from graph.evidence.act_steps import (
    ACTION_TYPE,
    CHARACTERISED_AS,
    HELPED,
    OMISSIONS,
    acts_in,
    cap_weights,
    required_claims,
    step_acts,
)
from graph.evidence.candidates import Candidates, read_candidates
from graph.evidence.claim_weights import weigh
from graph.evidence.history import ClaimFilter, StoredClaim, steps_of
from graph.evidence.network import Key, Passes, Step, passages, usable
from graph.store.connection import Transaction
from graph.vocabulary import vocabulary


@dataclass(frozen=True, slots=True)
class ActIndex:
    """The acts at the ends of some links, by whether a chain may go through them.

    `aside` are acts that are context only. `carried` are acts that may be steps, with the claims
    that make them steps; `called` has every claim, for and against, that characterises those.
    """

    aside: frozenset[str] = frozenset()
    carried: Mapping[str, tuple[StoredClaim, ...]] = field(default_factory=dict)
    called: Mapping[str, tuple[ClaimAnswer, ...]] = field(default_factory=dict)


def acts_between(
    tx: Transaction,
    keys: Iterable[Key],
    *,
    lost: frozenset[str],
    as_of: AsOf,
) -> ActIndex:
    """Sort the acts at the ends of these links into steps and context.

    The rule is in graph/evidence/act_steps.py. `lost` are sources and origins to leave out.
    """
    acts = acts_in(keys)
    if not acts:
        return ActIndex()
    described = _claims_about(tx, sorted(acts) if as_of else _possible_steps(tx, acts))
    claims = {act: on_day(about, as_of) for act, about in described.items()}
    values = {
        act: [(claim.value or "", stored_claim(claim)) for claim in about]
        for act, about in claims.items()
    }
    carried = step_acts(values, lost=lost)
    return ActIndex(
        aside=acts - set(carried),
        carried=carried,
        called={
            act: tuple(
                c for c in claims[act] if c.predicate == CHARACTERISED_AS or c.value in OMISSIONS
            )
            for act in carried
        },
    )


def _possible_steps(tx: Transaction, acts: Iterable[str]) -> list[str]:
    """Return the acts that may be steps now: an entity node holds the values asserted now."""
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


def _claims_about(tx: Transaction, acts: Iterable[str]) -> dict[str, list[ClaimAnswer]]:
    """Return the claims that characterise each act, oldest first."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (e:Entity {id: id})<-[:ABOUT]-(c:Claim) "
        "WHERE c.predicate IN $predicates RETURN id, c.id AS claim",
        acts,
        predicates=[CHARACTERISED_AS, ACTION_TYPE],
    )
    claims = claims_by_id(tx, (row["claim"] for row in rows))
    about: dict[str, list[ClaimAnswer]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: (claims[row["claim"]].stated_on, row["claim"])):
        about[row["id"]].append(claims[row["claim"]])
    return about


def stored_claim(claim: ClaimAnswer) -> StoredClaim:
    """Return an answered claim in the form a link stores; no origin counts as judged."""
    facts = answer_facts(claim)
    return StoredClaim(
        claim=claim.id, polarity=claim.polarity, state=claim.state, source=claim.source.id,
        origins=facts.origins, judged=(), weight=weigh(facts).weight_as_current,
        stated=parse_date(claim.stated_on).latest, recorded=claim.recorded_at,
        gone_known=facts.gone_known, gone_recorded=facts.gone_recorded,
        valid_from=parse_date(claim.valid_from).earliest if claim.valid_from else "",
        valid_to=parse_date(claim.valid_to).latest if claim.valid_to else "",
    )  # fmt: skip


MAX_K = 100
MAX_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Bounds:
    """The limits of a search: length, link types, sources, day.

    Empty `types` allow every type that may be a step. `without` are ids of sources and origins to
    leave out, or names of publishers with all their sources; `as_of` is the day asked about.
    """

    max_length: int = 5
    types: Sequence[str] = ()
    without: Sequence[str] = ()
    contested: Literal["include", "exclude"] = "include"
    any_time: bool = False
    context: bool = False
    as_of: AsOf = NOW

    def allowed_types(self) -> list[str]:
        """Return the link types that may be steps. Raise BadRequest for any other type."""
        links = vocabulary().links
        for name in self.types:
            if name not in links:
                raise BadRequest(f"type {name!r}: expected one of {', '.join(links)}")
            if not links[name].step and not self.context:
                raise BadRequest(
                    f"type {name!r} is context and not a step; allow context links to use it"
                )
        return [t.type for t in links.values() if (t.step or self.context)
                and (not self.types or t.type in self.types)]  # fmt: skip

    def check(self) -> None:
        """Raise BadRequest where a bound is out of range."""
        if not 1 <= self.max_length <= MAX_LENGTH:
            raise BadRequest(f"max_length {self.max_length}: expected 1 to {MAX_LENGTH}")
        if self.contested not in {"include", "exclude"}:
            raise BadRequest(f"contested {self.contested!r}: expected include or exclude")
        self.as_of.check()

    @property
    def claim_filter(self) -> ClaimFilter:
        """Return the filter for claims that count."""
        return ClaimFilter(frozenset(self.without), self.as_of.day, self.as_of.question)


@dataclass(frozen=True, slots=True)
class PathQuery:
    """Two entities, and the links that a chain between them may use.

    `histories` has the claims that count of each link that was weighed again from its claims.
    """

    start: str
    target: str
    bounds: Bounds
    steps: tuple[Step, ...]
    histories: Mapping[Key, Sequence[StoredClaim]]
    candidates: Candidates
    acts: ActIndex
    passes: Passes = field(repr=False)

    @property
    def also(self) -> Mapping[Key, Sequence[StoredClaim]]:
        """Return the other claims without which a link is no step."""
        if self.bounds.context:
            return {}
        under = required_claims((step.key for step in self.steps), self.acts.carried)
        return {key: more for key, more in under.items() if key[0] not in (self.start, self.target)}


def read_path_query(
    tx: Transaction, from_ref: str, to_ref: str, bounds: Bounds, *, whole: bool = False
) -> PathQuery:
    """Read what an answer about two entities needs; with `whole`, the claims of every link.

    A cut needs the claims; chains alone are found from the links' stored scores, which is faster.
    Raise NotFound for an unknown entity, source or origin, BadRequest for bounds out of range or
    where both refs are the same entity.
    """
    bounds.check()
    start, target = resolve_all(tx, [from_ref, to_ref])
    if start == target:
        raise BadRequest(f"{from_ref!r} and {to_ref!r} are the same entity; a path needs two")
    lost = [found for name in bounds.without for found in _named(tx, name)]
    bounds = replace(bounds, without=lost)
    passes = passages(vocabulary(), context=bounds.context)
    counted = bounds.claim_filter
    candidates = read_candidates(
        tx,
        start,
        target,
        types=bounds.allowed_types(),
        passes=passes,
        max_length=bounds.max_length,
        through_places=bounds.context,
        once=bool(bounds.as_of),
        summary_valid_until=None if whole else counted.summary_valid_until,
    )
    weighed, histories = steps_of(candidates.histories.items(), counted)
    steps = [*candidates.summed.values(), *weighed]
    acts = acts_between(tx, (step.key for step in steps), lost=counted.lost, as_of=bounds.as_of)
    # A chain does not go through an act that is context, but may begin or end at it.
    closed = frozenset[str]() if bounds.context else acts.aside - {start, target}
    allowed = [
        step
        for step in usable(steps, contested=bounds.contested == "include")
        if not closed & {step.from_id, step.to_id}
    ]
    if not bounds.context:
        allowed = cap_weights(allowed, acts.carried, (start, target))
    return PathQuery(start, target, bounds, tuple(allowed), histories, candidates, acts, passes)


def _named(tx: Transaction, name: str) -> list[str]:
    """Return the id of a source or an origin, or the ids of all sources of a publisher."""
    for label in ("Source", "Origin"):
        if tx.first(f"MATCH (n:{label} {{id: $id}}) RETURN n.id AS id", id=name):
            return [name]
    if found := tx.column("MATCH (s:Source {publisher: $name})", "s.id", name=name):
        return sorted(found)
    raise NotFound(f"no source and no origin has the id {name!r}, and no publisher this name")

"""What is said of the acts that lie between two names: which may be steps, and on whose word."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from graph.answers.asof import AsOf, on_day
from graph.answers.assessing import facts_of_answer
from graph.answers.claims import claims_by_id
from graph.answers.shapes import ClaimAnswer
from graph.evidence.acts import CALLED, HELPED, OMISSIONS, SORT, Called, acts_among, carrying
from graph.evidence.facts import bounds
from graph.evidence.history import Said
from graph.evidence.network import Key
from graph.evidence.weighing import weigh
from graph.store.store import Transaction


@dataclass(frozen=True, slots=True)
class Acts:
    """What the acts at the ends of some links are to a chain.

    `aside` are those that are context; `carried` those that may be steps, with the claims that make
    them so; `called` is what is said of these, for and against.
    """

    aside: frozenset[str] = frozenset()
    carried: Mapping[str, tuple[Said, ...]] = field(default_factory=dict)
    called: Mapping[str, tuple[ClaimAnswer, ...]] = field(default_factory=dict)


def acts_between(
    tx: Transaction,
    keys: Iterable[Key],
    *,
    lost: frozenset[str],
    asked: AsOf,
) -> Acts:
    """Tell the acts at the ends of these links apart (evidence/acts.py has the rule)."""
    acts = acts_among(keys)
    if not acts:
        return Acts()
    said = _said_of(tx, sorted(acts) if asked else _possible(tx, acts))
    claims = {act: on_day(own, asked) for act, own in said.items()}
    called = [
        Called(act, claim.predicate, claim.value or "", said_of(claim))
        for act, own in claims.items()
        for claim in own
    ]
    carried = carrying(called, lost=lost)
    return Acts(
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


def said_of(claim: ClaimAnswer) -> Said:
    """An answered claim as a link's history would hold it; nothing of it is taken as judged."""
    facts = facts_of_answer(claim)
    return Said(
        claim=claim.id, polarity=claim.polarity, state=claim.state, source=claim.source.id,
        origins=facts.origins, judged=(), weight=weigh(facts).while_standing,
        stated=bounds(claim.stated_on).latest, recorded=claim.recorded_at,
        gone_known=facts.gone_known, gone_recorded=facts.gone_recorded,
        valid_from=bounds(claim.valid_from).earliest if claim.valid_from else "",
        valid_to=bounds(claim.valid_to).latest if claim.valid_to else "",
    )  # fmt: skip

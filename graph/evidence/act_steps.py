"""Which acts of a state may be a step of a chain.

An act joins its author to everything that it was about: a raid, a rescue or a listing as much as a
permit. A chain says that one end helped the other. So an act is a step only where a source says
that the act helped, or where it is an omission. Everything else that a state does about a compound
is context, above all what it does against one.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from graph.evidence.history import StoredClaim, weigh_history, without_lost
from graph.evidence.network import Key, Step

CHARACTERISED_AS, ACTION_TYPE = "characterised_as", "action_type"
HELPED, AGAINST = "helped", "against"
# A source calls an omission a failure: the type of the act itself says that it helped.
OMISSIONS = frozenset({"failure_to_act"})
ABOUT = "DIRECTED_AT"
ACT_END = {"TOOK_ACTION": 2, ABOUT: 0}  # by link type: the place of the act in the link's key
# A value of CHARACTERISED_AS or ACTION_TYPE, and the claim that gives it to an act.
ActClaim = tuple[str, StoredClaim]


def acts_in(keys: Iterable[Key]) -> frozenset[str]:
    """Return the acts at the ends of these links."""
    return frozenset(key[ACT_END[key[1]]] for key in keys if key[1] in ACT_END)


def step_acts(
    claims: Mapping[str, Iterable[ActClaim]], *, lost: frozenset[str] = frozenset()
) -> dict[str, tuple[StoredClaim, ...]]:
    """Return the acts that may be steps, each with the claims that make it one.

    `claims` are those about each act. An act is a step while a live claim asserts that it helped;
    an omission is also one, unless a live claim calls it `against`. `lost` are sources and origins
    to leave out: that removes what makes an act a step, never what keeps it from being one.
    """
    grounds = {act: without_lost(_grounds(pairs), lost) for act, pairs in claims.items()}
    return {act: history for act, history in grounds.items() if history}


def required_claims(
    keys: Iterable[Key], acts: Mapping[str, tuple[StoredClaim, ...]]
) -> dict[Key, tuple[StoredClaim, ...]]:
    """Return, for each link from an act, the claims without which it is no step."""
    return {key: acts[key[0]] for key in keys if key[1] == ABOUT and key[0] in acts}


def cap_weights(
    steps: Iterable[Step], acts: Mapping[str, tuple[StoredClaim, ...]], ends: Collection[str]
) -> list[Step]:
    """Return the steps, each from an act at most as sure as the claims that make the act a step.

    A chain through an act says two things: what the act was about, and that it helped. The chain is
    never surer than the less sure of them. No chain goes through an act that is one of the `ends`.
    """
    limit = {act: weigh_history(claims).score for act, claims in acts.items() if act not in ends}
    return [
        replace(step, weight=min(step.weight, limit[step.from_id]))
        if step.type == ABOUT and step.from_id in limit
        else step
        for step in steps
    ]


def _grounds(pairs: Iterable[ActClaim]) -> tuple[StoredClaim, ...]:
    live = [(value, claim) for value, claim in pairs if claim.asserts_now]
    opposed = any(value == AGAINST for value, _ in live)
    return tuple(
        claim for value, claim in live if value == HELPED or (value in OMISSIONS and not opposed)
    )

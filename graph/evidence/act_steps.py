"""Which acts of a state may be a step of a chain.

An act joins its author to all that it was about: a raid, a rescue, a listing as much as a permit. A
chain says that the one end helped the other, so an act carries it only where somebody says that
the act helped, or where it is an omission. Everything else that a state does about a compound is
context, and above all what it does against one.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from graph.evidence.history import StoredClaim, weigh_history, without_lost
from graph.evidence.network import Step

CHARACTERISED_AS, ACTION_TYPE = "characterised_as", "action_type"
HELPED, AGAINST = "helped", "against"
# What did not happen is told as a failure by whoever tells it: the type itself says which way.
OMISSIONS = frozenset({"failure_to_act"})
# Whom an act is by, and what it is about: (type of link, which end is the act).
ABOUT = "DIRECTED_AT"
AT_ACTS = {"TOOK_ACTION": 2, ABOUT: 0}


@dataclass(frozen=True, slots=True)
class ActDescription:
    """What a claim says of an act: a `value` of `predicate` (how it is called, or its type)."""

    act: str
    predicate: str
    value: str
    said: StoredClaim


def acts_in(keys: Iterable[tuple[str, str, str]]) -> frozenset[str]:
    """The acts at the ends of these links."""
    return frozenset(key[AT_ACTS[key[1]]] for key in keys if key[1] in AT_ACTS)


def step_acts(
    called: Iterable[ActDescription],
    *,
    lost: frozenset[str] = frozenset(),
) -> dict[str, tuple[StoredClaim, ...]]:
    """The acts that may be steps, each with the claims that make it one.

    An act is a step while a live claim asserts that it `helped`; an omission is one too, unless a
    live claim calls it `against`. `lost` are sources and origins to do without: they take away what
    makes an act a step, and never what keeps it from being one.
    """
    by_act: dict[str, list[ActDescription]] = {}
    for each in called:
        if each.said.asserts_now:
            by_act.setdefault(each.act, []).append(each)
    found = {act: without_lost(_making(own), lost) for act, own in by_act.items()}
    return {act: said for act, said in found.items() if said}


def _making(called: Iterable[ActDescription]) -> tuple[StoredClaim, ...]:
    own = list(called)
    opposed = any(c.predicate == CHARACTERISED_AS and c.value == AGAINST for c in own)
    return tuple(
        c.said
        for c in own
        if (c.predicate == CHARACTERISED_AS and c.value == HELPED)
        or (c.predicate == ACTION_TYPE and c.value in OMISSIONS and not opposed)
    )


def required_claims(
    keys: Iterable[tuple[str, str, str]], carried: Mapping[str, tuple[StoredClaim, ...]]
) -> dict[tuple[str, str, str], tuple[StoredClaim, ...]]:
    """The claims that must stand, beside its own, for a link from an act to be a step."""
    return {key: carried[key[0]] for key in keys if key[1] == ABOUT and key[0] in carried}


def cap_weights(
    steps: Iterable[Step], carried: Mapping[str, tuple[StoredClaim, ...]], ends: Collection[str]
) -> list[Step]:
    """The steps, each from an act no surer than what makes that act a step.

    A chain that goes through an act says two things: what the act was about, and that it helped.
    It is never surer than the less sure of them. An act that is one of the `ends` asked about is
    gone through by no chain.
    """
    firm = {act: weigh_history(said).score for act, said in carried.items() if act not in ends}
    return [
        replace(step, weight=min(step.weight, firm[step.from_id]))
        if step.type == ABOUT and step.from_id in firm
        else step
        for step in steps
    ]

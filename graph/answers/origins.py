"""Origins by name: what claims rest on, and the origin that a claim without one has."""

from collections.abc import Iterable

from graph.answers.shapes import ClaimAnswer, OriginAnswer
from graph.evidence.origins import OWN
from graph.record import LIVE_STATES, Polarity, State


def origins_named(names: Iterable[str], claims: Iterable[ClaimAnswer]) -> tuple[OriginAnswer, ...]:
    """These origins, as the claims that rest on them have them; one that none has is left out."""
    known: dict[str, OriginAnswer] = {}
    for claim in claims:
        known |= {origin.id: origin for origin in claim.origins}
        own = claim.source
        # What states none rests on an unjudged origin of its own source.
        known[OWN + own.id] = OriginAnswer(
            id=OWN + own.id, title=own.title, kind="origin not stated", by=own.publisher,
            url=own.url,
        )  # fmt: skip
    return tuple(known[name] for name in names if name in known)


def resting_on(claim: ClaimAnswer) -> frozenset[str]:
    """The origins of a claim, by id."""
    return frozenset(o.id for o in claim.origins) or frozenset({OWN + claim.source.id})


def asserts_now(claim: ClaimAnswer) -> bool:
    """Whether it asserts, and its publisher stands by it as far as we know."""
    return claim.polarity == Polarity.ASSERTS and State(claim.state) in LIVE_STATES


def fewest_under(groups: Iterable[Iterable[ClaimAnswer]]) -> tuple[OriginAnswer, ...]:
    """Of several groups of claims that must all stand: the fewest origins whose loss fells one.

    A group falls when every origin under its live asserting claims is lost. Ties go by name.
    """
    standing = [[claim for claim in group if asserts_now(claim)] for group in groups]
    sets = [
        (frozenset[str]().union(*(resting_on(claim) for claim in group)), group)
        for group in standing
        if group
    ]
    if not sets:
        return ()
    names, group = min(sets, key=lambda pair: (len(pair[0]), sorted(pair[0])))
    return origins_named(sorted(names), group)

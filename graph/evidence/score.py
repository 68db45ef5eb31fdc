"""How sure a link is, from its claims: the number, the words, and the whole reasoning as data."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph.evidence.combining import combine, independence
from graph.evidence.contributions import Contribution, contributions
from graph.evidence.facts import ASSERTS, DENIES, NOT_CONFIRMED, ClaimFacts
from graph.evidence.weighing import ClaimWeight, weigh

CONFIRMED = "1"  # Admiralty: confirmed by other sources


@dataclass(frozen=True, slots=True)
class Assessment:
    """What a link's claims add up to.

    `score` (0 to 1) is an order of evidence, not a probability of guilt. `credibility` is the
    Admiralty grade of the link as a whole: 1 only where two judged origins that weigh something
    bear it out. `gone` are claims that their publisher does not stand by any more.
    """

    score: float
    independent_min: int
    independent_max: int
    credibility: str
    contributions: tuple[Contribution, ...]
    weights: tuple[ClaimWeight, ...]
    asserting: tuple[ClaimFacts, ...]
    denying: tuple[ClaimFacts, ...]
    unconfirmed: tuple[ClaimFacts, ...]
    gone: tuple[ClaimFacts, ...]

    @property
    def contested(self) -> bool:
        """Whether it is asserted and denied."""
        return bool(self.asserting and self.denying)


def assess(
    claims: Sequence[ClaimFacts], grounds: frozenset[str], on: str | None = None
) -> Assessment:
    """Add up the claims of one link; `grounds` are the origins judged to stand on their own.

    Denials and failures to confirm stand beside the score and never lower it. The order of claims
    and repeats of one claim change nothing. `on` (ISO day) ages what had ended before it.
    """
    unique = sorted({claim.claim: claim for claim in sorted(claims)}.values())
    weights = tuple(weigh(claim, on) for claim in unique)
    by_polarity = {
        polarity: tuple(c for c in unique if c.live and c.polarity == polarity)
        for polarity in (ASSERTS, DENIES, NOT_CONFIRMED)
    }
    asserting = by_polarity[ASSERTS]
    weighed = {weight.claim: weight.weight for weight in weights}
    brought = contributions(asserting, weighed, grounds)
    parts = [(part.weight, part.judged) for part in brought]
    low, high = independence(parts)
    confirming = sum(1 for part in brought if part.judged and part.weight)
    grades = [c.credibility for c in asserting]
    return Assessment(
        score=combine(parts),
        independent_min=low,
        independent_max=high,
        credibility=CONFIRMED if confirming > 1 else min(grades, default="6"),
        contributions=brought,
        weights=weights,
        asserting=asserting,
        denying=by_polarity[DENIES],
        unconfirmed=by_polarity[NOT_CONFIRMED],
        gone=tuple(c for c in unique if not c.live),
    )

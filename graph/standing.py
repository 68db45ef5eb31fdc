"""How sure a link is, in a first small table: what its best claim is worth, and words for it.

The table orders evidence; it is no probability of guilt. Weights follow what a reader would ask
first: whose own act or record it is, and how firmly it was put. Reliability F and credibility 6
("cannot be judged", Admiralty code) do not raise a claim above its basis.
"""

from collections.abc import Iterable, Sequence

from graph.canonical import SCORE_PLACES
from graph.record import Claim, Modality, Polarity

BASIS_WEIGHT = {"court_record": 0.9, "official_record": 0.8, "own_knowledge": 0.6, "reported": 0.4}
MODALITY_WEIGHT = {Modality.STATES: 1.0, Modality.APPEARS: 0.7, Modality.POSSIBLE: 0.4}
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def score(asserting: Iterable[Claim]) -> float:
    """The weight of the strongest asserting claim, from 0 to 1; 0 where nothing is asserted."""
    weights = [BASIS_WEIGHT[c.basis] * MODALITY_WEIGHT[c.modality] for c in asserting]
    return round(max(weights, default=0.0), SCORE_PLACES)


def standing(
    asserting: Sequence[Claim],
    denying: Sequence[Claim],
    unconfirmed: Sequence[Claim],
    independent_min: int,
    independent_max: int,
) -> str:
    """What a reader is told: who is behind it, how firmly, and whether it is denied."""
    if not asserting:
        if denying:
            return "denied; asserted by nobody now"
        return "could not be confirmed" if unconfirmed else "no longer stated by its source"
    parts = [_behind(asserting, independent_min, independent_max)]
    if all(c.modality != Modality.STATES for c in asserting):
        parts.append("put as an impression or a possibility")
    if denying:
        parts.append("disputed")
    if unconfirmed:
        parts.append("not confirmed by another")
    return "; ".join(parts)


def _behind(asserting: Sequence[Claim], low: int, high: int) -> str:
    if any(c.basis == "court_record" for c in asserting):
        return "court record"
    if any(c.basis == "official_record" for c in asserting):
        return "official record"
    if low > 1:
        return f"{_number(low)} independent sources"
    if high > 1:
        return f"one source, perhaps {_number(high)}"
    return "one source"


def _number(count: int) -> str:
    return NUMBERS[count] if count < len(NUMBERS) else str(count)


def independence(asserting: Iterable[Claim], grounds: frozenset[str]) -> tuple[int, int]:
    """How many sources stand behind a link independently: (at least, at most).

    What several sources print from one origin counts once. Only an origin judged to stand on
    ground of its own (`grounds`) raises the lower end beyond one.
    """
    origins = {origin for claim in asserting for origin in origins_of(claim)}
    if not origins:
        return 0, 0
    return max(1, len(origins & grounds)), len(origins)


def origins_of(claim: Claim) -> tuple[str, ...]:
    """A claim's origins; one that states none rests on an unjudged origin of its own source."""
    return claim.rests_on or (f"source:{claim.source}",)


def by_polarity(claims: Iterable[Claim], polarity: Polarity) -> list[Claim]:
    """The claims of one polarity that their publishers stand by."""
    return [c for c in claims if c.polarity == polarity and c.live]

"""One number and a range from what each origin brings: the formula of the score."""

from collections.abc import Iterable
from math import expm1, fsum, log1p

from graph.canonical import SCORE_PLACES


def combine(parts: Iterable[tuple[float, bool]]) -> float:
    """One number from what each origin brings: (weight, whether judged to stand on its own ground).

    score = max(1 - product(1 - w) over judged origins, the greatest w of an unjudged one): only
    origins judged independent add up (noisy-or); an unjudged one may be another's echo, so it
    counts only where it alone is worth more: the lower end of what is possible. The product is
    an exactly rounded sum of logarithms, so that order changes nothing; six places.
    """
    judged: list[float] = []
    other = [0.0]
    for weight, own_ground in parts:
        (judged if own_ground else other).append(weight)
    if any(weight >= 1 for weight in judged):
        return 1.0
    # With nothing judged this is -0.0, which the plain 0.0 that `other` begins with comes before.
    together = -expm1(fsum(log1p(-weight) for weight in judged))
    return round(max(*other, together), SCORE_PLACES)


def independence(parts: Iterable[tuple[float, bool]]) -> tuple[int, int]:
    """How many sources stand behind a link independently: (at least, at most).

    At least: the judged origins, and one in any case. At most: every different origin. (0, 0)
    where nothing is asserted. What an origin weighs is the score's business, not this count's.
    """
    known = list(parts)
    sure = sum([own_ground for _, own_ground in known])
    return (max(1, sure), len(known)) if known else (0, 0)

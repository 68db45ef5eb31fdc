"""Medians, spreads and ratios of what was timed."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Spread:
    """The middle, the least and the most of some figures."""

    median: float
    least: float
    most: float


def spread(figures: Sequence[float]) -> Spread:
    """Raises ValueError where there are no figures."""
    if not figures:
        raise ValueError("nothing was timed")
    return Spread(median(figures), min(figures), max(figures))


def pair_by_pair(first: Sequence[float], other: Sequence[float]) -> Spread:
    """How many times as long as `other` the first took, round by round."""
    return spread([a / b for a, b in zip(first, other, strict=True)])

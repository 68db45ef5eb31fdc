"""The score of a link: its origins, their contributions, and the assessment of its claims."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import expm1, fsum, log1p
from typing import Protocol

import networkx as nx

from graph.evidence.claim_weights import (
    ASSERTS,
    DENIES,
    NOT_CONFIRMED,
    ClaimFacts,
    ClaimWeight,
    latest,
    weigh,
)
from graph.hashing import SCORE_PLACES

OWN = "source:"
CONFIRMED = "1"  # Admiralty: confirmed by other sources


class RestsOnOrigins(Protocol):
    """A claim of a source, which rests on origins."""

    @property
    def source(self) -> str:
        """Return the source's id."""

    @property
    def origins(self) -> tuple[str, ...]:
        """Return the ids of the origins that it states."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one origin contributes: the weight of the strongest claim that rests on it.

    `repeats` are the other claims from it, `papers` who printed those; they add nothing.
    """

    origin: str
    judged: bool
    weight: float
    claim: str
    basis: str
    stage: str
    since: str
    repeats: tuple[str, ...]
    papers: tuple[tuple[str, str], ...]


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
        """Return whether it is asserted and denied."""
        return bool(self.asserting and self.denying)


def origins_of(claim: RestsOnOrigins) -> tuple[str, ...]:
    """Return a claim's origins; one that states none rests on an unjudged origin of its source."""
    return claim.origins or (OWN + claim.source,)


def counted_origins(claims: Iterable[RestsOnOrigins]) -> dict[str, str]:
    """Map every origin of a link's claims to the one name under which it counts.

    A source's own origin is the one that bears the source's id. When the paper A rests on B's
    words and B on A's, A and B are one origin, named by the smaller id: the strongly connected
    components of "rests on", over the claims given.
    """
    given = list(claims)
    named = {origin for claim in given for origin in origins_of(claim)}
    if named.isdisjoint([claim.source for claim in given]):
        return {origin: origin for origin in named}
    names = {o: o.removeprefix(OWN) if o.removeprefix(OWN) in named else o for o in named}
    quotes: nx.DiGraph[str] = nx.DiGraph()
    quotes.add_nodes_from(names.values())
    quotes.add_edges_from(
        (claim.source, names[origin])
        for claim in given
        if claim.source in named
        for origin in origins_of(claim)
    )
    circle = {
        member: min(component)
        for component in nx.strongly_connected_components(quotes)
        for member in component
    }
    return {origin: circle[name] for origin, name in names.items()}


def contributions(
    asserting: Sequence[ClaimFacts], weighed: Mapping[str, float], grounds: frozenset[str]
) -> tuple[Contribution, ...]:
    """Return each origin once, by its strongest (then earliest) claim, the first stated first."""
    names = counted_origins(asserting)
    judged = {name for origin, name in names.items() if origin in grounds}
    resting: dict[str, list[ClaimFacts]] = defaultdict(list)
    for claim in asserting:
        for name in {names[origin] for origin in origins_of(claim)}:
            resting[name].append(claim)
    bears = {
        name: min(claims, key=lambda c: (-weighed[c.claim], latest(c.stated), c.claim))
        for name, claims in resting.items()
    }
    bearing = {(claim.publisher, claim.source) for claim in bears.values()}
    parts = []
    for name, claims in resting.items():
        first = bears[name]
        repeats = [claim for claim in claims if claim is not first]
        papers = {
            (c.publisher or c.source, c.source_kind)
            for c in repeats
            if (c.publisher, c.source) not in bearing and c.publisher != first.publisher
        }
        parts.append(
            Contribution(
                origin=name,
                judged=name in judged,
                weight=weighed[first.claim],
                claim=first.claim,
                basis=first.basis,
                stage=first.stage,
                since=min(latest(c.stated) for c in claims),
                repeats=tuple(c.claim for c in repeats),
                papers=tuple(sorted(papers)),
            )
        )
    return tuple(sorted(parts, key=lambda part: (part.since, part.origin)))


def combine(parts: Iterable[tuple[float, bool]]) -> float:
    """Combine origins, each (weight, whether judged independent), into one score.

    score = max(1 - product(1 - w) over judged origins, the greatest w of an unjudged one): only
    origins judged independent add up (noisy-or); an unjudged one may be another's echo, so it
    counts only where it alone is worth more: the lower end of what is possible. The product is
    an exactly rounded sum of logarithms, so that order changes nothing; six places.
    """
    judged: list[float] = []
    unjudged = [0.0]
    for weight, is_judged in parts:
        (judged if is_judged else unjudged).append(weight)
    if any(weight >= 1 for weight in judged):
        return 1.0
    # With nothing judged this is -0.0; max() then takes the plain 0.0 that `unjudged` begins with.
    together = -expm1(fsum(log1p(-weight) for weight in judged))
    return round(max(*unjudged, together), SCORE_PLACES)


def independence(parts: Iterable[tuple[float, bool]]) -> tuple[int, int]:
    """Return how many independent sources a link has: (at least, at most).

    At least: the judged origins, and one in any case. At most: every different origin. (0, 0)
    where nothing is asserted. Weights do not matter here.
    """
    known = list(parts)
    sure = sum([is_judged for _, is_judged in known])
    return (max(1, sure), len(known)) if known else (0, 0)


def assess(
    claims: Sequence[ClaimFacts], grounds: frozenset[str], on: str | None = None
) -> Assessment:
    """Add up the claims of one link; `grounds` are the origins judged independent.

    Denials and failures to confirm are counted apart and never lower the score. The order of claims
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
    by_origin = contributions(asserting, weighed, grounds)
    parts = [(part.weight, part.judged) for part in by_origin]
    low, high = independence(parts)
    confirming = sum(1 for part in by_origin if part.judged and part.weight)
    grades = [c.credibility for c in asserting]
    return Assessment(
        score=combine(parts),
        independent_min=low,
        independent_max=high,
        credibility=CONFIRMED if confirming > 1 else min(grades, default="6"),
        contributions=by_origin,
        weights=weights,
        asserting=asserting,
        denying=by_polarity[DENIES],
        unconfirmed=by_polarity[NOT_CONFIRMED],
        gone=tuple(c for c in unique if not c.live),
    )

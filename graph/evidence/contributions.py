"""What each origin brings to a link: repetition adds nothing to it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph.evidence.facts import ClaimFacts, latest
from graph.evidence.origins import one_name_each, stated_or_own


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one origin brings: the weight of the strongest claim that rests on it.

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


def contributions(
    asserting: Sequence[ClaimFacts], weighed: Mapping[str, float], grounds: frozenset[str]
) -> tuple[Contribution, ...]:
    """Each origin once, by its strongest claim (then the earliest), the first stated first."""
    names = one_name_each(asserting)
    judged = {name for origin, name in names.items() if origin in grounds}
    resting: dict[str, list[ClaimFacts]] = defaultdict(list)
    for claim in asserting:
        for name in {names[origin] for origin in stated_or_own(claim)}:
            resting[name].append(claim)
    bears = {
        name: min(own, key=lambda c: (-weighed[c.claim], latest(c.stated), c.claim))
        for name, own in resting.items()
    }
    bearing = {(claim.publisher, claim.source) for claim in bears.values()}
    parts = []
    for name, own in resting.items():
        first = bears[name]
        others = [claim for claim in own if claim is not first]
        papers = {
            (c.publisher or c.source, c.source_kind)
            for c in others
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
                since=min(latest(c.stated) for c in own),
                repeats=tuple(c.claim for c in others),
                papers=tuple(sorted(papers)),
            )
        )
    return tuple(sorted(parts, key=lambda part: (part.since, part.origin)))

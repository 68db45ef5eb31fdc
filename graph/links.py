"""Links: what the claims that join two entities add up to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from types import MappingProxyType
from typing import TypedDict

from graph.evidence.claim_weights import ClaimFacts, ClaimWeight, bounds, facts_of, latest
from graph.evidence.explanation import standing
from graph.evidence.score import Assessment, assess
from graph.hashing import digest
from graph.record import Claim, Source

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The whole history of a link as parallel arrays, one place a claim, sorted by claim id.

    Days are ISO; an unknown bound is "". `origins` joins the origins that a claim states by a
    space, `grounds` those of them that are judged to stand on ground of their own. `weights` are
    those that claims have while their publishers stand by them; `gone_known` and `gone_recorded`
    the days from which they stand no more.
    """

    claims: tuple[str, ...]
    polarities: tuple[str, ...]
    modalities: tuple[str, ...]
    stages: tuple[str, ...]
    states: tuple[str, ...]
    sources: tuple[str, ...]
    origins: tuple[str, ...]
    grounds: tuple[str, ...]
    weights: tuple[float, ...]
    stated: tuple[str, ...]
    recorded: tuple[str, ...]
    valid_from: tuple[str, ...]
    valid_to: tuple[str, ...]
    gone_known: tuple[str, ...]
    gone_recorded: tuple[str, ...]


class LinkSummary(TypedDict):
    """What the claims of a link add up to; the fields are those of Link."""

    asserts: int
    denies: int
    not_confirmed: int
    independent_min: int
    independent_max: int
    score: float
    standing: str
    contested: bool
    first: str
    last: str
    claims: tuple[str, ...]


# Names of what a link's claims add up to and of the arrays of its history, and their values.
SUMMARY, HISTORY = tuple(LinkSummary.__annotations__), Evidence.__slots__
summary_of, history_of = attrgetter(*SUMMARY), attrgetter(*HISTORY)


@dataclass(frozen=True, slots=True)
class Link:
    """A link of one type between two entities.

    `asserts`, `denies` and `not_confirmed` count the claims that stand now; `independent_min` and
    `independent_max` bound the sources behind it; `first` and `last` are the days (ISO) between
    which it was said. A link that nothing asserts now has no typed relationship in the store.
    """

    from_id: str
    type: str
    to_id: str
    asserts: int
    denies: int
    not_confirmed: int
    independent_min: int
    independent_max: int
    score: float
    standing: str
    contested: bool
    first: str
    last: str
    claims: tuple[str, ...]
    evidence: Evidence

    @property
    def key(self) -> Key:
        """What identifies it: from, type, to."""
        return self.from_id, self.type, self.to_id

    @property
    def ends(self) -> tuple[str, str]:
        """The entities that it joins."""
        return self.from_id, self.to_id

    def summary(self) -> dict[str, object]:
        """What its claims add up to, as stored on the typed relationship."""
        return dict(zip(SUMMARY, summary_of(self), strict=True))

    def content(self) -> dict[str, object]:
        """Plain values, for hashing and comparing."""
        arrays = dict(zip(HISTORY, history_of(self.evidence), strict=True))
        return {"key": self.key, **self.summary(), "evidence": arrays}

    @property
    def hash(self) -> str:
        """What tells whether it changed."""
        return digest(self.content())


def make_link(
    key: Key,
    claims: Sequence[Claim],
    grounds: frozenset[str],
    sources: Mapping[str, Source] = MappingProxyType({}),
) -> Link:
    """Add up the claims of one link. The order and number of repeats of claims change nothing.

    `grounds` are the origins judged to stand on ground of their own, `sources` the sources by id:
    a claim whose source nobody graded cannot be judged.
    """
    unique = sorted({c.id: c for c in claims}.values(), key=lambda c: c.id)
    facts = [facts_of(c, sources.get(c.source)) for c in unique]
    found = assess(facts, grounds)
    return Link(
        from_id=key[0],
        type=key[1],
        to_id=key[2],
        **summed_up(found, facts),
        evidence=_evidence(facts, found.weights, grounds),
    )


def summed_up(found: Assessment, facts: Sequence[ClaimFacts]) -> LinkSummary:
    """What the claims of one link add up to, from their assessment: the fields of a link."""
    said = [bounds(c.stated) for c in facts if c.live] or [bounds(c.stated) for c in facts]
    return LinkSummary(
        asserts=len(found.asserting),
        denies=len(found.denying),
        not_confirmed=len(found.unconfirmed),
        independent_min=found.independent_min,
        independent_max=found.independent_max,
        score=found.score,
        standing=standing(found),
        contested=found.contested,
        first=min(day.earliest for day in said),
        last=max(day.latest for day in said),
        claims=tuple(c.claim for c in facts),
    )


def _evidence(
    claims: Sequence[ClaimFacts], weights: Sequence[ClaimWeight], grounds: frozenset[str]
) -> Evidence:
    return Evidence(
        claims=tuple(c.claim for c in claims),
        polarities=tuple(c.polarity for c in claims),
        modalities=tuple(c.modality for c in claims),
        stages=tuple(c.stage for c in claims),
        states=tuple(c.state for c in claims),
        sources=tuple(c.source for c in claims),
        origins=tuple(" ".join(sorted(c.origins)) for c in claims),
        grounds=tuple(" ".join(sorted(grounds.intersection(c.origins))) for c in claims),
        weights=tuple(weight.while_standing for weight in weights),
        stated=tuple(latest(c.stated) for c in claims),
        recorded=tuple(c.recorded for c in claims),
        valid_from=tuple(bounds(c.valid_from).earliest if c.valid_from else "" for c in claims),
        valid_to=tuple(latest(c.valid_to) for c in claims),
        gone_known=tuple(c.gone_known for c in claims),
        gone_recorded=tuple(c.gone_recorded for c in claims),
    )

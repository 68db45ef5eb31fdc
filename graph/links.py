"""Links: what the claims that join two entities add up to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from types import MappingProxyType
from typing import Any

from graph.dates import parse_date
from graph.evidence.claim_weights import (
    ClaimFacts,
    ClaimWeight,
    SourceFacts,
    facts_of,
    latest,
)
from graph.evidence.explanation import standing
from graph.evidence.score import Assessment, assess
from graph.hashing import digest
from graph.record import Claim, Source

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The whole history of a link as parallel arrays, one place a claim, sorted by claim id.

    Days are ISO; an unknown bound is "". `origins` joins the origins that a claim states by a
    space, `grounds` those of them that are judged independent. `weights` are
    those that claims have while their publishers stand by them; `gone_known` and `gone_recorded`
    the days from which they no longer stand.
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


@dataclass(frozen=True, slots=True)
class LinkSummary:
    """What the claims of a link add up to, as stored on its typed relationship.

    `asserts`, `denies` and `not_confirmed` count the claims that stand now; `independent_min` and
    `independent_max` bound the number of independent sources; `score` is from 0 to 1; `first` and
    `last` are the days (ISO) between which the link was stated; `claims` are claim ids, sorted.
    """

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


# The names of the summary fields and of the history arrays, in stored order.
SUMMARY: tuple[str, ...] = LinkSummary.__slots__
HISTORY: tuple[str, ...] = Evidence.__slots__
summary_values, history_values = attrgetter(*SUMMARY), attrgetter(*HISTORY)


@dataclass(frozen=True, slots=True)
class Link:
    """A link of one type between two entities.

    A link that no claim asserts now has no typed relationship in the store.
    """

    from_id: str
    type: str
    to_id: str
    summary: LinkSummary
    evidence: Evidence

    @property
    def key(self) -> Key:
        """Return what identifies the link: from, type, to."""
        return self.from_id, self.type, self.to_id

    @property
    def ends(self) -> tuple[str, str]:
        """Return the ids of the two entities, from first."""
        return self.from_id, self.to_id

    def content(self) -> dict[str, object]:
        """Return the link as plain values, for hashing and comparing."""
        arrays = dict(zip(HISTORY, history_values(self.evidence), strict=True))
        return {"key": self.key, **summary_fields(self.summary), "evidence": arrays}

    @property
    def hash(self) -> str:
        """Return a hash that changes when the link does."""
        return digest(self.content())


def make_link(
    key: Key,
    claims: Sequence[Claim],
    grounds: frozenset[str],
    sources: Mapping[str, Source] = MappingProxyType({}),
) -> Link:
    """Add up the claims of one link, in any order and however often each is given.

    `grounds` are the origins judged independent, `sources` the sources by id.
    A claim whose source is not among them counts as one that nobody graded.
    """
    unique = sorted({c.id: c for c in claims}.values(), key=lambda c: c.id)
    facts = [facts_of(c, sources.get(c.source) or SourceFacts(c.source)) for c in unique]
    assessment = assess(facts, grounds)
    return Link(*key, summarise(assessment, facts), _evidence(facts, assessment.weights, grounds))


def summarise(assessment: Assessment, facts: Sequence[ClaimFacts]) -> LinkSummary:
    """Return what the claims of one link add up to, from their assessment."""
    stated = [parse_date(c.stated) for c in facts if c.live] or [
        parse_date(c.stated) for c in facts
    ]
    return LinkSummary(
        asserts=len(assessment.asserting),
        denies=len(assessment.denying),
        not_confirmed=len(assessment.unconfirmed),
        independent_min=assessment.independent_min,
        independent_max=assessment.independent_max,
        score=assessment.score,
        standing=standing(assessment),
        contested=assessment.contested,
        first=min(day.earliest for day in stated),
        last=max(day.latest for day in stated),
        claims=tuple(c.claim for c in facts),
    )


def summary_fields(summary: LinkSummary) -> dict[str, Any]:
    """Return the fields of a summary by name, in stored order."""
    return dict(zip(SUMMARY, summary_values(summary), strict=True))


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
        weights=tuple(weight.weight_as_current for weight in weights),
        stated=tuple(latest(c.stated) for c in claims),
        recorded=tuple(c.recorded for c in claims),
        valid_from=tuple(parse_date(c.valid_from).earliest if c.valid_from else "" for c in claims),
        valid_to=tuple(latest(c.valid_to) for c in claims),
        gone_known=tuple(c.gone_known for c in claims),
        gone_recorded=tuple(c.gone_recorded for c in claims),
    )

"""Links: what the claims that join two entities add up to."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph.canonical import digest
from graph.partial_dates import parse_date
from graph.record import Claim, Polarity
from graph.standing import by_polarity, independence, origins_of, score, standing

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The whole history of a link as parallel arrays, one place a claim, sorted by claim id.

    Days are ISO; `origins` joins a claim's origins by a space; an unknown bound is "".
    """

    claims: tuple[str, ...]
    polarities: tuple[str, ...]
    modalities: tuple[str, ...]
    states: tuple[str, ...]
    sources: tuple[str, ...]
    origins: tuple[str, ...]
    weights: tuple[float, ...]
    stated: tuple[str, ...]
    recorded: tuple[str, ...]
    valid_from: tuple[str, ...]
    valid_to: tuple[str, ...]


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

    def summary(self) -> dict[str, object]:
        """What its claims add up to, as stored on the typed relationship."""
        return {
            "asserts": self.asserts,
            "denies": self.denies,
            "not_confirmed": self.not_confirmed,
            "independent_min": self.independent_min,
            "independent_max": self.independent_max,
            "score": self.score,
            "standing": self.standing,
            "contested": self.contested,
            "first": self.first,
            "last": self.last,
            "claims": self.claims,
        }

    def content(self) -> dict[str, object]:
        """Plain values, for hashing and comparing."""
        arrays = {name: getattr(self.evidence, name) for name in Evidence.__slots__}
        return {"key": self.key, **self.summary(), "evidence": arrays}

    @property
    def hash(self) -> str:
        """What tells whether it changed."""
        return digest(self.content())


def make_link(key: Key, claims: Sequence[Claim], grounds: frozenset[str]) -> Link:
    """Add up the claims of one link. The order and number of repeats of claims change nothing."""
    unique = sorted({c.id: c for c in claims}.values(), key=lambda c: c.id)
    asserting = by_polarity(unique, Polarity.ASSERTS)
    denying = by_polarity(unique, Polarity.DENIES)
    unconfirmed = by_polarity(unique, Polarity.NOT_CONFIRMED)
    low, high = independence(asserting, grounds)
    said = [parse_date(c.stated_on) for c in [*asserting, *denying, *unconfirmed] or unique]
    return Link(
        from_id=key[0],
        type=key[1],
        to_id=key[2],
        asserts=len(asserting),
        denies=len(denying),
        not_confirmed=len(unconfirmed),
        independent_min=low,
        independent_max=high,
        score=score(asserting),
        standing=standing(asserting, denying, unconfirmed, low, high),
        contested=bool(asserting and denying),
        first=min(day.earliest for day in said),
        last=max(day.latest for day in said),
        claims=tuple(c.id for c in unique),
        evidence=_evidence(unique),
    )


def _evidence(claims: Sequence[Claim]) -> Evidence:
    return Evidence(
        claims=tuple(c.id for c in claims),
        polarities=tuple(c.polarity.value for c in claims),
        modalities=tuple(c.modality.value for c in claims),
        states=tuple(c.state.value for c in claims),
        sources=tuple(c.source for c in claims),
        origins=tuple(" ".join(sorted(origins_of(c))) for c in claims),
        weights=tuple(score([c]) for c in claims),
        stated=tuple(parse_date(c.stated_on).latest for c in claims),
        recorded=tuple(c.recorded_at for c in claims),
        valid_from=tuple(parse_date(c.valid_from).earliest if c.valid_from else "" for c in claims),
        valid_to=tuple(parse_date(c.valid_to).latest if c.valid_to else "" for c in claims),
    )

"""A link's stored claims, reweighed: as of a day, or without some sources."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import starmap
from typing import Any, Literal, NamedTuple, TypeVar

from graph.dates import ALWAYS, END, Spans, join, parse_date
from graph.evidence.claim_weights import ASSERTS, DAY, DENIES, LIVE, ClaimFacts
from graph.evidence.network import Key, Step
from graph.evidence.score import combine, counted_origins, independence, origins_of
from graph.record import State

ARRAYS = ("claims", "polarities", "states", "sources", "origins", "grounds", "weights", "stated",
          "recorded", "valid_from", "valid_to", "gone_known", "gone_recorded")  # fmt: skip

# The arrays of a link `l` as one Cypher list, as read_history takes them.
IN_CYPHER = f"[{', '.join(f'l.e_{name}' for name in ARRAYS)}]"

# Most links have one or two of the same few weights.
_combined = lru_cache(maxsize=8_192)(combine)

Question = Literal["known", "recorded", "true"]
Holds = Literal["yes", "possible", "no"]


class StoredClaim(NamedTuple):
    """One claim of a link. Days are ISO, "" where unknown.

    `weight` (0 to 1) is what it weighs while its publisher stands by it. `judged`
    are those of its origins that somebody judged independent; `gone_known` and `gone_recorded` are
    the days from which it no longer stands (claim_weights.py).
    """

    claim: str
    polarity: str
    state: str
    source: str
    origins: tuple[str, ...]
    judged: tuple[str, ...]
    weight: float
    stated: str = ""
    recorded: str = ""
    valid_from: str = ""
    valid_to: str = ""
    gone_known: str = ""
    gone_recorded: str = ""

    @property
    def live(self) -> bool:
        """Return whether its publisher stands by it."""
        return self.state in LIVE

    @property
    def asserts_now(self) -> bool:
        """Return whether it asserts the link and its publisher stands by it."""
        return self.polarity == ASSERTS and self.state in LIVE

    def as_current(self) -> "StoredClaim":
        """Return the claim as it was while its publisher stood by it."""
        return self._replace(state=State.CURRENT.value, gone_known="", gone_recorded="")


History = tuple[StoredClaim, ...]


class LinkWeight(NamedTuple):
    """What a link's claims add up to; `spans` are the days on which it possibly held."""

    score: float
    asserts: int
    denies: int
    independent_min: int
    independent_max: int
    spans: Spans

    @property
    def contested(self) -> bool:
        """Return whether it is asserted and denied."""
        return bool(self.asserts and self.denies)


# Claims with their dates, partial as written or whole days; "" where unknown.
D = TypeVar("D", StoredClaim, ClaimFacts)


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims count for a question: without `lost` sources and origins, as of a `day`."""

    lost: frozenset[str] = frozenset()
    day: str = ""
    question: Question = "known"

    def of(self, history: History) -> History:
        """Return those of a link's claims that count, as they stood then."""
        kept = without_lost(history, self.lost) if self.lost else history
        return as_of(kept, self.day, self.question) if self.day else kept

    @property
    def summary_valid_until(self) -> str | None:
        """Return the day (ISO) for which a link's stored summary is valid, or None for no day.

        It is valid where all claims assert the link, are live and were stated by that day, and no
        source or origin is left out: then what was known by that day is what is known now.
        """
        if self.lost or (self.day and self.question != "known"):
            return None
        return parse_date(self.day).latest if self.day else END


def read_history(arrays: Sequence[Any]) -> History:
    """Return the claims in the arrays that ARRAYS names; `grounds` of None: none is judged."""
    claims, polarities, states, sources, stated_origins, grounds, *rest = arrays
    origins = [tuple(ids.split()) for ids in stated_origins]
    judged = [tuple(ids.split()) for ids in grounds or [""] * len(origins)]
    columns = (claims, polarities, states, sources, origins, judged, *rest)
    return tuple(starmap(StoredClaim, zip(*columns, strict=True)))


def weigh_history(history: Iterable[StoredClaim]) -> LinkWeight:
    """Weigh a link from its history; the numbers are those of `assess` for the same claims."""
    live = [claim for claim in history if claim.state in LIVE]
    asserting = [claim for claim in live if claim.polarity == ASSERTS]
    best = strongest_by_origin(asserting)
    low, high = independence(best.values())
    return LinkWeight(
        score=_combined(tuple(best.values())),
        asserts=len(asserting),
        denies=sum([claim.polarity == DENIES for claim in live]),
        independent_min=low,
        independent_max=high,
        spans=join((claim.valid_from, claim.valid_to) for claim in asserting)
        if asserting
        else ALWAYS,
    )


def strongest_by_origin(asserting: Sequence[StoredClaim]) -> dict[str, tuple[float, bool]]:
    """Return each origin once: the weight of its strongest claim, and whether it is judged."""
    if len(asserting) == 1 and len(asserting[0].origins) < 2:  # most links
        (claim,) = asserting
        (origin,) = origins_of(claim)
        return {origin: (claim.weight, origin in claim.judged)}
    names = counted_origins(asserting)
    best: dict[str, tuple[float, bool]] = {}
    for claim in asserting:
        for origin in origins_of(claim):
            weight, judged = best.get(names[origin], (0.0, False))
            best[names[origin]] = (max(weight, claim.weight), judged or origin in claim.judged)
    return best


def without_lost(history: Iterable[StoredClaim], lost: frozenset[str]) -> tuple[StoredClaim, ...]:
    """Return the claims that remain without these sources and origins.

    A claim goes with its source, or with the last of its origins; until then it rests on the
    origins that remain.
    """
    remaining = []
    for claim in history:
        origins = tuple(origin for origin in origins_of(claim) if origin not in lost)
        if claim.source not in lost and origins:
            remaining.append(claim._replace(origins=origins) if claim.origins else claim)
    return tuple(remaining)


def as_of(claims: Iterable[D], day: str, question: Question = "known") -> tuple[D, ...]:
    """Return the claims of a link that count for a question about a day, to be weighed again.

    `known`: stated by then (on its latest day). `recorded`: recorded by us by then. `true`: stated,
    at any time, to hold or possibly hold then. A partial day (2025-07) means its last day, and for
    `true` any of its days. A claim that was withdrawn (delisted, corrected ...) stands on the days
    before that was known, or recorded; without such a day it weighs nothing on any day. For `true`
    it weighs nothing either, because nobody vouches for it now. Raise ValueError for a day that
    does not exist.
    """
    wanted = parse_date(day)
    if question == "true":
        return tuple(c for c in claims if holds_on(c, day) != "no")
    last = wanted.latest
    if question == "known":
        return tuple(
            c if c.live else _then(c, c.gone_known, last)
            for c in claims
            if not c.stated or parse_date(c.stated).latest <= last
        )
    return tuple(
        c if c.live else _then(c, c.gone_recorded, last) for c in claims if c.recorded[:DAY] <= last
    )


def holds_on(claim: StoredClaim | ClaimFacts, day: str) -> Holds:
    """Return whether a claim says that it holds on a day.

    "possible": a bound is unknown or partial. A partial day counts as "yes" only if the claim holds
    on all of its days, and as "no" only if on none.
    """
    wanted = parse_date(day)
    since = parse_date(claim.valid_from) if claim.valid_from else None
    until = parse_date(claim.valid_to) if claim.valid_to else None
    if (since and since.earliest > wanted.latest) or (until and until.latest < wanted.earliest):
        return "no"
    certain = (
        since and until and since.latest <= wanted.earliest and wanted.latest <= until.earliest
    )
    return "yes" if certain else "possible"


def steps_of(
    stored: Iterable[tuple[Key, History]], claim_filter: ClaimFilter | None = None
) -> tuple[list[Step], dict[Key, History]]:
    """Return the links that may be steps, weighed again from the claims that count, and the claims.

    A link that no claim asserts any more is no step.
    """
    count = (claim_filter or ClaimFilter()).of
    steps, histories = [], {}
    for key, history in stored:
        counted = count(history)
        weight = weigh_history(counted)
        if weight.asserts:
            steps.append(Step(*key, weight.score, weight.contested, weight.spans))
            histories[key] = counted
    return steps, histories


def _then(claim: D, gone: str, last: str) -> D:
    return claim.as_current() if last < gone else claim

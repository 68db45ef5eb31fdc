"""A link's stored claims, reweighed: as of a day, or without some sources."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import starmap
from typing import Any, Literal, NamedTuple, Protocol, Self, TypeVar

from graph.dates import ALWAYS, END, Spans, join, parse_date
from graph.evidence.claim_weights import ASSERTS, DAY, DENIES, LIVE
from graph.evidence.network import Key, Step
from graph.evidence.score import combine, counted_origins, independence, origins_of
from graph.record import State

ARRAYS = ("claims", "polarities", "states", "sources", "origins", "grounds", "weights", "stated",
          "recorded", "valid_from", "valid_to", "gone_known", "gone_recorded")  # fmt: skip
# The arrays of a link `l` as one list, in Cypher: what read_history takes.
IN_CYPHER = f"[{', '.join(f'l.e_{name}' for name in ARRAYS)}]"


class StoredClaim(NamedTuple):
    """One claim of a link. Days are ISO, "" where unknown.

    `weight` (0 to 1) is what it weighs while its publisher stands by it. `judged`
    are those of its origins that somebody judged to stand on ground of their own; `gone_known` and
    `gone_recorded` are the days from which it stands no more (claim_weights.py).
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
        """Whether its publisher stands by it."""
        return self.state in LIVE

    @property
    def asserts_now(self) -> bool:
        """Whether it asserts the link and its publisher stands by it."""
        return self.polarity == ASSERTS and self.state in LIVE

    def as_current(self) -> "StoredClaim":
        """The claim as it was while its publisher stood by it."""
        return self._replace(state=State.CURRENT.value, gone_known="", gone_recorded="")


History = tuple[StoredClaim, ...]


class LinkWeight(NamedTuple):
    """What a link's claims come to, in numbers; `spans` are the days on which it possibly held."""

    score: float
    asserts: int
    denies: int
    independent_min: int
    independent_max: int
    spans: Spans

    @property
    def contested(self) -> bool:
        """Whether it is asserted and denied."""
        return bool(self.asserts and self.denies)


def read_history(arrays: Sequence[Any]) -> History:
    """The claims in the arrays that ARRAYS names; None as `grounds` means that none is judged."""
    claims, polarities, states, sources, stated_origins, grounds, *rest = arrays
    origins = [tuple(ids.split()) for ids in stated_origins]
    judged = [tuple(ids.split()) for ids in grounds or [""] * len(origins)]
    columns = (claims, polarities, states, sources, origins, judged, *rest)
    return tuple(starmap(StoredClaim, zip(*columns, strict=True)))


# The same few weights, alone or in pairs, stand behind most links.
_combined = lru_cache(maxsize=8_192)(combine)


def weigh_history(history: Iterable[StoredClaim]) -> LinkWeight:
    """Weigh a link from its history: the same numbers as `assess` gives for the same claims."""
    live = [said for said in history if said.state in LIVE]
    asserting = [said for said in live if said.polarity == ASSERTS]
    best = strongest_by_origin(asserting)
    low, high = independence(best.values())
    return LinkWeight(
        score=_combined(tuple(best.values())),
        asserts=len(asserting),
        denies=sum([said.polarity == DENIES for said in live]),
        independent_min=low,
        independent_max=high,
        spans=join((said.valid_from, said.valid_to) for said in asserting) if asserting else ALWAYS,
    )


def strongest_by_origin(asserting: Sequence[StoredClaim]) -> dict[str, tuple[float, bool]]:
    """Each origin once: the weight of its strongest claim, and whether anybody judged it."""
    if len(asserting) == 1 and len(asserting[0].origins) < 2:  # most links: nothing to tell apart
        (said,) = asserting
        (origin,) = origins_of(said)
        return {origin: (said.weight, origin in said.judged)}
    names = counted_origins(asserting)
    best: dict[str, tuple[float, bool]] = {}
    for said in asserting:
        for origin in origins_of(said):
            weight, judged = best.get(names[origin], (0.0, False))
            best[names[origin]] = (max(weight, said.weight), judged or origin in said.judged)
    return best


def without_lost(history: Iterable[StoredClaim], lost: frozenset[str]) -> tuple[StoredClaim, ...]:
    """What is left without these sources and origins.

    A source's own claims go with it; a claim goes with the last of its origins, and rests on those
    that are left until then.
    """
    left = []
    for said in history:
        origins = tuple(origin for origin in origins_of(said) if origin not in lost)
        if said.source not in lost and origins:
            left.append(said._replace(origins=origins) if said.origins else said)
    return tuple(left)


Question = Literal["known", "recorded", "true"]
Holds = Literal["yes", "possible", "no"]


class DatedClaim(Protocol):
    """A claim with its dates: partial as written or whole days; "" where unknown."""

    @property
    def live(self) -> bool:
        """Whether its publisher stands by it now."""

    @property
    def gone_known(self) -> str:
        """The day from which it was known to stand no more."""

    @property
    def gone_recorded(self) -> str:
        """The day from which we had it as standing no more."""

    def as_current(self) -> Self:
        """The claim as it was while its publisher stood by it."""

    @property
    def stated(self) -> str:
        """When it was said."""

    @property
    def recorded(self) -> str:
        """The UTC moment when we had it."""

    @property
    def valid_from(self) -> str:
        """Since when it is said to hold."""

    @property
    def valid_to(self) -> str:
        """Until when it is said to hold."""


D = TypeVar("D", bound=DatedClaim)


def as_of(claims: Iterable[D], day: str, question: Question = "known") -> tuple[D, ...]:
    """The claims of a link that count for a question about a day; weigh those anew.

    `known`: said by then (`stated` on its latest day). `recorded`: held by us by then. `true`:
    said, whenever, to hold then or possibly then. A partial day (2025-07) is asked by its last
    day, and for `true` by any of its days. A claim that was withdrawn (delisted, corrected ...)
    stands on the days before that was known, or recorded; where no day is recorded it weighs
    nothing on any, and so for `true`: nobody vouches for it now. Raises ValueError for a day that
    does not exist.
    """
    asked = parse_date(day)
    if question == "true":
        return tuple(c for c in claims if holds_on(c, day) != "no")
    last = asked.latest
    if question == "known":
        return tuple(
            c if c.live else _then(c, c.gone_known, last)
            for c in claims
            if not c.stated or parse_date(c.stated).latest <= last
        )
    return tuple(
        c if c.live else _then(c, c.gone_recorded, last) for c in claims if c.recorded[:DAY] <= last
    )


def _then(claim: D, gone: str, last: str) -> D:
    return claim.as_current() if last < gone else claim


def holds_on(claim: DatedClaim, day: str) -> Holds:
    """Whether it is said to have held on a day; possibly, where a bound is unknown or partial.

    Of a partial day: on all of its days, possibly on one of them, on none.
    """
    asked = parse_date(day)
    since = parse_date(claim.valid_from) if claim.valid_from else None
    until = parse_date(claim.valid_to) if claim.valid_to else None
    if (since and since.earliest > asked.latest) or (until and until.latest < asked.earliest):
        return "no"
    certain = since and until and since.latest <= asked.earliest and asked.latest <= until.earliest
    return "yes" if certain else "possible"


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims count for a question: without `lost` sources and origins, as of a `day`."""

    lost: frozenset[str] = frozenset()
    day: str = ""
    question: Question = "known"

    def of(self, history: History) -> History:
        """Those of a link's claims that count, as they stood."""
        own = without_lost(history, self.lost) if self.lost else history
        return as_of(own, self.day, self.question) if self.day else own

    @property
    def summary_valid_until(self) -> str | None:
        """The day (ISO) by which all must have been said for a link's own sum to hold; or None.

        It holds where its claims all assert it, their publishers stand by them and nothing is
        taken away: then what was known by that day is what is known now.
        """
        if self.lost or (self.day and self.question != "known"):
            return None
        return parse_date(self.day).latest if self.day else END


def steps_of(
    stored: Iterable[tuple[Key, History]], left: ClaimFilter | None = None
) -> tuple[list[Step], dict[Key, History]]:
    """Links that may be steps, weighed anew from the claims that count, and those claims.

    A link that nothing asserts any more is no step.
    """
    count = (left or ClaimFilter()).of
    steps, histories = [], {}
    for key, history in stored:
        own = count(history)
        found = weigh_history(own)
        if found.asserts:
            steps.append(Step(*key, found.score, found.contested, found.spans))
            histories[key] = own
    return steps, histories

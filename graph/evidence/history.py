"""A link's claims as its EVIDENCE relationship holds them: enough to weigh it anew, and no more."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import starmap
from typing import Any, NamedTuple

from graph.evidence.combining import combine, independence
from graph.evidence.facts import ASSERTS, DENIES
from graph.evidence.origins import one_name_each, stated_or_own
from graph.evidence.spans import ALWAYS, Spans, join
from graph.evidence.table import LIVE
from graph.record import State

ARRAYS = ("claims", "polarities", "states", "sources", "origins", "grounds", "weights", "stated",
          "recorded", "valid_from", "valid_to", "gone_known", "gone_recorded")  # fmt: skip
# The arrays of a link `l` as one list, in Cypher: what read_history takes.
IN_CYPHER = f"[{', '.join(f'l.e_{name}' for name in ARRAYS)}]"


class Said(NamedTuple):
    """One claim of a link. Days are ISO, "" where unknown.

    `weight` (0 to 1), by weighing.py, is what it weighs while its publisher stands by it. `judged`
    are those of its origins that somebody judged to stand on ground of their own; `gone_known` and
    `gone_recorded` are the days from which it stands no more (facts.py).
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

    def standing(self) -> "Said":
        """The claim as it was while its publisher stood by it."""
        return self._replace(state=State.CURRENT.value, gone_known="", gone_recorded="")


History = tuple[Said, ...]


class Weighed(NamedTuple):
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
    return tuple(starmap(Said, zip(*columns, strict=True)))


# The same few weights, alone or in pairs, stand behind most links.
_combined = lru_cache(maxsize=8_192)(combine)


def weighed(history: Iterable[Said]) -> Weighed:
    """Weigh a link from its history: the same numbers as `assess` gives for the same claims."""
    live = [said for said in history if said.state in LIVE]
    asserting = [said for said in live if said.polarity == ASSERTS]
    best = strongest_by_origin(asserting)
    low, high = independence(best.values())
    return Weighed(
        score=_combined(tuple(best.values())),
        asserts=len(asserting),
        denies=sum([said.polarity == DENIES for said in live]),
        independent_min=low,
        independent_max=high,
        spans=join((said.valid_from, said.valid_to) for said in asserting) if asserting else ALWAYS,
    )


def strongest_by_origin(asserting: Sequence[Said]) -> dict[str, tuple[float, bool]]:
    """Each origin once: the weight of its strongest claim, and whether anybody judged it."""
    if len(asserting) == 1 and len(asserting[0].origins) < 2:  # most links: nothing to tell apart
        (said,) = asserting
        (origin,) = stated_or_own(said)
        return {origin: (said.weight, origin in said.judged)}
    names = one_name_each(asserting)
    best: dict[str, tuple[float, bool]] = {}
    for said in asserting:
        for origin in stated_or_own(said):
            weight, judged = best.get(names[origin], (0.0, False))
            best[names[origin]] = (max(weight, said.weight), judged or origin in said.judged)
    return best


def without(history: Iterable[Said], lost: frozenset[str]) -> tuple[Said, ...]:
    """What is left without these sources and origins.

    A source's own claims go with it; a claim goes with the last of its origins, and rests on those
    that are left until then.
    """
    left = []
    for said in history:
        origins = tuple(origin for origin in stated_or_own(said) if origin not in lost)
        if said.source not in lost and origins:
            left.append(said._replace(origins=origins) if said.origins else said)
    return tuple(left)

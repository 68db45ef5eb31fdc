"""Where claims on one question differ (pure).

A contradiction needs the same question, population and period: one source asserts and another
denies; two figures for one period cannot both be right; two dates are given for one event; a site
works and is closed at one time; one speaker calls an act one against compounds, and another says
that it helped them or that its effect is disputed. What merely differs is shown side by side.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from graph.dates import parse_date, said_on
from graph.evidence.claim_weights import ASSERTS, DENIES, LIVE
from graph.evidence.explanation import hedge

_NUMBER = re.compile(r"\d+")
WORKING = frozenset({"operating", "partly_operating", "reopened"})
SHUT = frozenset({"emptied", "closed", "demolished"})
AGAINST, OTHER_EFFECTS = "against", frozenset({"helped", "disputed"})
# "About" a count means within a tenth of it; most sources are no more exact.
ABOUT = 0.1


@dataclass(frozen=True, slots=True)
class ClaimOnQuestion:
    """One claim on a question. Dates are partial, as written, "" where not stated."""

    claim: str
    polarity: str
    state: str
    value: str
    who: str
    stated: str
    valid_from: str = ""
    valid_to: str = ""
    modality: str = "states"

    @property
    def live(self) -> bool:
        """Return whether its publisher stands by it."""
        return self.state in LIVE

    @property
    def period(self) -> str:
        """Return the period that it gives, in words; "" where it gives none."""
        if self.valid_from and self.valid_to:
            return f"{self.valid_from} to {self.valid_to}"
        if self.valid_from:
            return f"from {self.valid_from}"
        return f"until {self.valid_to}" if self.valid_to else ""


@dataclass(frozen=True, slots=True)
class Difference:
    """Claims that differ: `contradicts`, or else only side by side, and `why` in words."""

    kind: str
    contradicts: bool
    why: str
    claims: tuple[str, ...]


def denied(claims: Iterable[ClaimOnQuestion]) -> list[Difference]:
    """Return values that some assert and others deny; the value "" stands for a link."""
    both_ways = [t for t in claims if t.live and t.polarity in (ASSERTS, DENIES)]
    differences = []
    for value in sorted({t.value for t in both_ways}):
        about = [t for t in both_ways if t.value == value]
        sides = {t.polarity for t in about}
        if sides == {ASSERTS, DENIES}:
            by = {side: _who(t for t in about if t.polarity == side) for side in sides}
            what = f"“{value}”: " if value else ""
            why = f"{what}said by {by[ASSERTS]}; denied by {by[DENIES]}"
            differences.append(Difference("denied", True, why, _ids(about)))
    return differences


def figures(claims: Iterable[ClaimOnQuestion]) -> list[Difference]:
    """Return counts that cannot both be right; a contradiction only if for one period."""
    asserted = _asserted(claims)
    apart = [
        (first, second)
        for first, second in combinations(asserted, 2)
        if not _meet(count_range(first.value), count_range(second.value))
    ]
    against = [pair for pair in apart if _same_period(*pair)]
    differences = []
    if against:
        about = _of(against)
        why = f"figures for one period that cannot all be right: {_values(about)}"
        differences.append(Difference("figures", True, why, _ids(about)))
    elif apart:
        about = _of(apart)
        stated = all(t.period for t in about)
        why = "the periods differ" if stated else "the periods are not all stated"
        why = f"figures side by side, no contradiction, because {why}: {_values(about)}"
        differences.append(Difference("figures", False, why, _ids(about)))
    return differences


def statuses(claims: Iterable[ClaimOnQuestion]) -> list[Difference]:
    """Return different statuses; working and shut on days that may be one is a contradiction."""
    asserted = _asserted(claims)
    if len({t.value for t in asserted}) < 2:
        return []
    against = [
        (first, second)
        for first, second in combinations(asserted, 2)
        if {first.value, second.value} & WORKING
        and {first.value, second.value} & SHUT
        and _meet(_days(first), _days(second))
    ]
    if against:
        about = _of(against)
        why = f"said to be operating and shut at the same time: {_values(about)}"
        return [Difference("statuses", True, why, _ids(about))]
    why = f"it differs by source and day: {_values(asserted)}"
    return [Difference("statuses", False, why, _ids(asserted))]


def called(claims: Iterable[ClaimOnQuestion]) -> list[Difference]:
    """Return other choices, such as what an act is called, with their speakers.

    An act that one speaker calls one against compounds, while another says that it helped them or
    that its effect is disputed, is a contradiction: both speak of what it did.
    """
    asserted = _asserted(claims)
    if len({t.value for t in asserted}) < 2:
        return []
    against = {t.who for t in asserted if t.value == AGAINST}
    contradicts = any(t.value in OTHER_EFFECTS and against - {t.who} for t in asserted)
    how = "what it did is contradicted" if contradicts else "it differs by source and day"
    return [Difference("called", contradicts, f"{how}: {_values(asserted)}", _ids(asserted))]


def dates(claims: Iterable[ClaimOnQuestion]) -> list[Difference]:
    """Return dates given for one event that share no day."""
    asserted = _asserted(claims)
    apart = [
        (first, second)
        for first, second in combinations(asserted, 2)
        if not _meet(_span(first.value), _span(second.value))
    ]
    if not apart:
        return []
    about = _of(apart)
    return [Difference("dates", True, f"different days are given: {_values(about)}", _ids(about))]


def _asserted(claims: Iterable[ClaimOnQuestion]) -> list[ClaimOnQuestion]:
    return sorted(
        (t for t in claims if t.live and t.polarity == ASSERTS),
        key=lambda t: (parse_date(t.stated).latest, t.who, t.value, t.claim),
    )


def _of(pairs: Iterable[tuple[ClaimOnQuestion, ClaimOnQuestion]]) -> list[ClaimOnQuestion]:
    return list(dict.fromkeys(t for pair in pairs for t in pair))


def _ids(claims: Iterable[ClaimOnQuestion]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(t.claim for t in claims))


def _who(claims: Iterable[ClaimOnQuestion]) -> str:
    ordered = sorted(claims, key=lambda t: (parse_date(t.stated).latest, t.who))
    return ", ".join(dict.fromkeys(f"{t.who} ({said_on(t.stated)}{_firmness(t)})" for t in ordered))


def _values(claims: Sequence[ClaimOnQuestion]) -> str:
    return "; ".join(dict.fromkeys(map(_value, claims)))


def _value(claim: ClaimOnQuestion) -> str:
    when = claim.period or f"said {said_on(claim.stated)}"
    return f"{claim.value.replace('_', ' ')} by {claim.who} ({when}{_firmness(claim)})"


def _firmness(claim: ClaimOnQuestion) -> str:
    words = hedge([claim.modality])
    return f"; {words}" if words else ""


def count_range(written: str) -> tuple[float, float]:
    """Return the lowest and highest number that a count can mean."""
    numbers = [int(n) for n in _NUMBER.findall(written)]
    low, high = numbers[0], numbers[-1]
    if written.startswith(">"):
        return low + 1, float("inf")
    if written.endswith("+"):
        return low, float("inf")
    if written.startswith("<"):
        return 0, low - 1
    if written.startswith("~"):
        return low * (1 - ABOUT), low * (1 + ABOUT)
    if written.endswith("s"):
        return low, low * 10 - 1
    return low, high


def _span(written: str) -> tuple[str, str]:
    day = parse_date(written)
    return day.earliest, day.latest


def _days(claim: ClaimOnQuestion) -> tuple[str, str]:
    """Return the days of a status: those it gives, else the day it was stated."""
    if not claim.period:
        return _span(claim.stated)
    first = _span(claim.valid_from)[0] if claim.valid_from else ""
    # A status without an end is known until the day on which it was stated.
    return first, _span(claim.valid_to or claim.stated)[1]


def _same_period(first: ClaimOnQuestion, second: ClaimOnQuestion) -> bool:
    """Return whether both state the same period; a total grows, so another end is another one."""
    return bool(first.period) and first.period == second.period


def _meet(first: tuple[object, object], second: tuple[object, object]) -> bool:
    return not (first[1] < second[0] or second[1] < first[0])  # type: ignore[operator]

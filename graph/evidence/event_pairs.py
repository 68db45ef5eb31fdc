"""Pairs of reports that may describe one event.

A person judges each pair; nothing is merged here, because two raids in one town in one week are
often two. Where one source reports both, it tells them apart, and the pair is not proposed.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import product
from math import inf

from graph.dates import parse_date
from graph.evidence.contradictions import ABOUT, count_range
from graph.vocabulary import vocabulary

COUNTS = tuple(name for name, prop in vocabulary().properties.items() if prop.value == "count")


NEAR_DAYS = 3
# A date of up to a week counts as a day. A vaguer one is near only the dates that it may contain,
# and one that spans more than a month is near nothing.
A_WEEK, A_MONTH = 7, 31
# "Over 3,000" is near no more than twice that.
OPEN = 2
Span = tuple[int, int]  # first and last day, as ordinals


@dataclass(frozen=True, slots=True)
class EventReport:
    """An event or act as the record has it: what is asserted of it now.

    `places` are where it took place or what it was about there; `dates` are partial, as written;
    `counts` are values by property; `sources` those that report it; `tied` the entities linked to
    it, which cannot be the same event.
    """

    id: str
    refs: frozenset[str]
    places: frozenset[str]
    dates: tuple[str, ...]
    counts: Mapping[str, tuple[str, ...]]
    types: frozenset[str]
    sources: frozenset[str]
    tied: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class EventPair:
    """Two reports that may be one event, and by what: `counts` are (property, one's, other's).

    `days` lie at least between the two `dates` (one's, other's). Without a count that both give,
    they share one of their `types`.
    """

    one: str
    other: str
    places: tuple[str, ...]
    days: int
    dates: tuple[str, str]
    counts: tuple[tuple[str, str, str], ...]
    types: tuple[str, ...]


def possible_pairs(
    reports: Iterable[EventReport], apart: Collection[frozenset[str]] = frozenset()
) -> list[EventPair]:
    """Return every pair that may be one event: those with near counts first, then by days between.

    `apart` are pairs of refs that somebody judged different; refs judged the same are one report
    already. The cost grows with the number of reports at one place near one day.
    """
    known = {report.id: report for report in reports}
    found = {}
    for pair in _near_in_time(known.values()):
        alike = _alike(*pair)
        if alike and not _held_apart(*pair, apart):
            found[alike.one, alike.other] = alike
    return sorted(found.values(), key=lambda a: (not a.counts, a.days, a.one, a.other))


def _near_in_time(reports: Iterable[EventReport]) -> Iterator[tuple[EventReport, EventReport]]:
    """Yield pairs at one place whose dates may be near, the smaller id first, possibly twice."""
    at: dict[str, list[tuple[Span, EventReport]]] = defaultdict(list)
    for report in reports:
        for span in _spans(report):
            for place in report.places:
                at[place].append((span, report))
    for own in at.values():
        own.sort(key=lambda pair: (pair[0], pair[1].id))
        for number, (span, report) in enumerate(own, 1):
            for then, other in own[number:]:
                if then[0] > span[1] + NEAR_DAYS:
                    break
                if report.id != other.id:
                    yield (report, other) if report.id < other.id else (other, report)


def _alike(one: EventReport, other: EventReport) -> EventPair | None:
    if one.sources & other.sources or other.id in one.tied or one.id in other.tied:
        return None
    days = min(
        (
            (apart, first, second)
            for first, second in product(one.dates, other.dates)
            if (apart := _days_between(first, second)) is not None
        ),
        default=None,
    )
    if days is None:
        return None
    both = sorted(one.counts.keys() & other.counts.keys())
    near = [
        (name, *pair)
        for name in both
        for pair in product(one.counts[name], other.counts[name])
        if _near_counts(*pair)
    ]
    types = one.types & other.types
    if (both and not near) or (not both and not types):
        return None
    return EventPair(
        one=one.id,
        other=other.id,
        places=tuple(sorted(one.places & other.places)),
        days=days[0],
        dates=days[1:],
        counts=tuple(near),
        types=tuple(sorted(types)),
    )


def _held_apart(one: EventReport, other: EventReport, apart: Collection[frozenset[str]]) -> bool:
    return any(frozenset(pair) in apart for pair in product(one.refs, other.refs))


def _spans(report: EventReport) -> set[Span]:
    found = {_span(written) for written in report.dates}
    return {span for span in found if span[1] - span[0] < A_MONTH}


def _span(written: str) -> Span:
    day = parse_date(written)
    return date.fromisoformat(day.earliest).toordinal(), date.fromisoformat(day.latest).toordinal()


def _days_between(one: str, other: str) -> int | None:
    """Return the least number of days between two near dates; None where they are not near."""
    spans = _span(one), _span(other)
    lengths = [last - first for first, last in spans]
    if max(lengths) >= A_MONTH:
        return None
    apart = max(0, spans[0][0] - spans[1][1], spans[1][0] - spans[0][1])
    return apart if apart <= (NEAR_DAYS if max(lengths) < A_WEEK else 0) else None


def _near_counts(one: str, other: str) -> bool:
    (low, high), (floor, top) = (_reach(count) for count in (one, other))
    return low * (1 - ABOUT) <= top * (1 + ABOUT) and floor * (1 - ABOUT) <= high * (1 + ABOUT)


def _reach(written: str) -> tuple[float, float]:
    low, high = count_range(written)
    return low, low * OPEN if high == inf else high

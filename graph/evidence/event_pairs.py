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
    """Two reports that may be one event, with what they share.

    `counts` are (property, the first's, the second's). At least `days` lie between the two `dates`
    (the first's, the second's). Where they give no count of one property, they share one of their
    `types`.
    """

    first: str
    second: str
    places: tuple[str, ...]
    days: int
    dates: tuple[str, str]
    counts: tuple[tuple[str, str, str], ...]
    types: tuple[str, ...]


def possible_pairs(
    reports: Iterable[EventReport], apart: Collection[frozenset[str]] = frozenset()
) -> list[EventPair]:
    """Return every pair that may be one event: those with near counts first, then by days between.

    `apart` are pairs of refs that somebody judged different; refs judged the same are already one
    report. The cost grows with the number of reports at one place near one day.
    """
    known = {report.id: report for report in reports}
    pairs = {}
    for pair in _near_in_time(known.values()):
        alike = _alike(*pair)
        if alike and not _judged_different(*pair, apart):
            pairs[alike.first, alike.second] = alike
    return sorted(pairs.values(), key=lambda a: (not a.counts, a.days, a.first, a.second))


def _near_in_time(reports: Iterable[EventReport]) -> Iterator[tuple[EventReport, EventReport]]:
    """Yield pairs at one place whose dates may be near, the smaller id first, possibly twice."""
    at: dict[str, list[tuple[Span, EventReport]]] = defaultdict(list)
    for report in reports:
        for span in _spans(report):
            for place in report.places:
                at[place].append((span, report))
    for dated_reports in at.values():
        dated_reports.sort(key=lambda pair: (pair[0], pair[1].id))
        for number, (span, report) in enumerate(dated_reports, 1):
            for later_span, later in dated_reports[number:]:
                if later_span[0] > span[1] + NEAR_DAYS:
                    break
                if report.id != later.id:
                    yield (report, later) if report.id < later.id else (later, report)


def _alike(first: EventReport, second: EventReport) -> EventPair | None:
    if first.sources & second.sources or second.id in first.tied or first.id in second.tied:
        return None
    days = min(
        (
            (apart, day, other_day)
            for day, other_day in product(first.dates, second.dates)
            if (apart := _days_between(day, other_day)) is not None
        ),
        default=None,
    )
    if days is None:
        return None
    both = sorted(first.counts.keys() & second.counts.keys())
    near = [
        (name, *pair)
        for name in both
        for pair in product(first.counts[name], second.counts[name])
        if _near_counts(*pair)
    ]
    types = first.types & second.types
    if (both and not near) or (not both and not types):
        return None
    return EventPair(
        first=first.id,
        second=second.id,
        places=tuple(sorted(first.places & second.places)),
        days=days[0],
        dates=days[1:],
        counts=tuple(near),
        types=tuple(sorted(types)),
    )


def _judged_different(
    first: EventReport, second: EventReport, apart: Collection[frozenset[str]]
) -> bool:
    return any(frozenset(pair) in apart for pair in product(first.refs, second.refs))


def _spans(report: EventReport) -> set[Span]:
    spans = {_span(written) for written in report.dates}
    return {span for span in spans if span[1] - span[0] < A_MONTH}


def _span(written: str) -> Span:
    day = parse_date(written)
    return date.fromisoformat(day.earliest).toordinal(), date.fromisoformat(day.latest).toordinal()


def _days_between(first: str, second: str) -> int | None:
    """Return the least number of days between two near dates; None where they are not near."""
    spans = _span(first), _span(second)
    lengths = [last - first for first, last in spans]
    if max(lengths) >= A_MONTH:
        return None
    apart = max(0, spans[0][0] - spans[1][1], spans[1][0] - spans[0][1])
    return apart if apart <= (NEAR_DAYS if max(lengths) < A_WEEK else 0) else None


def _near_counts(first: str, second: str) -> bool:
    (low, high), (floor, top) = (_reach(count) for count in (first, second))
    return low * (1 - ABOUT) <= top * (1 + ABOUT) and floor * (1 - ABOUT) <= high * (1 + ABOUT)


def _reach(written: str) -> tuple[float, float]:
    low, high = count_range(written)
    return low, low * OPEN if high == inf else high

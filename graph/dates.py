"""Partial ISO dates, spans of days, and the clock.

Spans are the days on which something possibly held: sorted, disjoint pairs (first day, last day),
both ISO and inclusive. An unknown bound is open, because what is not known is possible.
"""

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache

MONTHS = calendar.month_name  # the first is "", so that months count from 1
_PART = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z", re.ASCII)

# Papers in Thai, Lao, Khmer and Burmese give years of the Buddhist era, 543 ahead.
BUDDHIST = 543
EXPECTED = "a date such as 2025, 2025-07, 2025-07-12, or an interval 2025-07/2025-09"
Spans = tuple[tuple[str, str], ...]
BEGINNING, END = "", "~"  # before and after every ISO day
ALWAYS: Spans = ((BEGINNING, END),)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date kept as written, with the earliest and latest day (ISO, inclusive) it can mean."""

    written: str
    earliest: str
    latest: str


def utc_now() -> datetime:
    """Return the current moment, in UTC."""
    return datetime.now(UTC)


def timestamp() -> str:
    """Return the current moment (ISO, whole seconds), in UTC."""
    return utc_now().isoformat(timespec="seconds")


def today() -> str:
    """Return the current day (ISO), in UTC."""
    return utc_now().date().isoformat()


def is_buddhist(year: int) -> bool:
    """Return whether a year is of the Buddhist era; 9999, a register's "no end", is not."""
    return 2400 <= year < 2700


@lru_cache(maxsize=8_192)  # a record contains the same few dates again and again
def parse_date(written: str) -> PartialDate:
    """Read a partial date or interval.

    Raise ValueError with a readable message when it is malformed, does not exist or is inverted.
    """
    first, _, second = written.partition("/")
    earliest, latest = _bounds(first)
    if second:
        end_earliest, end_latest = _bounds(second)
        if end_latest < earliest or end_earliest < earliest:
            raise ValueError(f"{written!r} ends before it begins")
        latest = end_latest
    elif "/" in written:
        raise ValueError(f"{written[:40]!r} is not {EXPECTED}")
    return PartialDate(written, earliest.isoformat(), latest.isoformat())


def day_words(written: str) -> str:
    """Return a partial date in words: 12 July 2025, July 2025, 2025, or a range."""
    try:
        parse_date(written)
    except ValueError:
        return written
    return " to ".join(_part_words(part) for part in written.split("/"))


def said_on(written: str) -> str:
    """Return the day of a statement as written; where only two bounds are known, both of them.

    2018/2026-11-24 is an undated page about 2018 that was read in November 2026: it was written on
    some day between the two.
    """
    first, _, last = written.partition("/")
    return f"between {first} and {last}" if last else written


def said_on_words(written: str) -> str:
    """Return the day of a statement in words, or the two bounds that are known of it."""
    first, _, last = written.partition("/")
    words = day_words(first)
    return f"between {words} and {day_words(last)}" if last else words


def _part_words(part: str) -> str:
    numbers = part[:10].split("-")
    words = [numbers[0]]
    if len(numbers) > 1:
        words.insert(0, MONTHS[int(numbers[1])])
    if len(numbers) > 2:
        words.insert(0, str(int(numbers[2])))
    return " ".join(words)


def join(spans: Iterable[tuple[str, str]]) -> Spans:
    """Return every day that any of these spans covers; an empty bound ("") is open."""
    joined: list[tuple[str, str]] = []
    for first, last in sorted([(first, last or END) for first, last in spans]):
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return tuple(joined)


def shared(first_spans: Spans, second_spans: Spans) -> Spans:
    """Return the days that both cover; empty where they share none."""
    if first_spans == ALWAYS:
        return second_spans
    if second_spans == ALWAYS:
        return first_spans
    overlaps = (
        (max(a_first, b_first), min(a_last, b_last))
        for a_first, a_last in first_spans
        for b_first, b_last in second_spans
    )
    return tuple(sorted((first, last) for first, last in overlaps if first <= last))


def _bounds(part: str) -> tuple[date, date]:
    match = _PART.match(part)
    if not match:
        raise ValueError(f"{part[:40]!r} is not {EXPECTED}")
    year, month, day = (int(group) if group else None for group in match.groups())
    if year and is_buddhist(year):
        meant = f"{year - BUDDHIST}{part[4:]}"
        raise ValueError(f"{part!r} is a year of the Buddhist era. Did you mean {meant}?")
    try:
        if month is None:
            return date(year or 0, 1, 1), date(year or 0, 12, 31)
        if day is None:
            last = calendar.monthrange(year or 0, month)[1]
            return date(year or 0, month, 1), date(year or 0, month, last)
        return (date(year or 0, month, day),) * 2
    except (ValueError, calendar.IllegalMonthError):
        raise ValueError(f"{part!r} does not exist in the calendar") from None

"""The days that a sentence names: "since October", "in 2025", "between March and May 2026"."""

import re
from datetime import date, timedelta
from typing import Final, NamedTuple

from graph.dates import MONTHS

_MONTH: Final = "|".join(f"{name}|{name[:3]}" for name in MONTHS[1:])
_POINT: Final = (
    r"(?:\d{4}-\d{2}(?:-\d{2})?"
    rf"|(?:(?:\d{{1,2}} )?(?:{_MONTH})\.?(?: \d{{1,2}},)?(?: \d{{4}})?)"
    r"|(?:19|20)\d{2}|(?:last|this) (?:year|month|week)|yesterday|today)\b"
)
_FORMS: Final = (
    (
        re.compile(
            rf"\b(?:between|from) ({_POINT}) (?:and|to|until|till) ({_POINT})", re.IGNORECASE
        ),
        "both",
    ),
    (re.compile(rf"\b(?:since|after|from|starting) ({_POINT})", re.IGNORECASE), "since"),
    (re.compile(rf"\b(?:until|till|before|by|up to) ({_POINT})", re.IGNORECASE), "until"),
    (re.compile(rf"\b(?:in|during|on|of|for)? ?\b({_POINT})", re.IGNORECASE), "in"),
)
_PARTS: Final = re.compile(
    rf"(?:(?P<day>\d{{1,2}}) )?(?P<month>{_MONTH})\.?"
    r"(?: (?P<later>\d{1,2}),)?(?: (?P<year>\d{4}))?",
    re.IGNORECASE,
)


class Period(NamedTuple):
    """From which day until which, each a partial date as in 2025, 2025-10 or 2025-10-14, or ""."""

    since: str = ""
    until: str = ""

    def __bool__(self) -> bool:
        """Return whether a day is named."""
        return bool(self.since or self.until)


def period_in(text: str, day: str) -> tuple[Period, str]:
    """Return the period that a sentence names, and the sentence without it.

    `day` (2026-11-30) is what "last year" counts from, and a month without a year is the latest
    that has begun. A lone "may" is the verb and no month.
    """
    today = date.fromisoformat(day)
    for form, how in _FORMS:
        for match in form.finditer(text):
            if match[0].strip().casefold() == "may":
                continue
            points = [_point(point, today) for point in _with_years(match.groups())]
            if not all(points):
                continue
            rest = f"{text[: match.start()]} {text[match.end() :]}"
            first, last = points[0], points[-1]
            return Period("" if how == "until" else first, "" if how == "since" else last), rest
    return Period(), text


def _with_years(points: tuple[str, ...]) -> list[str]:
    """Return the points; a month before another takes the year of that one."""
    year = re.search(r" \d{4}$", points[-1])
    return [
        f"{point}{year[0]}" if year and not re.search(r"\d{4}", point) else point
        for point in points
    ]


def _point(words: str, today: date) -> str:
    """Return a partial date, or "" for one that cannot be."""
    words = words.casefold().strip()
    if words[:4].isdigit():
        return words
    which = words.partition(" ")[0]
    last = which == "last"
    month = today.replace(day=1) - timedelta(days=last)
    monday = today - timedelta(days=today.weekday() + 7 * last)
    known = {
        "today": today.isoformat(),
        "yesterday": (today - timedelta(days=1)).isoformat(),
        f"{which} year": str(today.year - last),
        f"{which} month": month.isoformat()[:7],
        f"{which} week": monday.isoformat(),
    }
    return known.get(words) or _month_or_day(words, today)


def _month_or_day(words: str, today: date) -> str:
    parts = _PARTS.fullmatch(words)
    if not parts:
        return ""
    month = next(n for n in range(1, 13) if MONTHS[n].lower().startswith(parts["month"][:3]))
    year = int(parts["year"] or today.year - (month > today.month))
    number = parts["day"] or parts["later"]
    try:
        return date(year, month, int(number)).isoformat() if number else f"{year}-{month:02}"
    except ValueError:
        return ""

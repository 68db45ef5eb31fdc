"""Days as papers of the region write them, in ISO: other digits, other eras, months in words.

Three calendars besides ISO: the Buddhist era (Thai, Lao, Khmer, Burmese papers), the years of the
Republic of China (Taiwan) and the eras of Japan. A day is only given where it can mean one.
"""

import re
import unicodedata
from datetime import date

from graph.partial_dates import BUDDHIST, is_buddhist

_NUMBERS = re.compile(r"(\d{1,4})[./ -](\d{1,2})[./ -](\d{1,4})\Z", re.ASCII)
_WORDS = re.compile(r"(?:(\d{1,2})\.? )?([^\W\d_][^\s\d,]{1,}?),? (\d{4})\Z")
_SIGNS = re.compile(
    r"(?:(\D{1,4}?) ?)?(\d{1,4}|元) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日號号일])?)?\Z"
)
_VIETNAMESE = re.compile(r"(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})\Z")
_ERA = re.compile(r"\b(?:b\.? ?e\.?|a\.? ?d\.?|c\.? ?e\.?)(?= |\d|\Z)|[พค]\. ?ศ\.|ព\. ?ស\.")
_MONTHS = tuple(
    word.split()
    for word in (
        "jan january มกราคม ม.ค.", "feb february กุมภาพันธ์ ก.พ.", "mar march มีนาคม มี.ค.",
        "apr april เมษายน เม.ย.", "may พฤษภาคม พ.ค.", "jun june มิถุนายน มิ.ย.",
        "jul july กรกฎาคม ก.ค.", "aug august สิงหาคม ส.ค.", "sep sept september กันยายน ก.ย.",
        "oct october ตุลาคม ต.ค.", "nov november พฤศจิกายน พ.ย.", "dec december ธันวาคม ธ.ค.",
    )
)  # fmt: skip
# The year before an era's first.
_ERAS = {
    "": 0,
    "民國": 1911,
    "民国": 1911,
    "中華民國": 1911,
    "令和": 2018,
    "平成": 1988,
    "昭和": 1925,
}


def nearest_date(text: str) -> str:
    """The ISO date that a written one means, or "" where it can mean two or none."""
    plain = " ".join(_ERA.sub(" ", _western(text)).split())
    if found := _NUMBERS.match(plain):
        return _of_numbers(*found.groups())
    if found := _SIGNS.match(plain):
        return _of_signs(*found.groups())
    if found := _VIETNAMESE.match(plain):
        day, month, year = found.groups()
        return _iso(year, month, day)
    return _of_words(plain)


def _of_numbers(first: str, second: str, third: str) -> str:
    if len(first) == 4:
        return _iso(first, second, third)
    both = {_iso(third, second, first), _iso(third, first, second)} - {""}
    return both.pop() if len(both) == 1 else ""


def _of_words(plain: str) -> str:
    """A day, or a month, with its name; or a year alone."""
    if re.fullmatch(r"\d{4}", plain):
        return _iso(plain, "1", "")[:4]
    found = _WORDS.match(plain)
    if not found:
        return ""
    day, word, year = found.groups()
    number = [n for n, words in enumerate(_MONTHS, 1) if word.rstrip(".") in _bare(words)]
    return _iso(year, str(number[0]), day or "") if number else ""


def _western(text: str) -> str:
    """Small letters, and every digit as 0 to 9."""
    return "".join(
        str(unicodedata.digit(c)) if c.isdecimal() else c
        for c in unicodedata.normalize("NFC", text).casefold()
    )


def _bare(words: list[str]) -> set[str]:
    return {word.rstrip(".") for word in words}


def _of_signs(era: str | None, year: str, month: str | None, day: str | None) -> str:
    """A date with signs for year, month and day, as Chinese, Japanese and Korean write it."""
    before = _ERAS.get((era or "").strip())
    if before is None:
        return ""
    whole = before + (1 if year == "元" else int(year))
    if not month:
        return _iso(str(whole), "1", "")[:4]
    return _iso(str(whole), month, day or "")


def _iso(year: str, month: str, day: str) -> str:
    """The day, or the month where no day is given; "" where it does not exist."""
    number = int(year) - (BUDDHIST if is_buddhist(int(year)) else 0)
    try:
        made = date(number, int(month), int(day or 1)).isoformat() if number > 999 else ""
    except ValueError:
        return ""
    return made if day else made[:7]

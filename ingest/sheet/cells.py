"""Cells of a claims sheet in normal form; for a wrong cell, what was probably meant.

A cell is read, never corrected: one that is not valid is a fault that names the nearest valid
value. Dates are ISO; for other forms the fault suggests one: other digits, months in words, the
Buddhist era (Thai, Lao, Khmer, Burmese papers), the years of the Republic of China (Taiwan) and the
eras of Japan. A day is suggested only if it can mean one day.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date
from difflib import get_close_matches

from graph.dates import BUDDHIST, EXPECTED, is_buddhist, parse_date
from graph.vocabulary import vocabulary
from ingest.sheet.columns import BY_NAME, SheetColumn, folded, kinds, relations
from ingest.sheet.workbook import Day

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
    """Return the ISO date that a written one means, or "" if it can mean two or none."""
    plain = " ".join(_ERA.sub(" ", _western(text)).split())
    if match := _NUMBERS.match(plain):
        return _of_numbers(*match.groups())
    if match := _SIGNS.match(plain):
        return _of_signs(*match.groups())
    if match := _VIETNAMESE.match(plain):
        day, month, year = match.groups()
        return _iso(year, month, day)
    return _of_words(plain)


def _of_numbers(first: str, second: str, third: str) -> str:
    if len(first) == 4:
        return _iso(first, second, third)
    both = {_iso(third, second, first), _iso(third, first, second)} - {""}
    return both.pop() if len(both) == 1 else ""


def _of_words(plain: str) -> str:
    """Return a day or month written with the name of the month, or a year."""
    if re.fullmatch(r"\d{4}", plain):
        return _iso(plain, "1", "")[:4]
    match = _WORDS.match(plain)
    if not match:
        return ""
    day, word, year = match.groups()
    number = [n for n, words in enumerate(_MONTHS, 1) if word.rstrip(".") in _bare(words)]
    return _iso(year, str(number[0]), day or "") if number else ""


def _western(text: str) -> str:
    """Return small letters, and every digit as 0 to 9."""
    return "".join(
        str(unicodedata.digit(c)) if c.isdecimal() else c
        for c in unicodedata.normalize("NFC", text).casefold()
    )


def _bare(words: list[str]) -> set[str]:
    return {word.rstrip(".") for word in words}


def _of_signs(era: str | None, year: str, month: str | None, day: str | None) -> str:
    """Return a date written with Chinese, Japanese or Korean signs for year, month and day."""
    before = _ERAS.get((era or "").strip())
    if before is None:
        return ""
    whole = before + (1 if year == "元" else int(year))
    if not month:
        return _iso(str(whole), "1", "")[:4]
    return _iso(str(whole), month, day or "")


def _iso(year: str, month: str, day: str) -> str:
    """Return the day, or the month if no day is given; "" if it does not exist."""
    number = int(year) - (BUDDHIST if is_buddhist(int(year)) else 0)
    try:
        whole = date(number, int(month), int(day or 1)).isoformat() if number > 999 else ""
    except ValueError:
        return ""
    return whole if day else whole[:7]


def read_cells(raw: Mapping[str, str]) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """Return a row's cells in normal form, and (column, problem) for the wrong ones."""
    cells, faults = {}, []
    for name, text in raw.items():
        column = BY_NAME[name]
        read, problem = _read(column, text) if text else ("", "")
        if not text and column.must:
            problem = f"is empty; expected {_expected(column)}"
        if problem:
            faults.append((name, problem))
        elif read:
            cells[name] = read
    if not faults:
        faults = _value(cells)
    return cells, faults


def _read(column: SheetColumn, text: str) -> tuple[str, str]:
    match column.holds:
        case "choice":
            tokens = {folded(choice): choice for choice in column.choices}
            return _one_of(text, tokens, column.choices)
        case "kind":
            return _one_of(text, kinds(), vocabulary().kinds)
        case "relation":
            return _one_of(text, relations(), ())
        case "date":
            return text, _date_fault(text)
        case "text" if isinstance(text, Day) and column.name != "value":
            return "", _made_of(text)
        case _:
            return text, ""


def _one_of(text: str, tokens: Mapping[str, str], all_of: Iterable[str]) -> tuple[str, str]:
    if token := tokens.get(folded(text)):
        return token, ""
    close = get_close_matches(folded(text), tokens, n=1, cutoff=0.5)
    expected = (
        f"; expected one of {', '.join(all_of)}"
        if all_of
        else ("; expected a link or property of the vocabulary")
    )
    meant = f". Did you mean {tokens[close[0]]}?" if close else ""
    return "", f"{text[:40]!r} is not known{expected}{meant}"


def _value(cells: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return the problem of a value that is not valid, if a nearer one can be named."""
    prop = vocabulary().properties.get(cells.get("predicate", ""))
    value = cells.get("value", "")
    if prop is None or not value:
        return []
    if prop.value != "date" and isinstance(value, Day):
        return [("value", _made_of(value))]
    if prop.value == "choice" and value not in prop.choices:
        _, problem = _one_of(value, {folded(c): c for c in prop.choices}, prop.choices)
        near = f". Did you mean {folded(value)}?" if folded(value) in prop.choices else ""
        return [
            ("value", problem or f"{value[:40]!r} is not one of {', '.join(prop.choices)}{near}")
        ]
    if prop.value == "date" and (problem := _date_fault(value)):
        return [("value", problem)]
    if prop.value == "point" and (problem := _point_fault(value)):
        return [("value", problem)]
    return []


def _made_of(text: str) -> str:
    return (
        f"contains the day {text}, which a spreadsheet may have made of something else, such as "
        "3-5. Format the cell as text and enter it again"
    )


def _date_fault(text: str) -> str:
    try:
        parse_date(text)
    except ValueError as error:
        near = nearest_date(text)
        return f"{text[:40]!r} is not {EXPECTED}. Did you mean {near}?" if near else str(error)
    return ""


def _point_fault(text: str) -> str:
    parts = text.replace(" ", "").split(",")
    try:
        first, second = (float(part) for part in parts)
    except ValueError:
        return f"{text[:40]!r} is not latitude,longitude in decimal degrees, such as 10.61,103.52"
    if abs(first) > 90 >= abs(second):
        return (
            f"{text[:40]!r} has no such latitude: the two are swapped. Did you mean "
            f"{parts[1]},{parts[0]}?"
        )
    if text != ",".join(parts):
        return f"{text[:40]!r} has spaces. Did you mean {','.join(parts)}?"
    return ""


def _expected(column: SheetColumn) -> str:
    return f"one of {', '.join(column.choices)}" if column.choices else column.what.lower()

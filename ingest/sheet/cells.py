"""What stands in a cell, in the form our tables use; and what it may have been meant to be.

A cell is only ever read, never corrected: what is not valid is a fault that names the nearest
valid value.
"""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from graph.partial_dates import EXPECTED, parse_date
from graph.vocabulary import vocabulary
from ingest.sheet.calendars import nearest_date
from ingest.sheet.columns import BY_NAME, SheetColumn, folded, kinds, relations
from ingest.sheet.workbook import Day


def read_cells(raw: Mapping[str, str]) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """A row's cells in the form of our tables, and (column, what is wrong)."""
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
    if found := tokens.get(folded(text)):
        return found, ""
    close = get_close_matches(folded(text), tokens, n=1, cutoff=0.5)
    expected = (
        f"; expected one of {', '.join(all_of)}"
        if all_of
        else ("; expected a link or property of the vocabulary")
    )
    meant = f"; did you mean {tokens[close[0]]}?" if close else ""
    return "", f"{text[:40]!r} is not known{expected}{meant}"


def _value(cells: Mapping[str, str]) -> list[tuple[str, str]]:
    """What is wrong with a value that our tables would refuse, where a nearer one can be named."""
    prop = vocabulary().properties.get(cells.get("predicate", ""))
    value = cells.get("value", "")
    if prop is None or not value:
        return []
    if prop.value != "date" and isinstance(value, Day):
        return [("value", _made_of(value))]
    if prop.value == "choice" and value not in prop.choices:
        _, problem = _one_of(value, {folded(c): c for c in prop.choices}, prop.choices)
        near = f"; did you mean {folded(value)}?" if folded(value) in prop.choices else ""
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
        f"holds the day {text}, which a spreadsheet may have made of something else, such as 3-5; "
        "expected text (format the cell as text, and write it again)"
    )


def _date_fault(text: str) -> str:
    try:
        parse_date(text)
    except ValueError as error:
        near = nearest_date(text)
        return f"{text[:40]!r} is not {EXPECTED}; did you mean {near}?" if near else str(error)
    return ""


def _point_fault(text: str) -> str:
    parts = text.replace(" ", "").split(",")
    try:
        first, second = (float(part) for part in parts)
    except ValueError:
        return f"{text[:40]!r} is not latitude,longitude in decimal degrees, such as 10.61,103.52"
    if abs(first) > 90 >= abs(second):
        return (
            f"{text[:40]!r} has no such latitude: the two are swapped; did you mean "
            f"{parts[1]},{parts[0]}?"
        )
    if text != ",".join(parts):
        return f"{text[:40]!r} has spaces; did you mean {','.join(parts)}?"
    return ""


def _expected(column: SheetColumn) -> str:
    return f"one of {', '.join(column.choices)}" if column.choices else column.what.lower()

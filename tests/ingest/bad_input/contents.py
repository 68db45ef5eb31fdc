"""What can be wrong with what stands in a cell: days in three calendars, places, formulas."""

from collections.abc import Iterator

from tests.ingest.bad_input.case import Case, Form
from tests.ingest.bad_input.forms import BUNDLED, MAP, MAPPED, MAPPED_JSON, SAID, SHEET_CSV, sheet

# Written, what the sheet suggests.
DAYS = (
    ("2568-07-12", "2025-07-12"), ("2568-07", "2025-07"), ("2568", "2025"),
    ("12/07/2568", ""), ("25/12/2568", "2025-12-25"), ("12 ก.ค. 2568", "2025-07-12"),
    ("๑๒ กรกฎาคม ๒๕๖๘", "2025-07-12"), ("พ.ศ. ๒๕๖๘", "2025"), ("២៥/១២/២៥៦៨", "2025-12-25"),
    ("中華民國114年7月12日", "2025-07-12"), ("民國114年", "2025"), ("令和7年7月12日", "2025-07-12"),
    ("令和7年", "2025"), ("2025年7月12日", "2025-07-12"), ("12 tháng 7 năm 2025", "2025-07-12"),
    ("12.7.25", ""), ("05/06/2025", ""), ("2025-02-30", ""), ("31/04/2025", ""),
    ("yesterday", ""), ("2025-7-1", "2025-07-01"), ("July 2025", "2025-07"),
)  # fmt: skip
PLACES = (
    ("103.52,10.61", "Did you mean 10.61,103.52?"),
    ("103.52, 10.61", "Did you mean 10.61,103.52?"),
    ("10.61, 103.52", "Did you mean 10.61,103.52?"),
    ("10°36'N 103°31'E", "in decimal degrees"),
    ("910.61,103.52", "is not latitude,longitude"),
    ("10.61", "in decimal degrees"),
    ("10,61;103,52", "in decimal degrees"),
    ("nan,nan", "is not latitude,longitude"),
)
FORMULAS = ("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", '=HYPERLINK(""http://x"")')


def cases() -> Iterator[Case]:
    """Every one."""
    yield from _days()
    yield from _places()
    for form in (SHEET_CSV, BUNDLED, MAPPED):
        yield form.bad("a control character", form.renamed("Ardent \x07 Ltd"), "control character")
    for form in (SHEET_CSV, BUNDLED):
        for number, written in enumerate(FORMULAS):
            called = written.replace('""', '"')
            yield form.good(f"formula {number}", called, _quoted(form, written))


def _quoted(form: Form, written: str) -> str:
    cell = f'"{form.name}"' if f'"{form.name}"' in form.text else form.name
    return form.text.replace(cell, f'"{written}"')


def _days() -> Iterator[Case]:
    for number, (written, meant) in enumerate(DAYS):
        text = sheet({**SAID, "stated_on": written})
        said = f"Did you mean {meant}?" if meant else "(Said on)"
        yield SHEET_CSV.bad(f"day {number}", text, "row 2, column ", "(Said on)", said)
    dated = BUNDLED.text.replace("p. 2,2025-07", "p. 2,2568-07")
    yield BUNDLED.bad("a Buddhist year", dated, "row 6, stated_on", "Did you mean 2025-07?")
    since = MAPPED.text.replace("2024-05", "2567-05")
    yield MAPPED.bad("a Buddhist year", since, "row 2, valid_from", "Did you mean 2024-05?")
    yield MAPPED_JSON.bad(
        "a Buddhist year", MAPPED_JSON.text.replace("2024-05", "2567-05"), "Did you mean 2024-05?"
    )
    yield MAP.bad("a Buddhist year", MAP.text.replace('"2025-07"', '"2568-07"'), "2025-07?")


def _places() -> Iterator[Case]:
    for number, (written, said) in enumerate(PLACES):
        text = sheet({**SAID, "predicate": "coordinates", "value": written})
        yield SHEET_CSV.bad(f"place {number}", text, "row 2, column ", "(Value)", said)
    swapped = MAP.text.replace("[103.52, 10.6]", "[10.6, 103.52]")
    yield MAP.bad("swapped", swapped, "row 1, geometry", "Swap the two")
    yield MAP.bad("far off", MAP.text.replace("103.52", "1035.2"), "not a place on Earth")
    yield MAP.bad("not numbers", MAP.text.replace("103.52", '"here"'), "not a point of two numbers")
    yield MAP.bad("in words", MAP.text.replace("103.52", '"nan"'), "row 1, geometry")
    yield BUNDLED.bad(
        "swapped",
        BUNDLED.text + 'fic-camp,coordinates,,"103.52,10.61",asserts,so,p. 3,2025-07\n',
        "row 7, value",
        "latitude,longitude",
    )

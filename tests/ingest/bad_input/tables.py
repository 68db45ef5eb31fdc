"""What can be wrong with a table: its quotes, its header, the length of its rows and cells."""

from collections.abc import Iterator

from tests.ingest.bad_input.case import Case, Form
from tests.ingest.bad_input.forms import EU, OFAC, SHEET_CSV, TABLES, UK

HUGE = "x" * 10_000_000
NO_ROWS = {
    "sheet": "expected a claim",
    "uk": "no entries",
    "eu": "no entries in the file",
    "statements": "no statements",
    "mapping": "0 rows; expected at least 3",
    "bundled": "no rows. Add claims*.csv",
}
NONSENSE = {
    "sheet": "'Nonsense' is not a column",
    "uk": "column 'Unique ID' is missing",
    "eu": "column 'Entity_LogicalId' is missing",
    "statements": "column 'canonical_id' is missing",
    "mapping": "column 'number' is missing",
    "bundled": "Nonsense: unknown column",
}


def cases() -> Iterator[Case]:
    """Every one."""
    for form in TABLES:
        yield form.bad("a field of 10 MB", form.renamed(HUGE), "field larger than", "after row ")
        yield form.bad("a quote never closed", form.text + '"open', "cannot be read", "after row ")
        for name, end in (("CR", "\r"), ("CRLF", "\r\n")):
            text = form.renamed(f"{name} Ltd").replace("\n", end)
            yield form.good(f"lines that end in {name}", f"{name} Ltd", text)
        yield from _lengths(form)
        if form is not OFAC:
            yield from _headers(form)
    yield OFAC.bad("an entry twice", OFAC.text + OFAC.text, "row 6", "repeats row 1")


def _lengths(form: Form) -> Iterator[Case]:
    """A last row that ends too early or too late."""
    lines = [line for line in form.text.splitlines() if line != "\x1a"]
    text = "\n".join(lines)
    cut = text[: text.rindex(_delimiter(form))]
    if form is SHEET_CSV:
        cut = text[: text.index(",", text.rindex("asserts"))]
    said = "(Locator)" if form is SHEET_CSV else "cells; expected "
    yield form.bad("a row cut short", f"{cut}\n", f"row {len(lines)}", said)
    said = "without a heading" if form is SHEET_CSV else "cells; expected "
    more = f"{_delimiter(form)}more" * 3
    yield form.bad("a row too long", f"{text}{more}\n", f"row {len(lines)}", said)


def _headers(form: Form) -> Iterator[Case]:
    head, delimiter = (1 if form is UK else 0), _delimiter(form)
    lines = form.text.splitlines()
    first, second, *names = lines[head].split(delimiter)

    def under(*header: str) -> str:
        changed = delimiter.join((*header, *names))
        return "\n".join((*lines[:head], changed, *lines[head + 1 :])) + "\n"

    yield form.bad("a heading twice", under(second, second), f"{second!r} is repeated")
    other = (first, "Nonsense") if form in (UK, EU) else ("Nonsense", second)
    yield form.bad("a heading nobody knows", under(*other), NONSENSE[form.how])
    yield form.bad("no rows", "\n".join(lines[: head + 1]) + "\n", NO_ROWS[form.how])


def _delimiter(form: Form) -> str:
    return ";" if form is EU else ","

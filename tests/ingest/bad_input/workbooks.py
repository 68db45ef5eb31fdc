"""What can be wrong with a workbook, which is an archive of XML."""

from collections.abc import Iterator
from datetime import datetime, time
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook

from ingest.sheet.columns import BY_NAME
from tests.ingest.bad_input.case import Case
from tests.ingest.bad_input.forms import SAID

FILE, PART = "desk.xlsx", "xl/worksheets/sheet1.xml"
# What older workbooks, and those with a password, begin with.
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
GATE = {**SAID, "subject": "Workbook Gate"}


def workbook(*rows: dict[str, Any], title: str = "Claims") -> bytes:
    """A claims sheet as a workbook."""
    book, held = Workbook(), BytesIO()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    names = [name for name in BY_NAME if any(name in cells for cells in rows)]
    sheet.append([BY_NAME[name].heading for name in names])
    for cells in rows:
        sheet.append([cells.get(name) for name in names])
    book.save(held)
    return held.getvalue()


def repacked(whole: bytes, part: str, old: str, new: str) -> bytes:
    """A workbook with one part changed."""
    held = BytesIO()
    with ZipFile(BytesIO(whole)) as packed, ZipFile(held, "w", ZIP_DEFLATED) as other:
        assert old in packed.read(part).decode(), old
        for info in packed.infolist():
            content = packed.read(info)
            if info.filename == part:
                content = content.decode().replace(old, new, 1).encode()
            other.writestr(info.filename, content)
    return held.getvalue()


def added(whole: bytes, name: str, content: bytes) -> bytes:
    """A workbook with one part more."""
    held = BytesIO(whole)
    with ZipFile(held, "a", ZIP_DEFLATED) as packed:
        packed.writestr(name, content)
    return held.getvalue()


def cases() -> Iterator[Case]:
    """Every one."""
    whole = workbook(GATE)
    yield from _no_workbook(whole)
    yield from _hostile(whole)
    yield from _cells()


def _bad(name: str, content: bytes, *said: str) -> Case:
    return Case(name, "sheet", {FILE: content}, said)


def _good(name: str, called: str, content: bytes) -> Case:
    return Case(name, "sheet", {FILE: content}, named=(called,))


def _no_workbook(whole: bytes) -> Iterator[Case]:
    broken = "cannot be read as an XLSX workbook"
    yield _bad("empty", b"", broken)
    yield _bad("cut at half", whole[: len(whole) // 2], broken)
    yield _bad("without its end", whole[:-30], broken)
    yield _bad("an error page", b"<!doctype html><p>busy</p>", broken)
    yield _bad("a table in CSV", b"Subject,Relation\n", broken)
    yield _bad("an old or locked workbook", OLD, broken)
    yield _bad("an archive of something else", added(b"", "a.txt", b"a"), broken)
    damaged = bytearray(whole)
    damaged[whole.index(PART.encode()) + len(PART) + 40] ^= 0xFF
    yield _bad("a damaged part", bytes(damaged), broken)
    yield _bad("its sheet missing", _without(whole, PART), broken)
    yield _bad("its list of parts missing", _without(whole, "xl/workbook.xml"), broken)


def _without(whole: bytes, part: str) -> bytes:
    held = BytesIO()
    with ZipFile(BytesIO(whole)) as packed, ZipFile(held, "w") as other:
        for info in packed.infolist():
            if info.filename != part:
                other.writestr(info.filename, packed.read(info))
    return held.getvalue()


def _hostile(whole: bytes) -> Iterator[Case]:
    yield _bad("a bomb of zeros", _large(whole), "unpacks to", "expected a claims sheet")
    lying = _lying(whole)
    yield _bad("a bomb that lies about its size", lying, "cannot be read as an XLSX workbook")
    bomb = repacked(whole, PART, "<worksheet", f"{BOMB}<worksheet")
    yield _bad("a bomb of entities", bomb, "cannot be read as an XLSX workbook")
    book = repacked(whole, "xl/workbook.xml", "<workbook", f"{BOMB}<workbook")
    yield _bad(
        "a bomb of entities in its list of sheets", book, "cannot be read as an XLSX workbook"
    )
    up = added(whole, "../../../escaped.txt", b"out")
    yield _good("a part that would stand elsewhere", "Workbook Gate", up)
    rooted = added(whole, "/escaped.txt", b"out")
    yield _good("a part that would stand at the root", "Workbook Gate", rooted)


def _large(whole: bytes) -> bytes:
    held = BytesIO(whole)
    with (
        ZipFile(held, "a", ZIP_DEFLATED, compresslevel=1) as packed,
        packed.open("xl/media/zeros.bin", "w", force_zip64=True) as part,
    ):
        for _ in range(401):
            part.write(bytes(1 << 20))
    return held.getvalue()


def _lying(whole: bytes) -> bytes:
    """A sheet of 30 MB whose directory says that it is of 100 bytes."""
    held = BytesIO()
    with ZipFile(BytesIO(whole)) as packed, ZipFile(held, "w", ZIP_DEFLATED) as other:
        for info in packed.infolist():
            content = packed.read(info)
            if info.filename == PART:
                content = content.replace(b"<sheetData>", b"<sheetData>" + b" " * (30 << 20))
            other.writestr(info.filename, content)
        for info in other.infolist():
            if info.filename == PART:
                info.file_size = 100
    return held.getvalue()


def _cells() -> Iterator[Case]:
    formula = {**GATE, "paraphrase": '=HYPERLINK("http://127.0.0.1/","open")'}
    yield _bad("a formula", workbook(formula), "row 2, column ", "contains a formula")
    yield _bad("an error of a formula", workbook({**GATE, "locator": "#REF!"}), "the error #REF!")
    days = {**GATE, "subject": "Dated Gate", "published": datetime(2025, 7, 12)}  # noqa: DTZ001
    yield _good("a day as a day", "Dated Gate", workbook(days))
    yield _bad("an hour as a day", workbook({**GATE, "published": time(10, 30)}), "row 2", "10:30")
    number = {**GATE, "subject": "Numbered Gate", "locator": 14.0}
    yield _good("a number as a locator", "Numbered Gate", workbook(number))
    yield _good("another name of the worksheet", "Other Gate", workbook(
        {**GATE, "subject": "Other Gate"}, title="Sheet1"
    ))  # fmt: skip
    small = workbook({**GATE, "subject": "Sized Gate"})
    small = repacked(small, PART, '<dimension ref="A1:T2"', '<dimension ref="A1:A1"')
    yield _good("a wrong account of its own size", "Sized Gate", small)

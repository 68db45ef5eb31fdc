"""Each costly file is refused within five seconds of work and 300 MB, naming what was too much."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import NamedTuple
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile

import pytest

from ingest.sheet.columns import COLUMNS
from tests.ingest.bad_input.forms import FTM, MAP, MAPPED, MAPPED_JSON, REGISTER, UK_MARKUP
from tests.ingest.bad_input.workbooks import GATE, PART, workbook
from tests.servers.lines import CHECKOUT

STRINGS, STYLES = "xl/sharedStrings.xml", "xl/styles.xml"


class Costly(NamedTuple):
    """A file (and what stands beside it) for a reader, and words of its refusal."""

    form: str
    name: str
    content: Callable[[], bytes | str]
    said: str
    beside: str = ""


def _with(part: str, old: str, new: str, method: int = ZIP_DEFLATED) -> bytes:
    whole, held, changed = workbook(GATE), BytesIO(), False
    with ZipFile(BytesIO(whole)) as packed, ZipFile(held, "w", method) as other:
        for info in packed.infolist():
            content = packed.read(info)
            if info.filename == part:
                changed = True
                assert old in content.decode(), old
                content = content.decode().replace(old, new, 1).encode()
            other.writestr(info.filename, content)
    assert changed
    return held.getvalue()


def _sheet_data(new: str) -> bytes:
    return _with(PART, "</sheetData>", f"{new}</sheetData>")


def _strings(content: str, cells: str = "") -> bytes:
    """A workbook with a table of shared strings."""
    whole, held = _sheet_data(cells), BytesIO()
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    listed = f'<Override PartName="/{STRINGS}" ContentType="{kind}"/></Types>'
    with ZipFile(BytesIO(whole)) as packed, ZipFile(held, "w", ZIP_DEFLATED) as other:
        for info in packed.infolist():
            part = packed.read(info)
            other.writestr(info.filename, part.replace(b"</Types>", listed.encode()))
        space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        other.writestr(STRINGS, f'<sst xmlns="{space}">{content}</sst>')
    return held.getvalue()


def _repeated_string() -> bytes:
    cells = '<row><c t="s"><v>0</v></c></row>' * 15_000
    return _strings(f"<si><t>{'long ' * 9_000}</t></si>", cells)


WORKBOOKS = {
    "a row far to the right": (lambda: _sheet_data('<row r="3"><c r="ZZZ3"/></row>' * 900), "col"),
    "a row of millions of cells": (lambda: _sheet_data(f"<row>{'<c/>' * 4_000_000}</row>"), "col"),
    "a row at the end": (lambda: _sheet_data('<row r="99999999"><c><v>1</v></c></row>'), "row"),
    "millions of rows": (lambda: _sheet_data("<row/>" * 3_000_000), "row"),
    "millions of columns": (
        lambda: _with(PART, "<sheetData>", f"<cols>{'<col/>' * 2_000_000}</cols><sheetData>"),
        "elements",
    ),
    "a string that repeats": (_repeated_string, "characters"),
    "a string of megabytes": (
        lambda: _strings(f"<si><t>{'a' * 60_000_000}</t></si>"), "characters"),
    "millions of strings": (
        lambda: _strings("<si><t>a</t></si>" * 2_000_000), "elements"),
    "millions of styles": (
        lambda: _with(STYLES, "</cellXfs>", "<xf/>" * 300_000 + "</cellXfs>"), "elements"),
    "a comment of megabytes": (
        lambda: _with(PART, "<sheetData>", f"<!--{' ' * 90_000_000}--><sheetData>"), "bytes"),
    "an attribute of megabytes": (
        lambda: _with(PART, "<sheetData>", f'<x y="{" " * 60_000_000}"/><sheetData>'), "bytes"),
    "deep elements": (
        lambda: _with(PART, "<sheetData>", "<x>" * 800_000 + "</x>" * 800_000 + "<sheetData>"),
        "elements"),
    "bzip2": (
        lambda: _with(PART, "<sheetData>", " " * 40_000_000 + "<sheetData>", ZIP_BZIP2),
        "compressed"),
    "many sheets of text": (lambda: _media(3_000), "parts"),
}  # fmt: skip


def _media(count: int) -> bytes:
    held = BytesIO(workbook(GATE))
    with ZipFile(held, "a") as packed:
        for number in range(count):
            packed.writestr(f"xl/media/{number}.bin", b"")
    return held.getvalue()


def _yaml(new: str) -> Callable[[], str]:
    return lambda: REGISTER + new


KEYS = "".join(f"k{number}: 1\n" for number in range(85_000))
MAPPINGS = {
    "a megabyte of keys": (_yaml(KEYS), "too"),
    "a megabyte of keys in one line": (_yaml("x: {" + "a: 1, " * 150_000 + "}\n"), "too"),
    "a megabyte of lists": (_yaml("x: " + "[" * 500_000), "too"),
    "a list of lists": (_yaml("x:\n  " + "- " * 400_000), "too"),
    "a number to the base of sixty": (_yaml("x: 1" + ":1" * 450_000 + "\n"), "too"),
    "a decimal to the base of sixty": (_yaml("x: 1" + ":1" * 2_000 + ".5\n"), ""),
    "a text of a megabyte": (_yaml('x: "' + "\\u0041" * 160_000 + '"\n'), "too"),
    "thousands of links": (
        _yaml("links:\n" + "- {type: X, from: a, to: b}\n" * 3_000), ""),
}  # fmt: skip


def _geojson(properties: str) -> Callable[[], str]:
    mark = '"properties": {'
    return lambda: MAP.text.replace(mark, mark + properties, 1)


DOCUMENTS = {
    "geojson-a member that repeats": (
        MAP, _geojson('"a": 1, ' * 80_000), "is repeated"),
    "geojson-the last of many repeats": (
        MAP, _geojson("".join(f'"a{n}": 1, ' for n in range(60_000)) + '"a1": 1, '), "repeated"),
    "geojson-many members": (
        MAP, _geojson("".join(f'"a{n}": 1, ' for n in range(60_000))), "members"),
    "geojson-deep": (MAP, lambda: "[" * 900_000 + "]" * 900_000, "deep"),
    "geojson-deep in a property": (
        MAP, _geojson('"x": ' + "[" * 900 + "]" * 900 + ", "), "deep"),
    "geojson-deep objects": (
        MAP, _geojson('"x": ' + '{"a":' * 450 + "1" + "}" * 450 + ", "), "deep"),
    "geojson-millions of lists": (MAP, _geojson('"x": [' + "[]," * 5_000_000 + "[]], "), "values"),
    "geojson-millions of numbers": (
        MAP, _geojson('"x": [' + "10," * 9_000_000 + "1], "), "values"),
    "mapping-deep": (
        MAPPED_JSON, lambda: '{"firms": ' + "[" * 950 + "]" * 950 + "}", "deep"),
    "ftm-deep": (
        FTM, lambda: '{"id":"a1","schema":"Company","properties":{"owner":[' * 320 + "1"
        + "]}}" * 320, "deep"),
    "ftm-values that differ": (
        FTM, lambda: json.dumps({"id": "a1", "schema": "Company", "properties": {
            "name": [f"n{number}" for number in range(120_000)]}}), "values"),
    "mapping-columns that differ": (
        MAPPED, lambda: ",".join(f"c{number}" for number in range(60_000)) + "\n", "columns"),
    "mapping-columns that repeat": (MAPPED, lambda: "a," * 100_000 + "\n", "columns"),
    "uk-a comment of megabytes": (
        UK_MARKUP, lambda: UK_MARKUP.text.replace(
            "<Designation>", f"<!--{'a ' * 9_000_000}<Designation>", 1), "XML"),
}  # fmt: skip


def cases() -> Iterator[Costly]:
    """Every one."""
    for name, (content, said) in WORKBOOKS.items():
        yield Costly("sheet", f"{name}.xlsx", content, said)
    yield Costly("sheet", "columns.csv", lambda: "a," * 27_000 + "\n", "columns")
    yield Costly("sheet", "headings.csv", lambda: "Subject,Rel, Value\n" + "\n" * 9_000_000, "col")
    headings = ",".join(c.heading for c in COLUMNS)
    yield Costly("sheet", "blank.csv", lambda: headings + "\n" * 9_000_000, "rows")
    yield Costly("sheet", "rows.csv", lambda: "Subject\n" + "a\n" * 4_000_000, "rows")
    for name, (text, said) in MAPPINGS.items():
        yield Costly("mapping", f"{name}.yml", text, said)
    for name, (form, text, said) in DOCUMENTS.items():
        file = f"{name.partition('-')[2]}.{form.file.partition('.')[2]}"
        yield Costly(form.how, file, text, said, form.beside.get("map.yml", ""))


CASES = tuple(cases())


@pytest.mark.skipif(sys.platform != "linux", reason="limits of a process")
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.form}-{case.name}")
def test_a_costly_file_is_refused_within_seconds_and_bytes(tmp_path: Path, case: Costly) -> None:
    content, file = case.content(), tmp_path / case.name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    if case.beside:
        (tmp_path / "map.yml").write_text(case.beside, encoding="utf-8")
    command = [
        sys.executable, "-m", "tests.ingest.costly_files.bounded_reader", case.form, str(file),
    ]  # fmt: skip
    done = subprocess.run(
        command, cwd=CHECKOUT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    assert case.name in done.stdout and case.said in done.stdout, done.stdout[:2_000]
    assert len(done.stdout) < 10_000

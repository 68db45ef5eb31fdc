"""Every fault at once, each with its row, its column's letter, and the nearest valid value."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from graph.answers.sources import get_stats
from graph.dates import parse_date
from graph.errors import BadRequest, MalformedSource
from graph.store import Store
from ingest.sheet import workbook
from ingest.sheet.cells import nearest_date
from ingest.sheet.reader import read_sheet
from ingest.sheet.template import write_template
from tests.ingest.sheet.conftest import Bring
from tests.ingest.sheet.sheets import SHEET, row, write_csv, write_xlsx

GATE = "Redwood Gate"
TWELVE = (
    (row("Heron Jade Holdings", "OPERATS", object=GATE), "C (Relation)", "Did you mean OPERATES?"),
    (row(GATE, "OPERATES", object=GATE), "A (Subject)", "'Redwood Gate' is a Compound"),
    (row("Nova Park", "status", value="closed"), "B (Subject kind)", "no row gives the kind"),
    (row(GATE, "status", value="operatng"), "F (Value)", "Did you mean operating?"),
    (row(GATE, "status", value="closed", polarity="deny"), "G (Says)", "Did you mean denies?"),
    (row(GATE, "status", value="closed", locator=""), "(Locator)", "is empty"),
    (
        row(GATE, "status", value="closed", stated_on="25/12/2568"),
        "(Said on)",
        "Did you mean 2025-12-25?",
    ),
    (row(GATE, "coordinates", value="103.52,10.61"), "F (Value)", "Did you mean 10.61,103.52?"),
    (
        row(GATE, "status", value="closed", source="ghost-report"),
        "(Source title)",
        "Why this grade once",
    ),
    (row("fic-nowhere", "status", value="closed"), "A (Subject)", "is not a known ref"),
    (row(GATE, "status", value="closed", quote="word " * 25, paraphrase=""), "I (Quote)", "25 w"),
    (row(GATE, "status", value="closed", release="open"), "(Release)", "expected one of private"),
)

# The same rows as they were meant: what is told about each says so.
MEANT = (
    row("Heron Jade Holdings", "OPERATES", object=GATE, locator="p. 21"),
    row("Heron Jade Holdings", "OWNS", object=GATE),
    {**row("Nova Park", "status", value="closed"), "subject_kind": "Compound"},
    row(GATE, "status", value="operating"),
    row(GATE, "status", value="closed", polarity="denies"),
    row(GATE, "status", value="closed", locator="p. 23"),
    row(GATE, "status", value="closed", locator="p. 24", stated_on="2025-12-25"),
    row(GATE, "coordinates", value="10.61,103.52"),
    row(GATE, "status", value="closed", locator="p. 26"),
    row("Nova Park", "status", value="closed", locator="p. 27"),
    row(GATE, "status", value="closed", locator="p. 28", quote="it was shut", paraphrase=""),
    row(GATE, "status", value="closed", locator="p. 29", release="newsroom"),
)


def test_twelve_faults_are_told_together_and_once_corrected_the_sheet_loads_and_loads_again(
    store: Store, bring_sheet: Bring, tmp_path: Path
) -> None:
    file = write_csv(tmp_path / "desk.csv", *SHEET, *(cells for cells, _, _ in TWELVE))
    for dry_run in (True, False):
        with pytest.raises(MalformedSource) as refused:
            bring_sheet(file, dry_run=dry_run)
        lines = str(refused.value).splitlines()
        for number, (_, column, said) in enumerate(TWELVE, 5):
            assert [x for x in lines if f"row {number}, " in x and column in x and said in x], (
                number,
                str(refused.value),
            )
        assert len(lines) == 1 + len(TWELVE)
    assert get_stats(store).claims == 0
    done = bring_sheet(write_csv(file, *SHEET, *MEANT)).summary
    assert (done.refused, done.new) == (0, get_stats(store).claims)
    before = get_stats(store).version
    again = bring_sheet(file).summary
    assert (again.new, again.revised, again.unchanged, again.closed) == (0, 0, done.new, 0)
    assert get_stats(store).version == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        ("Subject,Relation\n", "column Says is missing"),
        (
            "Subjet,Relation\n",
            "column A: 'Subjet' is not a column of a claims sheet. Did you mean S",
        ),
        ("Subject,Relation,Subject\n", "column C: 'Subject' is repeated"),
        ("<!doctype html><html>", "is a web page"),
        ('Subject,Relation\n"open', "the table cannot be read"),
        ("Subject,Relation\n" + "x" * 200_000, "the table cannot be read"),
    ],
)
def test_what_is_no_sheet_is_refused_in_one_sentence(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "desk.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(MalformedSource) as refused:
        read_sheet(file)
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Survivor Vita Dolmarova,24\nx,y\n", "column A: (left out) is not a column"),
        ("Vita Dolmarova,24,rescued\nx,y,z\n", "column A: (left out) is not a column"),
        ("Subject,subject,victim Vita Dolmarova\nx,y\n", "column B: (left out) is repeated"),
    ],
)
def test_a_sheet_without_headings_does_not_print_its_first_row(
    tmp_path: Path, text: str, said: str
) -> None:
    file = tmp_path / "desk.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(MalformedSource) as refused:
        read_sheet(file)
    assert said in str(refused.value) and "Dolmarova" not in str(refused.value)


@pytest.mark.parametrize("write", [write_csv, write_xlsx])
def test_a_fault_names_the_row_that_a_spreadsheet_shows(
    bring_sheet: Bring, tmp_path: Path, write: Callable[..., Path]
) -> None:
    lines = {**SHEET[0], "quote": "The firm\nruns\nthe site."}
    wrong = {**SHEET[1], "polarity": "maybe"}
    with pytest.raises(MalformedSource, match=r", row 3, column \w+ \(Says\): 'maybe'"):
        bring_sheet(write(tmp_path / f"desk.{write.__name__[6:]}", lines, wrong))
    file = tmp_path / "below.csv"
    file.write_text("\n\nSubject,Relation,Says\n", encoding="utf-8")
    with pytest.raises(MalformedSource, match=r"below\.csv, row 3: column Locator is missing"):
        read_sheet(file)


def test_one_name_for_two_kinds_is_a_fault(bring_sheet: Bring, tmp_path: Path) -> None:
    person = row("Heron Jade Holdings", "summary", value="He sold it.", subject_kind="Person")
    file = write_csv(tmp_path / "desk.csv", *SHEET, person)
    with pytest.raises(MalformedSource, match=r"row 5, column B .* is a Company in row 2"):
        bring_sheet(file)
    other = row("Heron Jade Holdings", "kind", value="Group")
    assert bring_sheet(write_csv(file, *SHEET, other)).summary.refused == 0


def test_what_a_spreadsheet_made_a_day_of_is_a_fault(bring_sheet: Bring, tmp_path: Path) -> None:
    code = {**row(GATE, "code", value="MAY-1"), "stated_on": "2025-07-12"}
    file = write_xlsx(tmp_path / "desk.xlsx", *SHEET, code)
    book = load_workbook(file)
    sheet = book.worksheets[0]
    place = {cell.value: get_column_letter(n) for n, cell in enumerate(sheet[1], 1)}
    sheet[f"{place['Said on']}5"] = datetime(2025, 7, 12)  # noqa: DTZ001 - a day has no zone
    book.save(file)
    assert bring_sheet(file, dry_run=True).summary.new > 0
    for heading, number in (("Locator", 2), ("Value", 5)):
        sheet[f"{place[heading]}{number}"] = datetime(2026, 5, 3)  # noqa: DTZ001
    book.save(file)
    with pytest.raises(MalformedSource) as refused:
        bring_sheet(file)
    assert f"row 2, column {place['Locator']} (Locator): contains the day 2026-05-03" in str(
        refused.value
    )
    assert f"row 5, column {place['Value']} (Value): contains the day 2026-05-03" in str(
        refused.value
    )


def test_merged_cells_are_a_fault(tmp_path: Path) -> None:
    file = write_xlsx(tmp_path / "desk.xlsx", *SHEET)
    book = load_workbook(file)
    book.worksheets[0].merge_cells("L2:L4")
    book.save(file)
    with pytest.raises(MalformedSource, match="row 2, column L: is merged with others down to row"):
        read_sheet(file)


def test_cells_under_no_heading_are_a_fault(tmp_path: Path) -> None:
    file = write_csv(tmp_path / "desk.csv", SHEET[2])
    file.write_text(file.read_text("utf-8").rstrip("\n") + ",more\n", "utf-8")
    with pytest.raises(MalformedSource, match="without a heading"):
        read_sheet(file)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_what_spreadsheets_save_is_read_in_every_script(
    tmp_path: Path, encoding: str, delimiter: str
) -> None:
    names = "រោងចក្រ ចាស់ 红木门 ประตูแดง ကျောက်တံခါး عربي"
    cells = {**SHEET[2], "subject": names}
    file = write_csv(tmp_path / "d.csv", cells, encoding=encoding, delimiter=delimiter)
    assert read_sheet(file).rows[0][1]["subject"] == names


def test_another_encoding_is_told(tmp_path: Path) -> None:
    file = tmp_path / "d.csv"
    file.write_bytes("Subject,Relation\nThành,name\n".encode("cp1258", errors="replace"))
    with pytest.raises(MalformedSource, match="is not in UTF-8"):
        read_sheet(file)


def test_a_workbook_that_is_none_or_a_bomb_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "d.xlsx"
    file.write_bytes(b"PK\x03\x04 no workbook")
    with pytest.raises(MalformedSource, match="as an XLSX workbook"):
        read_sheet(file)
    monkeypatch.setattr(workbook, "MAX_UNPACKED_BYTES", 10_000)
    with ZipFile(file, "w", ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b" " * 1_000_000)
    with pytest.raises(MalformedSource, match="unpacks to 1,000,000 bytes"):
        read_sheet(file)


def test_the_template_has_headings_lists_and_examples_that_load(
    store: Store, bring_sheet: Bring, tmp_path: Path
) -> None:
    file = tmp_path / "new.xlsx"
    write_template(file)
    with pytest.raises(BadRequest, match="already exists"):
        write_template(file)
    book = load_workbook(file)
    claims = book["Claims"]
    listed = {str(v.sqref) for v in claims.data_validations.dataValidation}
    assert {"C2:C2000", "B2:B2000", "G2:G2000"} <= listed
    for number, cells in enumerate(book["Examples"].iter_rows(min_row=2, values_only=True), 2):
        for place, cell in enumerate(cells, 1):
            claims.cell(number, place, cell)
    book.save(file)
    done = bring_sheet(file)
    assert done.summary.new == get_stats(store).claims == 11


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("25/12/2025", "2025-12-25"),
        ("12/25/2025", "2025-12-25"),
        ("05/06/2025", ""),
        ("2025/7/1", "2025-07-01"),
        ("19.1.2569", "2026-01-19"),
        ("19 Jan 2026", "2026-01-19"),
        ("January 2026", "2026-01"),
        ("12 กรกฎาคม พ.ศ. ๒๕๖๘", "2025-07-12"),
        ("๑๒ ก.ค. ๒๕๖๘", "2025-07-12"),
        ("กรกฎาคม 2568", "2025-07"),
        ("០៥/០៦/២០២៥", ""),
        ("២៥/១២/២៥៦៨", "2025-12-25"),
        ("2025年7月12日", "2025-07-12"),
        ("令和7年7月12日", "2025-07-12"),
        ("令和元年5月", "2019-05"),
        ("中華民國114年7月12日", "2025-07-12"),
        ("民國114年", "2025"),
        ("2025년 7월 12일", "2025-07-12"),
        ("7年7月12日", ""),
        ("ngày 12 tháng 7 năm 2025", "2025-07-12"),
        ("พ.ศ. 2568", "2025"),
        ("next week", ""),
        ("31/31/2025", ""),
    ],
)
def test_a_date_is_suggested_only_where_it_can_mean_one_day(written: str, meant: str) -> None:
    assert nearest_date(written) == meant


@given(st.text(alphabet="0123456789/.- JanFebเดือน", max_size=12))
def test_what_is_suggested_for_a_date_is_always_a_date(written: str) -> None:
    meant = nearest_date(written)
    if meant:
        parse_date(meant)

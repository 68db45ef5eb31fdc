"""A report made, verified, altered, verified again; and what the record has changed since."""

import csv
import io
import json
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from api.pictures.build import build
from api.pictures.catalogue import PICTURES
from api.pictures.gathering import picture_around, picture_named
from api.reports import pdf
from api.reports.freezing import freeze
from api.reports.packing import digest
from api.reports.titles import checked
from api.reports.verifying import verify
from graph.errors import BadRequest
from graph.settings import Settings
from graph.store import Store
from graph.store.loading import load
from tests.api.pictures.fictional import HOSTILE, story
from tests.api.serving import holding
from tests.fictional import FICTIONAL, OPERATES, REWORDED


@pytest.fixture
def store(embedded_session: Settings) -> Iterator[Store]:
    with holding(embedded_session, [FICTIONAL]) as held:
        yield held


def made(store: Store, folder: Path) -> Path:
    drawn = [picture_named(store, "complicity"), picture_around(store, "demo-gate")]
    file = folder / "report.zip"
    file.write_bytes(freeze(drawn, "Redwood Gate, as sources have it", pdf=False))
    return file


def rewritten(file: Path, name: str, content: bytes | None) -> None:
    """The same zip with one file exchanged, added or taken out."""
    with zipfile.ZipFile(file) as packed:
        files = {entry: packed.read(entry) for entry in packed.namelist()}
    files.pop(name, None)
    if content is not None:
        files[name] = content
    with zipfile.ZipFile(file, "w") as packed:
        for entry, held in files.items():
            packed.writestr(entry, held)


def test_made_verified_altered_and_verified_again(store: Store, tmp_path: Path) -> None:
    file = made(store, tmp_path)
    result = verify(file, store)
    assert result.differing == () and result.changed == ()
    assert result.record_hash == result.record_hash_now
    rewritten(file, "claims.csv", b"id\nforged\n")
    rewritten(file, "extra.txt", b"more")
    rewritten(file, "method.txt", None)
    again = verify(file, store)
    assert {one.file: one.what for one in again.differing} == {
        "claims.csv": "was altered",
        "method.txt": "is missing",
        "extra.txt": "is not in the manifest",
    }
    altered = next(one for one in again.differing if one.file == "claims.csv")
    assert altered.found == digest(b"id\nforged\n") != altered.expected


def test_what_the_record_says_since(store: Store, tmp_path: Path) -> None:
    file = made(store, tmp_path)
    assert OPERATES.id in claims_in(file)
    reworded = tuple(REWORDED if c.id == OPERATES.id else c for c in FICTIONAL.claims)
    load(store, replace(FICTIONAL, claims=reworded))
    result = verify(file, store)
    assert result.differing == ()
    assert result.record_hash != result.record_hash_now
    assert result.changed
    assert [change.claim for change in result.changed] == [OPERATES.id]
    assert result.changed[0].what.startswith("revised: ")
    fewer = tuple(c for c in FICTIONAL.claims if c.id != OPERATES.id)
    load(store, replace(FICTIONAL, claims=fewer))
    closed = verify(file, store).changed
    assert closed and any(change.what.startswith("state: current, now ") for change in closed)


def test_a_claim_that_the_record_does_not_have_is_named(
    store: Store, tmp_path: Path, embedded_session: Settings
) -> None:
    file = made(store, tmp_path)
    count = len(claims_in(file))
    with holding(embedded_session, []) as empty:
        changed = verify(file, empty).changed
    assert changed and len(changed) == count
    assert all("not in this record" in change.what for change in changed)


def test_the_same_data_gives_the_same_bytes(store: Store, tmp_path: Path) -> None:
    assert made(store, tmp_path).read_bytes() == made(store, tmp_path).read_bytes()


def test_every_claim_stands_in_page_csv_and_json_with_source_and_locator(
    store: Store, tmp_path: Path
) -> None:
    file = made(store, tmp_path)
    claims = claims_in(file)
    with zipfile.ZipFile(file) as packed:
        page = packed.read("report.html").decode()
        rows = list(csv.DictReader(io.StringIO(packed.read("claims.csv").decode())))
        manifest = json.loads(packed.read("manifest.json"))
        assert all(entry.date_time == (1980, 1, 1, 0, 0, 0) for entry in packed.infolist())
    assert {row["id"] for row in rows} == set(claims)
    assert all(row["locator"] and row["source"] and row["reply"] for row in rows)
    assert all(page.count(f'id="claim-{claim}"') == 1 for claim in claims)
    assert manifest["left_out"] == {"report.pdf": "it was not asked for"}
    assert list(manifest["files"]) == sorted(manifest["files"])
    assert "<script" not in page and "not asked by us" in page.casefold()


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str, tmp_path: Path) -> None:
    file = tmp_path / "report.zip"
    file.write_bytes(freeze([build(PICTURES["complicity"], story(text))], pdf=False))
    with zipfile.ZipFile(file) as packed:
        page = packed.read("report.html").decode()
    assert "<script" not in page
    assert page.count("<img") == 1 and "onerror=alert(2)>" not in page
    assert 'href="javascript' not in page
    assert verify(file, None).differing == ()


def test_a_pdf_where_there_is_a_browser_and_a_reason_where_there_is_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if any(map(shutil.which, pdf.BROWSERS)):
        one, why = pdf.to_pdf("<h1>Redwood Gate</h1>")
        assert one.startswith(b"%PDF") and why == ""
        assert b"(D:19800101000000" in one
        assert one == pdf.to_pdf("<h1>Redwood Gate</h1>")[0]
    monkeypatch.setenv("PATH", "")
    assert pdf.to_pdf("<h1>Redwood Gate</h1>") == (b"", pdf.NONE)


@pytest.mark.parametrize("title", ["A complicit state", "They ran it", " ", "x" * 201])
def test_a_title_that_convicts_is_refused(title: str) -> None:
    with pytest.raises(BadRequest, match="title: "):
        checked(title)


def test_a_quotation_may_say_what_a_source_says() -> None:
    assert checked("“Complicit”,  says one source") == "“Complicit”, says one source"


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04 broken"])
def test_what_is_no_report_is_refused_in_a_sentence(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "report.zip"
    file.write_bytes(content)
    with pytest.raises(BadRequest, match=r"report\.zip: no report"):
        verify(file, None)
    with pytest.raises(BadRequest, match=r"gone\.zip"):
        verify(tmp_path / "gone.zip", None)
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("manifest.json", '{"format": "another"}')
    with pytest.raises(BadRequest, match="expected format"):
        verify(file, None)


def claims_in(file: Path) -> list[str]:
    with zipfile.ZipFile(file) as packed:
        return [claim["id"] for claim in json.loads(packed.read("claims.json"))]

"""A report made, verified, altered, verified again; and what the record has changed since."""

import csv
import io
import json
import re
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from api.reports import document
from api.reports.archive import digest, freeze
from api.reports.story import MAX_PARTS, ReportContents, gather_story, ids_in
from api.reports.verification import REDACTED, verify
from api.snapshot import Snapshots
from api.wording import checked
from graph.errors import BadRequest, NotFound
from graph.record import RedactionReason, Reply
from graph.settings import Settings
from graph.store import Store
from graph.store.judgements import record_reply
from graph.store.load import load
from graph.store.redaction import redact
from queries.question_docs import described
from queries.questions import questions
from tests.api.html_reader import read_text
from tests.api.server import holding
from tests.fictional_record import FICTIONAL, HOSTILE, OPERATES, REWORDED, WALLET, claim, hostile


@pytest.fixture
def store(embedded_session: Settings) -> Iterator[Store]:
    with holding(embedded_session, [FICTIONAL]) as held:
        yield held


ASKED = ReportContents.model_validate(
    {
        "title": "Redwood Gate, as sources have it",
        "pictures": ["complicity"],
        "around": [{"id": "demo-gate"}],
        "chains": [{"from": "Heron Jade Group", "to": "demo-gate"}],
        "tables": [{"query": "operators-and-standing"}],
        "pdf": False,
    }
)


def made(store: Store, folder: Path, asked: ReportContents = ASKED) -> Path:
    file = folder / "report.zip"
    file.write_bytes(freeze(gather_story(store, Snapshots(store), asked), pdf=asked.pdf))
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
    assert {change.claim: change.what for change in result.changed or ()} == {
        OPERATES.id: "revised: quote, paraphrase"
    }
    fewer = tuple(c for c in FICTIONAL.claims if c.id != OPERATES.id)
    load(store, replace(FICTIONAL, claims=fewer))
    said = changes(file, store)
    assert "state: current, now our error" in said[OPERATES.id]
    assert "said by 2, now by 1" in said["Heron Jade Group is said to operate Redwood Gate"]


def test_an_acquittal_a_denial_a_reply_and_a_redaction_since(store: Store, tmp_path: Path) -> None:
    file = made(store, tmp_path)
    more = (
        claim("demo-case", "stage", "acquitted", of="demo-paper", locator="p. 2"),
        claim(
            "demo-viktor", "PARTY_TO", "demo-case",
            of="demo-paper", locator="p. 2", stage="acquitted",
        ),
        claim("demo-viktor", "MANAGES", "demo-gate", of="demo-paper", polarity="denies"),
    )  # fmt: skip
    load(store, replace(FICTIONAL, claims=(*FICTIONAL.claims, *more)))
    record_reply(
        store,
        Reply(
            claim=OPERATES.id, outcome="answered", asked_by="the desk", words="Is it yours?",
            channel="letter", asked_on="2026-01-01", deadline="2026-01-10", answer="No.",
            answered_on="2026-01-05", entered_on="2026-01-06",
        ),
    )  # fmt: skip
    said = changes(file, store)
    assert "charged, now acquitted, charged" in said["Case 12 of 2025"]
    assert "acquitted, charged, as their sources have it" in said["Viktor Sarn"]
    managed = "Viktor Sarn is said to manage Redwood Gate (the source says it is possible)"
    assert "denied by 0, now by 1" in said[managed]
    assert said[OPERATES.id].startswith("reply: not asked by us, now ")
    redact(store, "demo-viktor", RedactionReason.DANGER_TO_LIFE, day="2026-01-30")
    gone = {name for name, what in changes(file, store).items() if what == REDACTED}
    assert gone == {claim["id"] for claim in held_in(file) if '"demo-viktor"' in json.dumps(claim)}
    assert len(gone) == 3


def changes(file: Path, store: Store) -> dict[str, str]:
    """What has changed, by claim, or by the sentence where it is no claim."""
    found: dict[str, str] = {}
    for change in verify(file, store).changed or ():
        name = change.claim or change.sentence
        found[name] = "; ".join(filter(None, (found.get(name), change.what)))
    return found


def test_a_claim_that_the_record_does_not_have_is_named(
    store: Store, tmp_path: Path, embedded_session: Settings
) -> None:
    file = made(store, tmp_path)
    count = len(claims_in(file))
    with holding(embedded_session, []) as empty:
        changed = verify(file, empty).changed
    assert changed and len([change for change in changed if change.claim]) == count
    assert all("this record" in change.what for change in changed)


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
    assert "tables/1-operators-and-standing.csv" in manifest["files"]
    assert "chains/1.json" in manifest["files"]


def test_every_sentence_leads_to_a_note_and_no_wallet_stands_whole(
    store: Store, tmp_path: Path
) -> None:
    asked = ReportContents.model_validate(
        {**ASKED.model_dump(by_alias=True), "around": [{"id": "demo-wallet"}]}
    )
    with zipfile.ZipFile(made(store, tmp_path, asked)) as packed:
        page = packed.read("report.html").decode()
        table = packed.read("claims.csv").decode()
    notes = set(re.findall(r'<li id="note-(\d+)"', page))
    assert set(re.findall(r'href="#note-(\d+)"', page)) <= notes
    for line in re.findall(r'<li class="asserts">.*?</li>', page, re.DOTALL):
        assert 'href="#note-' in line
    assert WALLET not in page and WALLET not in table


def test_hostile_text_stays_text(embedded_session: Settings, tmp_path: Path) -> None:
    datasets = (FICTIONAL, *(hostile(text, place) for place, text in enumerate(HOSTILE)))
    around = [{"id": f"hostile-{place}-site"} for place in range(0, len(HOSTILE), 2)]
    asked = ReportContents.model_validate({"around": around, "title": HOSTILE[0], "pdf": False})
    with holding(embedded_session, datasets) as held:
        file = made(held, tmp_path, asked)
    with zipfile.ZipFile(file) as packed:
        page = read_text(packed.read("report.html").decode())
    tags = {element.tag for element in page.elements}
    assert not tags & {"script", "svg", "iframe", "object", "form"}
    assert len(page.all("img")) == len(around) and len(page.all("style")) == 1
    assert all(link.startswith(("#", "http://", "https://")) for link in page.links)
    assert not any(n.startswith("on") for e in page.elements for n in e.attributes)
    assert verify(file, None).differing == ()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({}, "at least one"),
        ({"pictures": ["nothing"]}, "no picture is called"),
        ({"chains": [{"from": "demo-heron", "to": "demo-heron"}]}, "are the same entity"),
        ({"tables": [{"query": "operators-and"}]}, "no question is called"),
        ({"claims": ["c0"]}, "no claim has the id"),
        ({"pictures": ["complicity"], "title": "A complicit state"}, "title: "),
    ],
)
def test_what_cannot_be_frozen_is_one_sentence(
    store: Store, asked: dict[str, object], said: str
) -> None:
    with pytest.raises((BadRequest, NotFound), match=said):
        gather_story(store, Snapshots(store), ReportContents.model_validate(asked))


def test_a_table_of_any_question_can_be_frozen(store: Store) -> None:
    """Cells that name no claim (what was redacted, what nobody says) included."""
    free = [q.id for q in questions().values() if not any(p.required for p in described(q).params)]
    for start in range(0, len(free), MAX_PARTS):
        tables = [{"query": name} for name in free[start : start + MAX_PARTS]]
        asked = ReportContents.model_validate({"tables": tables})
        story = gather_story(store, Snapshots(store), asked)
        assert {claim.id for claim in story.claims} == {
            claim for table in story.tables for claim in table.claim_ids()
        }
    assert ids_in(None) == ids_in("") == ids_in([None]) == []
    assert ids_in(["c1", None]) == ["c1"] == ids_in("c1")


def test_a_pdf_where_there_is_a_browser_and_a_reason_where_there_is_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if any(map(shutil.which, document.BROWSERS)):
        one, why = document.to_pdf("<h1>Redwood Gate</h1>")
        assert one.startswith(b"%PDF") and why == ""
        assert b"(D:19800101000000" in one
        assert one == document.to_pdf("<h1>Redwood Gate</h1>")[0]
    monkeypatch.setenv("PATH", "")
    assert document.to_pdf("<h1>Redwood Gate</h1>") == (b"", document.NONE)


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
    with pytest.raises(BadRequest, match=r"report\.zip: not a report"):
        verify(file, None)
    with pytest.raises(BadRequest, match=r"gone\.zip"):
        verify(tmp_path / "gone.zip", None)
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("manifest.json", '{"format": "another"}')
    with pytest.raises(BadRequest, match="expected format"):
        verify(file, None)


def claims_in(file: Path) -> list[str]:
    return [claim["id"] for claim in held_in(file)]


def held_in(file: Path) -> list[dict[str, Any]]:
    with zipfile.ZipFile(file) as packed:
        found: list[dict[str, Any]] = json.loads(packed.read("claims.json"))
        return found

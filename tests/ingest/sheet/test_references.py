"""A name that the record may have is asked about; a fault of a source is told once."""

import re
from pathlib import Path

import pytest

from graph.errors import MalformedSource
from graph.store import Store
from graph.store.record_reader import all_judgements
from tests.ingest.sheet.conftest import Bring
from tests.ingest.sheet.sheets import SHEET, row, write_csv

TOWN = {**SHEET[0], "subject": "Sihanoukville", "subject_kind": "Place", "predicate": "place_type",
        "object": "", "object_kind": "", "value": "town"}  # fmt: skip
CITED = {name: SHEET[0][name] for name in SHEET[0] if name.startswith(("source", "publish"))}
GRADED = {name: SHEET[0][name] for name in ("reliability", "graded_by", "graded_why")}


def town(kind: str, **more: str) -> dict[str, str]:
    """A row about something that is called as the town is."""
    return {**TOWN, "subject_kind": kind, **more}


def test_a_place_that_exists_is_asked_about_and_not_joined(
    store: Store, bring_sheet: Bring, tmp_path: Path
) -> None:
    bring_sheet(write_csv(tmp_path / "one.csv", TOWN))
    (asked,) = bring_sheet(
        write_csv(tmp_path / "two.csv", town("Place", locator="p. 9"))
    ).suggestions
    assert re.search(r"the Place may be s\w+-\w+ \(Sihanoukville; ", asked)
    assert store.read(all_judgements) == []


def test_a_name_that_another_kind_has_is_asked_about(
    store: Store, bring_sheet: Bring, tmp_path: Path
) -> None:
    bring_sheet(write_csv(tmp_path / "one.csv", TOWN))
    other = town("Compound", predicate="status", value="operating", locator="p. 9")
    (asked,) = bring_sheet(write_csv(tmp_path / "two.csv", other)).suggestions
    assert re.search(r"the Compound has the exact name of s\w+-\w+ \(Place\)", asked)
    assert store.read(all_judgements) == []


def test_a_dry_run_names_the_refs_that_hold_afterwards(
    store: Store, bring_sheet: Bring, tmp_path: Path
) -> None:
    bring_sheet(write_csv(tmp_path / "one.csv", TOWN))
    bring_sheet(write_csv(tmp_path / "three.csv", town("Event", predicate="date", value="2024")))
    other = write_csv(tmp_path / "two.csv", town("Event", predicate="date", value="2025"))
    before = known_refs(store)
    would = bring_sheet(other, dry_run=True).suggestions
    named = set(re.findall(r"s[0-9a-f]{6}-\w+", " ".join(would)))
    assert named - before and known_refs(store) == before
    assert bring_sheet(other, dry_run=True).suggestions == would
    assert bring_sheet(other).suggestions == would
    assert named <= known_refs(store)


def test_two_sheets_make_two_refs_of_one_name_and_a_changed_sheet_keeps_its_own(
    store: Store, bring_sheet: Bring, tmp_path: Path
) -> None:
    event = town("Event", predicate="date", value="2025")
    bring_sheet(write_csv(tmp_path / "one.csv", event))
    first = known_refs(store)
    bring_sheet(write_csv(tmp_path / "two.csv", event))
    both = known_refs(store)
    assert len(both) == 2 * len(first)
    bring_sheet(write_csv(tmp_path / "one.csv", event, {**event, "locator": "p. 3"}))
    assert known_refs(store) == both


def known_refs(store: Store) -> set[str]:
    """The refs of every entity."""
    return set(store.read(lambda tx: tx.column("MATCH (c:Claim)", "c.subject")))


def test_one_missing_day_of_publication_is_one_error(bring_sheet: Bring, tmp_path: Path) -> None:
    rows = [
        {**row(f"Town {number}", "place_type", value="town"), "subject_kind": "Place"}
        for number in range(40)
    ]
    rows[0] |= {**CITED, **GRADED, "published": "", "stated_on": ""}
    file = write_csv(tmp_path / "desk.csv", *rows)
    with pytest.raises(MalformedSource) as refused:
        bring_sheet(file)
    _, *faults = str(refused.value).splitlines()
    assert len(faults) == 1, faults
    assert "row 2, column" in faults[0] and "Published" in faults[0]


def test_a_source_whose_row_was_left_out_is_told_once(bring_sheet: Bring, tmp_path: Path) -> None:
    rows = [
        {**row(f"Town {number}", "place_type", value="town"), "subject_kind": "Place"}
        for number in range(40)
    ]
    exposed = "Vita Dolmar, 24, was held there and rescued; her passport is X1234567."
    rows[0] |= {**CITED, **GRADED, "published": "2025-06-01", "paraphrase": exposed}
    file = write_csv(tmp_path / "desk.csv", *rows)
    with pytest.raises(MalformedSource) as refused:
        bring_sheet(file)
    _, *faults = str(refused.value).splitlines()
    assert len(faults) == 1, faults
    assert "is described in row 2, which was left out to protect people" in faults[0]

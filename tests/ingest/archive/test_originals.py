"""Originals keep their bytes, the ledger says how they came, and a change is found."""

import json
from pathlib import Path

import pytest

from graph.errors import MalformedSource
from graph.text import NameFinder
from ingest.archive import captures, keep, verify
from ingest.archive.originals import UNNAMED, by_its_name, original_of, seal


def write(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_a_file_is_kept_once_by_its_hash_and_each_capture_is_noted(tmp_path: Path) -> None:
    file = write(tmp_path, "list.csv", "1,ARDENT HOLDINGS\n")
    first = keep(tmp_path / "home", file, dataset="fic_list")
    second = keep(tmp_path / "home", file, dataset="fic_list", address="https://example.org/list")
    assert first.sha256 == second.sha256
    kept = original_of(tmp_path / "home", first.sha256)
    assert kept.read_bytes() == file.read_bytes()
    assert kept.stat().st_mode & 0o777 == 0o400
    noted = list(captures(tmp_path / "home"))
    assert [c.address for c in noted] == ["", "https://example.org/list"]
    assert all(c.captured_by and c.tool.startswith("scamgraph ") and c.size == 18 for c in noted)
    assert not list((tmp_path / "home" / "archive" / "incoming").iterdir())


def test_what_was_changed_lost_or_slipped_in_is_found(tmp_path: Path) -> None:
    home = tmp_path / "home"
    well, changed, lost = (
        keep(home, write(tmp_path, f"{name}.csv", name), dataset="fic_list").sha256
        for name in ("well", "changed", "lost")
    )
    original_of(home, changed).chmod(0o600)
    original_of(home, changed).write_text("another", encoding="utf-8")
    original_of(home, lost).unlink()
    stray = home / "archive" / "originals" / "ff" / ("f" * 64)
    stray.mkdir(parents=True)
    found = {v.sha256: v.found for v in verify(home)}
    assert found == {
        well: "as captured",
        changed: "changed",
        lost: "missing",
        "f" * 64: "never captured",
    }


def test_a_file_name_that_names_somebody_held_is_not_noted(tmp_path: Path) -> None:
    file = write(tmp_path, "victim_passport_vita_dolmar.jpg", "x")
    assert keep(tmp_path / "home", file, dataset="fic_list").name == UNNAMED
    assert "dolmar" not in (tmp_path / "home" / "archive" / "captures.jsonl").read_text("utf-8")


def test_a_damaged_ledger_is_named_by_its_line(tmp_path: Path) -> None:
    keep(tmp_path, write(tmp_path, "list.csv", "x"), dataset="fic_list")
    ledger = tmp_path / "archive" / "captures.jsonl"
    ledger.write_text(ledger.read_text("utf-8") + json.dumps({"sha256": 1}) + "\n", "utf-8")
    with pytest.raises(MalformedSource, match="line 2"):
        verify(tmp_path)


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(MalformedSource, match=r"gone\.csv: cannot be read"):
        keep(tmp_path, tmp_path / "gone.csv", dataset="fic_list")


def test_sealing_leaves_no_link_called_so_and_nothing_half_received(tmp_path: Path) -> None:
    named = write(tmp_path, "orlan-veskit.csv", "of another dataset")
    other = write(tmp_path, "list.csv", "x")
    for file in (named, other):
        by_its_name(tmp_path, keep(tmp_path, file, dataset="fic_other"))
    left = tmp_path / "archive" / "incoming" / "0a1b" / "partial"
    left.parent.mkdir()
    left.write_text("entry 7, Orlan Veskit, and here the conn", encoding="utf-8")
    assert seal(tmp_path, {"fic_list"}, NameFinder(["Orlan Veskit"]).in_text) == ()
    names = [path.name for path in (tmp_path / "archive").rglob("*")]
    assert "orlan-veskit.csv" not in names and "list.csv" in names
    assert not left.exists()

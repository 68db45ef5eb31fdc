"""`match` and `match sheet` as a user meets them: pairs of the record, and names elsewhere."""

import csv
import json
from pathlib import Path

import pytest

from graph.settings import Settings
from graph.store import open_store
from graph.store.load import load
from tests.claims import FIRM, OTHER_FIRM, THINGS, dataset
from tests.cli.conftest import Run


@pytest.fixture
def told(embedded_settings: Settings, scamgraph: Run) -> Run:
    """The command, on a store with two firms of nearly one name."""
    with open_store(embedded_settings) as store:
        load(store, dataset(*THINGS))
    return scamgraph


def test_pairs_are_listed_judged_and_listed_again_after_an_undo(told: Run) -> None:
    listed = told("match", "--kind", "Company")
    assert listed.returncode == 0, listed.stderr
    assert f"[{FIRM}] Company" in listed.stdout and f"[{OTHER_FIRM}] Company" in listed.stdout
    assert "judge same" in listed.stderr and "judge undo" in listed.stderr
    judged = told("judge", "different", FIRM, OTHER_FIRM, "--why", "two registers")
    assert judged.returncode == 0, judged.stderr
    assert json.loads(told("match", "--for", FIRM, "--json").stdout)["total"] == 0
    against = told("judge", "same", FIRM, OTHER_FIRM, "--why", "one name")
    assert against.returncode == 1
    assert "two registers" in against.stderr and "one name" in against.stderr
    assert told("judge", "undo", judged.stdout.strip()).returncode == 0
    assert json.loads(told("match", "--for", "Ardent Holdings", "--json").stdout)["total"] == 1


def test_a_kind_or_name_that_is_not_there_is_refused(told: Run) -> None:
    for words in (("--kind", "Ship"), ("--for", "Nobody at all")):
        refused = told("match", *words)
        assert (refused.returncode, refused.stdout) == (1, "")


def test_each_row_of_a_sheet_gets_the_best_three(told: Run, tmp_path: Path) -> None:
    names, out = tmp_path / "names.csv", tmp_path / "matched.csv"
    names.write_text("Name,country,note\nArdent Holdings,,a\n,,b\nZzyzx Qqq,,c\n", "utf-8")
    done = told("match", "sheet", str(names), "--column", "Name", "--out", str(out))
    assert done.returncode == 0, done.stderr
    rows = list(csv.DictReader(out.open(encoding="utf-8")))
    assert [row["note"] for row in rows] == ["a", "b", "c"]
    assert {rows[0]["match_1"], rows[0]["match_2"]} == {FIRM, OTHER_FIRM}
    assert rows[0]["match_1_verdict"] in {"same", "cannot_tell"} and rows[0]["match_1_reasons"]
    assert rows[1]["match_1"] == rows[2]["match_1"] == ""
    assert "1 none" in done.stderr or "2 none" in done.stderr


def test_a_sheet_without_the_column_or_without_rows_is_refused(told: Run, tmp_path: Path) -> None:
    names, out = tmp_path / "names.csv", tmp_path / "matched.csv"
    for content in ("Other\na\n", "Name\n", ""):
        names.write_text(content, "utf-8")
        refused = told("match", "sheet", str(names), "--column", "Name", "--out", str(out))
        assert refused.returncode == 1 and not out.exists(), content

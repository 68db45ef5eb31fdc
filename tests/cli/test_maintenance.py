"""`doctor`, `rebuild` and `ingest` on a record that was changed by hand, and on copied homes."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.environment import environment
from graph.embedded import attach_engine
from graph.settings import Settings
from graph.store import open_store
from graph.store.metadata import read_meta
from tests.cli.conftest import Run

CHANGED = "MATCH (c:Claim {id: '$id'}) SET c.paraphrase = 'The minister ran it.'"


@pytest.fixture
def changed(scamgraph: Run, embedded_settings: Settings) -> str:
    """The id of a claim of a bundled source whose words another program changed."""
    assert scamgraph("ingest", "founding_article").returncode == 0
    with open_store(embedded_settings) as store:
        key: str = store.read(lambda tx: tx.column("MATCH (c:Claim)", "c.id"))[0]
        store.define(CHANGED.replace("$id", key))
    return key


def test_a_changed_claim_is_named_refused_and_restored(scamgraph: Run, changed: str) -> None:
    done = scamgraph("doctor", "--json")
    told = json.loads(done.stdout)
    assert done.returncode == 1
    assert (told["record_checked"], told["record_whole"]) == (True, False)
    assert [p for p in told["problems"] if p.startswith(f"claim {changed} was changed")]
    text = scamgraph("doctor").stdout
    assert "was changed by another program; to restore it: scamgraph ingest" in text
    assert f"claim {changed} was changed: its hash stands for other content" in text

    refused = scamgraph("rebuild")
    assert refused.returncode == 1
    assert changed in refused.stderr and "scamgraph ingest" in refused.stderr
    assert json.loads(scamgraph("doctor", "--json").stdout)["version"] == told["version"]

    loaded = scamgraph("ingest", "founding_article")
    assert loaded.returncode == 0
    assert "was restored from the sources" in loaded.stderr
    assert scamgraph("doctor").returncode == 0
    assert scamgraph("rebuild").returncode == 0


def test_a_quick_doctor_says_that_it_did_not_hash_the_record(scamgraph: Run, changed: str) -> None:
    assert changed
    done = scamgraph("doctor", "--quick")
    assert "not checked (--quick)" in done.stdout
    told = json.loads(scamgraph("doctor", "--quick", "--json").stdout)
    assert (told["record_checked"], told["record_whole"]) == (False, None)


def test_doctor_counts_how_the_record_is_spread(scamgraph: Run) -> None:
    assert scamgraph("ingest", "founding_article").returncode == 0
    told = json.loads(scamgraph("doctor", "--figures", "--json").stdout)
    figures, counts = told["figures"], told["counts"]
    assert figures["claims by copy read"] == {"original": counts["claims"]}
    assert figures["ties by publisher"].keys() == {"Gavroche"}
    assert figures["acts by month"] == {"2025-07": 1}
    text = scamgraph("doctor", "--figures").stdout
    assert "acts by month" in text and "acts by month" not in scamgraph("doctor").stdout


def test_content_that_was_changed_is_not_accepted_as_lost(scamgraph: Run, changed: str) -> None:
    refused = scamgraph("doctor", "--accept-loss", "the sheet is gone")
    assert refused.returncode == 1
    assert "Something was changed, not only lost" in refused.stderr and changed in refused.stderr


def test_what_is_nowhere_any_more_is_accepted_with_its_reason(
    scamgraph: Run, embedded_settings: Settings
) -> None:
    assert scamgraph("ingest", "founding_article").returncode == 0
    assert "nothing is lost" in scamgraph("doctor", "--accept-loss", "in vain").stderr
    with open_store(embedded_settings) as store:
        store.define("MATCH (c:Claim) WHERE c.predicate <> 'kind' WITH c LIMIT 1 DETACH DELETE c")
    told = scamgraph("doctor")
    assert told.returncode == 1
    assert "--accept-loss REASON" in told.stdout
    done = scamgraph("doctor", "--accept-loss", "the disk failed")
    assert done.returncode == 0
    assert "accepted as lost: " in done.stderr
    assert "Why: the disk failed" in done.stdout
    assert scamgraph("doctor").returncode == 0
    assert scamgraph("rebuild").returncode == 0


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    """A home folder with a bundled source in it, whose engine runs."""
    path = tmp_path / "A"
    assert _run(path, "ingest", "founding_article").returncode == 0
    with attach_engine(path):
        yield path


def _run(home: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [Path(sys.executable).with_name("scamgraph"), *words],
        env=environment(Settings(neo4j_uri=None, home=home)),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def version_of(home: Path) -> int:
    """The version of the data in a home folder."""
    with open_store(Settings(neo4j_uri=None, home=home)) as store:
        meta = store.read(read_meta)
    assert meta
    return meta.version


def test_a_copied_home_leaves_the_original_alone_while_its_engine_runs(home: Path) -> None:
    original = version_of(home)
    copy = home.with_name("B")
    shutil.copytree(home, copy)
    link = home.with_name("link to B")
    link.symlink_to(copy)
    moved = home.with_name("C")

    for number, path in enumerate((copy, link), 1):
        assert _run(path, "rebuild").returncode == 0
        assert version_of(path) == original + number
        assert version_of(home) == original
    copy.rename(moved)
    assert _run(moved, "rebuild").returncode == 0
    assert version_of(moved) == original + 3
    assert version_of(home) == original
    # Another path to the same folder is the same store.
    same = home.with_name("link to A")
    same.symlink_to(home)
    assert _run(same, "rebuild").returncode == 0
    assert version_of(home) == original + 1
    assert version_of(moved) == original + 3


def test_a_home_moved_while_its_engine_runs_is_not_written_into_its_replacement(home: Path) -> None:
    original = version_of(home)
    moved = home.with_name("moved")
    home.rename(moved)
    shutil.copytree(moved, home)
    assert _run(home, "rebuild").returncode == 0
    assert version_of(home) == original + 1
    assert version_of(moved) == original

"""A new source's folder loads as it is written, and nothing is written over."""

import tomllib
from collections import Counter, defaultdict
from pathlib import Path

import pytest

import ingest
from graph.errors import BadRequest
from graph.settings import Settings
from graph.store import open_store
from ingest.dataset_folder import folder_of, folders, get_rows, write_skeleton
from ingest.description import read_description
from ingest.pipeline import ingest_folder
from ingest.rows import make_claims

SOURCES = Path(ingest.__file__).parent / "sources"


@pytest.mark.parametrize("dataset", ["harbour_report", "a", "ofac__two_"])
def test_a_skeleton_loads_as_it_stands(
    embedded_settings: Settings, tmp_path: Path, dataset: str
) -> None:
    folder = write_skeleton(dataset, tmp_path, "2026-11-24")
    with open_store(embedded_settings) as store:
        assert ingest_folder(store, folder).new == 2


def test_what_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    folder = write_skeleton("harbour_report", tmp_path, "2026-11-24")
    (folder / "claims.csv").write_text("mine", encoding="utf-8")
    with pytest.raises(BadRequest, match="already exists"):
        write_skeleton("harbour_report", tmp_path, "2026-11-24")
    assert (folder / "claims.csv").read_text("utf-8") == "mine"


@pytest.mark.parametrize("dataset", ["Harbour", "../x", "", "1st", "a-b", "a b"])
def test_an_id_that_cannot_be_one_is_refused(tmp_path: Path, dataset: str) -> None:
    with pytest.raises(BadRequest, match="is not a valid source id"):
        write_skeleton(dataset, tmp_path, "2026-11-24")
    assert not list(tmp_path.iterdir())


def test_no_publication_or_origin_of_the_bundled_sources_is_described_twice() -> None:
    files = [*SOURCES.glob("*.toml"), *SOURCES.glob("*/dataset.toml")]
    described: Counter[tuple[str, str]] = Counter()
    for path in files:
        tables = tomllib.loads(path.read_text("utf-8"))
        for kind in ("publication", "origin"):
            described.update((kind, entry["id"]) for entry in tables.get(kind, ()))
    assert len(described) > 200
    assert [thing for thing, times in described.items() if times > 1] == []


def test_each_publication_of_the_bundled_sources_was_read_in_one_copy() -> None:
    read, _ = copies_and_kinds()
    assert {key for key, copies in read.items() if len(copies) > 1} == set()


def test_a_mirror_is_a_copy_of_a_list_and_a_release_in_a_stranger_s_copy_is_restated() -> None:
    read, kinds = copies_and_kinds()
    mirrors = {key for key, copies in read.items() if "mirror" in copies}
    assert {key for key in mirrors if kinds[key] != "designation_list"} == set()


def test_what_was_read_in_a_reprint_has_not_the_grade_of_its_issuer_s_own_text() -> None:
    read, _ = copies_and_kinds()
    grades = {
        source.id: source.reliability
        for dataset in folders()
        for source in read_description(folder_of(dataset)).publication
    }
    assert "A" in grades.values()
    assert {key for key, copies in read.items() if "restated" in copies and grades[key] == "A"} == (
        set()
    )


def copies_and_kinds() -> tuple[dict[str, set[str]], dict[str, str]]:
    """Return which copies of each bundled publication were read, and its kind."""
    read: dict[str, set[str]] = defaultdict(set)
    kinds: dict[str, str] = {}
    for dataset in folders():
        folder = folder_of(dataset)
        description = read_description(folder)
        kinds.update((source.id, source.kind) for source in description.publication)
        for _, claim in make_claims(description, get_rows(folder))[0]:
            read[claim.source].add(claim.copy_read)
    return read, kinds

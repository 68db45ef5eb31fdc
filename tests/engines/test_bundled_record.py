"""The bundled record is the same on every engine, and a second load of it changes nothing."""

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from graph.answers.entities import get_entity
from graph.answers.lookup import entity_id
from graph.answers.search import search
from graph.answers.sources import get_stats
from graph.claim_spool import Spool
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.load import load
from graph.store.rebuild import compare
from ingest.dataset_folder import folder_of, folders
from ingest.pipeline import ingest_folder, read_folder

pytestmark = pytest.mark.long

CODES = ("BA01", "KA02", "SI03", "SI08", "SI15", "SI37", "SI38")
TWO_STATUSES = ("BA01", "SI03", "SI38")
# What the first engine of this run counted; every other must count the same.
FIRST: dict[str, object] = {}


def test_the_whole_record_is_the_same_on_every_engine(settings: Settings) -> None:
    with open_store(settings) as store:
        for dataset in folders():
            assert ingest_folder(store, folder_of(dataset)).new > 0
        for dataset in folders():
            # Not by its fingerprint: every row is read, judged and compared again.
            with Spool() as spool:
                again = load(store, read_folder(store, spool, folder_of(dataset)))
            assert (again.new, again.revised, again.closed) == (0, 0, 0)
        comparison = compare(store)
        assert comparison.problems == ()
        stats = get_stats(store)
        counted = stats.model_dump(exclude={"engine", "version"})
        assert FIRST.setdefault("counted", counted) == counted

        for code in CODES:
            assert search(store, code)[0].id == f"amnesty-{code.lower()}"
        for code in TWO_STATUSES:
            entity = get_entity(store, f"amnesty-{code.lower()}")
            status = next(p for p in entity.properties if p.name == "status")
            assert [v.value for v in status.values] == ["documented", "suspected"]

        _check_searches(store)


def _check_searches(store: Store) -> None:
    """Check that hard searches find the right thing among the first three, in every script."""
    found: dict[str, list[bool]] = defaultdict(list)
    with Path(__file__).with_name("searches.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            first = {result.id for result in search(store, row["text"], limit=3)}
            expected = {entity_id(store, ref) for ref in row["expected"].split()}
            found[row["script"]].append(bool(first & expected))
    every = [right for some in found.values() for right in some]
    assert sum(every) / len(every) >= 0.95
    assert {script for script, some in found.items() if sum(some) / len(some) < 0.85} == set()

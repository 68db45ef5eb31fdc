"""`freshness` as a user meets it."""

import json
from dataclasses import replace

from graph.settings import Settings
from graph.store import open_store
from graph.store.load import load
from tests.claims import SOURCES, dataset, thing
from tests.cli.conftest import Run


def test_freshness_lists_the_longest_unread_first(
    embedded_settings: Settings, scamgraph: Run
) -> None:
    made = dataset(*thing("f-camp", "Compound"))
    read = tuple(s.model_copy(update={"retrieved": "2026-01-30"}) for s in SOURCES[:1])
    with open_store(embedded_settings) as store:
        load(store, replace(made, sources=(*read, *SOURCES[1:])))
    told = scamgraph("freshness", "--as-of", "2026-03-30")
    assert told.returncode == 0, told.stderr
    assert "2026-01-30" in told.stdout and "59" in told.stdout
    assert "older than 90 days on 2026-03-30" in told.stderr
    found = json.loads(scamgraph("freshness", "--as-of", "2026-05-30", "--json").stdout)
    assert [(row["id"], row["age_days"]) for row in found["items"]][-1] == ("src-1", 120)
    refused = scamgraph("freshness", "--as-of", "last week")
    assert (refused.returncode, refused.stdout) == (1, "")

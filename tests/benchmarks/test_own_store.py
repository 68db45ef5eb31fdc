"""Fiction stands alone: it is loaded in parts into its own store, and refuses any other."""

from dataclasses import replace

import pytest

from benchmarks.fiction import stream
from benchmarks.fiction.own_store import load_fiction
from graph.errors import ForeignStore
from graph.settings import Settings
from graph.store.load import load
from graph.store.opening import open_store
from graph.store.rebuild import compare
from tests.claims import THINGS, dataset


def test_parts_are_loaded_and_the_graph_is_what_the_record_gives(
    embedded_settings: Settings,
) -> None:
    assert load_fiction(embedded_settings.home, stream(7, 700, part=300)) == 700
    assert load_fiction(embedded_settings.home, stream(7, 700, part=300)) == 0
    with open_store(embedded_settings) as store:
        assert compare(store).problems == ()


def test_a_store_that_holds_something_else_is_left_alone(embedded_settings: Settings) -> None:
    with open_store(embedded_settings) as store:
        load(store, replace(dataset(*THINGS), id="a-report"))
    with pytest.raises(ForeignStore, match="a-report"):
        load_fiction(embedded_settings.home, stream(7, 100))
    with open_store(embedded_settings) as store:
        held = store.read(lambda tx: tx.rows("MATCH (d:Dataset) RETURN d.id AS id"))
    assert held == [{"id": "a-report"}]

"""Names in every script: each engine stores those of the unusual files letter for letter."""

from collections.abc import Iterator

import pytest

from graph.answers.search import search
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.load import load
from graph.store.rebuild import compare
from graph.vocabulary import normal_text
from tests.claims import dataset, thing
from tests.ingest.bad_input.loading import ACCEPTED
from tests.servers.stores import empty

NAMES = sorted({name for case in ACCEPTED for name in case.named})


@pytest.fixture(scope="module")
def store(engine_settings: Settings) -> Iterator[Store]:
    """Return a store that holds a company by each of the names."""
    empty(engine_settings)
    firms = [thing(f"fic-{n}", "Company", name) for n, name in enumerate(NAMES)]
    with open_store(engine_settings) as opened:
        load(opened, dataset(*(claim for firm in firms for claim in firm)))
        yield opened


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_a_thing_is_found_under_its_very_name(store: Store, name: str) -> None:
    assert search(store, name, limit=1)[0].name == normal_text(name)


def test_the_graph_follows_from_the_record(store: Store) -> None:
    assert compare(store).problems == ()

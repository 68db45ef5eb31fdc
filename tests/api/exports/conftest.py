"""The invented record gathered for exports, hostile texts and all."""

from collections.abc import Iterator

import pytest

from api.exports.graph_data import GraphRows, gather
from api.snapshot import Snapshots
from graph.settings import Settings
from graph.store import Store
from tests.api.server import holding
from tests.fictional_record import FICTIONAL, HOSTILE, hostile


@pytest.fixture(scope="module")
def store(embedded_session: Settings) -> Iterator[Store]:
    """The invented record, beside a hostile source for each hostile text."""
    datasets = (FICTIONAL, *(hostile(text, place) for place, text in enumerate(HOSTILE)))
    with holding(embedded_session, datasets) as held:
        yield held


@pytest.fixture(scope="module")
def found(store: Store) -> GraphRows:
    """What the exports are made of."""
    return gather(store, Snapshots(store).now())

"""The invented record, hostile texts and all, behind a client."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from graph.settings import Settings
from graph.store import Store
from tests.api.server import holding
from tests.fictional_record import FICTIONAL, HOSTILE, OPERATES, REWORDED, hostile


@pytest.fixture(scope="module")
def store(embedded_session: Settings) -> Iterator[Store]:
    """The record after a rewording, beside one hostile source for each hostile text."""
    reworded = tuple(REWORDED if c.id == OPERATES.id else c for c in FICTIONAL.claims)
    datasets = (
        FICTIONAL,
        replace(FICTIONAL, claims=reworded),
        *(hostile(text, place) for place, text in enumerate(HOSTILE)),
    )
    with holding(embedded_session, datasets) as held:
        yield held


@pytest.fixture(scope="module")
def client(store: Store) -> TestClient:
    """A client of the application; an exception inside is answered, as it is in service."""
    return TestClient(
        create_app(store), base_url="http://localhost:8000", raise_server_exceptions=False
    )

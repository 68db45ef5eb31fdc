"""One fixture, three engines: whatever asks for `settings` here runs on each of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.settings import Settings
from tests.servers.stores import ENGINES, empty, neo4j_store


@pytest.fixture(scope="session", params=ENGINES)
def engine_settings(request: pytest.FixtureRequest, scratch: Path) -> Iterator[Settings]:
    """Settings of a running store; the tests of one engine follow each other."""
    engine: str = request.param
    if engine == "embedded":
        yield request.getfixturevalue("embedded_session")
        return
    with neo4j_store(engine.removeprefix("neo4j-"), scratch / engine) as settings:
        yield settings


@pytest.fixture
def settings(engine_settings: Settings) -> Settings:
    """Settings of a store that holds nothing."""
    empty(engine_settings)
    return engine_settings

"""A store per engine that holds what the questions are asked of, loaded once a module."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from graph.record import Claim, Judgement
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.judgements import record_reply
from graph.store.load import load
from tests.claims import request_to
from tests.engines.queries.engine_answers import SaidBefore
from tests.queries.bundled_claims import around_the_examples
from tests.queries.fictional_country import dataset_of, fiction
from tests.servers.stores import empty


@pytest.fixture(scope="module")
def world(engine_settings: Settings) -> Iterator[Store]:
    """The fictional country beside what the examples speak of."""
    empty(engine_settings)
    with open_store(engine_settings) as store:
        _load_twice(store, *around_the_examples())
        yield store


@pytest.fixture(scope="module")
def sarenga(engine_settings: Settings) -> Iterator[Store]:
    """The fictional country alone; a module has either this or `world`, for they are one store."""
    empty(engine_settings)
    with open_store(engine_settings) as store:
        _load_twice(store, [], (), {})
        yield store


def _load_twice(
    store: Store, more: list[Claim], judged: tuple[Judgement, ...], described: dict[str, Any]
) -> None:
    """Load on the fourth of January, and on the fifth again, one claim reworded."""
    for day, wording in ((4, "so"), (5, "otherwise")):
        claims, judgements = fiction(wording)
        moment = datetime(2026, 1, day, tzinfo=UTC)
        whole = dataset_of([*more, *claims], (*judged, *judgements), **described)
        load(store, whole, now=lambda moment=moment: moment)  # type: ignore[misc]
    record_reply(store, request_to(next(c for c in claims if c.object)))


@pytest.fixture(scope="session")
def said_before(tmp_path_factory: pytest.TempPathFactory) -> SaidBefore:
    """Answers of the engines asked so far, whichever process asked them."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent  # the one folder of all workers of a run
    return SaidBefore(folder / "said-before")

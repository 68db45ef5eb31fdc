"""What is made from a version of the data is made once, whoever asks, and again for the next."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from graph.settings import Settings
from graph.store import Store
from graph.store.connection import Transaction
from graph.store.load import load
from graph.store.metadata import ReadCache, VersionCache, read_meta
from tests.api.server import holding
from tests.claims import CAMP, THINGS, claim, dataset


@pytest.fixture(scope="module")
def store(embedded_session: Settings) -> Iterator[Store]:
    """A store that holds a few things."""
    with holding(embedded_session, [dataset(*THINGS)]) as held:
        yield held


def test_a_value_is_made_once_for_a_version_and_knows_the_one_before(store: Store) -> None:
    made: list[int | None] = []

    def make(_: Store, before: int | None) -> int:
        made.append(before)
        return len(made)

    cache = VersionCache[int](make)
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda _: cache.now(store), range(16))) == {1}
    load(store, dataset(claim(CAMP, "alias", "Heron Site"), name="more"))
    assert [cache.now(store), cache.now(store)] == [2, 2]
    assert made == [None, 1]
    assert [cache.at(store, "another key"), cache.at(store, "another key")] == [3, 3]


def version_of(tx: Transaction) -> int:
    """The version that a transaction sees."""
    meta = read_meta(tx)
    assert meta is not None
    return meta.version


def test_what_is_read_within_an_answer_is_of_the_version_that_the_answer_sees(store: Store) -> None:
    reads: list[int] = []

    def read(tx: Transaction) -> int:
        reads.append(version_of(tx))
        if len(reads) == 1:  # somebody writes while it is read
            load(store, dataset(claim(CAMP, "alias", "Egret Site"), name="meanwhile"))
        return reads[-1]

    cache = ReadCache[int](read)

    def both(tx: Transaction) -> tuple[int, int]:
        return cache.within(tx), version_of(tx)

    for _ in range(3):
        kept, seen = store.read(both)
        assert kept == seen
    assert len(reads) == 2
    load(store, dataset(claim(CAMP, "alias", "Stork Site"), name="later"))
    kept, seen = store.read(both)
    assert kept == seen == reads[-1]
    assert len(reads) == 3

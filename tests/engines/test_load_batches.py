"""A load in parts: whole parts whatever happens, one writer, and the same store at the end."""

import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest

from graph.answers.sources import get_stats, list_datasets
from graph.claim_spool import Spool
from graph.errors import StoreUnavailable
from graph.record import Claim
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store import connection as storing
from graph.store.load import load
from graph.store.rebuild import compare, rebuild
from tests.claims import claim, dataset, thing
from tests.engines.batches import PART, Killed, fiction, killed_before, stands
from tests.servers.stores import ON_NEO4J, empty


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    """An empty store whose loads go in small parts."""
    with open_store(settings.model_copy(update={"part_claims": PART})) as opened:
        yield opened


def test_parts_come_to_what_one_transaction_comes_to(settings: Settings, store: Store) -> None:
    batches: list[tuple[int, int]] = []
    done = load(store, fiction(), progress=lambda *batch: batches.append(batch))
    assert [number for number, _ in batches] == list(range(1, batches[0][1] + 1))
    assert len(batches) > 4
    assert compare(store).problems == ()
    in_parts = stands(store)
    rebuild(store)
    assert stands(store) == in_parts
    empty(settings)
    with open_store(settings) as at_once:
        assert load(at_once, fiction()) == done
        assert stands(at_once) == in_parts


def test_a_load_that_ends_early_leaves_whole_parts_and_the_next_one_finishes(store: Store) -> None:
    gone = claim("fic-camp", "alias", "Heron Park")
    before = fiction()
    first = replace(before, claims=(*tuple(before.claims)[:10], gone))
    load(store, first)
    with pytest.raises(Killed):
        load(store, before, progress=killed_before(3))
    (card,) = list_datasets(store)
    assert card.part == 2
    assert card.parts > 4
    assert get_stats(store).unfinished == {"fiction": f"part 2 of {card.parts}"}
    assert compare(store).problems == ()
    assert card.closed == 0, "closed before the last part"
    batches: list[tuple[int, int]] = []
    done = load(store, before, progress=lambda *batch: batches.append(batch))
    assert batches[-1] == (card.parts, card.parts)
    assert done.new < len(before.claims) - 10
    assert done.closed == 1
    (card,) = list_datasets(store)
    assert (card.parts, card.closed, get_stats(store).unfinished) == (0, 1, {})
    assert compare(store).problems == ()


def test_loading_again_in_parts_changes_nothing_at_all(store: Store) -> None:
    load(store, fiction())
    before = get_stats(store)
    again = load(store, fiction())
    assert (again.new, again.revised, again.closed) == (0, 0, 0)
    assert get_stats(store) == before
    assert load(store, fiction(), dry_run=True) == again


def test_a_dry_run_of_parts_says_what_would_happen(store: Store) -> None:
    would = load(store, fiction(), dry_run=True)
    assert get_stats(store).claims == 0
    assert load(store, fiction()) == would


@ON_NEO4J  # the embedded engine has a lock and a test of its own
def test_who_writes_meanwhile_waits_and_is_told_why(
    settings: Settings, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storing, "WAIT_S", 0.2)
    with store.locked("fiction is being loaded in parts") as holder, open_store(settings) as other:
        with pytest.raises(StoreUnavailable, match="fiction is being loaded in parts"):
            other.write(lambda tx: tx.rows("RETURN 1 AS one"))
        assert holder.write(lambda tx: tx.first("RETURN 1 AS one")) == {"one": 1}
    assert store.write(lambda tx: tx.first("RETURN 1 AS one")) == {"one": 1}


@ON_NEO4J  # the embedded engine's lock is the system's, which ends it by itself
@pytest.mark.skipif(os.name != "posix", reason="only POSIX tells whether a process is there")
def test_the_lock_of_a_process_that_is_gone_ends_at_once(store: Store) -> None:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    left = f"{platform.node()}/{child.pid}/left"
    leave = (
        "MATCH (m:Meta) SET m.held_by = $left, m.held_for = 'a load', "
        "m.held_until = timestamp() + 60000"
    )
    store.write(lambda tx: tx.rows(leave, left=left))
    with store.locked("another load") as holder:
        assert holder.write(lambda tx: tx.first("RETURN 1 AS one")) == {"one": 1}


def test_long_claims_go_in_messages_that_an_engine_takes(settings: Settings) -> None:
    # 20 million characters, where ArcadeDB hangs on a message of 16.
    long = dataset(*thing("fic-camp", "Compound"), *_aliases("fic-camp", 1_000, "so " * 6_600))
    with open_store(settings) as store:
        assert load(store, long).new == 1_002


def test_long_claims_go_in_parts_though_they_are_few(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.claim_spool.HEAVIEST", 50_000)
    things = [
        *thing("fic-camp", "Compound"), *_aliases("fic-camp", 30, "so " * 600),
        *thing("fic-other", "Compound"), *_aliases("fic-other", 5, "so " * 600),
    ]  # fmt: skip
    batches: list[tuple[int, int]] = []
    with open_store(settings) as store, Spool(store.home) as spool:
        spool.add(things)
        long = replace(dataset(*things), claims=spool)
        load(store, long, progress=lambda *batch: batches.append(batch))
        assert batches == [(1, 2), (2, 2)]
        assert get_stats(store).claims == len(things)
        assert compare(store).problems == ()


def _aliases(ref: str, number: int, words: str) -> list[Claim]:
    return [claim(ref, "alias", f"Camp {place}", paraphrase=words) for place in range(number)]

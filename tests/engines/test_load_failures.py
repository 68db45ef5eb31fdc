"""Killed processes and two writers: the store is as it was or as it should be, never between."""

import subprocess
import sys
from itertools import islice

import pytest

from benchmarks.environment import environment
from benchmarks.kills.killing import kills
from benchmarks.kills.loads import AT_ONCE, IN_PARTS
from graph.settings import Settings
from graph.store import open_store
from graph.store.rebuild import compare

KILLS = 3
EACH = 120


@pytest.mark.parametrize("size", [AT_ONCE, IN_PARTS], ids=["in one transaction", "in parts"])
def test_a_killed_load_leaves_whole_parts_and_the_next_one_finishes(
    settings: Settings, size: int
) -> None:
    """A few kills; `python -m benchmarks.kills` does as many as one likes."""
    small = settings.model_copy(update={"part_claims": size})
    for killed in islice(kills(small, seed=size, rehearsals=1), KILLS):
        assert (killed.left.lost, killed.left.halves, killed.faults) == (0, (), ()), killed
    with open_store(settings) as store:
        assert compare(store).problems == ()


def test_two_writers_at_once_lose_nothing(settings: Settings) -> None:
    with open_store(settings) as store:
        version = "MATCH (m:Meta) RETURN m.version AS version"
        before = store.read(lambda tx: tx.rows(version))[0]["version"]
        writers = [
            subprocess.Popen(
                [sys.executable, "-m", "tests.engines.writer_process", str(EACH)],
                env=environment(settings),
            )
            for _ in range(2)
        ]
        for writer in writers:
            assert writer.wait(timeout=120) == 0
        after = store.read(lambda tx: tx.rows(version))[0]["version"]
        kept = store.read(lambda tx: tx.rows("MATCH (n:Counter) RETURN n.value AS v"))[0]["v"]
        assert (after - before, kept) == (2 * EACH, 2 * EACH)

"""Killed processes and two writers: the store is as it was or as it should be, never between."""

import os
import signal
import subprocess
import sys
import time

from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.rebuilding import compare
from tests.engines.writers import CLAIMS, environment

KILLS = 20
EACH = 120


def start(settings: Settings, *what: str) -> subprocess.Popen[bytes]:
    """A process of its own that writes to the store."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.engines.writers", *what],
        env={**os.environ, **environment(settings)},
        stdout=subprocess.PIPE,
    )


def counted(store: Store) -> tuple[int, int, int]:
    """How many claims, claims that lead nowhere, and datasets there are."""
    row = store.read(
        lambda tx: tx.rows(
            "MATCH (c:Claim) RETURN count(c) AS claims, "
            "sum(CASE WHEN EXISTS { (c)-[:ABOUT]->(:Entity) } THEN 0 ELSE 1 END) AS loose"
        )
    )[0]
    datasets = store.read(lambda tx: tx.rows("MATCH (d:Dataset) RETURN count(d) AS n"))[0]["n"]
    return row["claims"], row["loose"] or 0, datasets


def test_twenty_kills_during_a_load_leave_the_source_whole_or_as_it_was(
    settings: Settings,
) -> None:
    with open_store(settings) as store:
        before = counted(store)
        seen = set()
        for kill in range(KILLS):
            process = start(settings, "load", str(kill))
            assert process.stdout is not None
            process.stdout.readline()  # it says that its load begins
            time.sleep(0.03 * kill)
            process.send_signal(signal.SIGKILL)
            process.wait()
            settled(store)
            claims, loose, datasets = counted(store)
            assert loose == 0
            assert (claims - before[0]) % CLAIMS == 0, f"kill {kill} left {claims} claims"
            assert datasets == claims // CLAIMS
            seen.add(claims)
        assert compare(store).problems == ()
    assert len(seen) > 1, "no kill came after a load had ended: the kills were too early to tell"


def settled(store: Store) -> None:
    """Wait until the server has ended the transaction of a client that is gone."""
    store.write(lambda tx: tx.rows("RETURN 1 AS one"))


def test_two_writers_at_once_lose_nothing(settings: Settings) -> None:
    with open_store(settings) as store:
        version = "MATCH (m:Meta) RETURN m.version AS version"
        before = store.read(lambda tx: tx.rows(version))[0]["version"]
        writers = [start(settings, "increment", str(EACH)) for _ in range(2)]
        for writer in writers:
            assert writer.wait(timeout=120) == 0
        after = store.read(lambda tx: tx.rows(version))[0]["version"]
        kept = store.read(lambda tx: tx.rows("MATCH (n:Counter) RETURN n.value AS v"))[0]["v"]
        assert (after - before, kept) == (2 * EACH, 2 * EACH)

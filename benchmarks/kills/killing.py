"""A load started, killed at a random moment, and looked at; again and again."""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from random import Random

from benchmarks.kills.checking import Left, finish, left_by
from benchmarks.kills.loader import start
from graph.errors import StoreUnavailable
from graph.settings import Settings
from graph.store import Store, open_store

BEYOND = 1.15  # some kills come after the end
SETTLES_S = 0.3


@dataclass(frozen=True, slots=True)
class Killed:
    """One kill: so many seconds after its load began, what it left, what finishing it showed."""

    number: int
    after_s: float
    left: Left
    faults: tuple[str, ...]


def kills(
    settings: Settings,
    *,
    seed: int,
    rehearsals: int = 2,
    server: Callable[[], None] | None = None,
    revive: Callable[[], None] = lambda: None,
) -> Iterator[Killed]:
    """Kills without end, each in a load of its own.

    The loader is killed, or, with `server`, what it writes to; `revive` then starts that again. A
    few loads that nobody disturbs (`rehearsals`) tell first how long one takes.
    """
    rng, numbers = Random(seed), count()
    # The first load of a new server takes longer than those that follow.
    took = [_undisturbed(settings, next(numbers)) for _ in range(rehearsals)][-1]
    for number in numbers:
        after = rng.uniform(0, took * BEYOND)
        process = start(settings, number)
        time.sleep(after)
        if server:
            server()
            revive()
        process.kill()
        said, _ = process.communicate()
        with open_store(settings) as store:
            settle(store)
            left = left_by(store, number, said.split("\n"))
            yield Killed(number, after, left, finish(store, number))


def settle(store: Store) -> None:
    """Wait until the server has ended the transaction of a client that is gone."""
    with suppress(StoreUnavailable):
        store.write(lambda tx: tx.rows("RETURN 1 AS one"))
    time.sleep(SETTLES_S)


def _undisturbed(settings: Settings, number: int) -> float:
    """Seconds from the beginning of a load to its end."""
    process = start(settings, number)
    began = time.monotonic()
    if process.wait() != 0:
        raise RuntimeError("a load that nobody disturbed failed")
    return time.monotonic() - began

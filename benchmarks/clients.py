"""Many clients at once: each asks one thing after another, and every wait is timed."""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from statistics import quantiles

CLIENTS = 32
Ask = Callable[[str], object]


def waits(names: Sequence[str], client: Callable[[], Ask], clients: int = CLIENTS) -> list[float]:
    """Seconds of each question: every client (a thread) asks for its share of the names."""

    def one(place: int) -> list[float]:
        ask, own = client(), []
        for name in names[place::clients]:
            began = time.perf_counter()
            ask(name)
            own.append(time.perf_counter() - began)
        return own

    with ThreadPoolExecutor(clients) as pool:
        return [took for own in pool.map(one, range(clients)) for took in own]


def p95(seconds: Sequence[float]) -> float:
    """What 95 of 100 waits are no longer than."""
    return quantiles(seconds, n=20)[-1]

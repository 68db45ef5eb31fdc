"""Waits of many askers at once, side by side in turns."""

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import fmean, median, quantiles

Ask = Callable[[], object]


@dataclass
class Waits:
    """Seconds of every single answer of one side, a list a round."""

    rounds: list[list[float]] = field(default_factory=list)

    @property
    def all(self) -> list[float]:
        """Every wait of every round."""
        return [wait for one in self.rounds for wait in one]

    def p50(self) -> float:
        """The middle, in milliseconds."""
        return median(self.all) * 1000

    def mean(self) -> float:
        """What all take together, shared out, in milliseconds: whoever is served first."""
        return fmean(self.all) * 1000

    def p95(self) -> float:
        """What nineteen of twenty do not exceed, in milliseconds."""
        return p95(self.all) * 1000


def p95(seconds: Sequence[float]) -> float:
    """What nineteen of twenty waits do not exceed."""
    return quantiles(seconds, n=20)[-1] if len(seconds) > 1 else seconds[0]


def in_turns(
    sides: Mapping[str, Callable[[], Ask]], clients: int, rounds: int, asks: int
) -> dict[str, Waits]:
    """Every side once a round, A B A B; each client asks so often, over a connection of its own.

    A side makes an asker for each client. One round before the first warms up and is not kept.
    """
    found = {name: Waits() for name in sides}
    for number in range(-1, rounds):
        for name, made in sides.items():
            waits = together([made() for _ in range(clients)], asks)
            if number >= 0:
                found[name].rounds.append(waits)
    return found


def together(askers: Sequence[Ask], asks: int) -> list[float]:
    """Seconds of each answer where all ask at the same time."""
    waits: list[float] = []
    failed: list[BaseException] = []
    ready = threading.Barrier(len(askers))

    def work(ask: Ask) -> None:
        try:
            ready.wait()
            for _ in range(asks):
                began = time.perf_counter()
                ask()
                waits.append(time.perf_counter() - began)
        except BaseException as error:  # noqa: BLE001 - raised anew below
            failed.append(error)

    threads = [threading.Thread(target=work, args=(ask,)) for ask in askers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        raise failed[0]
    return waits

"""A load of some size as a side of a part: its figure is what the load says, not its time."""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack

from benchmarks.bench import Bench
from benchmarks.registry import Side
from benchmarks.servers import empty

# Makes ready what is loaded, gives what loads it and returns a figure, and tidies up afterwards.
Ready = Callable[[], AbstractContextManager[Callable[[], float]]]


def sized(bench: Bench, name: str, ready: Ready) -> Side:
    """A side that loads into an empty store; sizes leave different things, and need not agree."""
    kept = ExitStack()
    figure = 0.0

    def load() -> float:
        raise AssertionError("prepared first")

    def prepare() -> None:
        nonlocal load
        empty(bench)
        load = kept.enter_context(ready())

    def run() -> None:
        nonlocal figure
        figure = load()

    def tidy() -> str:
        kept.close()
        return ""

    return Side(name, prepare, run, tidy, lambda: figure)

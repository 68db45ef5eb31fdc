"""Parts: each compares a few sides that come to the same result; a module of `parts/` each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from benchmarks.bench import Bench


@dataclass(frozen=True, slots=True)
class Side:
    """One contender. Only `run` is timed; `figure`, where given, is taken instead of its time.

    `prepare` brings the store to where `run` may begin; `result` says afterwards what stands there,
    and must be the same for every side of a part ("" where sides are not meant to agree). `remark`
    is what a reader of its figures must know of the last run ("" if nothing).
    """

    name: str
    prepare: Callable[[], None]
    run: Callable[[], object]
    result: Callable[[], str]
    figure: Callable[[], float] | None = None
    remark: Callable[[], str] = lambda: ""


@dataclass(frozen=True, slots=True)
class Part:
    """A comparison; ratios are of its first side to each other one.

    `sides` builds the contenders for one server; `note` says what is and is not measured.
    `engines` are the beginnings of the names of the servers that it can run on; `rate` says whether
    claims a second mean something for it, `uses_dataset` whether its sides take their claims from
    the bench.
    """

    id: str
    title: str
    note: str
    sides: Callable[[Bench], Sequence[Side]]
    engines: tuple[str, ...] = ("embedded", "neo4j")
    rate: bool = True
    unit: str = "s"
    uses_dataset: bool = True


_PARTS: dict[str, Part] = {}


def join(part: Part) -> Part:
    """Add a part to those that run."""
    if part.id in _PARTS:
        raise ValueError(f"two parts are called {part.id}")
    _PARTS[part.id] = part
    return part


@cache
def all_parts() -> dict[str, Part]:
    """Every part by id, in the order of their modules."""
    package = import_module("benchmarks.parts")
    for module in sorted(iter_modules(package.__path__), key=lambda found: found.name):
        import_module(f"benchmarks.parts.{module.name}")
    return dict(_PARTS)

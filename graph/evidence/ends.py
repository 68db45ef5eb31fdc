"""Sorts of link ends: those that may be followed by the same ends are one to a walk."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from graph.evidence.network import Passes


@dataclass(frozen=True, slots=True)
class Sorts:
    """The sorts of ends that some link types have.

    `of` names the sorts of a type's two ends (from, to). By its place, `onward` has the sorts that
    may follow a sort, and `types` the link types that have an end of that sort.
    """

    of: Mapping[str, tuple[int, int]]
    onward: tuple[tuple[int, ...], ...]
    types: tuple[frozenset[str], ...]


def sorts_of(types: Iterable[str], passes: Passes) -> Sorts:
    """Sort the ends of these link types by what may follow them.

    `passes` holds back what it holds one way, as passages do: so ends that are followed by the
    same ends follow the same ends too.
    """
    return _sorts_of(tuple(sorted(set(types))), passes)


@lru_cache(maxsize=16)  # the same few sets of types are asked by
def _sorts_of(names: tuple[str, ...], passes: Passes) -> Sorts:
    ends = [f"{name}.{end}" for name in names for end in ("from", "to")]
    follow = {end: tuple(then for then in ends if passes(end, then)) for end in ends}
    kept = {then: place for place, then in enumerate(dict.fromkeys(follow.values()))}
    sort = {end: kept[then] for end, then in follow.items()}
    return Sorts(
        of={name: (sort[f"{name}.from"], sort[f"{name}.to"]) for name in names},
        onward=tuple(tuple(sorted({sort[end] for end in then})) for then in kept),
        types=tuple(
            frozenset(end.rpartition(".")[0] for end in ends if sort[end] == place)
            for place in kept.values()
        ),
    )

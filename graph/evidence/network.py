"""Step, Move, adjacency, and which link end may follow which."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import log
from operator import itemgetter
from typing import NamedTuple

from graph.dates import ALWAYS, Spans
from graph.vocabulary import Vocabulary

Passes = Callable[[str, str], bool]
Key = tuple[str, str, str]  # of a link: from, type, to
NANO = 1_000_000_000
# A link that weighs nothing is shown, never ranked: one such step costs more than any chain of
# steps that weigh something (the least of those, 0.000001, costs 13.8 x NANO).
UNWEIGHED = 10_000 * NANO


@dataclass(frozen=True, slots=True, order=True)
class Step:
    """A link that may be a step. `weight` is its score; `spans` the days when it possibly held."""

    from_id: str
    type: str
    to_id: str
    weight: float = field(compare=False)
    contested: bool = field(default=False, compare=False)
    spans: Spans = field(default=ALWAYS, compare=False)

    @property
    def key(self) -> Key:
        """Return what identifies the link: from, type, to."""
        return self.from_id, self.type, self.to_id

    @property
    def cost(self) -> int:
        """Return -log(weight) in whole billionths, so that sums are exact in any order."""
        return round(-log(self.weight) * NANO) if self.weight > 0 else UNWEIGHED


class Move(NamedTuple):
    """A step taken from one end: `rank` is its place among all moves, in a fixed order."""

    rank: int
    step: Step
    cost: int
    end: str
    neighbour: str
    neighbour_end: str


# Moves from each entity, by the end of the link at which they leave it.
Moves = dict[str, dict[str, list[Move]]]


def moves_of(steps: Iterable[Step]) -> Moves:
    """Return every step as two moves, one from each end; a step given twice counts once."""
    laid: list[tuple[str, str, str, str, bool, Step, int]] = []
    for key, step in {step.key: step for step in steps}.items():
        cost = step.cost
        laid += [(key[2], *key, True, step, cost), (key[0], *key, False, step, cost)]
    # The key and the direction tell any two apart, so that steps themselves are never compared.
    laid.sort(key=itemgetter(0, 1, 2, 3, 4))
    moves: Moves = defaultdict(lambda: defaultdict(list))
    ends = {name: (f"{name}.from", f"{name}.to") for name in {laid_step[2] for laid_step in laid}}
    for rank, (neighbour, start, name, to, forward, step, cost) in enumerate(laid):
        if forward:
            here, (end, neighbour_end) = start, ends[name]
        else:
            here, (neighbour_end, end) = to, ends[name]
        moves[here][end].append(Move(rank, step, cost, end, neighbour, neighbour_end))
    return moves


def passages(vocab: Vocabulary, *, context: bool = False) -> Passes:
    """Return the rule which link end may follow which in a chain.

    Steps follow the vocabulary. With `context`, links of context are steps too; the vocabulary has
    no passages for them, so they may follow and be followed by everything.
    """
    if not context:
        return vocab.passes
    ties = {f"{t.type}.{end}" for t in vocab.links.values() if not t.step for end in ("from", "to")}
    return lambda end, then: end in ties or then in ties or vocab.passes(end, then)


def usable(
    steps: Iterable[Step],
    *,
    types: Sequence[str] | None = None,
    contested: bool = True,
) -> list[Step]:
    """Return the links that a chain may use: of these types, and contested ones if allowed."""
    return [
        step
        for step in steps
        if (types is None or step.type in types) and (contested or not step.contested)
    ]


@dataclass(frozen=True, slots=True)
class EndSorts:
    """The sorts of ends that some link types have.

    `of` names the sorts of a type's two ends (from, to). By its place, `onward` has the sorts that
    may follow a sort, and `types` the link types that have an end of that sort.
    """

    of: Mapping[str, tuple[int, int]]
    onward: tuple[tuple[int, ...], ...]
    types: tuple[frozenset[str], ...]


def sorts_of(types: Iterable[str], passes: Passes) -> EndSorts:
    """Sort the ends of these link types by what may follow them.

    `passes` must be symmetric, as passages are: so ends that are followed by the same ends also
    follow the same ends.
    """
    return _sorts_of(tuple(sorted(set(types))), passes)


@lru_cache(maxsize=16)  # few sets of types are used
def _sorts_of(names: tuple[str, ...], passes: Passes) -> EndSorts:
    ends = [f"{name}.{end}" for name in names for end in ("from", "to")]
    follow = {end: tuple(then for then in ends if passes(end, then)) for end in ends}
    kept = {then: place for place, then in enumerate(dict.fromkeys(follow.values()))}
    sort = {end: kept[then] for end, then in follow.items()}
    return EndSorts(
        of={name: (sort[f"{name}.from"], sort[f"{name}.to"]) for name in names},
        onward=tuple(tuple(sorted({sort[end] for end in then})) for then in kept),
        types=tuple(
            frozenset(end.rpartition(".")[0] for end in ends if sort[end] == place)
            for place in kept.values()
        ),
    )

"""Links as a search sees them: plain values, laid out as moves from name to name."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from math import log
from operator import itemgetter
from typing import NamedTuple

from graph.evidence.spans import ALWAYS, Spans
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
        """What identifies it: from, type, to."""
        return self.from_id, self.type, self.to_id

    @property
    def cost(self) -> int:
        """-log(weight) in whole billionths, so that sums are exact in any order."""
        return round(-log(self.weight) * NANO) if self.weight > 0 else UNWEIGHED


class Move(NamedTuple):
    """A step taken from one end: `rank` is its place among all moves, in a fixed order."""

    rank: int
    step: Step
    cost: int
    end: str
    other: str
    other_end: str


# Moves from each name, by the end of the link at which they leave it.
Moves = dict[str, dict[str, list[Move]]]


def moves_of(steps: Iterable[Step]) -> Moves:
    """Every step as two moves, one from each end; a step named twice counts once."""
    laid: list[tuple[str, str, str, str, bool, Step, int]] = []
    for key, step in {step.key: step for step in steps}.items():
        cost = step.cost
        laid += [(key[2], *key, True, step, cost), (key[0], *key, False, step, cost)]
    # The key and the direction tell any two apart, so that steps themselves are never compared.
    laid.sort(key=itemgetter(0, 1, 2, 3, 4))
    moves: Moves = defaultdict(lambda: defaultdict(list))
    ends = {name: (f"{name}.from", f"{name}.to") for name in {one[2] for one in laid}}
    for rank, (other, start, name, to, forward, step, cost) in enumerate(laid):
        if forward:
            here, (end, other_end) = start, ends[name]
        else:
            here, (other_end, end) = to, ends[name]
        moves[here][end].append(Move(rank, step, cost, end, other, other_end))
    return moves


def passages(words: Vocabulary, *, context: bool = False) -> Passes:
    """Which link end may follow which in a chain.

    Steps pass as the vocabulary says. A context tie has no passages of its own: where the asker
    wants ties as steps, it passes to and from everything.
    """
    if not context:
        return words.passes
    ties = {f"{t.type}.{end}" for t in words.links.values() if not t.step for end in ("from", "to")}
    return lambda end, then: end in ties or then in ties or words.passes(end, then)


def usable(
    steps: Iterable[Step],
    *,
    types: Sequence[str] | None = None,
    contested: bool = True,
) -> list[Step]:
    """Those of the links that the asker lets a chain go by."""
    return [
        step
        for step in steps
        if (types is None or step.type in types) and (contested or not step.contested)
    ]

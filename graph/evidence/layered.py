"""Every allowed walk between two names at once: who may be reached, how, and after how many steps.

A walk is a chain but that it may come to a name twice, and that its links need not share a day.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import product

from graph.evidence.ends import Sorts, sorts_of
from graph.evidence.network import Key, Passes, Step

# Name, sort of the end at which it was reached, steps so far.
State = tuple[str, int, int]
Passage = tuple[State, State, int, Key]  # here, there, sort of the end left by, link
ANY = -1  # the sort at the start: every end may follow
Ahead = dict[State, int]


@dataclass(frozen=True, slots=True)
class Layered:
    """The passages from state to state that lie on some allowed walk within the bounds.

    `start` is the state in which every walk begins; it ends wherever `target` is reached. `simple`
    says that every walk holds an allowed walk that comes to no name twice.
    """

    start: State
    target: str
    passages: tuple[Passage, ...]
    simple: bool

    @property
    def links(self) -> frozenset[Key]:
        """The links on those walks."""
        return frozenset(link for *_, link in self.passages)


def layered(
    steps: Collection[Step],
    start: str,
    target: str,
    *,
    passes: Passes,
    max_length: int,
    closed: Collection[str] = (),
) -> Layered:
    """Lay out the walks of at most `max_length` links, never through the two names or `closed`."""
    sorts = sorts_of((step.type for step in steps), passes)
    onward = dict(enumerate(map(frozenset, sorts.onward)))
    onward[ANY] = frozenset(onward)
    moves = _moves(steps, sorts)
    shut = {start, target, *closed}
    begin: State = (start, ANY, 0)
    levels: list[list[Passage]] = []
    reached = {begin}
    for taken in range(1, max_length + 1):
        level = [
            (here, (other, sort, taken), end, link)
            for here in sorted(reached)
            for end, other, sort, link in moves[here[0]]
            if end in onward[here[1]] and other != start
        ]
        levels.append(level)
        reached = {there for _, there, *_ in level if there[0] not in shut}
    kept: list[Passage] = []
    ahead: Ahead = {}
    for level in reversed(levels):
        on = [one for one in level if one[1][0] == target or one[1] in ahead]
        for here, there, *_ in on:
            left = 1 if there[0] == target else 1 + ahead[there]
            ahead[here] = min(ahead.get(here, left), left)
        kept += on
    return Layered(begin, target, tuple(kept), _simple(kept, ahead, onward, target, max_length))


def _moves(steps: Iterable[Step], sorts: Sorts) -> dict[str, list[tuple[int, str, int, Key]]]:
    """From each name: sort of the end it is left by, other name, sort of the end there, link."""
    moves: dict[str, list[tuple[int, str, int, Key]]] = defaultdict(list)
    for step in sorted(steps):
        one, other = sorts.of[step.type]
        if step.from_id != step.to_id:
            moves[step.from_id].append((one, step.to_id, other, step.key))
            moves[step.to_id].append((other, step.from_id, one, step.key))
    return moves


def _simple(
    passages: Iterable[Passage],
    ahead: Ahead,
    onward: dict[int, frozenset[int]],
    target: str,
    most: int,
) -> bool:
    """Whether every walk that comes to a name twice may leave it the first time as the last.

    Between two visits lie at least two links; so of each end by which a name is reached soonest,
    and each by which it is left nearest the target, those must pass that leave room for two.
    Proof: what lies between two visits can then be left out of any walk, and what is left is an
    allowed walk within the bounds, so that the same holds for it. It is shorter each time, so it
    ends as a walk that comes to no name twice: a chain, whose links are all links of the first.
    """
    soonest: dict[str, dict[int, int]] = defaultdict(dict)
    nearest: dict[str, dict[int, int]] = defaultdict(dict)
    for (name, sort, taken), there, end, _ in passages:
        left = 1 if there[0] == target else 1 + ahead[there]
        soonest[name][sort] = min(soonest[name].get(sort, taken), taken)
        nearest[name][end] = min(nearest[name].get(end, left), left)
    return all(
        end in onward[sort] or taken + 2 + left > most
        for name, arrivals in soonest.items()
        for (sort, taken), (end, left) in product(arrivals.items(), nearest[name].items())
    )

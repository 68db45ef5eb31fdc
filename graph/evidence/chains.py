"""The k best chains between two names (best-first search, lower bounds)."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from heapq import heappop, heappush
from math import exp, fsum, log

from graph.dates import ALWAYS, Spans, shared
from graph.evidence.network import Move, Moves, Passes, Step, moves_of
from graph.hashing import SCORE_PLACES

# Cost to reach the target from (name, link end by which it was reached), for each number of steps.
Nearness = list[dict[tuple[str, str], int]]
# Of one name, by the end of the link at which it is left: cost, (other name, end at that).
Ends = dict[str, list[tuple[int, tuple[str, str]]]]


def distances(moves: Moves, start: str, most: int, closed: Collection[str]) -> dict[str, int]:
    """Steps to every name within `most` steps of `start`; nothing goes on through `closed`."""
    found = {start: 0}
    level = [start]
    for steps in range(1, most + 1):
        ahead = []
        for name in level:
            if name in closed and name != start:
                continue
            for group in moves.get(name, {}).values():
                for move in group:
                    if move.other not in found:
                        found[move.other] = steps
                        ahead.append(move.other)
        level = ahead
    return found


def nearness(
    moves: Moves,
    start: str,
    target: str,
    most: int,
    passes: Passes,
    closed: Collection[str],
) -> tuple[Nearness, int]:
    """The least cost from every (name, end) to `target` within each number of steps below `most`.

    Also answers how many links were looked at. Passages count; that names may not come twice and
    that days must overlap does not, so it is never more than the true cost: a lower bound. Only
    places that lie on some walk of at most `most` steps are looked at.
    """
    from_start = distances(moves, start, most, closed)
    to_target = distances(moves, target, most, closed)
    laid: dict[str, Ends] = {}
    for name, left in to_target.items():
        # A closed name ends a chain or begins one; the target ends it.
        if from_start.get(name, most) + left <= most and name not in (target, *closed):
            laid[name] = {
                end: [(move.cost, (move.other, move.other_end)) for move in group]
                for end, group in moves[name].items()
            }
    there = {(target, end): 0 for end in moves[target]}
    within: Nearness = [there]
    looked = 0
    known_passes = cache(passes)
    for left in range(1, most):
        now = dict(there)
        for name, ends in laid.items():
            if to_target[name] <= left and from_start[name] <= most - left:
                looked += sum(map(len, ends.values()))
                now |= _from_here(name, ends, within[-1], known_passes)
        within.append(now)
    return within, looked


def _from_here(
    name: str, ends: Ends, before: dict[tuple[str, str], int], passes: Passes
) -> dict[tuple[str, str], int]:
    """The least cost from one name by each end at which it may be reached, one step more."""
    best = {}
    for end, group in ends.items():
        costs = [cost + before[door] for cost, door in group if door in before]
        if costs:
            best[end] = min(costs)
    reached = {}
    for end in ends if best else ():
        onward = [cost for then, cost in best.items() if passes(end, then)]
        if onward:
            reached[name, end] = min(onward)
    return reached


class ChainSearch:
    """Simple ways from `first` to `last`, cheapest first, within the bounds given."""

    def __init__(
        self,
        moves: Moves,
        first: str,
        last: str,
        passes: Passes,
        most: int,
        any_time: bool,
        closed: frozenset[str],
    ) -> None:
        self.moves, self.first, self.last, self.passes = moves, first, last, passes
        self.most, self.any_time, self.closed = most, any_time, closed
        self.near, self.looks = nearness(moves, first, last, most, passes, closed)

    def run(self, k: int, max_tried: int) -> tuple[list[tuple[Step, ...]], int, bool]:
        """The steps of the k cheapest ways, how many moves were tried, and whether all were."""
        # (least final cost, moves so far): the order in which equal costs come out is that of the
        # moves, whose first part never comes after the whole.
        heap: list[tuple[int, tuple[int, ...], int, tuple[Move, ...], Spans]] = [
            (0, (), 0, (), ALWAYS)
        ]
        ways: list[tuple[Step, ...]] = []
        while heap and len(ways) < k:
            _, ranks, cost, way, days = heappop(heap)
            if way and way[-1].other == self.last:
                ways.append(tuple(move.step for move in way))
                continue
            if self.looks > max_tried:
                return ways, self.looks, False
            for move, least, left in self._onward(way, days):
                heappush(
                    heap, (cost + least, (*ranks, move.rank), cost + move.cost, (*way, move), left)
                )
        return ways, self.looks, True

    def _onward(self, way: tuple[Move, ...], days: Spans) -> Iterable[tuple[Move, int, Spans]]:
        """Moves that may follow, with the least cost from here by them and the days then left."""
        here = way[-1].other if way else self.first
        seen = {self.first, *(move.other for move in way)}
        near = self.near[self.most - len(way) - 1]
        for end, group in self.moves[here].items():
            if way and not self.passes(way[-1].other_end, end):
                continue
            self.looks += len(group)
            for move in group:
                if move.other in seen:
                    continue
                ahead = 0 if move.other == self.last else near.get((move.other, move.other_end))
                if ahead is None:
                    continue
                left = days if self.any_time else shared(days, move.step.spans)
                if left:
                    yield move, move.cost + ahead, left


MAX_MOVES = 400_000


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain of steps through `names`, in the order asked; each step keeps its own direction.

    `log_score` is the sum of the logarithms of its steps' weights, rounded to six places; `score`
    (0 to 1) is what that comes to, and never above the weakest step. Both are None where a step
    weighs nothing: such a chain is shown, never ranked. `weakest` is the place of a step.
    """

    names: tuple[str, ...]
    steps: tuple[Step, ...]
    log_score: float | None
    score: float | None
    weakest: int
    spans: Spans

    @property
    def forward(self) -> tuple[bool, ...]:
        """Of each step, whether it is gone along its own direction."""
        return tuple(
            step.from_id == name for name, step in zip(self.names, self.steps, strict=False)
        )


@dataclass(frozen=True, slots=True)
class ChainSearchResult:
    """Chains, the surest first; `complete` says that everything within the bounds was considered.

    `links` counts the links laid out for the search, `looks` the moves that it tried.
    """

    chains: tuple[Chain, ...]
    complete: bool
    links: int
    looks: int


def find_chains(
    steps: Iterable[Step] | Moves,
    start: str,
    target: str,
    *,
    passes: Passes,
    k: int = 5,
    max_length: int = 5,
    any_time: bool = False,
    closed: Collection[str] = (),
    max_tried: int = MAX_MOVES,
) -> ChainSearchResult:
    """The k surest simple chains of at most `max_length` links between two names.

    A chain goes on from one link to the next where `passes` lets their ends follow one another,
    never through a name in `closed`, and (but for `any_time`) only while all its steps share a
    possible day. Chains rank by the sum of logarithms (in whole billionths), ties by the names they
    go through; those with a step that weighs nothing come last and have no score. Searched from
    the smaller id, so that chains(b, a) are chains(a, b) reversed. Raises ValueError where nothing
    can be meant.
    """
    if start == target or k < 1 or max_length < 1:
        raise ValueError("chains need two different names, k and max_length of at least 1")
    moves = steps if isinstance(steps, dict) else moves_of(steps)
    first, last = sorted((start, target))
    links = sum(len(group) for ends in moves.values() for group in ends.values()) // 2
    if first not in moves or last not in moves:
        return ChainSearchResult((), complete=True, links=links, looks=0)
    search = ChainSearch(moves, first, last, passes, max_length, any_time, frozenset(closed))
    ways, looks, complete = search.run(k, max_tried)
    chains = tuple(_chain(start, way if start == first else way[::-1]) for way in ways)
    ranked = [chain for chain in chains if chain.score is not None]
    ranked.sort(key=lambda chain: -(chain.log_score or 0.0))
    rest = [chain for chain in chains if chain.score is None]
    return ChainSearchResult((*ranked, *rest), complete, links, looks)


def score_of(weights: Sequence[float]) -> tuple[float, float] | None:
    """(sum of logarithms, score) of a chain's weights; None where one of them is nothing.

    The sum is exactly rounded before it is cut to six places, so that order changes nothing; the
    score is its exponential, at most the least weight.
    """
    if min(weights) <= 0:
        return None
    total = round(fsum(log(weight) for weight in weights), SCORE_PLACES)
    return total, min(round(exp(total), SCORE_PLACES), *weights)


def _chain(start: str, steps: tuple[Step, ...]) -> Chain:
    names = [start]
    days = ALWAYS
    for step in steps:
        names.append(step.to_id if step.from_id == names[-1] else step.from_id)
        days = shared(days, step.spans)
    scored = score_of([step.weight for step in steps])
    weakest = min(range(len(steps)), key=lambda place: (steps[place].weight, steps[place].key))
    return Chain(
        names=tuple(names),
        steps=steps,
        log_score=scored[0] if scored else None,
        score=scored[1] if scored else None,
        weakest=weakest,
        spans=days,
    )

"""The k best chains between two entities (best-first search with lower bounds)."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from heapq import heappop, heappush
from math import exp, fsum, log

from graph.dates import ALWAYS, Spans, shared
from graph.evidence.network import Move, Moves, Passes, Step, moves_of
from graph.hashing import SCORE_PLACES

# Cost to reach the target from (entity, link end by which it was reached), by number of steps.
Nearness = list[dict[tuple[str, str], int]]

# Of one entity, by the end of the link at which it is left: cost, port (neighbour, end there).
Ends = dict[str, list[tuple[int, tuple[str, str]]]]

MAX_MOVES = 400_000


class ChainSearch:
    """Simple chains from `first` to `last`, cheapest first, within the bounds given."""

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
        self.near, self.tried = nearness(moves, first, last, most, passes, closed)

    def run(self, k: int, max_tried: int) -> tuple[list[tuple[Step, ...]], int, bool]:
        """Return the k cheapest chains, how many moves were tried, and whether all were."""
        # (least final cost, moves so far): the order in which equal costs come out is that of the
        # moves, whose first part never comes after the whole.
        heap: list[tuple[int, tuple[int, ...], int, tuple[Move, ...], Spans]] = [
            (0, (), 0, (), ALWAYS)
        ]
        ways: list[tuple[Step, ...]] = []
        while heap and len(ways) < k:
            _, ranks, cost, way, days = heappop(heap)
            if way and way[-1].neighbour == self.last:
                ways.append(tuple(move.step for move in way))
                continue
            if self.tried > max_tried:
                return ways, self.tried, False
            for move, least, common in self._onward(way, days):
                heappush(
                    heap,
                    (cost + least, (*ranks, move.rank), cost + move.cost, (*way, move), common),
                )
        return ways, self.tried, True

    def _onward(self, way: tuple[Move, ...], days: Spans) -> Iterable[tuple[Move, int, Spans]]:
        """Yield the moves that may follow, the least cost from here by each, and the days left."""
        here = way[-1].neighbour if way else self.first
        seen = {self.first, *(move.neighbour for move in way)}
        near = self.near[self.most - len(way) - 1]
        for end, group in self.moves[here].items():
            if way and not self.passes(way[-1].neighbour_end, end):
                continue
            self.tried += len(group)
            for move in group:
                if move.neighbour in seen:
                    continue
                port = move.neighbour, move.neighbour_end
                ahead = 0 if move.neighbour == self.last else near.get(port)
                if ahead is None:
                    continue
                common = days if self.any_time else shared(days, move.step.spans)
                if common:
                    yield move, move.cost + ahead, common


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain of steps through the entities `names`, from start to target.

    Each step keeps its own direction.

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
        """Return, for each step, whether the chain follows its direction."""
        return tuple(
            step.from_id == name for name, step in zip(self.names, self.steps, strict=False)
        )


@dataclass(frozen=True, slots=True)
class ChainSearchResult:
    """Chains, the surest first; `complete` says that everything within the bounds was considered.

    `links` counts the links given to the search, `tried` the moves that it tried.
    """

    chains: tuple[Chain, ...]
    complete: bool
    links: int
    tried: int


def distances(moves: Moves, start: str, max_steps: int, closed: Collection[str]) -> dict[str, int]:
    """Return the steps from `start` to every entity within `max_steps`, not through `closed`."""
    steps_to = {start: 0}
    level = [start]
    for steps in range(1, max_steps + 1):
        ahead = []
        for name in level:
            if name in closed and name != start:
                continue
            for group in moves.get(name, {}).values():
                for move in group:
                    if move.neighbour not in steps_to:
                        steps_to[move.neighbour] = steps
                        ahead.append(move.neighbour)
        level = ahead
    return steps_to


def nearness(
    moves: Moves,
    start: str,
    target: str,
    max_steps: int,
    passes: Passes,
    closed: Collection[str],
) -> tuple[Nearness, int]:
    """Return the least cost from every (entity, end) to `target`, by number of steps.

    The numbers of steps are those below `max_steps`. Also return how many links were tried.
    Passages are respected; repeated entities and days are not, so the result is never more than
    the true cost: a lower bound. Only ports on some walk of at most `max_steps` steps are tried.
    """
    from_start = distances(moves, start, max_steps, closed)
    to_target = distances(moves, target, max_steps, closed)
    laid: dict[str, Ends] = {}
    for name, remaining in to_target.items():
        # A closed name ends a chain or begins one; the target ends it.
        if name in (target, *closed):
            continue
        if from_start.get(name, max_steps) + remaining <= max_steps:
            laid[name] = {
                end: [(move.cost, (move.neighbour, move.neighbour_end)) for move in group]
                for end, group in moves[name].items()
            }
    there = {(target, end): 0 for end in moves[target]}
    within: Nearness = [there]
    looked = 0
    known_passes = cache(passes)
    for remaining in range(1, max_steps):
        now = dict(there)
        for name, ends in laid.items():
            if to_target[name] <= remaining and from_start[name] <= max_steps - remaining:
                looked += sum(map(len, ends.values()))
                now |= _from_here(name, ends, within[-1], known_passes)
        within.append(now)
    return within, looked


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
    """Return the k surest simple chains of at most `max_length` links between two entities.

    A chain goes on from one link to the next where `passes` lets their ends follow one another,
    never through an entity in `closed`, and (except with `any_time`) only while all its steps share
    a possible day. Chains rank by the sum of logarithms (in whole billionths), ties by their
    entities; those with a step that weighs nothing come last and have no score. The search begins
    at the smaller id, so that chains(b, a) are chains(a, b) reversed. Raise ValueError for two
    equal entities, or for `k` or `max_length` below 1.
    """
    if start == target or k < 1 or max_length < 1:
        raise ValueError("chains need two different entities, and k and max_length of at least 1")
    moves = steps if isinstance(steps, dict) else moves_of(steps)
    first, last = sorted((start, target))
    links = sum(len(group) for ends in moves.values() for group in ends.values()) // 2
    if first not in moves or last not in moves:
        return ChainSearchResult((), complete=True, links=links, tried=0)
    search = ChainSearch(moves, first, last, passes, max_length, any_time, frozenset(closed))
    ways, tried, complete = search.run(k, max_tried)
    chains = tuple(_chain(start, way if start == first else way[::-1]) for way in ways)
    ranked = [chain for chain in chains if chain.score is not None]
    ranked.sort(key=lambda chain: -(chain.log_score or 0.0))
    rest = [chain for chain in chains if chain.score is None]
    return ChainSearchResult((*ranked, *rest), complete, links, tried)


def score_of(weights: Sequence[float]) -> tuple[float, float] | None:
    """Return (sum of logarithms, score) of a chain's weights, or None where one of them is 0.

    The sum is exactly rounded before it is cut to six places, so that order changes nothing; the
    score is its exponential, at most the least weight.
    """
    if min(weights) <= 0:
        return None
    total = round(fsum(log(weight) for weight in weights), SCORE_PLACES)
    return total, min(round(exp(total), SCORE_PLACES), *weights)


def _from_here(
    name: str, ends: Ends, before: dict[tuple[str, str], int], passes: Passes
) -> dict[tuple[str, str], int]:
    """Return the least cost from one entity by each end at which it may be reached."""
    best = {}
    for end, group in ends.items():
        costs = [cost + before[port] for cost, port in group if port in before]
        if costs:
            best[end] = min(costs)
    reached = {}
    for end in ends if best else ():
        onward = [cost for then, cost in best.items() if passes(end, then)]
        if onward:
            reached[name, end] = min(onward)
    return reached


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

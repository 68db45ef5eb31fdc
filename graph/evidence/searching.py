"""A bounded best-first search: ways between two names in the order of their cost."""

from collections.abc import Iterable
from heapq import heappop, heappush

from graph.evidence.nearness import nearness
from graph.evidence.network import Move, Moves, Passes, Step
from graph.evidence.spans import ALWAYS, Spans, shared


class Search:
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

    def run(self, k: int, most_looks: int) -> tuple[list[tuple[Step, ...]], int, bool]:
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
            if self.looks > most_looks:
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

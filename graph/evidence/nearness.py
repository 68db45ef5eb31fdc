"""The least that it can still cost to reach the end of a chain, from every place within bounds."""

from collections.abc import Collection
from functools import cache

from graph.evidence.network import Moves, Passes

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

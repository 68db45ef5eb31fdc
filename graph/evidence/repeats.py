"""Stretches of a walk that an origin begins and ends: fewer origins carry them than links.

Rows of single links let each of a walk's links fall by a part; where one origin carries two of
them, that part counts once. So said, a solver's first bound lies a fifth higher.
"""

from collections import defaultdict
from collections.abc import Collection

from graph.evidence.layered import State
from graph.evidence.programme import Origins

# From state to state; while none of these origins is lost, who reaches the first reaches the other.
Stretch = tuple[State, State, Origins]
Onward = dict[State, list[tuple[str, State]]]
MOST_BETWEEN = 20_000


def carried(links: Collection[tuple[State, State, Origins]], longest: int) -> list[Stretch]:
    """Stretches of one link, and those of up to `longest` that begin and end by one origin.

    A link stays while any of its origins is kept, so each is a stretch by itself. Of stretches
    between two states those that need no more than another are left. Longer ones are left out
    where there are too many to look at.
    """
    onward: Onward = defaultdict(list)
    for here, there, origins in links:
        onward[here] += [(origin, there) for origin in sorted(origins)]
    found: dict[tuple[State, State], set[Origins]] = defaultdict(set)
    by: dict[tuple[str, State], list[State]] = defaultdict(list)
    for here, ways in onward.items():
        for origin, there in ways:
            found[here, there].add(frozenset([origin]))
            by[origin, here].append(there)
    between = _between(onward, longest - 2)
    for here, ways in list(onward.items()):
        for origin, there in ways:
            for end, origins in between[there]:
                for last in by.get((origin, end), ()):
                    found[here, last].add(origins | {origin})
    return [
        (here, there, one)
        for (here, there), ways in sorted(found.items())
        for one in sorted(ways, key=sorted)
        if not any(other < one for other in ways)
    ]


def _between(onward: Onward, longest: int) -> dict[State, set[tuple[State, Origins]]]:
    """Where one comes from each state in at most so many links, none among them, and by what."""
    states = {*onward, *(there for ways in onward.values() for _, there in ways)}
    last = {state: {(state, frozenset[str]())} for state in states}
    whole = {state: set(ways) for state, ways in last.items()}
    for _ in range(longest):
        last = {
            state: {
                (end, origins | {origin})
                for origin, there in onward.get(state, ())
                for end, origins in last[there]
            }
            for state in states
        }
        if sum(map(len, last.values())) > MOST_BETWEEN:
            break
        for state, ways in last.items():
            whole[state] |= ways
    return whole

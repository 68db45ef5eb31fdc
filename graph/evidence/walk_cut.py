"""The smallest set of origins that breaks every walk at once.

A walk is a chain that may visit an entity twice and whose links need not share a day. All allowed
walks between two entities are laid out as one layered graph: who is reached, by which end of a
link, after how many steps. The cut is an integer program over that graph.

With a row per link, each link of a walk is cut in part. Where one origin carries several links in
a row, that part should count once: rows for such stretches raise the solver's first bound by about
a fifth.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from time import monotonic

from graph.evidence.integer_program import Cover, IntegerProgram, Origins
from graph.evidence.network import EndSorts, Key, Passes, Step, sorts_of

ANY = -1  # the sort at the start: every end may follow
MAX_DAYS = 8
MAX_LINKS = 5  # of a stretch
MAX_BETWEEN = 20_000
# Where the states are divided: those with a distance from the start below a side, and the rest.
SIDES = (0.01, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.99)

# Entity, sort of the end at which it was reached, steps so far.
State = tuple[str, int, int]
Passage = tuple[State, State, int, Key]  # here, there, sort of the end that is left, link
Remaining = dict[State, int]  # steps from a state to the target
# Two states: unless one of these origins is lost, the second can be reached from the first.
Stretch = tuple[State, State, Origins]
Onward = dict[State, list[tuple[str, State]]]


@dataclass(frozen=True, slots=True)
class LayeredNetwork:
    """The passages from state to state that lie on some allowed walk within the bounds.

    Every walk begins in the state `start` and ends where it reaches the entity `target`. `simple`
    says that every walk contains an allowed walk that visits no entity twice.
    """

    start: State
    target: str
    passages: tuple[Passage, ...]
    simple: bool

    @property
    def links(self) -> frozenset[Key]:
        """Return the links on those walks."""
        return frozenset(link for *_, link in self.passages)


@dataclass(frozen=True, slots=True)
class WalkCut:
    """Origins whose loss breaks every walk, and so every chain, because a chain is a walk.

    `exact`: no smaller set breaks every walk. `equivalent`: every set that breaks every chain also
    breaks every walk, so that no set smaller than `at_least` breaks every chain.
    """

    lost: Origins
    at_least: int
    exact: bool
    equivalent: bool


def cut_walks(
    usable: Mapping[Key, Step],
    needs: Mapping[Key, frozenset[Origins]],
    start: str,
    target: str,
    *,
    passes: Passes,
    max_length: int,
    any_time: bool,
    closed: Collection[str],
    ends: float,
) -> WalkCut | None:
    """Find the cut of all walks before `ends` (monotonic seconds); None where no time remains.

    A chain whose steps must share a day is a chain among the links of that day. So walks are cut
    among the links of each day whose links are not all links of another day. Where there are more
    than MAX_DAYS such days, all links are taken together and the result is not `equivalent`. Where
    it is not, half of the time is kept for the search chain by chain.
    """
    graph_of = partial(
        lay_out, start=start, target=target, passes=passes, max_length=max_length, closed=closed
    )
    whole = graph_of(usable.values())
    if not whole.passages:
        return WalkCut(frozenset(), 0, exact=True, equivalent=True)
    days = [whole.links] if any_time else _days([usable[key] for key in sorted(whole.links)])
    by_day = len(days) <= MAX_DAYS
    graphs = [graph_of([usable[key] for key in day]) for day in days] if by_day else [whole]
    equivalent = by_day and all(graph.simple for graph in graphs)
    now = monotonic()
    if now >= ends:
        return None
    if not any(graph.passages for graph in graphs):
        return WalkCut(frozenset(), 0, exact=True, equivalent=True)
    cover = _smallest_cover(graphs, needs, ends if equivalent else (now + ends) / 2)
    return WalkCut(cover.chosen, cover.at_least, cover.exact, equivalent)


def lay_out(
    steps: Collection[Step],
    start: str,
    target: str,
    *,
    passes: Passes,
    max_length: int,
    closed: Collection[str] = (),
) -> LayeredNetwork:
    """Lay out the walks of at most `max_length` links.

    No walk goes on through `start`, `target` or an entity in `closed`.
    """
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
            (here, (neighbour, sort, taken), end, link)
            for here in sorted(reached)
            for end, neighbour, sort, link in moves[here[0]]
            if end in onward[here[1]] and neighbour != start
        ]
        levels.append(level)
        reached = {there for _, there, *_ in level if there[0] not in shut}
    kept: list[Passage] = []
    remaining: Remaining = {}
    for level in reversed(levels):
        useful = [p for p in level if p[1][0] == target or p[1] in remaining]
        for here, there, *_ in useful:
            links_left = 1 if there[0] == target else 1 + remaining[there]
            remaining[here] = min(remaining.get(here, links_left), links_left)
        kept += useful
    simple = _is_simple(kept, remaining, onward, target, max_length)
    return LayeredNetwork(begin, target, tuple(kept), simple)


def stretches_of(links: Collection[Stretch], max_length: int) -> list[Stretch]:
    """Return each link as a stretch, and the longer stretches that begin and end by one origin.

    A link holds while any of its origins is kept, so each origin makes it a stretch. Stretches have
    at most `max_length` links. Between two states, a stretch whose origins contain those of another
    is left out. Longer stretches are left out where there are more than MAX_BETWEEN to compare.
    """
    onward: Onward = defaultdict(list)
    for here, there, origins in links:
        onward[here] += [(origin, there) for origin in sorted(origins)]
    origins_between: dict[tuple[State, State], set[Origins]] = defaultdict(set)
    by_origin: dict[tuple[str, State], list[State]] = defaultdict(list)
    for here, ways in onward.items():
        for origin, there in ways:
            origins_between[here, there].add(frozenset([origin]))
            by_origin[origin, here].append(there)
    between = _between(onward, max_length - 2)
    for here, ways in list(onward.items()):
        for origin, there in ways:
            for end, origins in between[there]:
                for last in by_origin.get((origin, end), ()):
                    origins_between[here, last].add(origins | {origin})
    return [
        (here, there, origins)
        for (here, there), sets in sorted(origins_between.items())
        for origins in sorted(sets, key=sorted)
        if not any(fewer < origins for fewer in sets)
    ]


def _moves(steps: Iterable[Step], sorts: EndSorts) -> dict[str, list[tuple[int, str, int, Key]]]:
    """Return the moves from each entity: sort of the end left, neighbour, sort of its end, link."""
    moves: dict[str, list[tuple[int, str, int, Key]]] = defaultdict(list)
    for step in sorted(steps):
        from_sort, to_sort = sorts.of[step.type]
        if step.from_id != step.to_id:
            moves[step.from_id].append((from_sort, step.to_id, to_sort, step.key))
            moves[step.to_id].append((to_sort, step.from_id, from_sort, step.key))
    return moves


def _is_simple(
    passages: Iterable[Passage],
    remaining: Remaining,
    onward: dict[int, frozenset[int]],
    target: str,
    max_length: int,
) -> bool:
    """Return whether every walk that visits an entity twice can leave out what is in between.

    Between two visits lie at least two links. So it is enough to compare, for each entity, the ends
    by which it is reached soonest with those by which it is left nearest the target: wherever both
    leave room for two links, one must be allowed to follow the other.
    Proof: the part between two visits can then be left out of any walk. The rest is an allowed walk
    within the bounds, so the same holds for it. It is shorter each time, so it ends as a walk that
    visits no entity twice: a chain, whose links are all links of the first walk.
    """
    soonest: dict[str, dict[int, int]] = defaultdict(dict)
    nearest: dict[str, dict[int, int]] = defaultdict(dict)
    for (entity, sort, taken), there, end, _ in passages:
        links_left = 1 if there[0] == target else 1 + remaining[there]
        soonest[entity][sort] = min(soonest[entity].get(sort, taken), taken)
        nearest[entity][end] = min(nearest[entity].get(end, links_left), links_left)
    return all(
        end in onward[sort] or taken + 2 + links_left > max_length
        for entity, arrivals in soonest.items()
        for (sort, taken), (end, links_left) in product(arrivals.items(), nearest[entity].items())
    )


def _between(onward: Onward, max_length: int) -> dict[State, set[tuple[State, Origins]]]:
    """Return where each state leads in 0 to `max_length` links, and by which origins."""
    states = {*onward, *(there for ways in onward.values() for _, there in ways)}
    last = {state: {(state, frozenset[str]())} for state in states}
    whole = {state: set(ways) for state, ways in last.items()}
    for _ in range(max_length):
        last = {
            state: {
                (end, origins | {origin})
                for origin, there in onward.get(state, ())
                for end, origins in last[there]
            }
            for state in states
        }
        if sum(map(len, last.values())) > MAX_BETWEEN:
            break
        for state, ways in last.items():
            whole[state] |= ways
    return whole


def _days(steps: Collection[Step]) -> list[frozenset[Key]]:
    """Return the links that possibly hold on a day, for every day that is not part of another.

    Links that share a day share the first day of one of their spans. At most MAX_DAYS + 1 sets are
    returned.
    """
    firsts = {first for step in steps for first, _ in step.spans}
    days = {
        frozenset(s.key for s in steps if any(first <= day <= last for first, last in s.spans))
        for day in firsts
    }
    kept: list[frozenset[Key]] = []
    for links in sorted(days, key=lambda links: (-len(links), sorted(links))):
        if not any(links <= larger for larger in kept):
            kept.append(links)
        if len(kept) > MAX_DAYS:
            break
    return kept


def _smallest_cover(
    graphs: Collection[LayeredNetwork], needs: Mapping[Key, frozenset[Origins]], ends: float
) -> Cover:
    """Return the fewest origins that break every walk.

    Each state has a distance from the start: 0 where walks begin, 1 where they end. Along a link it
    rises by at most as much as the link is cut, so that the cuts along each walk sum to 1. First
    the linear program is solved, whose distances show where to divide the states; then the integer
    program, for fewer origins than the best division takes.
    """
    links = sorted({key for graph in graphs for key in graph.links})
    program = IntegerProgram(
        frozenset[str]().union(*(origins for key in links for origins in needs[key]))
    )
    columns: list[dict[State, int]] = []
    for graph in graphs:
        rows = _rows(graph, needs)
        at: dict[State, int] = {}
        columns.append(at)
        for state in sorted({state for here, there, _ in rows for state in (here, there)}):
            if state != graph.start and state[0] != graph.target:
                at[state] = program.another()
        single = [
            (here, there, origins)
            for here, there, sets in rows
            if len(sets) == 1
            for origins in sets
        ]
        cuts = [
            (here, there, [program.column(frozenset([origin])) for origin in sorted(origins)])
            for here, there, origins in stretches_of(single, MAX_LINKS)
        ] + [
            (here, there, [program.column(origins) for origins in sorted(sets, key=sorted)])
            for here, there, sets in rows
            if len(sets) > 1
        ]
        for here, there, cut in cuts:
            rises = [at[here]] if here != graph.start else []
            if there[0] == graph.target:
                program.at_least(1, [*cut, *rises])
            else:
                program.at_least(0, [*cut, *rises], [at[there]])
    rough = program.solve(ends - monotonic(), parts=True)
    if not rough.exact:
        return Cover(dict.fromkeys(program.origins, 1.0), 0, exact=False)
    divisions = [_divide(graphs, columns, needs, rough.values, side) for side in SIDES]
    best = min(divisions, key=lambda lost: (len(lost), sorted(lost)))
    whole = program.solve(ends - monotonic(), known=best)
    return replace(whole, at_least=max(rough.at_least, whole.at_least))


def _rows(
    graph: LayeredNetwork, needs: Mapping[Key, frozenset[Origins]]
) -> list[tuple[State, State, frozenset[Origins]]]:
    """Return the passages by what must be lost to break them, each once, in a fixed order."""
    rows = {(here, there, needs[link]) for here, there, _, link in graph.passages}
    return sorted(rows, key=lambda row: (row[0], row[1], sorted(map(sorted, row[2]))))


def _divide(
    graphs: Collection[LayeredNetwork],
    columns: Collection[Mapping[State, int]],
    needs: Mapping[Key, frozenset[Origins]],
    values: Sequence[float],
    side: float,
) -> Origins:
    """Return origins that break every link from a state nearer than `side` to one that is not."""
    lost: frozenset[str] = frozenset()
    for graph, at in zip(graphs, columns, strict=True):
        for here, there, sets in _rows(graph, needs):
            near = here == graph.start or values[at[here]] < side
            if near and (there[0] == graph.target or values[at[there]] >= side):
                lost |= min((s - lost for s in sets), key=lambda more: (len(more), sorted(more)))
    return lost

"""The cut over all walks at once: layered graph, LP rows.

Every allowed walk between two names at once: who may be reached, how, and after how many steps.

A walk is a chain but that it may come to a name twice, and that its links need not share a day.

Stretches of a walk that an origin begins and ends: fewer origins carry them than links.

Rows of single links let each of a walk's links fall by a part; where one origin carries two of
them, that part counts once. So said, a solver's first bound lies a fifth higher.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from time import monotonic

from graph.evidence.integer_program import Cover, IntegerProgram, Origins
from graph.evidence.network import EndSorts, Key, Passes, Step, sorts_of

# Name, sort of the end at which it was reached, steps so far.
State = tuple[str, int, int]
Passage = tuple[State, State, int, Key]  # here, there, sort of the end left by, link
ANY = -1  # the sort at the start: every end may follow
Ahead = dict[State, int]


@dataclass(frozen=True, slots=True)
class LayeredNetwork:
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


def lay_out(
    steps: Collection[Step],
    start: str,
    target: str,
    *,
    passes: Passes,
    max_length: int,
    closed: Collection[str] = (),
) -> LayeredNetwork:
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
    return LayeredNetwork(
        begin, target, tuple(kept), _simple(kept, ahead, onward, target, max_length)
    )


def _moves(steps: Iterable[Step], sorts: EndSorts) -> dict[str, list[tuple[int, str, int, Key]]]:
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


# From state to state; while none of these origins is lost, who reaches the first reaches the other.
Stretch = tuple[State, State, Origins]
Onward = dict[State, list[tuple[str, State]]]
MAX_BETWEEN = 20_000


def stretches_of(links: Collection[tuple[State, State, Origins]], longest: int) -> list[Stretch]:
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
        if sum(map(len, last.values())) > MAX_BETWEEN:
            break
        for state, ways in last.items():
            whole[state] |= ways
    return whole


MAX_DAYS = 8
# Stretches of a walk that are looked at as wholes have no more links.
MAX_LINKS = 5
# How far a state is cut off from which on it is taken to be cut off.
SIDES = (0.01, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.99)


@dataclass(frozen=True, slots=True)
class WalkCut:
    """Origins whose loss fells every walk: so every chain, for a chain is a walk.

    `alike`: and what fells every chain fells every walk, so that nothing smaller than `at_least`
    fells every chain either. `exact`: it is the smallest that fells every walk.
    """

    lost: Origins
    at_least: int
    exact: bool
    alike: bool


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
    """Fell the walks until `ends` (monotonic seconds); None where no time is left to do so.

    Chains whose steps must share a day are the chains among the links of some day, for each day:
    so walks are felled among the links of each day that has links which no other day has too.
    Where there are too many such days, all links are taken together, and the answer is not `alike`.
    Where it is not, half the time is left for what else can be tried.
    """
    graph_of = partial(
        lay_out, start=start, target=target, passes=passes, max_length=max_length, closed=closed
    )
    whole = graph_of(usable.values())
    if not whole.passages:
        return WalkCut(frozenset(), 0, exact=True, alike=True)
    days = [whole.links] if any_time else _days([usable[key] for key in sorted(whole.links)])
    apart = len(days) <= MAX_DAYS
    graphs = [graph_of([usable[key] for key in day]) for day in days] if apart else [whole]
    alike = apart and all(graph.simple for graph in graphs)
    now = monotonic()
    if now >= ends:
        return None
    if not any(graph.passages for graph in graphs):
        return WalkCut(frozenset(), 0, exact=True, alike=True)
    cover = _fewest(graphs, needs, ends if alike else (now + ends) / 2)
    return WalkCut(cover.chosen, cover.at_least, cover.exact, alike)


def _days(steps: Collection[Step]) -> list[frozenset[Key]]:
    """The links that possibly hold on a day, for every day but those with no links of their own.

    Links that share a day share the first day of one of their stretches. At most one more set
    than MOST_DAYS is answered.
    """
    firsts = {first for step in steps for first, _ in step.spans}
    days = {
        frozenset(s.key for s in steps if any(first <= day <= last for first, last in s.spans))
        for day in firsts
    }
    own: list[frozenset[Key]] = []
    for day in sorted(days, key=lambda links: (-len(links), sorted(links))):
        if not any(day <= other for other in own):
            own.append(day)
        if len(own) > MAX_DAYS:
            break
    return own


def _fewest(
    graphs: Collection[LayeredNetwork], needs: Mapping[Key, frozenset[Origins]], ends: float
) -> Cover:
    """The fewest origins that fell every walk: how far each state is cut off from the start.

    That is between 0, where walks start, and 1, where they end; it rises along a link by no more
    than the link falls. So along every walk the links fall by 1 in all. Solved in parts first,
    which shows where to part the states; then whole, for fewer origins than the best of those
    partings takes.
    """
    links = sorted({key for graph in graphs for key in graph.links})
    programme = IntegerProgram(
        frozenset[str]().union(*(one for key in links for one in needs[key]))
    )
    places: list[dict[State, int]] = []
    for graph in graphs:
        rows = _rows(graph, needs)
        at: dict[State, int] = {}
        places.append(at)
        for state in sorted({state for here, there, _ in rows for state in (here, there)}):
            if state != graph.start and state[0] != graph.target:
                at[state] = programme.another()
        single = [
            (here, there, one) for here, there, fall in rows if len(fall) == 1 for one in fall
        ]
        falls = [
            (here, there, [programme.column(frozenset([origin])) for origin in sorted(origins)])
            for here, there, origins in stretches_of(single, MAX_LINKS)
        ] + [
            (here, there, [programme.column(one) for one in sorted(fallen, key=sorted)])
            for here, there, fallen in rows
            if len(fallen) > 1
        ]
        for here, there, fall in falls:
            rises = [at[here]] if here != graph.start else []
            if there[0] == graph.target:
                programme.at_least(1, [*fall, *rises])
            else:
                programme.at_least(0, [*fall, *rises], [at[there]])
    rough = programme.solve(ends - monotonic(), parts=True)
    if not rough.exact:
        return Cover(dict.fromkeys(programme.origins, 1.0), 0, exact=False)
    partings = [_parted(graphs, places, needs, rough.values, side) for side in SIDES]
    best = min(partings, key=lambda lost: (len(lost), sorted(lost)))
    whole = programme.solve(ends - monotonic(), enough=best)
    return replace(whole, at_least=max(rough.at_least, whole.at_least))


def _rows(
    graph: LayeredNetwork, needs: Mapping[Key, frozenset[Origins]]
) -> list[tuple[State, State, frozenset[Origins]]]:
    """From state to state by what must fall between them: equal ones once, in a fixed order."""
    rows = {(here, there, needs[link]) for here, there, _, link in graph.passages}
    return sorted(rows, key=lambda row: (row[0], row[1], sorted(map(sorted, row[2]))))


def _parted(
    graphs: Collection[LayeredNetwork],
    places: Collection[Mapping[State, int]],
    needs: Mapping[Key, frozenset[Origins]],
    values: Sequence[float],
    side: float,
) -> Origins:
    """Origins that fell every link from a state cut off less than `side` to one no less."""
    lost: frozenset[str] = frozenset()
    for graph, at in zip(graphs, places, strict=True):
        for here, there, fallen in _rows(graph, needs):
            near = here == graph.start or values[at[here]] < side
            if near and (there[0] == graph.target or values[at[there]] >= side):
                lost |= min((one - lost for one in fallen), key=lambda one: (len(one), sorted(one)))
    return lost

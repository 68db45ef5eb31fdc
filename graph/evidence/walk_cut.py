"""The smallest set of origins that fells every walk, and whether that is every chain's as well."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from time import monotonic

from graph.evidence.layered import Layered, State, layered
from graph.evidence.network import Key, Passes, Step
from graph.evidence.programme import Cover, Origins, Programme
from graph.evidence.repeats import carried

MOST_DAYS = 8
# Stretches of a walk that are looked at as wholes have no more links.
MOST_LINKS = 5
# How far a state is cut off from which on it is taken to be cut off.
SIDES = (0.01, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.99)


@dataclass(frozen=True, slots=True)
class Felled:
    """Origins whose loss fells every walk: so every chain, for a chain is a walk.

    `alike`: and what fells every chain fells every walk, so that nothing smaller than `at_least`
    fells every chain either. `exact`: it is the smallest that fells every walk.
    """

    lost: Origins
    at_least: int
    exact: bool
    alike: bool


def fell_walks(
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
) -> Felled | None:
    """Fell the walks until `ends` (monotonic seconds); None where no time is left to do so.

    Chains whose steps must share a day are the chains among the links of some day, for each day:
    so walks are felled among the links of each day that has links which no other day has too.
    Where there are too many such days, all links are taken together, and the answer is not `alike`.
    Where it is not, half the time is left for what else can be tried.
    """
    lay_out = partial(
        layered, start=start, target=target, passes=passes, max_length=max_length, closed=closed
    )
    whole = lay_out(usable.values())
    if not whole.passages:
        return Felled(frozenset(), 0, exact=True, alike=True)
    days = [whole.links] if any_time else _days([usable[key] for key in sorted(whole.links)])
    apart = len(days) <= MOST_DAYS
    graphs = [lay_out([usable[key] for key in day]) for day in days] if apart else [whole]
    alike = apart and all(graph.simple for graph in graphs)
    now = monotonic()
    if now >= ends:
        return None
    if not any(graph.passages for graph in graphs):
        return Felled(frozenset(), 0, exact=True, alike=True)
    cover = _fewest(graphs, needs, ends if alike else (now + ends) / 2)
    return Felled(cover.chosen, cover.at_least, cover.exact, alike)


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
        if len(own) > MOST_DAYS:
            break
    return own


def _fewest(
    graphs: Collection[Layered], needs: Mapping[Key, frozenset[Origins]], ends: float
) -> Cover:
    """The fewest origins that fell every walk: how far each state is cut off from the start.

    That is between 0, where walks start, and 1, where they end; it rises along a link by no more
    than the link falls. So along every walk the links fall by 1 in all. Solved in parts first,
    which shows where to part the states; then whole, for fewer origins than the best of those
    partings takes.
    """
    links = sorted({key for graph in graphs for key in graph.links})
    programme = Programme(frozenset[str]().union(*(one for key in links for one in needs[key])))
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
            for here, there, origins in carried(single, MOST_LINKS)
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
    graph: Layered, needs: Mapping[Key, frozenset[Origins]]
) -> list[tuple[State, State, frozenset[Origins]]]:
    """From state to state by what must fall between them: equal ones once, in a fixed order."""
    rows = {(here, there, needs[link]) for here, there, _, link in graph.passages}
    return sorted(rows, key=lambda row: (row[0], row[1], sorted(map(sorted, row[2]))))


def _parted(
    graphs: Collection[Layered],
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

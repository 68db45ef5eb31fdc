"""The subgraph that can hold a chain between two names."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.dates import join
from graph.evidence.frontier import Frontier, KnownLinks, Reader, Statements, walk_lengths
from graph.evidence.history import ARRAYS, History, read_history
from graph.evidence.network import Key, Passes, Step, sorts_of


def remove_dead_ends(links: Iterable[Key], start: str, target: str) -> set[Key]:
    """The links among names that have two others to lead between; what hangs on one goes."""
    given = set(links)
    beside: dict[str, set[str]] = defaultdict(set)
    for one, _, other in given:
        if one != other:
            beside[one].add(other)
            beside[other].add(one)
    ends = {start, target}
    dead = [name for name, others in beside.items() if len(others) < 2 and name not in ends]
    while dead:
        name = dead.pop()
        for other in beside.pop(name):
            others = beside[other]
            others.remove(name)
            if len(others) == 1 and other not in ends:
                dead.append(other)
    return {key for key in given if key[0] in beside and key[2] in beside}


# How many links are looked at on the way (both names of each, and its type), how many where the two
# sides are to meet (of which only those that do are answered), and how many are read in full.
MAX_VISITED = 3_000
MAX_COMPARED = 8_000
MAX_LINKS = 1_200
FEW = 10  # so few names that have too many links are hubs, and the other side may have fewer


@dataclass(frozen=True, slots=True)
class Candidates:
    """Links that may lie on a chain, and the names that they join.

    `summed` are those whose own sum holds, read without their claims; of the others `histories` has
    the claims, to be weighed anew. Every link on an allowed walk of at most `within` links is among
    them; `complete` is False where a cap was met before that was the length asked for.
    """

    histories: Mapping[Key, History]
    summed: Mapping[Key, Step]
    names: frozenset[str]
    within: int
    complete: bool


def read_candidates(
    tx: Reader,
    start: str,
    target: str,
    *,
    types: Sequence[str],
    passes: Passes,
    max_length: int = 5,
    max_visited: int = MAX_VISITED,
    max_compared: int = MAX_COMPARED,
    max_links: int = MAX_LINKS,
    through_places: bool = False,
    once: bool = False,
    summary_valid_until: str | None = None,
) -> Candidates:
    """Every link of these types that lies on an allowed walk of at most `max_length` links.

    Those that are asserted now; with `once`, those too that nobody asserts any more: on an earlier
    day somebody may have. With `summed_until`, a link whose own sum holds comes as that.
    A walk is allowed where `passes` lets the ends of its links follow one another and it goes on
    through neither of the two names, nor (but for `through_places`) a Place.

    Read a level at a time, from whichever name has fewer ahead, and only over links that may
    follow; where but one link is left between the two sides, only the links that join them; then
    the arrays of the links on walks, in one fetch. Costs what the neighbourhood is large, not the
    graph. A level that a cap does not allow is not read, and the longest walks are left first: what
    is answered is whole up to a length, and `within` says up to which.
    """
    store = Statements(
        tx, [start, target], types, once=once, through=through_places,
        most=max_visited, max_compared=max_compared, until=summary_valid_until,
    )  # fmt: skip
    known = KnownLinks(sorts_of(types, passes))
    there, back = (Frontier(known, name, {start, target}) for name in (start, target))
    within = _read_levels(store, known, (there, back), max_length)
    chosen, whole = _fitting(
        walk_lengths(known, there, back, max_length), start, target, max_length, max_links
    )
    within = min(within, whole)
    histories: dict[Key, History] = {}
    summed: dict[Key, Step] = {}
    for start_id, type_, end_id, read in store.fetch(known, chosen):
        key = start_id, type_, end_id
        if key not in chosen or key in histories or key in summed:
            continue
        if len(read) == len(ARRAYS):
            histories[key] = read_history(read)
        else:
            score, since, until = read
            summed[key] = Step(*key, score, spans=join(zip(since, until, strict=True)))
    return Candidates(
        histories=histories,
        summed=summed,
        names=frozenset(name for key in (*histories, *summed) for name in (key[0], key[2])),
        within=within,
        complete=within == max_length,
    )


def _read_levels(
    store: Statements, known: KnownLinks, sides: Sequence[Frontier], max_length: int
) -> int:
    """Read on from the two sides until they meet; up to which length every walk is then known."""
    if max_length > 2 and store.read(known, [*sides[0].ahead, *sides[1].ahead]):  # in one statement
        for side in sides:
            side.advance()
    going = list(sides)
    while sides[0].walked + sides[1].walked + 1 < max_length and going:
        side = min(going, key=lambda one: one.width)
        if not side.ahead:  # nothing further can be reached from there, so everything is known
            return max_length
        if store.read(known, side.ahead):
            side.advance()
        elif side.width <= FEW:
            going.remove(side)
        else:
            break
    within = sides[0].walked + sides[1].walked
    if within == max_length or not all(side.ahead for side in sides):
        return max_length
    return within + 1 if _meet(store, known, sides) else within


def _meet(store: Statements, known: KnownLinks, sides: Sequence[Frontier]) -> bool:
    """Read the links by which what is ahead of one side joins what is ahead of the other.

    They are the middle links of the walks that are one longer than both sides have gone: all
    others on those walks are known by then.
    """
    here, there = sorted(sides, key=lambda one: one.width)
    if store.read(known, here.ahead, only={name for name, _ in there.ahead}):
        return True
    return here.width <= FEW and store.read(
        known, there.ahead, only={name for name, _ in here.ahead}
    )


def _fitting(
    found: Mapping[Key, int], start: str, target: str, max_length: int, most: int
) -> tuple[set[Key], int]:
    """The links on walks of the greatest length at which they are not too many, and that length."""
    for length in range(max_length, 0, -1):
        chosen = remove_dead_ends((key for key, n in found.items() if n <= length), start, target)
        if len(chosen) <= most:
            return chosen, length
    return set(), 0

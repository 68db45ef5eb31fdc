"""The subgraph that can contain a chain between two entities."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.dates import join
from graph.evidence.frontier import Frontier, KnownLinks, Reader, Statements, walk_lengths
from graph.evidence.history import ARRAYS, History, read_history
from graph.evidence.network import Key, Passes, Step, sorts_of

# How many links are visited (their ends and type), how many are compared where the two sides meet
# (only those that join them are returned), and how many are read in full.
MAX_VISITED = 3_000
MAX_COMPARED = 8_000
MAX_LINKS = 1_200
FEW = 10  # so few entities with too many links are hubs: the other side may have fewer


@dataclass(frozen=True, slots=True)
class Candidates:
    """Links that may lie on a chain, and the entities that they join.

    `summed` are links whose stored summary is valid, read without their claims; `histories` has the
    claims of the others, to be weighed again. Every link on an allowed walk of at most `within`
    links is among them; `complete` is False where a cap made that shorter than was asked for.
    """

    histories: Mapping[Key, History]
    summed: Mapping[Key, Step]
    names: frozenset[str]
    within: int
    complete: bool


def remove_dead_ends(links: Iterable[Key], start: str, target: str) -> set[Key]:
    """Remove links whose entity has fewer than two neighbours (dead ends), again and again."""
    given = set(links)
    neighbours: dict[str, set[str]] = defaultdict(set)
    for from_id, _, to_id in given:
        if from_id != to_id:
            neighbours[from_id].add(to_id)
            neighbours[to_id].add(from_id)
    ends = {start, target}
    dead = [name for name, adjacent in neighbours.items() if len(adjacent) < 2 and name not in ends]
    while dead:
        name = dead.pop()
        for neighbour in neighbours.pop(name):
            adjacent = neighbours[neighbour]
            adjacent.remove(name)
            if len(adjacent) == 1 and neighbour not in ends:
                dead.append(neighbour)
    return {key for key in given if key[0] in neighbours and key[2] in neighbours}


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
    """Read every link of these types that lies on an allowed walk of at most `max_length` links.

    These are links that are asserted now; with `once`, also those that no claim asserts any more,
    because one may have on an earlier day. With `summary_valid_until` (ISO day), a link whose
    stored summary is valid for that day comes without its claims. A walk is allowed where `passes`
    lets the ends of its links follow one another and it goes on through neither of the two
    entities, nor (except with `through_places`) through a Place.

    One level is read at a time, from the side that has fewer entities ahead, and only by links that
    may follow. Where one link is missing between the two sides, only links that join them are read.
    Then the arrays of the links on walks are fetched. The cost depends on the neighbourhood, not on
    the size of the graph. A level beyond a cap is not read, so that the longest walks are dropped
    first: the result is complete up to a length, which is `within`.
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
    for start_id, type_, end_id, read in store.fetch(chosen):
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
    """Read from both sides until they meet; return up to which length every walk is known."""
    if max_length > 2 and store.read(known, [*sides[0].ahead, *sides[1].ahead]):  # in one statement
        for side in sides:
            side.advance()
    going = list(sides)
    while sides[0].depth + sides[1].depth + 1 < max_length and going:
        side = min(going, key=lambda frontier: frontier.width)
        if not side.ahead:  # nothing further can be reached from there, so everything is known
            return max_length
        if store.read(known, side.ahead):
            side.advance()
        elif side.width <= FEW:
            going.remove(side)
        else:
            break
    within = sides[0].depth + sides[1].depth
    if within == max_length or not all(side.ahead for side in sides):
        return max_length
    return within + 1 if _meet(store, known, sides) else within


def _meet(store: Statements, known: KnownLinks, sides: Sequence[Frontier]) -> bool:
    """Read the links that join the two frontiers; return whether they could be read.

    They are the middle links of walks that are one longer than both sides have walked: all other
    links on those walks are known by then.
    """
    here, there = sorted(sides, key=lambda frontier: frontier.width)
    if store.read(known, here.ahead, only={name for name, _ in there.ahead}):
        return True
    return here.width <= FEW and store.read(
        known, there.ahead, only={name for name, _ in here.ahead}
    )


def _fitting(
    lengths: Mapping[Key, int], start: str, target: str, max_length: int, max_links: int
) -> tuple[set[Key], int]:
    """Return at most `max_links` links: those on walks up to some length, and that length."""
    for length in range(max_length, 0, -1):
        chosen = remove_dead_ends((key for key, n in lengths.items() if n <= length), start, target)
        if len(chosen) <= max_links:
            return chosen, length
    return set(), 0

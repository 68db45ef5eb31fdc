"""How far walks from one of two names have come, over the links that are known so far."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from graph.evidence.ends import Sorts
from graph.evidence.network import Key

USUAL = 30  # links of a name
# A name, and the sort of the link ends by which it is left.
Door = tuple[str, int]


class Known:
    """The links read so far, and between which doors they lead."""

    def __init__(self, sorts: Sorts) -> None:
        self.sorts = sorts
        self.links: dict[Key, tuple[Door, Door]] = {}  # with the doors at its two ends
        self.behind: dict[Door, set[Door]] = defaultdict(set)
        self.read: dict[str, frozenset[str]] = {}
        self.degree: dict[str, int] = defaultdict(int)
        self.looked: dict[str, int] = defaultdict(int)

    def add(self, here: str, found: Iterable[tuple[str, bool, str]]) -> None:
        """Note the links of a name: type, whether it leads from here, the name at the other end."""
        links, behind, degree, sorts = self.links, self.behind, self.degree, self.sorts.of
        for type_, out, there in found:
            link = (here, type_, there) if out else (there, type_, here)
            if link in links:
                continue
            start, end = sorts[type_]
            own, other = ((here, start), (there, end)) if out else ((here, end), (there, start))
            links[link] = (own, other) if out else (other, own)
            degree[here] += 1
            degree[there] += 1
            behind[own].add(other)
            behind[other].add(own)

    def unread(self, doors: Collection[Door]) -> dict[str, frozenset[str]]:
        """The link types that are still to be read of each name, so that these doors are known."""
        wanted: dict[str, frozenset[str]] = {}
        for name, sort in doors:
            wanted[name] = wanted.get(name, frozenset()) | self.sorts.types[sort]
        left = {name: types - self.read.get(name, frozenset()) for name, types in wanted.items()}
        return {name: types for name, types in left.items() if types}

    def note(self, read: Mapping[str, frozenset[str]]) -> None:
        """Note of which names which link types are read."""
        for name, types in read.items():
            self.read[name] = self.read.get(name, frozenset()) | types

    def links_at(self, name: str) -> int:
        """How many links a name has, as far as is known: a guess where nobody looked at them."""
        return self.looked.get(name) or max(USUAL, self.degree.get(name, 0))


class Frontier:
    """Walks that begin at `first`: `steps` has how many links bring one to each door at least.

    None of them goes on through one of the `ends`. `ahead` are the doors that were reached last:
    the links behind them are what is to be read next.
    """

    def __init__(self, known: Known, first: str, ends: Collection[str]) -> None:
        self.known, self.ends = known, ends
        self.steps: dict[Door, int] = {(first, sort): 0 for sort in range(len(known.sorts.onward))}
        self.come: set[Door] = set()  # names with the sort of the end at which they were reached
        self.ahead: list[Door] = list(self.steps)
        self.walked = 0

    @property
    def width(self) -> int:
        """How many names are ahead."""
        return len({name for name, _ in self.ahead})

    def go_on(self) -> None:
        """One link further, by every known link behind the doors ahead."""
        self.walked += 1
        behind, follow, steps = self.known.behind, self.known.sorts.onward, self.steps
        come = set[Door]().union(*(behind[door] for door in self.ahead if door in behind))
        reached = []
        for name, sort in come - self.come:
            if name not in self.ends:
                for onward in follow[sort]:
                    if (on := (name, onward)) not in steps:
                        steps[on] = self.walked
                        reached.append(on)
        self.come |= come
        self.ahead = reached


def lengths(known: Known, there: Frontier, back: Frontier, most: int) -> dict[Key, int]:
    """Of each known link on an allowed walk of at most `most` links: how long the shortest is."""
    for side in (there, back):
        while side.ahead and side.walked + 1 < most:
            side.go_on()
    found: dict[Key, int] = {}
    from_first, from_last, never = there.steps, back.steps, most
    for link, (one, other) in known.links.items():
        there_by = from_first.get(one, never) + from_last.get(other, never)
        back_by = from_first.get(other, never) + from_last.get(one, never)
        if (length := min(back_by, there_by)) < most:
            found[link] = length + 1
    return found

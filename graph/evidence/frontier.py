"""A bidirectional search read level by level: the two frontiers.

And the two Cypher statements they are read with.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from graph.evidence.history import IN_CYPHER
from graph.evidence.network import EndSorts, Key

DEFAULT_DEGREE = 30  # links of a name
# A name, and the sort of the link ends by which it is left.
Port = tuple[str, int]


class KnownLinks:
    """The links read so far, and between which doors they lead."""

    def __init__(self, sorts: EndSorts) -> None:
        self.sorts = sorts
        self.links: dict[Key, tuple[Port, Port]] = {}  # with the doors at its two ends
        self.behind: dict[Port, set[Port]] = defaultdict(set)
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

    def unread(self, doors: Collection[Port]) -> dict[str, frozenset[str]]:
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
        return self.looked.get(name) or max(DEFAULT_DEGREE, self.degree.get(name, 0))


class Frontier:
    """Walks that begin at `first`: `steps` has how many links bring one to each door at least.

    None of them goes on through one of the `ends`. `ahead` are the doors that were reached last:
    the links behind them are what is to be read next.
    """

    def __init__(self, known: KnownLinks, first: str, ends: Collection[str]) -> None:
        self.known, self.ends = known, ends
        self.steps: dict[Port, int] = {(first, sort): 0 for sort in range(len(known.sorts.onward))}
        self.come: set[Port] = set()  # names with the sort of the end at which they were reached
        self.ahead: list[Port] = list(self.steps)
        self.walked = 0

    @property
    def width(self) -> int:
        """How many names are ahead."""
        return len({name for name, _ in self.ahead})

    def advance(self) -> None:
        """One link further, by every known link behind the doors ahead."""
        self.walked += 1
        behind, follow, steps = self.known.behind, self.known.sorts.onward, self.steps
        come = set[Port]().union(*(behind[door] for door in self.ahead if door in behind))
        reached = []
        for name, sort in come - self.come:
            if name not in self.ends:
                for onward in follow[sort]:
                    if (on := (name, onward)) not in steps:
                        steps[on] = self.walked
                        reached.append(on)
        self.come |= come
        self.ahead = reached


def walk_lengths(known: KnownLinks, there: Frontier, back: Frontier, most: int) -> dict[Key, int]:
    """Of each known link on an allowed walk of at most `most` links: how long the shortest is."""
    for side in (there, back):
        while side.ahead and side.walked + 1 < most:
            side.advance()
    found: dict[Key, int] = {}
    from_first, from_last, never = there.steps, back.steps, most
    for link, (one, other) in known.links.items():
        there_by = from_first.get(one, never) + from_last.get(other, never)
        back_by = from_first.get(other, never) + from_last.get(one, never)
        if (length := min(back_by, there_by)) < most:
            found[link] = length + 1
    return found


AT_ONCE = 500  # names in a statement: they may bring a hub's links each
IN_A_ROW = 50  # links with their arrays
PASSED_BY = "Place"  # nothing leads on through a Place

# What is asserted now stands as a typed relationship too, which tells without its properties being
# read. The far ends have no label here: with one, and a list of their ids, Neo4j may look those up
# by themselves and try every pair (seen: 5.7 s for 1,400 links, of 0.1 s). Where only some far ends
# are asked for, they are the keys of a map: ArcadeDB goes through a list from its beginning.
LEVEL = f"""
UNWIND $rows AS row UNWIND row.ids AS id
MATCH (e:Entity {{{{id: id}}}})-[l:{{pattern}}]-(o)
WHERE {{type}} IN row.types AND ($through OR NOT o:{PASSED_BY} OR o.id IN $ends)
WITH id, l, e, o LIMIT $most
RETURN id AS here, count(l) AS looked, collect(
  CASE WHEN $only IS NULL OR $only[o.id] THEN [{{type}}, startNode(l) = e, o.id] END
) AS found
"""
# Both ends are found first: where only one is, ArcadeDB reads every link at it to see its type.
# Where all claims of a link assert it and stand, and the last of them was said by a day, its sum is
# enough. Links come by the dozen: of a row each, unpacking takes longer than finding the link.
FETCH = (
    "UNWIND $rows AS row MATCH (e:Entity {id: row.id}) "
    "UNWIND row.others AS other MATCH (o:Entity {id: other}) MATCH (e)-[l:EVIDENCE]-(o) "
    "WHERE l.type IN $types AND l.asserts >= $asserted "
    "WITH collect([startNode(l).id, l.type, endNode(l).id, "
    "CASE WHEN $until IS NOT NULL AND l.last <= $until AND l.asserts = size(l.e_states) "
    f"THEN [l.score, l.e_valid_from, l.e_valid_to] ELSE {IN_CYPHER} END]) AS found "
    "UNWIND range(0, size(found) - 1, $some) AS at RETURN found[at..at + $some] AS links"
)


def level_query(types: str) -> str:
    """The statement that reads a level.

    Of links of these types ("OWNS|PAID") that are asserted now; or, where none is named, of all
    that anybody ever asserted or denied.
    """
    if types:
        return LEVEL.format(pattern=types, type="type(l)")
    return LEVEL.format(pattern="EVIDENCE", type="l.type")


class Reader(Protocol):
    """What reads Cypher: a store's Transaction."""

    def rows(self, cypher: str, /, **values: object) -> list[dict[str, Any]]:
        """The answer as a list of rows."""


class Statements:
    """The two statements, asked of a store, with what does not change within a question."""

    def __init__(
        self, tx: Reader, ends: Sequence[str], types: Sequence[str], *,
        once: bool, through: bool, most: int, max_compared: int, until: str | None,
    ) -> None:  # fmt: skip
        self.tx, self.types, self.asserted = tx, list(types), 0 if once else 1
        self.until = until
        self.level = level_query("" if once else "|".join(types))
        self.same = {"ends": ends, "through": through}
        self.left, self.max_compared = most, max_compared

    def read(
        self, known: KnownLinks, doors: Collection[Port], *, only: Collection[str] | None = None
    ) -> bool:
        """Make the links behind these doors known; False, and nothing is, where a cap is met.

        With `only`, just those that lead to one of these names: what is looked at without being
        answered costs less, and has a cap of its own.
        """
        unread = known.unread(doors)
        left = most = self.left if only is None else self.max_compared
        if len(unread) > left:
            return False
        rows: list[dict[str, Any]] = []
        for batch in _batches(unread):
            rows += self.tx.rows(
                self.level, rows=batch, most=left + 1, **self.same,
                only=None if only is None else dict.fromkeys(only, True),
            )  # fmt: skip
            left = most - sum(row["looked"] for row in rows)
            if left < 0:
                return False
        if only is None:
            self.left = left
            known.note(unread)
        for row in rows:
            known.looked[row["here"]] += row["looked"]
            known.add(row["here"], row["found"])
        return True

    def fetch(
        self, known: KnownLinks, chosen: Iterable[Key]
    ) -> Iterator[tuple[str, str, str, list[Any]]]:
        """Links (from, type, to) with their arrays, and all others of these types between the ends.

        Instead of its arrays a link that `until` allows has its score and the bounds of validity.

        Each is looked up at the end that has fewer.
        """
        others: dict[str, set[str]] = defaultdict(set)
        for one, _, other in chosen:
            here, there = (
                (one, other) if known.links_at(one) <= known.links_at(other) else (other, one)
            )
            others[here].add(there)
        names = sorted(others)
        for place in range(0, len(names), AT_ONCE):
            rows = self.tx.rows(
                FETCH,
                rows=[
                    {"id": n, "others": sorted(others[n])} for n in names[place : place + AT_ONCE]
                ],
                types=self.types,
                asserted=self.asserted,
                some=IN_A_ROW,
                until=self.until,
            )
            yield from (link for row in rows for link in row["links"])


def _batches(unread: Mapping[str, frozenset[str]]) -> Iterator[list[dict[str, list[str]]]]:
    """At most AT_ONCE names each, those of which the same types are read together."""
    names = sorted(unread, key=lambda name: (sorted(unread[name]), name))
    for place in range(0, len(names), AT_ONCE):
        rows: dict[frozenset[str], list[str]] = defaultdict(list)
        for name in names[place : place + AT_ONCE]:
            rows[unread[name]].append(name)
        yield [{"types": sorted(types), "ids": ids} for types, ids in rows.items()]

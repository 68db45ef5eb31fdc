"""A bidirectional search, read level by level: its two frontiers and its two Cypher statements."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from graph.evidence.history import IN_CYPHER
from graph.evidence.network import EndSorts, Key

# An entity, and the sort of the link ends by which it is left.
Port = tuple[str, int]

MAX_IDS = 500  # entities in a statement: each may bring the links of a hub
MAX_LINKS = 2_000  # links in a statement that reads their arrays
ROW_LINKS = 50  # links in a row, with their arrays
CLOSED_KIND = "Place"  # no walk goes on through a Place

# A link that is asserted now also has a typed relationship, so its properties need not be read. The
# far ends have no label here: with a label and a list of ids, Neo4j may look the ids up on their
# own and try every pair (measured: 5.7 s for 1,400 links instead of 0.1 s). Where only some far
# ends are wanted, they are the keys of a map: ArcadeDB searches a list from its beginning.
LEVEL = f"""
UNWIND $rows AS row UNWIND row.ids AS id
MATCH (e:Entity {{{{id: id}}}})-[l:{{types}}]-(o)
WHERE type(l) IN row.types AND ($through OR NOT o:{CLOSED_KIND} OR o.id IN $ends)
WITH id, l, e, o LIMIT $most
RETURN id AS here, count(l) AS looked, collect(
  CASE WHEN $only IS NULL OR $only[o.id] THEN [type(l), startNode(l) = e, o.id] END
) AS found
"""

# The same for links that anybody ever asserted or denied, which are nodes without relationships.
EVER = f"""
UNWIND $rows AS row UNWIND row.ids AS id
CALL (id) {{
  MATCH (l:Link {{from: id}}) RETURN l, true AS out, l.to AS far
  UNION ALL MATCH (l:Link {{to: id}}) RETURN l, false AS out, l.from AS far
}}
WITH row, id, l, out, far WHERE l.type IN row.types
MATCH (o:Entity {{id: far}}) WHERE $through OR NOT o:{CLOSED_KIND} OR far IN $ends
WITH id, l, out, far LIMIT $most
RETURN id AS here, count(l) AS looked, collect(
  CASE WHEN $only IS NULL OR $only[far] THEN [l.type, out, far] END
) AS found
"""

# Where all claims of a link are live, assert it and were stated by `until`, its summary is enough.
# A row holds many links: with a row each, unpacking takes longer than finding the link.
FETCH = (
    "UNWIND $rows AS id MATCH (l:Link {id: id}) WHERE l.asserts >= $asserted "
    "WITH collect([l.from, l.type, l.to, "
    "CASE WHEN $until IS NOT NULL AND l.last <= $until AND l.asserts = size(l.e_states) "
    f"THEN [l.score, l.e_valid_from, l.e_valid_to] ELSE {IN_CYPHER} END]) AS found "
    "UNWIND range(0, size(found) - 1, $some) AS at RETURN found[at..at + $some] AS links"
)


class KnownLinks:
    """The links read so far, and the ports between which they lead."""

    def __init__(self, sorts: EndSorts) -> None:
        self.sorts = sorts
        self.links: dict[Key, tuple[Port, Port]] = {}  # with the ports at its two ends
        self.neighbours: dict[Port, set[Port]] = defaultdict(set)
        self.read: dict[str, frozenset[str]] = {}

    def add(self, here: str, links_read: Iterable[tuple[str, bool, str]]) -> None:
        """Add links of an entity: type, whether it leads from here, the entity at the other end."""
        links, neighbours, sorts = self.links, self.neighbours, self.sorts.of
        for type_, out, there in links_read:
            link = (here, type_, there) if out else (there, type_, here)
            if link in links:
                continue
            start, end = sorts[type_]
            near, far = ((here, start), (there, end)) if out else ((here, end), (there, start))
            links[link] = (near, far) if out else (far, near)
            neighbours[near].add(far)
            neighbours[far].add(near)

    def unread(self, ports: Collection[Port]) -> dict[str, frozenset[str]]:
        """Return the link types still to be read of each entity, so that these ports are known."""
        wanted: dict[str, frozenset[str]] = {}
        for name, sort in ports:
            wanted[name] = wanted.get(name, frozenset()) | self.sorts.types[sort]
        missing = {name: types - self.read.get(name, frozenset()) for name, types in wanted.items()}
        return {name: types for name, types in missing.items() if types}

    def note(self, read: Mapping[str, frozenset[str]]) -> None:
        """Record which link types are read of which entities."""
        for name, types in read.items():
            self.read[name] = self.read.get(name, frozenset()) | types


class Frontier:
    """Walks that begin at `first`; `steps` has the least number of links to each port.

    No walk goes on through one of the `ends`. `ahead` are the ports reached last: their links are
    to be read next. `depth` is the number of links walked.
    """

    def __init__(self, known: KnownLinks, first: str, ends: Collection[str]) -> None:
        self.known, self.ends = known, ends
        self.steps: dict[Port, int] = {(first, sort): 0 for sort in range(len(known.sorts.onward))}
        self.arrivals: set[Port] = set()  # entities by the sort of end at which they were reached
        self.ahead: list[Port] = list(self.steps)
        self.depth = 0

    @property
    def width(self) -> int:
        """Return how many entities are ahead."""
        return len({name for name, _ in self.ahead})

    def advance(self) -> None:
        """Walk one link further, by every known link of the ports ahead."""
        self.depth += 1
        neighbours, follow, steps = self.known.neighbours, self.known.sorts.onward, self.steps
        arrivals = set[Port]().union(
            *(neighbours[port] for port in self.ahead if port in neighbours)
        )
        reached = []
        for name, sort in arrivals - self.arrivals:
            if name not in self.ends:
                for onward in follow[sort]:
                    if (on := (name, onward)) not in steps:
                        steps[on] = self.depth
                        reached.append(on)
        self.arrivals |= arrivals
        self.ahead = reached


class Reader(Protocol):
    """A reader of Cypher: a store's Transaction."""

    def rows(self, cypher: str, /, **values: object) -> list[dict[str, Any]]:
        """Return the rows of the answer."""


class Statements:
    """The two statements, run on a store, with what does not change during one search."""

    def __init__(
        self, tx: Reader, ends: Sequence[str], types: Sequence[str], *,
        once: bool, through: bool, most: int, max_compared: int, until: str | None,
    ) -> None:  # fmt: skip
        self.tx, self.asserted = tx, 0 if once else 1
        self.until = until
        self.level = level_query("" if once else "|".join(types))
        self.same = {"ends": ends, "through": through}
        self.left, self.max_compared = most, max_compared

    def read(
        self, known: KnownLinks, ports: Collection[Port], *, only: Collection[str] | None = None
    ) -> bool:
        """Read the links of these ports; return False, and read none, where a cap is met.

        With `only`, read just those that lead to one of these entities: a link that is looked at
        and not returned costs less, and has a cap of its own.
        """
        unread = known.unread(ports)
        room = most = self.left if only is None else self.max_compared
        if len(unread) > room:
            return False
        rows: list[dict[str, Any]] = []
        for batch in _batches(unread):
            rows += self.tx.rows(
                self.level, rows=batch, most=room + 1, **self.same,
                only=None if only is None else dict.fromkeys(only, True),
            )  # fmt: skip
            room = most - sum(row["looked"] for row in rows)
            if room < 0:
                return False
        if only is None:
            self.left = room
            known.note(unread)
        for row in rows:
            known.add(row["here"], row["found"])
        return True

    def fetch(self, chosen: Iterable[Key]) -> Iterator[tuple[str, str, str, list[Any]]]:
        """Yield these links (from, type, to) with their arrays.

        A link that `until` allows comes with its score and its bounds of validity instead.
        """
        ids = sorted("|".join(key) for key in chosen)
        for place in range(0, len(ids), MAX_LINKS):
            rows = self.tx.rows(
                FETCH,
                rows=ids[place : place + MAX_LINKS],
                asserted=self.asserted,
                some=ROW_LINKS,
                until=self.until,
            )
            yield from (link for row in rows for link in row["links"])


def walk_lengths(
    known: KnownLinks, there: Frontier, back: Frontier, max_length: int
) -> dict[Key, int]:
    """Return the length of the shortest allowed walk by each known link, up to `max_length`."""
    for side in (there, back):
        while side.ahead and side.depth + 1 < max_length:
            side.advance()
    lengths: dict[Key, int] = {}
    from_first, from_last, never = there.steps, back.steps, max_length
    for link, (near, far) in known.links.items():
        there_by = from_first.get(near, never) + from_last.get(far, never)
        back_by = from_first.get(far, never) + from_last.get(near, never)
        if (length := min(back_by, there_by)) < max_length:
            lengths[link] = length + 1
    return lengths


def level_query(types: str) -> str:
    """Return the statement that reads a level of links of these types ("OWNS|PAID").

    It reads links that are asserted now; with no types, all that were ever asserted or denied.
    """
    return LEVEL.format(types=types) if types else EVER


def _batches(unread: Mapping[str, frozenset[str]]) -> Iterator[list[dict[str, list[str]]]]:
    """Yield batches of at most MAX_IDS entities, grouped by the types to be read of them."""
    names = sorted(unread, key=lambda name: (sorted(unread[name]), name))
    for place in range(0, len(names), MAX_IDS):
        rows: dict[frozenset[str], list[str]] = defaultdict(list)
        for name in names[place : place + MAX_IDS]:
            rows[unread[name]].append(name)
        yield [{"types": sorted(types), "ids": ids} for types, ids in rows.items()]

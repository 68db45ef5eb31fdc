"""The part of the graph that a question about two names can be about, read level by level."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from graph.evidence.ends import sorts_of
from graph.evidence.frontier import Door, Frontier, Known, lengths
from graph.evidence.history import ARRAYS, Said, read_history
from graph.evidence.network import Key, Passes
from graph.evidence.walks import no_dead_ends

# How many links are looked at (both names of each, and its type), and how many are read in full.
MOST_LOOKED_AT = 6_000
MOST_LINKS = 2_000
FEW = 10  # so few names that have too many links are hubs, and the other side may have fewer
AT_ONCE = 500  # names in a statement: they may bring a hub's links each
PASSED_BY = "Place"  # nothing leads on through a Place

# The far ends have no label here: with one, and a list of their ids, Neo4j may look those up by
# themselves and try every pair (seen: 5.7 s for 1,400 links, of 0.1 s).
LEVEL = f"""
UNWIND $rows AS row UNWIND row.ids AS id
MATCH (e:Entity {{id: id}})-[l:EVIDENCE]-(o)
WHERE l.type IN row.types AND l.asserts >= $asserted
  AND ($through OR NOT o:{PASSED_BY} OR o.id IN $ends)
WITH id, l, e, o LIMIT $most
RETURN id AS here, collect(l.type) AS types, collect(startNode(l) = e) AS out,
  collect(o.id) AS there
"""
FETCH = (
    "UNWIND $rows AS row MATCH (e:Entity {id: row.id})-[l:EVIDENCE]-(o) "
    "WHERE o.id IN row.others AND l.type IN $types AND l.asserts >= $asserted "
    "RETURN startNode(l).id AS a, l.type AS type, endNode(l).id AS b, "
    + ", ".join(f"l.e_{name} AS {name}" for name in ARRAYS)
)


class Reader(Protocol):
    """What reads Cypher: a store's Transaction."""

    def rows(self, cypher: str, /, **values: object) -> list[dict[str, Any]]:
        """The answer as a list of rows."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """Links that may lie on a chain, with their claims, and the names that they join.

    Every link on an allowed walk of at most `within` links is among them; `complete` is False
    where a cap was met before that was the length asked for.
    """

    histories: Mapping[Key, tuple[Said, ...]]
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
    most_looked_at: int = MOST_LOOKED_AT,
    most_links: int = MOST_LINKS,
    through_places: bool = False,
    once: bool = False,
) -> Candidates:
    """Every link of these types that lies on an allowed walk of at most `max_length` links.

    Those that are asserted now; with `once`, those too that nobody asserts any more: on an earlier
    day somebody may have. A walk is allowed where `passes` lets the ends of its links follow one
    another and it goes on through neither of the two names, nor (but for `through_places`) a Place.

    Read a level at a time, from whichever name has fewer ahead, and only over links that may
    follow; then the arrays of the links on walks, in one fetch. Costs what the neighbourhood is
    large, not the graph. A level that a cap does not allow is not read, and the longest walks are
    left first: what is answered is whole up to a length, and `within` says up to which.
    """
    store = _Statements(tx, [start, target], 0 if once else 1, through_places, most_looked_at)
    known = Known(sorts_of(types, passes))
    there, back = (Frontier(known, name, {start, target}) for name in (start, target))
    within = _read_levels(store, known, (there, back), max_length)
    chosen, whole = _fitting(
        lengths(known, there, back, max_length), start, target, max_length, most_links
    )
    within = min(within, whole)
    rows = store.fetch(known, chosen, types)
    histories = {
        key: read_history(row)
        for row in rows
        if (key := (row["a"], row["type"], row["b"])) in chosen
    }
    return Candidates(
        histories=histories,
        names=frozenset(name for key in histories for name in (key[0], key[2])),
        within=within,
        complete=within == max_length,
    )


def _read_levels(
    store: "_Statements", known: Known, sides: Sequence[Frontier], max_length: int
) -> int:
    """Read on from the two sides; up to which length every walk is then known."""
    if max_length > 1 and store.read(known, [*sides[0].ahead, *sides[1].ahead]):
        for side in sides:
            side.go_on()
    going = list(sides)
    while (within := sides[0].walked + sides[1].walked) < max_length and going:
        side = min(going, key=lambda one: one.width)
        if not side.ahead:  # nothing further can be reached from there, so everything is known
            return max_length
        if store.read(known, side.ahead):
            side.go_on()
        elif side.width <= FEW:
            going.remove(side)
        else:
            break
    return within


def _fitting(
    found: Mapping[Key, int], start: str, target: str, max_length: int, most: int
) -> tuple[set[Key], int]:
    """The links on walks of the greatest length at which they are not too many, and that length."""
    for length in range(max_length, 0, -1):
        chosen = no_dead_ends((key for key, n in found.items() if n <= length), start, target)
        if len(chosen) <= most:
            return chosen, length
    return set(), 0


class _Statements:
    """The two statements, asked of a store, with what does not change within a question."""

    def __init__(
        self, tx: Reader, ends: Sequence[str], asserted: int, through: bool, most: int
    ) -> None:
        self.tx, self.ends, self.asserted, self.through = tx, ends, asserted, through
        self.left = most

    def read(self, known: Known, doors: Collection[Door]) -> bool:
        """Make the links behind these doors known; False, and nothing is, where a cap is met."""
        unread = known.unread(doors)
        if len(unread) > self.left:
            return False
        rows: list[dict[str, Any]] = []
        left = self.left
        for batch in _batches(unread):
            found = self.tx.rows(
                LEVEL, rows=batch, ends=self.ends, asserted=self.asserted, through=self.through,
                most=left + 1,
            )  # fmt: skip
            left -= sum(len(row["there"]) for row in found)
            rows += found
            if left < 0:
                return False
        self.left = left
        known.note(unread)
        for row in rows:
            here = row["here"]
            for type_, out, other in zip(row["types"], row["out"], row["there"], strict=True):
                known.add((here, type_, other) if out else (other, type_, here))
        return True

    def fetch(
        self, known: Known, chosen: Iterable[Key], types: Sequence[str]
    ) -> Iterator[dict[str, Any]]:
        """Links with their arrays, and with them every other of these types between such names.

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
            yield from self.tx.rows(
                FETCH,
                rows=[
                    {"id": n, "others": sorted(others[n])} for n in names[place : place + AT_ONCE]
                ],
                types=list(types),
                asserted=self.asserted,
            )


def _batches(unread: Mapping[str, frozenset[str]]) -> Iterator[list[dict[str, list[str]]]]:
    """At most AT_ONCE names each, those of which the same types are read together."""
    names = sorted(unread, key=lambda name: (sorted(unread[name]), name))
    for place in range(0, len(names), AT_ONCE):
        rows: dict[frozenset[str], list[str]] = defaultdict(list)
        for name in names[place : place + AT_ONCE]:
            rows[unread[name]].append(name)
        yield [{"types": sorted(types), "ids": ids} for types, ids in rows.items()]

"""The two statements by which links are read: which there are, level by level, and their arrays."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from graph.evidence.frontier import Door, Known
from graph.evidence.history import IN_CYPHER
from graph.evidence.network import Key

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


def level_of(types: str) -> str:
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
        once: bool, through: bool, most: int, most_compared: int, until: str | None,
    ) -> None:  # fmt: skip
        self.tx, self.types, self.asserted = tx, list(types), 0 if once else 1
        self.until = until
        self.level = level_of("" if once else "|".join(types))
        self.same = {"ends": ends, "through": through}
        self.left, self.most_compared = most, most_compared

    def read(
        self, known: Known, doors: Collection[Door], *, only: Collection[str] | None = None
    ) -> bool:
        """Make the links behind these doors known; False, and nothing is, where a cap is met.

        With `only`, just those that lead to one of these names: what is looked at without being
        answered costs less, and has a cap of its own.
        """
        unread = known.unread(doors)
        left = most = self.left if only is None else self.most_compared
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
        self, known: Known, chosen: Iterable[Key]
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

"""The part of the graph that a question about two names can be about, read level by level."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from graph.evidence.history import ARRAYS, Said, read_history
from graph.evidence.network import Key
from graph.evidence.walks import between, near

MOST_LINKS = 20_000
# A Bolt message stays far below 16 MiB (engines.md): 500 names may bring a hub's links each.
AT_ONCE = 500
PASSED_BY = "Place"  # nothing leads on through a Place

_LEVEL = """
UNWIND $rows AS id
MATCH (e:Entity {id: id})-[l:EVIDENCE]-(o:Entity)
WHERE l.type IN $types AND l.asserts >= $asserted
RETURN id AS here, o.id AS there, o.kinds[0] AS kind LIMIT $most
"""
_FETCH = (
    "UNWIND $rows AS id MATCH (a:Entity {id: id})-[l:EVIDENCE]->(b:Entity) "
    "WHERE b.id IN $names AND l.type IN $types AND l.asserts >= $asserted "
    "RETURN a.id AS a, l.type AS type, b.id AS b, "
    + ", ".join(f"l.e_{name} AS {name}" for name in ARRAYS)
    + " LIMIT $most"
)


class Reader(Protocol):
    """What reads Cypher: a store's Transaction."""

    def rows(self, cypher: str, /, **values: object) -> list[dict[str, Any]]:
        """The answer as a list of rows."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """Links that may lie on a chain, with their claims; `complete` is False where a cap was met.

    `closed` are names through which nothing leads on.
    """

    histories: Mapping[Key, tuple[Said, ...]]
    names: frozenset[str]
    closed: frozenset[str]
    complete: bool


def read_candidates(
    tx: Reader,
    start: str,
    target: str,
    *,
    types: Sequence[str],
    max_length: int = 5,
    most_links: int = MOST_LINKS,
    through_places: bool = False,
    once: bool = False,
) -> Candidates:
    """Every link of these types that lies on a walk of at most `max_length` links, both ends known.

    Those that are asserted now; with `once`, those too that nobody asserts any more: on an earlier
    day somebody may have.
    From `start` half the way and from `target` the other, a level at a time, both ends in one
    statement; then the arrays of the links between the names found near enough to both, in one
    fetch. Costs what the neighbourhood is large, not the graph. Where more than `most_links` are
    met at a level or in all, what was read until then is answered as incomplete.
    """
    asserted = 0 if once else 1
    joined: dict[str, set[str]] = defaultdict(set)
    closed: set[str] = set()
    opened: set[str] = set()
    complete = True
    for level in range((max_length + 1) // 2):
        ahead = {start, *near(joined, start, level, closed)}
        if level < max_length // 2:
            ahead |= {target, *near(joined, target, level, closed)}
        ahead -= opened | (closed - {start, target})
        rows, complete = _read(tx, _LEVEL, sorted(ahead), types, most_links, asserted=asserted)
        opened |= ahead
        for row in rows:
            joined[row["here"]].add(row["there"])
            joined[row["there"]].add(row["here"])
            if row["kind"] == PASSED_BY and not through_places:
                closed.add(row["there"])
        if not complete:
            break
    names = between(joined, start, target, max_length, closed)
    rows, whole = _read(
        tx, _FETCH, sorted(names), types, most_links, names=sorted(names), asserted=asserted
    )
    return Candidates(
        histories={(row["a"], row["type"], row["b"]): read_history(row) for row in rows},
        names=frozenset(names),
        closed=frozenset(closed),
        complete=complete and whole,
    )


def _read(
    tx: Reader,
    cypher: str,
    ids: Sequence[str],
    types: Sequence[str],
    most: int,
    **values: object,
) -> tuple[list[dict[str, Any]], bool]:
    """At most `most` rows, and whether those are all."""
    rows: list[dict[str, Any]] = []
    for place in range(0, len(ids), AT_ONCE):
        batch, left = list(ids[place : place + AT_ONCE]), most - len(rows)
        rows += tx.rows(cypher, rows=batch, types=list(types), most=left + 1, **values)
        if len(rows) > most:
            return rows[:most], False
    return rows, True

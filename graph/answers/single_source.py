"""What hangs on one source: links that one origin alone bears, and sources that bear much."""

from collections import Counter
from collections.abc import Iterable

from graph.answers.links import LINK_ROW, with_claims
from graph.answers.paging import check_limit, next_place, start_of
from graph.answers.shapes import LinkAnswer, Shape
from graph.evidence.history import IN_CYPHER, read_history
from graph.evidence.origins import one_name_each, stated_or_own
from graph.store import Store
from graph.store.store import Transaction
from graph.vocabulary import vocabulary

MOST_LINKS = 200_000
LISTED = 25


class Bearing(Shape):
    """A source or an origin, and how many links would be said by nobody without it."""

    id: str
    title: str
    by: str
    links: int


class SingleSource(Shape):
    """Links (steps) that rest on one origin alone, and whom most of them rest on.

    `sources` and `origins`: those without which the most links would be said by nobody, of all the
    links of the graph that may be steps; `complete` is false where there were too many to count.
    """

    items: tuple[LinkAnswer, ...]
    total: int
    next: str | None
    sources: tuple[Bearing, ...]
    origins: tuple[Bearing, ...]
    complete: bool


def get_single_source(store: Store, *, limit: int = 100, after: str = "") -> SingleSource:
    """What would be left of the graph's steps without one source, or one origin.

    Raises BadRequest for a limit or cursor that cannot be.
    """
    check_limit(limit)
    start = start_of(after)
    types = sorted(link.type for link in vocabulary().links.values() if link.step)

    def work(tx: Transaction) -> SingleSource:
        total = tx.rows(
            "MATCH (:Entity)-[l:EVIDENCE]->(:Entity) WHERE l.type IN $types AND l.asserts > 0 "
            "AND l.independent_max = 1 RETURN count(l) AS n",
            types=types,
        )[0]["n"]
        rows = tx.rows(
            "MATCH (a:Entity)-[l:EVIDENCE]->(b:Entity) WHERE l.type IN $types AND l.asserts > 0 "
            "AND l.independent_max = 1 WITH a, l, b ORDER BY a.id, l.type, b.id "
            f"SKIP $start LIMIT $limit RETURN {LINK_ROW}",
            types=types,
            start=start,
            limit=limit,
        )
        sources, origins, complete = _bearing(tx, types)
        return SingleSource(
            items=tuple(with_claims(tx, rows)),
            total=total,
            next=next_place(start, len(rows), total),
            sources=_listed(tx, sources, "Source"),
            origins=_listed(tx, origins, "Origin"),
            complete=complete,
        )

    return store.read(work)


def _bearing(tx: Transaction, types: Iterable[str]) -> tuple[Counter[str], Counter[str], bool]:
    """How many links fall with each source and each origin alone."""
    rows = tx.rows(
        "MATCH (:Entity)-[l:EVIDENCE]->(:Entity) WHERE l.type IN $types AND l.asserts > 0 "
        f"RETURN {IN_CYPHER} AS arrays LIMIT $most",
        types=list(types),
        most=MOST_LINKS + 1,
    )
    sources: Counter[str] = Counter()
    origins: Counter[str] = Counter()
    for row in rows[:MOST_LINKS]:
        asserting = [said for said in read_history(row["arrays"]) if said.asserts_now]
        own = {said.source for said in asserting}
        if len(own) == 1:
            sources.update(own)
        names = one_name_each(asserting)
        under = {names[origin] for said in asserting for origin in stated_or_own(said)}
        if len(under) == 1:
            origins.update(under)
    return sources, origins, len(rows) <= MOST_LINKS


def _listed(tx: Transaction, counted: Counter[str], label: str) -> tuple[Bearing, ...]:
    """The most borne first. An origin that nobody states is its source's own, not listed twice."""
    most = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))
    by = "publisher" if label == "Source" else "by"
    rows = tx.gather(
        f"UNWIND $rows AS id MATCH (n:{label} {{id: id}}) "
        f"RETURN n.id AS id, n.title AS title, n.{by} AS by",
        [name for name, _ in most],
    )
    known = {row["id"]: row for row in rows}
    return tuple(
        Bearing(id=name, title=known[name]["title"], by=known[name]["by"] or "", links=links)
        for name, links in most
        if name in known
    )[:LISTED]

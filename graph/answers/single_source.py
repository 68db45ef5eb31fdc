"""Links that rest on one source or one origin alone, and what most of them rest on."""

from collections import Counter
from collections.abc import Iterable
from typing import Final, NamedTuple

from graph.answers.claims import asserts_now
from graph.answers.links import ENDS, LINK_ROW, with_claims
from graph.answers.models import (
    LinkAnswer,
    ResponseModel,
    SourceBrief,
    check_limit,
    next_place,
    start_of,
)
from graph.evidence.claim_weights import ASSERTS, LIVE
from graph.evidence.score import counted_origins, origins_of
from graph.store import Store
from graph.store.connection import Transaction
from graph.store.metadata import ReadCache
from graph.vocabulary import vocabulary

LISTED = 25
MAX_SAYINGS = 200_000  # different ones


class SingleSourceShare(ResponseModel):
    """A source or an origin, and how many links rest on it alone."""

    id: str
    title: str
    by: str
    links: int


class SingleSource(ResponseModel):
    """Links (steps) that rest on one origin alone, and what most of them rest on.

    `sources` and `origins` are those whose loss would leave the most links without a claim, of all
    links that may be steps; `complete` is false where there were too many links to count.
    """

    items: tuple[LinkAnswer, ...]
    total: int
    next: str | None
    sources: tuple[SingleSourceShare, ...]
    origins: tuple[SingleSourceShare, ...]
    complete: bool


def single_source_shares(links: Iterable[LinkAnswer]) -> tuple[SingleSourceShare, ...]:
    """Return the sources that are the only one to assert some of these links, most links first."""
    counted: Counter[str] = Counter()
    briefs: dict[str, SourceBrief] = {}
    for link in links:
        sources = {claim.source.id: claim.source for claim in link.claims if asserts_now(claim)}
        if len(sources) == 1:
            counted.update(list(sources))
            briefs |= sources
    return tuple(
        SingleSourceShare(
            id=source, title=briefs[source].title, by=briefs[source].publisher, links=links
        )
        for source, links in _most_first(counted)
    )


def get_single_source(store: Store, *, limit: int = 100, after: str = "") -> SingleSource:
    """Return the steps that rest on one origin, and the sources and origins that most rest on.

    Raise BadRequest for a bad limit or cursor.
    """
    check_limit(limit)
    start = start_of(after)

    def work(tx: Transaction) -> SingleSource:
        resting = _RESTING.within(tx)
        shown = resting.links[start : start + limit]
        rows = tx.gather(
            f"UNWIND $rows AS id MATCH (l:Link {{id: id}}) {ENDS} RETURN {LINK_ROW}", shown
        )
        return SingleSource(
            items=tuple(with_claims(tx, rows)),
            total=len(resting.links),
            next=next_place(start, len(shown), len(resting.links)),
            sources=resting.sources,
            origins=resting.origins,
            complete=resting.complete,
        )

    return store.read(work)


class _Resting(NamedTuple):
    """The steps on one origin by their ids, in the order of their ends; what most rest on."""

    links: tuple[str, ...]
    sources: tuple[SingleSourceShare, ...]
    origins: tuple[SingleSourceShare, ...]
    complete: bool


def read_resting(tx: Transaction) -> _Resting:
    """Read what rests on one origin or source, in the whole store; `get_single_source` keeps it."""
    types = sorted(link.type for link in vocabulary().links.values() if link.step)
    keys = tx.column(
        "MATCH (l:Link) WHERE l.type IN $types AND l.asserts > 0 AND l.independent_max = 1",
        "[l.from, l.type, l.to, l.id]",
        types=types,
    )
    sources, origins, complete = _bearing(tx, types)
    return _Resting(
        tuple(key[-1] for key in sorted(keys)),
        _shares(tx, sources, "Source"),
        _shares(tx, origins, "Origin"),
        complete,
    )


_RESTING: Final = ReadCache(read_resting)


class _Saying(NamedTuple):
    """What asserts a link: a source, and the origins that it states."""

    source: str
    origins: tuple[str, ...]


# One row for all links that the same sources assert, on the same origins: a history has thirteen
# arrays, and a source that is quoted a thousand times would send its own a thousand times.
_SAYINGS = (
    "MATCH (l:Link) WHERE l.type IN $types AND l.asserts > 0 "
    "WITH [i IN range(0, size(l.e_claims) - 1) WHERE l.e_polarities[i] = $asserts "
    "AND l.e_states[i] IN $live | [l.e_sources[i], l.e_origins[i]]] AS sayings "
    "RETURN sayings, count(*) AS links ORDER BY links DESC LIMIT $most"
)


def _bearing(tx: Transaction, types: Iterable[str]) -> tuple[Counter[str], Counter[str], bool]:
    """Count the links that would be lost with each single source and each single origin."""
    rows = tx.rows(
        _SAYINGS, types=list(types), asserts=ASSERTS, live=sorted(LIVE), most=MAX_SAYINGS + 1
    )
    sources: Counter[str] = Counter()
    origins: Counter[str] = Counter()
    for row in rows[:MAX_SAYINGS]:
        sayings = [_Saying(source, tuple(ids.split())) for source, ids in row["sayings"]]
        if len({saying.source for saying in sayings}) == 1:
            sources[sayings[0].source] += row["links"]
        names = counted_origins(sayings)
        under = {names[origin] for saying in sayings for origin in origins_of(saying)}
        if len(under) == 1:
            origins[under.pop()] += row["links"]
    return sources, origins, len(rows) <= MAX_SAYINGS


def _shares(tx: Transaction, counted: Counter[str], label: str) -> tuple[SingleSourceShare, ...]:
    """Return the sources or origins with the most links first.

    An origin without a node stands for its source, which is listed as a source.
    """
    most = _most_first(counted)
    by = "publisher" if label == "Source" else "by"
    rows = tx.gather(
        f"UNWIND $rows AS id MATCH (n:{label} {{id: id}}) "
        f"RETURN n.id AS id, n.title AS title, n.{by} AS by",
        [name for name, _ in most],
    )
    known = {row["id"]: row for row in rows}
    return tuple(
        SingleSourceShare(
            id=name, title=known[name]["title"], by=known[name]["by"] or "", links=links
        )
        for name, links in most
        if name in known
    )[:LISTED]


def _most_first(counted: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))

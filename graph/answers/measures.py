"""Measures for analysts: betweenness, communities, degree, bridges; links on a single source."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import Field

from graph.answers.claims import asserts_now
from graph.answers.links import ENDS, LINK_ROW, with_claims
from graph.answers.models import (
    EntityRef,
    LinkAnswer,
    ResponseModel,
    SourceBrief,
    check_limit,
    next_place,
    start_of,
)
from graph.evidence.act_steps import HELPED, OMISSIONS
from graph.evidence.claim_weights import ASSERTS, LIVE
from graph.evidence.network_measures import betweenness, bridges_between, communities, network_of
from graph.evidence.score import counted_origins, origins_of
from graph.store import Store
from graph.store.connection import Transaction
from graph.store.metadata import read_meta
from graph.vocabulary import vocabulary

# Exact betweenness takes about names x links moves: 6 s at 10,000 x 50,000 (igraph 1.0).
MAX_MOVES = 200_000_000
MAX_LINKS = 400_000
MAX_LISTED = 500
LISTED = 25
NAMED = 10
STATE, COMPOUND, ACT, PLACE = "StateBody", "Compound", "GovernmentAction", "Place"
Row = Mapping[str, Any]
MEANING = (
    "where a name lies among the claims of this record: what is written of most, not what is "
    "guiltiest; denials take nothing away, and a gap in the record moves every figure"
)


class Degree(ResponseModel):
    """How many links a name has: steps, context, and links that are only denied."""

    step: int = 0
    context: int = 0
    denied: int = 0


class EntityMeasure(ResponseModel):
    """One name. `betweenness` (0 to 1, of all pairs) is null where it was not worked out."""

    entity: EntityRef
    betweenness: float | None
    community: int | None
    degree: Degree


class Community(ResponseModel):
    """Names that are joined more closely with one another than with the rest."""

    id: int
    size: int
    names: tuple[EntityRef, ...]


class Bridge(ResponseModel):
    """A link without which some state body and some compound are not joined any more."""

    type: str
    from_: EntityRef = Field(alias="from")
    to: EntityRef
    state_bodies: int
    compounds: int


class Measures(ResponseModel):
    """What the graph of asserted steps looks like; `version` is that of the data it was read at.

    `items` are the names with the most betweenness (or, without it, the most steps). `exact` says
    whether all was worked out; `why` says what was left out.
    """

    items: tuple[EntityMeasure, ...]
    communities: tuple[Community, ...]
    bridges: tuple[Bridge, ...]
    nodes: int
    links: int
    exact: bool
    why: str
    version: int
    meaning: str = MEANING


def get_measures(store: Store, *, limit: int = 100) -> Measures:
    """Compute the measures; leave out what would take long, and say so.

    A link's length is -log of its score, so that strong links are short. As in a chain, links that
    weigh nothing, acts that are context, and places connect nobody. Raise BadRequest for a bad
    limit.
    """
    check_limit(limit, MAX_LISTED)
    return measured(*store.read(_read), limit=limit)


def _read(tx: Transaction) -> tuple[list[dict[str, Any]], list[dict[str, Any]], int]:
    meta = read_meta(tx)
    names = tx.rows(
        "MATCH (e:Entity) RETURN e.id AS id, e.name AS name, e.kinds[0] AS kind, "
        "e.characterised_as AS called, e.action_type AS sort ORDER BY e.id"
    )
    links = tx.rows(
        "MATCH (l:Link) RETURN l.from AS a, l.type AS type, l.to AS b, "
        "l.asserts AS asserts, l.denies AS denies, l.score AS score LIMIT $most",
        most=MAX_LINKS + 1,
    )
    return names, links, meta.version if meta else 0


def measured(
    names: Sequence[Row], links: Sequence[Row], version: int, *, limit: int = 100
) -> Measures:
    """Return the measures of these names and links (rows as `_read` gives them)."""
    entities = _entity_refs(names)
    steps = _steps(names, links)
    graph, order = network_of(_firmness(steps))
    left_out = []
    if len(links) > MAX_LINKS:
        left_out.append(f"there are more than {MAX_LINKS:,} links: only those were read")
    bounded = graph.vcount() * graph.ecount() <= MAX_MOVES
    if not bounded:
        left_out.append("betweenness: the graph is too large for a bounded answer")
    between = betweenness(graph, order) if bounded else {}
    groups = communities(graph, order)
    belongs = {name: place for place, group in enumerate(groups) for name in group}
    degrees = _degrees(links)
    ranked = sorted(degrees, key=lambda n: (-between.get(n, 0.0), -degrees[n].step, n))
    return Measures(
        items=tuple(
            EntityMeasure(
                entity=entities[name],
                betweenness=between.get(name, 0.0) if bounded else None,
                community=belongs.get(name),
                degree=degrees[name],
            )
            for name in ranked[:limit]
        ),
        communities=_listed(groups, entities),
        bridges=_bridges(steps, entities),
        nodes=len(names),
        links=len(links),
        exact=not left_out,
        why="; ".join(left_out),
        version=version,
    )


def communities_of(names: Sequence[Row], links: Sequence[Row]) -> tuple[Community, ...]:
    """Return the communities of the same rows, the largest first."""
    graph, order = network_of(_firmness(_steps(names, links)))
    return _listed(communities(graph, order), _entity_refs(names))


def _entity_refs(names: Iterable[Row]) -> dict[str, EntityRef]:
    return {n["id"]: EntityRef(id=n["id"], name=n["name"], kind=n["kind"]) for n in names}


def _steps(names: Iterable[Row], links: Sequence[Row]) -> list[Row]:
    """Return the links that connect: asserted steps with weight, no places, no context acts."""
    passed_by = {n["id"] for n in names if n["kind"] == PLACE or _aside(n)}
    return [
        link
        for link in links[:MAX_LINKS]
        if vocabulary().links[link["type"]].step
        and link["asserts"]
        and link["score"]
        and not passed_by & {link["a"], link["b"]}
    ]


def _listed(
    groups: Sequence[list[str]], entities: Mapping[str, EntityRef]
) -> tuple[Community, ...]:
    return tuple(
        Community(id=place, size=len(group), names=tuple(entities[n] for n in group[:NAMED]))
        for place, group in enumerate(groups[:LISTED])
    )


def _aside(name: Row) -> bool:
    """Return whether this is an act that is context (graph/evidence/act_steps.py)."""
    helped = HELPED in (name["called"] or ()) or OMISSIONS.intersection(name["sort"] or ())
    return bool(name["kind"] == ACT and not helped)


def _firmness(steps: Iterable[Row]) -> dict[tuple[str, str], float]:
    """Return the weight of each pair: that of its strongest link."""
    firm: dict[tuple[str, str], float] = {}
    for link in sorted(steps, key=lambda link: (link["a"], link["type"], link["b"])):
        pair = (min(link["a"], link["b"]), max(link["a"], link["b"]))
        if pair[0] != pair[1]:
            firm[pair] = max(firm.get(pair, 0.0), link["score"])
    return firm


def _bridges(steps: Sequence[Row], entities: Mapping[str, EntityRef]) -> tuple[Bridge, ...]:
    """Return links that alone join a part with state bodies to a part with compounds."""
    between: dict[frozenset[str], list[Row]] = defaultdict(list)
    for link in steps:
        if link["a"] != link["b"]:
            between[frozenset((link["a"], link["b"]))].append(link)
    marks = {name: entity.kind for name, entity in entities.items()}
    bridges = []
    for pair, near, far in bridges_between(((s["a"], s["b"]) for s in steps), marks):
        links = between[frozenset(pair)]
        if len(links) != 1:
            continue  # several links join the two: no one of them is a bridge
        for state, far_state in ((near, far), (far, near)):
            if state[STATE] and far_state[COMPOUND]:
                bridges.append(
                    Bridge(
                        type=links[0]["type"],
                        from_=entities[links[0]["a"]],
                        to=entities[links[0]["b"]],
                        state_bodies=state[STATE],
                        compounds=far_state[COMPOUND],
                    )
                )
                break
    bridges.sort(
        key=lambda b: (-min(b.state_bodies, b.compounds), -b.compounds, b.from_.id, b.to.id)
    )
    return tuple(bridges[:LISTED])


def _degrees(links: Iterable[Mapping[str, Any]]) -> dict[str, Degree]:
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for link in links:
        if link["asserts"]:
            sort = "step" if vocabulary().links[link["type"]].step else "context"
        elif link["denies"]:
            sort = "denied"
        else:
            continue
        for end in {link["a"], link["b"]}:
            counted[end][sort] += 1
    return {name: Degree(**counts) for name, counts in counted.items()}


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
    types = sorted(link.type for link in vocabulary().links.values() if link.step)

    def work(tx: Transaction) -> SingleSource:
        total = tx.rows(
            "MATCH (l:Link) WHERE l.type IN $types AND l.asserts > 0 "
            "AND l.independent_max = 1 RETURN count(l) AS n",
            types=types,
        )[0]["n"]
        rows = tx.rows(
            "MATCH (l:Link) WHERE l.type IN $types AND l.asserts > 0 "
            "AND l.independent_max = 1 WITH l ORDER BY l.from, l.type, l.to "
            f"SKIP $start LIMIT $limit {ENDS} RETURN {LINK_ROW} ORDER BY a_id, type, b_id",
            types=types,
            start=start,
            limit=limit,
        )
        sources, origins, complete = _bearing(tx, types)
        return SingleSource(
            items=tuple(with_claims(tx, rows)),
            total=total,
            next=next_place(start, len(rows), total),
            sources=_shares(tx, sources, "Source"),
            origins=_shares(tx, origins, "Origin"),
            complete=complete,
        )

    return store.read(work)


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

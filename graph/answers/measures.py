"""Measures for analysts: betweenness, communities, degree, bridges."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from pydantic import Field

from graph.answers.models import (
    EntityRef,
    ResponseModel,
    check_limit,
)
from graph.evidence.act_steps import HELPED, OMISSIONS
from graph.evidence.network_measures import betweenness, bridges_between, communities, network_of
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
STEP = "step"
STATE, COMPOUND, ACT, PLACE = "StateBody", "Compound", "GovernmentAction", "Place"
LINK: Final = ("a", "type", "b", "asserts", "denies", "score")
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
    read = tx.column(
        "MATCH (l:Link) WITH l LIMIT $most_links",
        "[l.from, l.type, l.to, l.asserts, l.denies, l.score]",
        most_links=MAX_LINKS + 1,
    )
    links = [dict(zip(LINK, link, strict=True)) for link in read]
    return names, links, meta.version if meta else 0


def measured(
    names: Sequence[Row], links: Sequence[Row], version: int, *, limit: int = 100
) -> Measures:
    """Return the measures of these names and links (rows as `_read` gives them)."""
    by_id = {name["id"]: name for name in names}
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
    ranked = sorted(degrees, key=lambda n: (-between.get(n, 0.0), -degrees[n][STEP], n))
    return Measures(
        items=tuple(
            EntityMeasure(
                entity=_entity_ref(by_id[name]),
                betweenness=between.get(name, 0.0) if bounded else None,
                community=belongs.get(name),
                degree=Degree(**degrees[name]),
            )
            for name in ranked[:limit]
        ),
        communities=_listed(groups, by_id),
        bridges=_bridges(steps, by_id),
        nodes=len(names),
        links=len(links),
        exact=not left_out,
        why="; ".join(left_out),
        version=version,
    )


def communities_of(names: Sequence[Row], links: Sequence[Row]) -> tuple[Community, ...]:
    """Return the communities of the same rows, the largest first."""
    graph, order = network_of(_firmness(_steps(names, links)))
    return _listed(communities(graph, order), {name["id"]: name for name in names})


def _entity_ref(name: Row) -> EntityRef:
    return EntityRef(id=name["id"], name=name["name"], kind=name["kind"])


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


def _listed(groups: Sequence[list[str]], by_id: Mapping[str, Row]) -> tuple[Community, ...]:
    return tuple(
        Community(
            id=place, size=len(group), names=tuple(_entity_ref(by_id[n]) for n in group[:NAMED])
        )
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


def _bridges(steps: Sequence[Row], by_id: Mapping[str, Row]) -> tuple[Bridge, ...]:
    """Return links that alone join a part with state bodies to a part with compounds."""
    between: dict[frozenset[str], list[Row]] = defaultdict(list)
    for link in steps:
        if link["a"] != link["b"]:
            between[frozenset((link["a"], link["b"]))].append(link)
    marks = {id_: name["kind"] for id_, name in by_id.items()}
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
                        from_=_entity_ref(by_id[links[0]["a"]]),
                        to=_entity_ref(by_id[links[0]["b"]]),
                        state_bodies=state[STATE],
                        compounds=far_state[COMPOUND],
                    )
                )
                break
    bridges.sort(
        key=lambda b: (-min(b.state_bodies, b.compounds), -b.compounds, b.from_.id, b.to.id)
    )
    return tuple(bridges[:LISTED])


def _degrees(links: Iterable[Row]) -> dict[str, Counter[str]]:
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for link in links:
        if link["asserts"]:
            sort = STEP if vocabulary().links[link["type"]].step else "context"
        elif link["denies"]:
            sort = "denied"
        else:
            continue
        for end in {link["a"], link["b"]}:
            counted[end][sort] += 1
    return counted

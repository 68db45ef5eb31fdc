"""Nodes and links as plain rows, and as networkx."""

import re
from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import networkx as nx

from api.compounds import countries_of
from api.snapshot import Snapshot
from api.wording import label
from graph.answers.claims import mark_of_all
from graph.answers.models import LinkAnswer
from graph.answers.network import ValueClaim, value_claims
from graph.dates import today
from graph.entities import Entity
from graph.links import SUMMARY
from graph.store import Store
from graph.store.rows import link_id
from graph.vocabulary import vocabulary
from queries.values import RELEASE

Row = dict[str, Any]
Parts = Generator[str | bytes]
NOTE: Final = (
    "A link is what somebody said, not a finding of guilt. Links that nothing asserts now are no "
    "links here. score orders evidence; it is no probability of guilt."
)
NODE_COLUMNS: Final = (
    "id", "name", "kind", "kinds", "roles", "names", "refs", "claims", "note", RELEASE, "hedged",
    "country",
)  # fmt: skip
# Everything of a link's summary but its claims, which stand last.
LINK_FIELDS: Final = (
    "sentence",
    "standing",
    *(name for name in SUMMARY if name not in {"standing", "first", "last", "claims"}),
    "step",
    "first_day",
    "last_day",
)
LINK_COLUMNS: Final = (
    "from", "type", "to", *LINK_FIELDS, "sources", "publishers", RELEASE, "claims",
)  # fmt: skip
# networkx reads these of a node or an edge as its own.
_RESERVED = frozenset({"start", "end", "viz", "pid", "parents", "weight"})
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class GraphRows:
    """Rows of entities and links; `denied` are the links that nothing asserts now.

    A node row has NODE_COLUMNS (`note` is a person's legal status and whether we asked, `country`
    the countries that it is said to lie in) and a list for each property of the vocabulary that has
    a value; `hedged` names the values that no claim puts plainly, with how firmly they are put. A
    link row has LINK_COLUMNS. `values` are the claims that stand now on each value, by entity,
    property and value.
    """

    about: Mapping[str, Any]
    nodes: tuple[Row, ...]
    links: tuple[Row, ...]
    denied: tuple[Row, ...]
    sources: tuple[Row, ...]
    answers: Mapping[tuple[str, str, str], LinkAnswer] = field(repr=False)
    values: Mapping[tuple[str, str, str], list[ValueClaim]] = field(repr=False)


@dataclass(frozen=True)
class Format:
    """An export format: its files' names and what writes each; several files make a zip."""

    name: str
    media: str
    files: Mapping[str, Callable[[GraphRows], Parts]]


def gather(store: Store, snapshot: Snapshot) -> GraphRows:
    """Return everything in the present graph, sorted by id."""
    network = snapshot.network
    closed = network.not_public
    links = sorted(network.links, key=lambda link: link.key)
    sources = {c.source.id: c.source for link in links for c in link.claims}
    return GraphRows(
        about={
            "title": "scamgraph",
            "note": NOTE + (f" Not for publication: {closed.words}." if closed else ""),
            "exported": today(),
            "as_of": max((c.recorded_at[:10] for li in links for c in li.claims), default=""),
            "version": network.version,
            "record_hash": network.record_hash,
        },
        nodes=tuple(
            _node(entity, snapshot) for entity in sorted(network.entities, key=lambda e: e.id)
        ),
        links=tuple(_link(link) for link in links if link.asserts),
        denied=tuple(_link(link) for link in links if not link.asserts),
        sources=tuple(sources[name].model_dump() for name in sorted(sources)),
        answers={link.key: link for link in links},
        values=_grouped(value_claims(store)),
    )


def _grouped(claims: Iterable[ValueClaim]) -> dict[tuple[str, str, str], list[ValueClaim]]:
    values: dict[tuple[str, str, str], list[ValueClaim]] = defaultdict(list)
    for claim in claims:
        values[claim.entity, claim.property, claim.value].append(claim)
    return dict(values)


def _node(entity: Entity, snapshot: Snapshot) -> Row:
    person = snapshot.persons.get(entity.id)
    return {
        "id": entity.id,
        "name": entity.name,
        "kind": entity.kind,
        **{name: list(getattr(entity, name)) for name in ("kinds", "roles", "names", "refs")},
        "claims": entity.claims,
        "note": person.words if person else "",
        RELEASE: snapshot.network.not_public.mark_of_entity(entity.id),
        "hedged": [
            f"{label(name)}: {value}{words}"
            for name, values in entity.properties.items()
            for value in values
            if (words := snapshot.network.hedged.get((entity.id, name, value)))
        ],
        "country": list(countries_of(snapshot, entity.id)),
        **{name: list(values) for name, values in entity.properties.items()},
    }


def _link(link: LinkAnswer) -> Row:
    sources = {claim.source.id: claim.source.publisher for claim in link.claims}
    return {
        "from": link.from_.id,
        "type": link.type,
        "to": link.to.id,
        **{name: getattr(link, name) for name in LINK_FIELDS},
        "sources": sorted(sources),
        "publishers": sorted(set(sources.values())),
        RELEASE: mark_of_all(link.claims),
        "claims": [claim.id for claim in link.claims],
    }


def columns_of(rows: Iterable[Row], first: Iterable[str]) -> tuple[str, ...]:
    """Return the `first` columns, then the vocabulary's properties that some row has."""
    used = {name for row in rows for name in row}
    head = tuple(first)
    return (*head, *(n for n in vocabulary().properties if n in used and n not in head))


def flat(value: Any) -> str | int | float | bool:
    """Return a value that XML formats know: lists joined, control characters replaced."""
    if isinstance(value, bool | int | float):
        return value
    if isinstance(value, list | tuple):
        return "; ".join(str(flat(item)) for item in value)
    return _CONTROL.sub(" ", str(value))


def as_network(rows: GraphRows) -> "nx.MultiDiGraph[str]":
    """Return a directed multigraph: entities as nodes, links as edges.

    An edge is keyed by from|type|to, as its :Link node is: a file's ids of edges are those, and
    readers such as graphology take an id that comes twice for one edge.
    """
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    graph.graph.update((name, flat(value)) for name, value in rows.about.items())
    for node in rows.nodes:
        graph.add_node(node["id"], label=flat(node["name"]), **_attributes(node, "id"))
    for link in rows.links:
        attributes = {"label": flat(link["type"]), **_attributes(link, "from", "to", "type")}
        key = link_id((link["from"], link["type"], link["to"]))
        graph.add_edge(link["from"], link["to"], key=key, link=link["type"], **attributes)
    return graph


def _attributes(row: Row, *except_: str) -> dict[str, Any]:
    """Return a row as attributes, the empty ones too: every edge must have the same ones."""
    return {
        f"{name}_" if name in _RESERVED else name: flat(value)
        for name, value in row.items()
        if name not in except_
    }

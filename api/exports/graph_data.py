"""Nodes and links as plain rows, and as networkx."""

import re
from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import networkx as nx

from api.snapshot import Snapshot
from graph.answers.models import LinkAnswer
from graph.dates import today
from graph.entities import Entity
from graph.vocabulary import vocabulary

Row = dict[str, Any]
Parts = Generator[str | bytes]
NOTE: Final = (
    "A link is what somebody said, not a finding of guilt. Links that nothing asserts now are no "
    "links here. score orders evidence; it is no probability of guilt."
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class GraphRows:
    """Rows of things and links; `denied` are links that nothing asserts now, apart from the rest.

    A node row: id, name, kind, kinds, roles, names, refs, claims, note (a person's legal stage and
    whether they were asked), and a list for each property of the vocabulary that has a value. A
    link row: from, type, to, sentence, standing, the counts, first, last, sources, publishers,
    claims.
    """

    about: Mapping[str, Any]
    nodes: tuple[Row, ...]
    links: tuple[Row, ...]
    denied: tuple[Row, ...]
    sources: tuple[Row, ...]
    answers: Mapping[tuple[str, str, str], LinkAnswer] = field(repr=False)


@dataclass(frozen=True)
class Format:
    """One format: its files' names and how each is written; more than one travel as a zip."""

    name: str
    media: str
    files: Mapping[str, Callable[[GraphRows], Parts]]


def gather(overview: Snapshot) -> GraphRows:
    """Everything in the present graph, in the order of ids."""
    network = overview.network
    links = sorted(network.links, key=lambda link: (link.from_.id, link.type, link.to.id))
    sources = {c.source.id: c.source for link in links for c in link.claims}
    return GraphRows(
        about={
            "title": "scamgraph",
            "note": NOTE,
            "exported": today(),
            "as_of": max((c.recorded_at[:10] for li in links for c in li.claims), default=""),
            "version": network.version,
            "record_hash": network.record_hash,
        },
        nodes=tuple(
            _node(entity, overview) for entity in sorted(network.entities, key=lambda e: e.id)
        ),
        links=tuple(_link(link) for link in links if link.asserts),
        denied=tuple(_link(link) for link in links if not link.asserts),
        sources=tuple(sources[name].model_dump() for name in sorted(sources)),
        answers={(link.from_.id, link.type, link.to.id): link for link in links},
    )


def _node(entity: Entity, overview: Snapshot) -> Row:
    person = overview.persons.get(entity.id)
    return {
        "id": entity.id,
        "name": entity.name,
        "kind": entity.kind,
        "kinds": list(entity.kinds),
        "roles": list(entity.roles),
        "names": list(entity.names),
        "refs": list(entity.refs),
        "claims": entity.claims,
        "note": person.words if person else "",
        **{name: list(values) for name, values in entity.properties.items()},
    }


def _link(link: LinkAnswer) -> Row:
    sources = {claim.source.id: claim.source.publisher for claim in link.claims}
    return {
        "from": link.from_.id,
        "type": link.type,
        "to": link.to.id,
        "sentence": link.sentence,
        "standing": link.standing,
        "asserts": link.asserts,
        "denies": link.denies,
        "not_confirmed": link.not_confirmed,
        "independent_min": link.independent_min,
        "independent_max": link.independent_max,
        "score": link.score,
        "contested": link.contested,
        "step": link.step,
        "first": link.first,
        "last": link.last,
        "sources": sorted(sources),
        "publishers": sorted(set(sources.values())),
        "claims": [claim.id for claim in link.claims],
    }


def columns_of(rows: Iterable[Row], first: Iterable[str]) -> tuple[str, ...]:
    """Names of columns: those named first, then the vocabulary's properties that have a value."""
    there = {name for row in rows for name in row}
    head = tuple(first)
    return (*head, *(n for n in vocabulary().properties if n in there and n not in head))


NODE: Final = ("id", "name", "kind", "kinds", "roles", "names", "refs", "claims", "note")
LINK: Final = (
    "from", "type", "to", "sentence", "standing", "asserts", "denies", "not_confirmed",
    "independent_min", "independent_max", "score", "contested", "step", "first", "last",
    "sources", "publishers", "claims",
)  # fmt: skip


def flat(value: Any) -> str | int | float | bool:
    """A value as one of those that XML formats know: lists are joined, control signs taken out."""
    if isinstance(value, bool | int | float):
        return value
    if isinstance(value, list | tuple):
        return "; ".join(str(flat(item)) for item in value)
    return _CONTROL.sub(" ", str(value))


def as_network(found: GraphRows) -> "nx.MultiDiGraph[str]":
    """A directed multigraph: a thing a node, a link an edge under its type."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    graph.graph.update((name, flat(value)) for name, value in found.about.items())
    for node in found.nodes:
        graph.add_node(node["id"], label=flat(node["name"]), **_attributes(node, "id"))
    for link in found.links:
        given = {"label": flat(link["type"]), **_attributes(link, "from", "to", "type")}
        graph.add_edge(link["from"], link["to"], key=link["type"], link=link["type"], **given)
    return graph


def _attributes(row: Row, *besides: str) -> dict[str, Any]:
    """What a row holds; an attribute must be the same everywhere, so the empty ones stay."""
    own = {name: flat(value) for name, value in row.items() if name not in besides}
    return {f"{name}_" if name in _RESERVED else name: value for name, value in own.items()}


# networkx reads these of a node or an edge as its own.
_RESERVED = frozenset({"start", "end", "viz", "pid", "parents", "weight"}) - set(NODE)

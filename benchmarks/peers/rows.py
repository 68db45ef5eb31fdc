"""The same record and graph as plain rows, ready before the clock starts: what peers are given."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from benchmarks.finished import graph_of
from benchmarks.moment import MOMENT
from graph.dataset import Dataset
from graph.entities import Clusters, Entity
from graph.links import Link
from graph.store.rows import (
    LINK,
    claim_row,
    entity_row,
    labels_of,
    link_values,
    typed_link_row,
    value_row,
)

Row = dict[str, Any]


@dataclass(slots=True)
class RecordRows:
    """Node rows of the record; a claim's row also names its `rests_on` and its dataset."""

    sources: list[Row]
    origins: list[Row]
    judgements: list[Row]
    claims: list[Row]
    dataset: Row


@dataclass(slots=True)
class GraphRows:
    """The graph, worked out already: entities by labels, links with ends `a` and `b` by type.

    `history` are the :Link nodes.
    """

    entities: dict[tuple[str, ...], list[Row]] = field(default_factory=dict)
    history: list[Row] = field(default_factory=list)
    links: dict[str, list[Row]] = field(default_factory=dict)
    about: list[Row] = field(default_factory=list)
    towards: list[Row] = field(default_factory=list)


def record_rows(dataset: Dataset) -> RecordRows:
    """Rows of the record."""
    described = {"described_by": dataset.id}
    return RecordRows(
        sources=[{**value_row(source), **described} for source in dataset.sources],
        origins=[{**value_row(origin), **described} for origin in dataset.origins],
        judgements=[{**value_row(j), "dataset": dataset.id} for j in dataset.judgements],
        claims=[claim_row(claim, MOMENT) for claim in dataset.claims],
        dataset={**dataset.card, "loaded_at": MOMENT},
    )


def graph_rows(dataset: Dataset) -> GraphRows:
    """Rows of the graph that follows from a dataset alone."""
    graph = graph_of(dataset)
    rows = rows_of(graph.entities.values(), graph.links.values())
    clusters = Clusters(dataset.judgements)
    for claim in dataset.claims:
        if (subject := clusters.id_of(claim.subject)) in graph.entities:
            rows.about.append({"a": claim.id, "b": subject})
        if claim.object and (target := clusters.id_of(claim.object)) in graph.entities:
            rows.towards.append({"a": claim.id, "b": target})
    return rows


def rows_of(things: Iterable[Entity], joined: Iterable[Link]) -> GraphRows:
    """Rows of entities and links."""
    entities: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for entity in things:
        entities[labels_of(entity)].append(entity_row(entity))
    links: dict[str, list[Row]] = defaultdict(list)
    history: list[Row] = []
    for link in joined:
        ends = {"a": link.from_id, "b": link.to_id}
        history.append(dict(zip(LINK, link_values(link), strict=True)))
        if link.summary.asserts:
            links[link.type].append({**ends, "set": typed_link_row(link)})
    return GraphRows(dict(entities), history, dict(links))

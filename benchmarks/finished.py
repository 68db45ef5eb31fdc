"""A finished graph of a size, worked out before the clock starts."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from benchmarks.moment import MOMENT
from graph.dataset import Dataset
from graph.entities import Entity
from graph.links import Link
from graph.projection import Graph, project


@dataclass(frozen=True, slots=True)
class Finished:
    """Entities and links; a link that something asserts is two relationships."""

    entities: list[Entity]
    links: list[Link]


def graph_of(dataset: Dataset) -> Graph:
    """The graph that follows from a dataset alone."""
    stored = [claim.model_copy(update={"recorded_at": MOMENT}) for claim in dataset.claims]
    return project(stored, dataset.judgements, dataset.sources)


def finished(dataset: Dataset, nodes: int, relationships: int) -> Finished:
    """So many nodes and relationships: the dataset's own graph, again and again under other ids."""
    graph = graph_of(dataset)
    entities: list[Entity] = []
    links: list[Link] = []
    left = relationships
    copy = 0
    while len(entities) < nodes:
        entities += (_entity(entity, copy) for entity in graph.entities.values())
        copy += 1
    del entities[nodes:]
    there = {entity.id for entity in entities}
    for link in _links(graph, copy):
        takes = 2 if link.summary.asserts else 1
        if takes <= left and {link.from_id, link.to_id} <= there:
            links.append(link)
            left -= takes
    if left > 1:
        raise ValueError(f"{left} relationships short: more claims are needed")
    return Finished(entities, links)


def _entity(entity: Entity, copy: int) -> Entity:
    return replace(entity, id=f"{entity.id}-{copy}")


def _links(graph: Graph, copies: int) -> Iterator[Link]:
    for copy in range(copies):
        for link in graph.links.values():
            ends = f"{link.from_id}-{copy}", f"{link.to_id}-{copy}"
            yield replace(link, from_id=ends[0], to_id=ends[1])

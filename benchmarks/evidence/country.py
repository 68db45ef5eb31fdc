"""The graph of a country of some size, and pairs of names in it to ask about."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from benchmarks.finished import Finished, graph_of
from graph.dataset import Dataset
from graph.entities import Entity
from graph.evidence.frontier import CLOSED_KIND, Frontier, KnownLinks
from graph.evidence.network import passages, sorts_of
from graph.links import Link
from graph.projection import Graph
from graph.vocabulary import vocabulary

Pair = tuple[str, str]
PAIRS = 40
STEPS = (2, 3, 4)
FROM, TO = ("Person", "StateBody"), "Compound"
HUB, SPOKES = "bench-hub", 5_000


@dataclass(frozen=True, slots=True)
class Country:
    """What is written to a store; `pairs` are 2 to 4 steps apart, `most_linked` the own hubs."""

    graph: Finished
    pairs: list[Pair]
    most_linked: list[tuple[str, int]]


def country(dataset: Dataset, seed: int = 11) -> Country:
    """Work the graph out, and choose pairs in it: the same kinds and distances at every size."""
    graph = graph_of(dataset)
    known = _known(graph)
    degrees = sorted(_degrees(known).items(), key=lambda pair: (-pair[1], pair[0]))
    return Country(
        Finished(list(graph.entities.values()), list(graph.links.values())),
        list(_pairs(graph, known, Random(seed))),
        [(name, links) for name, links in degrees[:3] if graph.entities[name].kind != CLOSED_KIND],
    )


def hub(graph: Finished, seed: int = 13) -> tuple[Finished, list[Pair]]:
    """A company that owns 5,000 others, each the landlord of some compound; pairs around it.

    In the pairs it is an end, or lies between a company that owns it and a compound.
    """
    random = Random(seed)
    firm = next(e for e in graph.entities if e.kind == "Company")
    sites = sorted(e.id for e in graph.entities if e.kind == TO)
    tie = next(link for link in graph.links if link.type == "OWNS" and link.summary.asserts)
    spokes = [f"{HUB}-{number}" for number in range(SPOKES)]
    owner = f"{HUB}-owner"
    links = [
        *_links(tie, "OWNS", [(owner, HUB), *((HUB, spoke) for spoke in spokes)]),
        *_links(tie, "LANDLORD_OF", [(spoke, random.choice(sites)) for spoke in spokes]),
    ]
    entities: list[Entity] = [replace(firm, id=name) for name in (HUB, owner, *spokes)]
    asked = random.sample(sites, min(5, len(sites)))
    return Finished(entities, links), [(one, site) for site in asked for one in (HUB, owner)]


def _links(like: Link, type_: str, ends: list[Pair]) -> Iterator[Link]:
    return (replace(like, from_id=one, type=type_, to_id=other) for one, other in ends)


def _known(graph: Graph) -> KnownLinks:
    """Every link that may be a step now."""
    words = vocabulary()
    steps = [link.type for link in words.links.values() if link.step]
    known = KnownLinks(sorts_of(steps, passages(words)))
    for (start, type_, end), link in graph.links.items():
        if link.summary.asserts and type_ in known.sorts.of:
            known.add(start, [(type_, True, end)])
    return known


def _degrees(known: KnownLinks) -> Counter[str]:
    """Return how many known links each entity has."""
    return Counter(end for start, _, stop in known.links for end in (start, stop))


def _pairs(graph: Graph, known: KnownLinks, random: Random) -> Iterator[Pair]:
    places = {name for name, entity in graph.entities.items() if entity.kind == CLOSED_KIND}
    starts = sorted(n for n in _degrees(known) if graph.entities[n].kind in FROM)
    for number in range(PAIRS):
        steps = STEPS[number % len(STEPS)]
        while True:
            start = random.choice(starts)
            side = Frontier(known, start, {start, *places})
            for _ in range(steps):
                side.advance()
            there = {name for name, _ in side.ahead if graph.entities[name].kind == TO}
            nearer = {name for (name, _), at in side.steps.items() if at < steps}
            if found := sorted(there - nearer):
                yield start, random.choice(found)
                break

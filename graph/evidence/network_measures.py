"""Bridges, betweenness and Leiden communities (igraph)."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import log
from random import Random
from typing import Any

import igraph  # type: ignore[import-untyped]

Pair = tuple[str, str]
SEED = 1


def bridges_between(
    pairs: Iterable[Pair], marks: Mapping[str, str]
) -> list[tuple[Pair, Counter[str], Counter[str]]]:
    """Return every pair whose link alone joins two parts, with the marks counted on each side.

    The first count is of the side of the pair's first entity. The cost is linear in the network:
    the parts between bridges are the nodes of a forest, which is counted once from its leaves.
    """
    graph = igraph.Graph.TupleList(sorted({(min(pair), max(pair)) for pair in pairs}))
    names = graph.vs["name"] if graph.vcount() else []
    edges = graph.bridges()
    cut = sorted(
        (min(ends), max(ends))
        for ends in ([names[end] for end in graph.es[edge].tuple] for edge in edges)
    )
    graph.delete_edges(edges)
    components = graph.connected_components()
    part_of = dict(zip(names, components.membership, strict=True))
    counts = [
        Counter(marks[names[place]] for place in part if names[place] in marks)
        for part in components
    ]
    return _weighed(cut, part_of, counts)


def network_of(firmness: Mapping[tuple[str, str], float]) -> tuple[Any, list[str]]:
    """Return an undirected graph with an edge per pair, and the entities in node order.

    `firmness` is a weight from above 0 to 1; an edge's length is its -log.
    """
    order = sorted({name for pair in firmness for name in pair})
    place = {name: i for i, name in enumerate(order)}
    graph = igraph.Graph(n=len(order), edges=[(place[a], place[b]) for a, b in firmness])
    graph.es["score"] = list(firmness.values())
    # With a length of 0, all paths through certain links would be equal.
    graph.es["length"] = [max(-log(score), 1e-6) for score in firmness.values()]
    return graph, order


def betweenness(graph: Any, order: list[str]) -> dict[str, float]:
    """Return the share of shortest paths between all pairs on which each entity lies (0 to 1)."""
    count = graph.vcount()
    pairs = max(1.0, (count - 1) * (count - 2) / 2)
    values = graph.betweenness(directed=False, weights="length") if count else []
    return {name: round(value / pairs, 6) for name, value in zip(order, values, strict=True)}


def communities(graph: Any, order: list[str]) -> list[list[str]]:
    """Return the entities by community (Leiden, on the weighted graph), the largest first.

    The result is the same for the same graph. Within a community, the most firmly linked come
    first.
    """
    if not order:
        return []
    igraph.set_random_number_generator(_Seeded(SEED))
    partition = graph.community_leiden(
        objective_function="modularity", weights="score", n_iterations=10
    )
    strength = dict(zip(order, graph.strength(weights="score"), strict=True))
    groups: dict[int, list[str]] = defaultdict(list)
    for name, group in zip(order, partition.membership, strict=True):
        groups[group].append(name)
    ranked = sorted(groups.values(), key=lambda names: (-len(names), names))
    return [sorted(names, key=lambda name: (-strength[name], name)) for names in ranked]


def _weighed(
    cut: Sequence[Pair], part_of: Mapping[str, int], counts: Sequence[Counter[str]]
) -> list[tuple[Pair, Counter[str], Counter[str]]]:
    joined: dict[int, list[int]] = defaultdict(list)
    for near, far in cut:
        joined[part_of[near]].append(part_of[far])
        joined[part_of[far]].append(part_of[near])
    under = [Counter(marks) for marks in counts]
    above: dict[int, int] = {}
    root: dict[int, int] = {}
    for start in joined:
        if start in root:
            continue
        order, root[start] = [start], start
        for part in order:
            for onward in joined[part]:
                if onward not in root:
                    above[onward], root[onward] = part, start
                    order.append(onward)
        for part in reversed(order[1:]):
            under[above[part]].update(under[part])
    weighed = []
    for near, far in cut:
        first, second = part_of[near], part_of[far]
        lower = first if above.get(first) == second else second
        below, rest = under[lower], Counter(under[root[lower]])
        rest.subtract(under[lower])
        weighed.append(((near, far), *((below, rest) if lower == first else (rest, below))))
    return weighed


class _Seeded:
    """Random numbers from a seed of their own, whatever else uses `random`."""

    def __init__(self, seed: int) -> None:
        generator = Random(seed)  # noqa: S311 - no secret
        self.random, self.randint, self.gauss = generator.random, generator.randint, generator.gauss
        self.getrandbits = generator.getrandbits

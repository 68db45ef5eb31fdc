"""Betweenness and communities of a weighted network, by igraph."""

from collections import defaultdict
from collections.abc import Mapping
from math import log
from random import Random
from typing import Any

import igraph  # type: ignore[import-untyped]

SEED = 1


def network_of(firmness: Mapping[tuple[str, str], float]) -> tuple[Any, list[str]]:
    """An undirected graph with an edge a pair, and the names in the order of its nodes.

    `firmness` is a weight from above 0 to 1; an edge's length is its -log.
    """
    order = sorted({name for pair in firmness for name in pair})
    place = {name: i for i, name in enumerate(order)}
    graph = igraph.Graph(n=len(order), edges=[(place[a], place[b]) for a, b in firmness])
    graph.es["score"] = list(firmness.values())
    # A length of nothing would make all ways through certain links equal.
    graph.es["length"] = [max(-log(score), 1e-6) for score in firmness.values()]
    return graph, order


def betweenness(graph: Any, order: list[str]) -> dict[str, float]:
    """On how many of the shortest ways between all pairs each name lies (0 to 1)."""
    count = graph.vcount()
    pairs = max(1.0, (count - 1) * (count - 2) / 2)
    values = graph.betweenness(directed=False, weights="length") if count else []
    return {name: round(value / pairs, 6) for name, value in zip(order, values, strict=True)}


def communities(graph: Any, order: list[str]) -> list[list[str]]:
    """Names by community (Leiden's, on the weighted graph), the largest first.

    The same for the same graph; within one, the most firmly joined come first.
    """
    if not order:
        return []
    igraph.set_random_number_generator(_Seeded(SEED))
    found = graph.community_leiden(
        objective_function="modularity", weights="score", n_iterations=10
    )
    strength = dict(zip(order, graph.strength(weights="score"), strict=True))
    groups: dict[int, list[str]] = defaultdict(list)
    for name, group in zip(order, found.membership, strict=True):
        groups[group].append(name)
    ranked = sorted(groups.values(), key=lambda names: (-len(names), names))
    return [sorted(names, key=lambda name: (-strength[name], name)) for names in ranked]


class _Seeded:
    """A source of numbers that begins the same each time, whoever else draws from `random`."""

    def __init__(self, seed: int) -> None:
        own = Random(seed)  # noqa: S311 - no secret
        self.random, self.randint, self.gauss = own.random, own.randint, own.gauss
        self.getrandbits = own.getrandbits

"""Bridges: links that alone join one part of a network to another, and what lies on each side."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import networkx as nx

Pair = tuple[str, str]


def bridges_between(
    pairs: Iterable[Pair], marks: Mapping[str, str]
) -> list[tuple[Pair, Counter[str], Counter[str]]]:
    """Every pair whose link alone joins two parts, with the marks of the names on each side.

    The first count is of the side that holds the first name of the pair. Costs what the network is
    large: the parts that no bridge divides are the nodes of a forest, counted once from its leaves.
    """
    own = sorted({(min(pair), max(pair)) for pair in pairs})
    graph: nx.Graph[str] = nx.Graph(own)
    cut = sorted((min(pair), max(pair)) for pair in nx.bridges(graph))
    graph.remove_edges_from(cut)
    part_of: dict[str, int] = {}
    counts: list[Counter[str]] = []
    for number, names in enumerate(nx.connected_components(graph)):
        part_of |= dict.fromkeys(names, number)
        counts.append(Counter(marks[name] for name in names if name in marks))
    return _weighed(cut, part_of, counts)


def _weighed(
    cut: Sequence[Pair], part_of: Mapping[str, int], counts: Sequence[Counter[str]]
) -> list[tuple[Pair, Counter[str], Counter[str]]]:
    joined: dict[int, list[int]] = defaultdict(list)
    for one, other in cut:
        joined[part_of[one]].append(part_of[other])
        joined[part_of[other]].append(part_of[one])
    under = [Counter(own) for own in counts]
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
    found = []
    for one, other in cut:
        first, second = part_of[one], part_of[other]
        lower = first if above.get(first) == second else second
        below, rest = under[lower], Counter(under[root[lower]])
        rest.subtract(under[lower])
        found.append(((one, other), *((below, rest) if lower == first else (rest, below))))
    return found

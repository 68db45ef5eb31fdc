"""Links that lead nowhere between two names, taken out."""

from collections import defaultdict
from collections.abc import Iterable

from graph.evidence.network import Key


def no_dead_ends(links: Iterable[Key], start: str, target: str) -> set[Key]:
    """The links among names that have two others to lead between; what hangs on one goes."""
    given = set(links)
    beside: dict[str, set[str]] = defaultdict(set)
    for one, _, other in given:
        if one != other:
            beside[one].add(other)
            beside[other].add(one)
    ends = {start, target}
    dead = [name for name, others in beside.items() if len(others) < 2 and name not in ends]
    while dead:
        name = dead.pop()
        for other in beside.pop(name):
            others = beside[other]
            others.remove(name)
            if len(others) == 1 and other not in ends:
                dead.append(other)
    return {key for key in given if key[0] in beside and key[2] in beside}

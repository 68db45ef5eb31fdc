"""Links that lead nowhere between two names, taken out."""

from collections import defaultdict
from collections.abc import Iterable

from graph.evidence.network import Key


def no_dead_ends(links: Iterable[Key], start: str, target: str) -> set[Key]:
    """The links among names that have two others to lead between; what hangs on one goes."""
    left = set(links)
    at: dict[str, dict[str, list[Key]]] = defaultdict(lambda: defaultdict(list))
    for link in left:
        at[link[0]][link[2]].append(link)
        at[link[2]][link[0]].append(link)
    ends = {start, target}
    dead = [name for name, others in at.items() if len(others) < 2 and name not in ends]
    while dead:
        name = dead.pop()
        for other, between in at.pop(name).items():
            left.difference_update(between)
            del at[other][name]
            if len(at[other]) == 1 and other not in ends:
                dead.append(other)
    return left

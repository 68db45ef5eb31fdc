"""Names that lie between two others, by who is joined to whom."""

from collections.abc import Collection, Mapping

Joined = Mapping[str, Collection[str]]


def between(
    joined: Joined, start: str, target: str, most: int, closed: Collection[str]
) -> set[str]:
    """Names on some walk of at most `most` links between two, without those that lead nowhere."""
    back = near(joined, target, most, closed)
    names = {
        name
        for name, steps in near(joined, start, most, closed).items()
        if name in back and steps + back[name] <= most
    }
    ends = {start, target}
    return _no_dead_ends(joined, names - (set(closed) - ends), ends)


def near(joined: Joined, start: str, most: int, closed: Collection[str]) -> dict[str, int]:
    """Steps to every name within `most` steps; nothing goes on through `closed`."""
    found = {start: 0}
    level = [start]
    for steps in range(1, most + 1):
        onward = (n for name in level if name == start or name not in closed for n in joined[name])
        level = [name for name in dict.fromkeys(onward) if name not in found]
        found |= dict.fromkeys(level, steps)
    return found


def _no_dead_ends(joined: Joined, names: Collection[str], ends: Collection[str]) -> set[str]:
    """The names that have two others to lead between, those that lead nowhere taken out in turn."""
    degree = {name: sum(other in names for other in joined[name]) for name in names}
    left = set(names)
    dead = [name for name in names if degree[name] < 2 and name not in ends]
    while dead:
        name = dead.pop()
        left.discard(name)
        for other in joined[name]:
            if other in left and other not in ends:
                degree[other] -= 1
                if degree[other] == 1:
                    dead.append(other)
    return left

"""Days on which something possibly held: sorted, disjoint stretches between ISO days.

A stretch is (first day, last day), both inclusive; an unknown bound is open, because what is not
known is possible.
"""

from collections.abc import Iterable

Spans = tuple[tuple[str, str], ...]
BEGINNING, END = "", "~"  # before and after every ISO day
ALWAYS: Spans = ((BEGINNING, END),)


def join(stretches: Iterable[tuple[str, str]]) -> Spans:
    """Every day that any stretch covers; an empty bound ("") is open."""
    joined: list[tuple[str, str]] = []
    for first, last in sorted([(first, last or END) for first, last in stretches]):
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return tuple(joined)


def shared(one: Spans, other: Spans) -> Spans:
    """The days that both cover; empty where they share none."""
    if one == ALWAYS:
        return other
    if other == ALWAYS:
        return one
    found = (
        (max(a_first, b_first), min(a_last, b_last))
        for a_first, a_last in one
        for b_first, b_last in other
    )
    return tuple(sorted((first, last) for first, last in found if first <= last))

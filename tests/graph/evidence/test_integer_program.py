"""The fewest origins that will do, and the stretches that bind them, checked by brute force."""

from itertools import chain, combinations
from time import monotonic

from hypothesis import given
from hypothesis import strategies as st

from graph.evidence.cut import smallest_cover
from graph.evidence.integer_program import IntegerProgram, Origins
from graph.evidence.walk_cut import State, stretches_of
from tests.graph.evidence.strategies import SMALL

ORIGINS = "abcdefg"
sets = st.frozensets(st.sampled_from(ORIGINS), min_size=1, max_size=3)
chains = st.lists(st.frozensets(sets, min_size=1, max_size=3), min_size=1, max_size=10)
links = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 3), sets),
    min_size=1,
    max_size=14,
)


def fells(lost: Origins, known: list[frozenset[Origins]]) -> bool:
    return all(any(one <= lost for one in ways) for ways in known)


@SMALL
@given(chains)
def test_a_cover_is_the_smallest(known: list[frozenset[Origins]]) -> None:
    found = smallest_cover(known, 60)
    every = chain.from_iterable(combinations(ORIGINS, size) for size in range(len(ORIGINS) + 1))
    least = next(len(lost) for lost in every if fells(frozenset(lost), known))
    assert (len(found.chosen), found.at_least, found.exact) == (least, least, True)
    assert fells(found.chosen, known)
    assert smallest_cover(known, 60, parts=True).at_least <= least


def pairs_of(names: str) -> IntegerProgram:
    """At least one of every two: all but one must be taken, half of each as far as parts go."""
    programme = IntegerProgram(names)
    for one, other in combinations(range(len(names)), 2):
        programme.at_least(1, [one, other])
    return programme


def test_only_fewer_than_will_do_are_looked_for() -> None:
    for enough, found in (("abcdefg", 6), ("abcdef", 6)):
        cover = pairs_of(ORIGINS).solve(60, known=frozenset(enough))
        assert (len(cover.chosen), cover.at_least, cover.exact) == (found, found, True)
    assert pairs_of(ORIGINS).solve(60, known=frozenset("abcdef")).chosen == frozenset("abcdef")


def test_no_more_is_said_to_be_needed_than_was_proven_in_time() -> None:
    names = "".join(chr(ord("a") + place) for place in range(26))
    programme = pairs_of(names)
    began = monotonic()
    programme.solve(60)
    whole = monotonic() - began
    for part in range(10):
        cover = programme.solve(whole * part / 10, known=frozenset(names))
        assert cover.at_least <= 25 <= len(cover.chosen)
        assert not cover.exact or cover.at_least == len(cover.chosen)


@SMALL
@given(links)
def test_stretches_are_walks_and_none_needs_more_than_another(
    drawn: list[tuple[int, int, int, Origins]],
) -> None:
    joined = {
        ((str(one), 0, step), (str(other), 0, step + 1), origins)
        for one, other, step, origins in drawn
    }
    found = stretches_of(sorted(joined, key=lambda link: (*link[:2], sorted(link[2]))), 5)

    def reached(start: State, kept: Origins) -> set[State]:
        there, new = {start}, {start}
        while new:
            new = {b for a, b, by in joined if a in new and by & kept} - there
            there |= new
        return there

    for here, there, kept in found:
        assert there in reached(here, kept)
        between = {other for one, end, other in found if (one, end) == (here, there)}
        assert not any(other < kept for other in between)
    for here, there, origins in joined:
        for one in origins:
            assert (here, there, frozenset([one])) in found
            for last, end, more in joined:
                if last == there and one in more:
                    assert (here, end, frozenset([one])) in found

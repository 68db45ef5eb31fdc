"""Reports of one place, near days and near counts are offered; nothing else is, and none twice."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.evidence.event_pairs import EventReport, possible_pairs
from tests.graph.evidence.strategies import SMALL

ONE = EventReport(
    id="a",
    refs=frozenset({"a", "a2"}),
    places=frozenset({"camp", "town"}),
    dates=("2025-10-20",),
    counts={"people_freed": ("2000",), "buildings": ("9",)},
    types=frozenset({"raid"}),
    sources=frozenset({"daily"}),
)
OTHER = replace(
    ONE,
    id="b",
    refs=frozenset({"b"}),
    places=frozenset({"camp"}),
    dates=("2025-10-22",),
    counts={"people_freed": ("2150",)},
    types=frozenset({"release"}),
    sources=frozenset({"courier"}),
)


def test_a_pair_says_by_what_it_is_alike() -> None:
    (found,) = possible_pairs([OTHER, ONE])
    assert (found.first, found.second, found.places, found.days) == ("a", "b", ("camp",), 2)
    assert found.dates == ("2025-10-20", "2025-10-22")
    assert found.counts == (("people_freed", "2000", "2150"),)


@pytest.mark.parametrize(
    ("other", "offered"),
    [
        (replace(OTHER, places=frozenset({"another camp"})), False),
        (replace(OTHER, dates=("2025-10-24",)), False),
        (replace(OTHER, dates=("2025-10",)), True),
        # A month is near only what it may hold, and a year nothing.
        (replace(OTHER, dates=("2025-11",)), False),
        (replace(OTHER, dates=("2025",)), False),
        (replace(OTHER, dates=("2024-01-01", "2025-10-19")), True),
        (replace(OTHER, dates=()), False),
        (replace(OTHER, counts={"people_freed": ("90",)}), False),
        (replace(OTHER, counts={"people_freed": (">1500",)}), True),
        (replace(OTHER, counts={"people_freed": (">500",)}), False),
        (replace(OTHER, counts={"people_freed": ("<2500",)}), True),
        # Without a count that both give, they must be of one type.
        (replace(OTHER, counts={"people_sent_home": ("2000",)}), False),
        (replace(OTHER, counts={}, types=frozenset({"raid"})), True),
        # One source that speaks of both tells them apart; so does a link between them.
        (replace(OTHER, sources=frozenset({"daily", "courier"})), False),
        (replace(OTHER, tied=frozenset({"a"})), False),
    ],
)
def test_what_is_offered(other: EventReport, offered: bool) -> None:
    assert bool(possible_pairs([ONE, other])) == offered


def test_what_was_judged_different_is_not_offered_under_any_of_its_refs() -> None:
    assert not possible_pairs([ONE, OTHER], {frozenset({"a2", "b"})})
    assert possible_pairs([ONE, OTHER], {frozenset({"a2", "c"})})


reports = st.lists(
    st.builds(
        EventReport,
        id=st.sampled_from("abcdefgh"),
        refs=st.just(frozenset[str]()),
        places=st.frozensets(st.sampled_from(["camp", "town"]), max_size=2),
        dates=st.lists(
            st.sampled_from(["2025-10-01", "2025-10-03", "2025-10", "2025-10-30/2025-11-02"]),
            max_size=2,
        ).map(tuple),
        counts=st.dictionaries(
            st.sampled_from(["buildings", "people_freed"]),
            st.sampled_from(["10", "11", ">9", "500", "~10"]).map(lambda count: (count,)),
        ),
        types=st.frozensets(st.sampled_from(["raid", "release"]), max_size=2),
        sources=st.frozensets(st.sampled_from("xyz"), max_size=1),
    ),
    max_size=8,
    unique_by=lambda report: report.id,
)


@SMALL
@given(reports, st.randoms())
def test_pairs_are_those_of_every_two_whatever_the_order(
    found: list[EventReport], chance: Random
) -> None:
    whole = possible_pairs(found)
    two_by_two = [
        alike for i, one in enumerate(found) for other in found[i + 1 :]
        for alike in possible_pairs([one, other])
    ]  # fmt: skip
    assert sorted(whole, key=repr) == sorted(two_by_two, key=repr)
    chance.shuffle(found)
    assert possible_pairs(found) == whole

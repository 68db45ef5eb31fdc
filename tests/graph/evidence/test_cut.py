"""What breaks a connection: the smallest cut and the chains agree, checked by brute force."""

from collections.abc import Callable, Mapping, Sequence
from itertools import combinations
from time import monotonic
from unittest.mock import patch

import networkx as nx
import pytest
from hypothesis import Phase, event, find, given, settings
from hypothesis import strategies as st

from graph.evidence.chains import find_chains
from graph.evidence.cut import Cut, smallest_cut
from graph.evidence.history import StoredClaim, without_lost
from graph.evidence.network import Key, Passes, Step, passages
from graph.evidence.walk_cut import WalkCut, cut_walks
from graph.vocabulary import vocabulary
from tests.graph.evidence.strategies import SMALL, every_way, steps

SEARCHED = settings(max_examples=2_000, deadline=None, phases=[Phase.generate], derandomize=True)
PASSES = passages(vocabulary())
LABELS = ("o1", "o2", "o3", "o4", "o5", "o6")
Histories = dict[Key, tuple[StoredClaim, ...]]


def anything(_end: str, _next: str) -> bool:
    return True


def turning(end: str, then: str) -> bool:
    """No link follows one of its own type: a name may be passed through only on a longer way."""
    return end.partition(".")[0] != then.partition(".")[0]


def said(name: str, *origins: str, source: str = "s", polarity: str = "asserts") -> StoredClaim:
    return StoredClaim(name, polarity, "current", source, origins, (), 0.5)


def under(network: Sequence[Step], drawn: Sequence[Sequence[Sequence[str]]]) -> Histories:
    """Each link with its claims, each claim with its origins."""
    return {
        step.key: tuple(
            said(f"c{place}-{number}", *sorted(origins), source=f"s{number}")
            for number, origins in enumerate(families)
        )
        for place, (step, families) in enumerate(zip(network, drawn, strict=False))
    }


families = st.lists(
    st.lists(
        st.lists(st.sampled_from(LABELS), min_size=1, max_size=2, unique=True),
        min_size=1,
        max_size=2,
    ),
    min_size=14,
    max_size=14,
)


def connected(
    network: Sequence[Step], histories: Mapping[Key, Sequence[StoredClaim]], lost: frozenset[str],
    passes: Passes, max_length: int,
) -> bool:  # fmt: skip
    """Whether a chain is left without these origins, by the search for chains itself."""
    left = [step for step in network if without_lost(histories[step.key], lost)]
    return bool(find_chains(left, "a", "f", passes=passes, max_length=max_length, k=1).chains)


@SMALL
@given(steps(), families, st.integers(1, 5), st.sampled_from([PASSES, anything]), st.integers(1, 3))
def test_the_cut_is_the_smallest_that_leaves_no_chain(
    network: list[Step],
    drawn: list[list[list[str]]],
    max_length: int,
    passes: Passes,
    at_once: int,
) -> None:
    histories = under(network, drawn)
    # Few at once, so that chains are learned in several rounds as they are in a large network.
    with patch("graph.evidence.cut.MAX_NEW_CHAINS", at_once):
        found = smallest_cut(network, histories, "a", "f", passes=passes, max_length=max_length)
    assert found.exact
    assert found.connected == connected(network, histories, frozenset(), passes, max_length)
    assert not connected(network, histories, frozenset(found.origins), passes, max_length)
    assert found.at_least == found.size
    if found.size:
        for fewer in combinations(LABELS, found.size - 1):
            assert connected(network, histories, frozenset(fewer), passes, max_length)


def felled(
    network: Sequence[Step], histories: Mapping[Key, Sequence[StoredClaim]], passes: Passes,
    max_length: int, *, any_time: bool = False, closed: frozenset[str] = frozenset(),
) -> WalkCut:  # fmt: skip
    """What fells every walk, and whether that is taken for what cuts every chain."""
    needs = {
        key: frozenset({frozenset(o for c in own for o in c.origins)})
        for key, own in histories.items()
    }
    found = cut_walks(
        {s.key: s for s in network}, needs, "a", "f", passes=passes, max_length=max_length,
        any_time=any_time, closed=closed, ends=monotonic() + 60,
    )  # fmt: skip
    assert found
    return found


@SMALL
@given(
    steps(),
    families,
    st.integers(2, 5),
    st.sampled_from([PASSES, anything, turning]),
    st.booleans(),
    st.sampled_from([frozenset[str](), frozenset("b"), frozenset("ce")]),
)
def test_within_any_bounds_the_cut_is_the_smallest_by_brute_force(
    network: list[Step],
    drawn: list[list[list[str]]],
    max_length: int,
    passes: Passes,
    any_time: bool,
    closed: frozenset[str],
) -> None:
    histories = under(network, drawn)
    ways = every_way(
        network, "a", "f",
        passes=passes, max_length=max_length, any_time=any_time, closed=closed,
    )  # fmt: skip

    def left(lost: frozenset[str]) -> bool:
        return any(all(without_lost(histories[step.key], lost) for step in way) for way in ways)

    walks = felled(network, histories, passes, max_length, any_time=any_time, closed=closed)
    event("cut as walks" if walks.equivalent else "cut chain by chain")
    found = smallest_cut(
        network, histories, "a", "f",
        passes=passes, max_length=max_length, any_time=any_time, closed=closed,
    )  # fmt: skip
    assert found.exact
    assert found.connected == bool(ways)
    assert not left(walks.lost)
    assert not left(frozenset(found.origins))
    if found.size:
        assert all(left(frozenset(fewer)) for fewer in combinations(LABELS, found.size - 1))


@pytest.mark.parametrize(
    "taken",
    [
        lambda walks, found: walks.equivalent and found.size > 1,
        lambda walks, found: not walks.equivalent and found.size > 1,
        lambda walks, found: not walks.equivalent and len(walks.lost) > found.size > 0,
    ],
    ids=["as walks", "chain by chain", "chain by chain, where walks need more"],
)
def test_either_way_of_cutting_is_taken(taken: Callable[[WalkCut, Cut], bool]) -> None:
    def so(drawn: tuple[list[Step], list[list[list[str]]]]) -> bool:
        network, origins = drawn
        histories = under(network, origins)
        walks = felled(network, histories, turning, 4)
        cut_ = smallest_cut(network, histories, "a", "f", passes=turning, max_length=4)
        return taken(walks, cut_)

    find(st.tuples(steps(), families), so, settings=SEARCHED)


def test_a_walk_that_comes_to_a_name_twice_need_not_be_cut() -> None:
    links: Histories = {
        ("a", "OWNS", "f"): (said("1", "deed"),),
        ("a", "OWNS", "b"): (said("2", "wire"),),
        ("b", "PAID", "c"): (said("3", "bank"),),
        ("b", "CONTROLS", "c"): (said("4", "court"),),
        ("b", "OWNS", "f"): (said("5", "paper"),),
    }
    network = [Step(*key, 0.5) for key in links]
    walks = felled(network, links, turning, 4)
    assert (len(walks.lost), walks.equivalent) == (2, False)
    found = smallest_cut(network, links, "a", "f", passes=turning, max_length=4)
    assert (found.origins, found.exact) == (("deed",), True)
    assert felled(network, links, turning, 3).equivalent  # no room for it


def test_links_that_share_no_day_need_not_be_cut() -> None:
    links: Histories = {
        ("a", "OWNS", "b"): (said("1", "early"),),
        ("b", "OWNS", "f"): (said("2", "late"),),
    }
    days = {"a": (("", "2015-12-31"),), "b": (("2016-01-01", "~"),)}
    network = [Step(*key, 0.5, spans=days[key[0]]) for key in links]
    for any_time in (False, True):
        found = smallest_cut(network, links, "a", "f", passes=anything, any_time=any_time)
        assert (found.size, found.exact) == (int(any_time), True)


def test_more_days_than_are_taken_apart_are_cut_chain_by_chain() -> None:
    names = "bcdefghijk"
    days = {name: ((f"20{10 + place}-01-01",) * 2,) for place, name in enumerate(names)}
    links: Histories = {
        key: (said("-".join(key), name),)
        for name in names
        for key in (("a", "OWNS", name), (name, "OWNS", "z"))
    }
    network = [Step(*key, 0.5, spans=days[key[2] if key[0] == "a" else key[0]]) for key in links]
    found = smallest_cut(network, links, "a", "z", passes=anything)
    assert (found.origins, found.exact) == (tuple(names), True)


@SMALL
@given(steps(), families)
def test_losing_the_claims_behind_the_cut_leaves_no_chain(
    network: list[Step], drawn: list[list[list[str]]]
) -> None:
    histories = under(network, drawn)
    found = smallest_cut(network, histories, "a", "f", passes=anything)
    left = [s for s in network if any(c.claim not in found.claims for c in histories[s.key])]
    assert not find_chains(left, "a", "f", passes=anything).chains
    assert set(found.sources) == {
        c.source for own in histories.values() for c in own if c.claim in found.claims
    }


@SMALL
@given(steps())
def test_with_an_origin_a_link_it_is_networkx_minimum_edge_cut(network: list[Step]) -> None:
    histories = {s.key: (said("-".join(s.key), "-".join(s.key).lower()),) for s in network}
    found = smallest_cut(
        network, histories, "a", "f", passes=anything, max_length=10, any_time=True
    )
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from("af")
    for step in network:
        many = graph.get_edge_data(step.from_id, step.to_id, {"capacity": 0})["capacity"]
        graph.add_edge(step.from_id, step.to_id, capacity=many + 1)
    assert found.size == nx.minimum_cut_value(graph, "a", "f")
    assert found.exact


def cut(histories: Histories, **more: object) -> Cut:
    network = [Step(*key, 0.5) for key in histories]
    return smallest_cut(network, histories, "a", "f", passes=anything, **more)  # type: ignore[arg-type]


def test_one_wire_story_under_three_links_is_one_to_lose() -> None:
    links: Histories = {
        ("a", "OWNS", "b"): (said("1", "wire", source="daily"),),
        ("b", "OWNS", "f"): (said("2", "witness"), said("3", "deed")),
        ("a", "PAID", "f"): (
            said("4", "wire", source="courier"),
            said("5", "x", polarity="denies"),
        ),
    }
    found = cut(links)
    assert found.origins == ("wire",)
    assert found.sources == ("courier", "daily")
    assert found.claims == ("1", "4")
    assert found.links == (("a", "OWNS", "b"), ("a", "PAID", "f"))


def test_a_claim_that_prints_two_releases_falls_with_the_second() -> None:
    assert cut({("a", "OWNS", "f"): (said("1", "one", "two"),)}).origins == ("one", "two")


def test_a_claim_that_names_no_origin_falls_with_its_source() -> None:
    assert cut({("a", "OWNS", "f"): (said("1", source="daily"),)}).origins == ("source:daily",)


def test_nothing_to_cut_is_said() -> None:
    found = cut({("a", "OWNS", "b"): (said("1", "wire"),)})
    assert (found.connected, found.size, found.exact) == (False, 0, True)


def test_longer_ways_than_were_asked_for_are_not_cut() -> None:
    links: Histories = {
        ("a", "OWNS", "f"): (said("1", "deed"),),
        ("a", "OWNS", "b"): (said("2", "wire"),),
        ("b", "OWNS", "f"): (said("3", "wire"),),
    }
    assert cut(links, max_length=1).origins == ("deed",)
    assert cut(links, max_length=2).origins == ("deed", "wire")


def test_links_that_were_cut_off_or_time_that_ran_out_make_it_only_a_bound() -> None:
    links: Histories = {("a", "OWNS", "f"): (said("1", "wire"),)}
    assert not cut(links, complete=False).exact
    many: Histories = {
        (x, "OWNS", y): (said(f"{x}{y}", f"o{i}", f"o{(i * 7) % 9}"),)
        for i, (x, y) in enumerate(combinations("abcdef", 2))
    }
    hurried = cut(many, seconds=0.0)
    assert not hurried.exact
    assert hurried.at_least <= cut(many).size <= hurried.size
    network = [Step(*key, 0.5) for key in many]
    assert not connected(network, many, frozenset(hurried.origins), anything, 5)

"""Ranked chains: equal to brute force, the same both ways, never surer than their weakest step."""

from collections.abc import Sequence
from math import log
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from graph.dates import ALWAYS, join
from graph.evidence.chains import Chain, ChainSearchResult, find_chains
from graph.evidence.network import Passes, Step, passages, usable
from graph.vocabulary import vocabulary
from tests.graph.evidence.strategies import SMALL, every_way, steps

PASSES = passages(vocabulary())
# Two ways as sure as one another, of which the first from one end is the second from the other.
TIED = [(x, "OWNS", y) for x, y in (("a", "b"), ("b", "e"), ("e", "f"), ("a", "c"), ("c", "d"))]
TIED.append(("d", "OWNS", "f"))


def anything(_end: str, _next: str) -> bool:
    return True


def chains(network: Sequence[Step], passes: Passes = anything, **more: object) -> ChainSearchResult:
    return find_chains(network, "a", "f", passes=passes, **more)  # type: ignore[arg-type]


def in_order(network: Sequence[Step], passes: Passes, **bounds: object) -> list[tuple[Step, ...]]:
    """Every way, by brute force: those that weigh something first, the surest first, then names."""

    def rank(way: tuple[Step, ...]) -> tuple[object, ...]:
        name, names = "a", []
        for step in way:
            name = step.to_id if step.from_id == name else step.from_id
            names.append((name, step, step.to_id == name))
        nothing = sum(step.weight == 0 for step in way)
        return nothing, sum(round(-log(s.weight) * 10**9) for s in way if s.weight), names

    found = every_way(network, "a", "f", passes=passes, **bounds)  # type: ignore[arg-type]
    return sorted(found, key=rank)


@SMALL
@given(
    steps(),
    st.integers(1, 6),
    st.integers(1, 5),
    st.booleans(),
    st.sampled_from([PASSES, anything]),
)
def test_the_k_best_are_those_of_brute_force(
    network: list[Step], k: int, max_length: int, any_time: bool, passes: Passes
) -> None:
    found = chains(network, passes, k=k, max_length=max_length, any_time=any_time)
    wanted = in_order(network, passes, max_length=max_length, any_time=any_time)
    assert [chain.steps for chain in found.chains] == wanted[:k]
    assert found.complete


@SMALL
@given(steps(12), st.booleans())
def test_without_bounds_every_chain_is_found(network: list[Step], any_time: bool) -> None:
    found = chains(network, k=10**6, max_length=10**3, any_time=any_time)
    wanted = in_order(network, anything, max_length=10**3, any_time=any_time)
    assert [chain.steps for chain in found.chains] == wanted


@SMALL
@given(steps(), st.integers(1, 5), st.sampled_from([PASSES, anything]))
@example([Step(*ends, 0.5) for ends in TIED], 1, anything)
def test_chains_back_are_chains_there_reversed(network: list[Step], k: int, passes: Passes) -> None:
    there = find_chains(network, "a", "f", passes=passes, k=k).chains
    back = find_chains(network, "f", "a", passes=passes, k=k).chains
    assert [c.names[::-1] for c in back] == [c.names for c in there]
    assert [c.steps[::-1] for c in back] == [c.steps for c in there]
    assert [(c.score, c.spans) for c in back] == [(c.score, c.spans) for c in there]
    assert [c.steps[c.weakest] for c in back] == [c.steps[c.weakest] for c in there]


@SMALL
@given(steps(), st.randoms(use_true_random=False))
def test_the_order_of_links_changes_nothing(network: list[Step], chance: Random) -> None:
    mixed = [*network, *network[:3]]
    chance.shuffle(mixed)
    assert chains(mixed, k=9).chains == chains(network, k=9).chains


@SMALL
@given(steps())
def test_a_chain_is_never_surer_than_its_weakest_step(network: list[Step]) -> None:
    for chain in chains(network, k=50).chains:
        weakest = chain.steps[chain.weakest].weight
        assert weakest == min(step.weight for step in chain.steps)
        assert (chain.score is None) == (weakest == 0)
        if chain.score is not None:
            assert chain.score <= weakest
            assert chain.log_score == pytest.approx(
                sum(log(step.weight) for step in chain.steps), abs=1e-6
            )


def test_links_that_weigh_nothing_are_shown_after_all_that_rank() -> None:
    bare = Step("a", "OWNS", "f", 0.0)
    weak = [Step(x, "OWNS", y, 0.000001) for x, y in ("ab", "bc", "cd", "df")]
    found = chains([bare, *weak], k=5).chains
    assert [len(chain.steps) for chain in found] == [4, 1]
    assert (found[1].score, found[1].log_score) == (None, None)


def test_each_step_keeps_its_own_direction() -> None:
    network = [Step("b", "OWNS", "a", 0.5), Step("b", "OWNS", "f", 0.5)]
    (chain,) = chains(network).chains
    assert chain.names == ("a", "b", "f")
    assert chain.forward == (False, True)


def test_no_chain_runs_from_one_target_of_an_act_to_another() -> None:
    act = [Step("act", "DIRECTED_AT", x, 0.9) for x in "af"]
    assert not chains(act, PASSES).chains
    licence = [Step("ministry", "LICENSED", x, 0.9) for x in "af"]
    assert not chains(licence, PASSES).chains
    taken = [Step("a", "TOOK_ACTION", "act", 0.9), act[1]]
    assert len(chains(taken, PASSES).chains) == 1


def test_a_cousin_is_context_and_a_step_only_when_asked() -> None:
    network = [Step("a", "FAMILY_OF", "b", 0.9), Step("b", "OPERATES", "f", 0.9)]
    assert not chains(network, PASSES).chains
    asked = passages(vocabulary(), context=True)
    assert len(chains(network, asked).chains) == 1
    # Not even then does an act join its targets.
    assert not chains([Step("act", "DIRECTED_AT", x, 0.9) for x in "af"], asked).chains


def test_steps_share_a_possible_day_unless_any_time_will_do() -> None:
    early = Step(
        "a", "OWNS", "b", 0.5, spans=join([("", "2015-12-31"), ("2018-01-01", "2018-02-01")])
    )
    late = Step("b", "OWNS", "f", 0.5, spans=join([("2016-01-01", "")]))
    unknown = Step("b", "CONTROLS", "f", 0.1)
    found = chains([early, late, unknown]).chains
    assert [c.spans for c in found] == [(("2018-01-01", "2018-02-01"),), early.spans]
    apart = Step("a", "OWNS", "b", 0.5, spans=join([("", "2015-12-31")]))
    assert [c.steps[1].type for c in chains([apart, late, unknown]).chains] == ["CONTROLS"]
    assert len(chains([apart, late, unknown], any_time=True).chains) == 2


def test_overlap_is_of_all_steps_at_once_and_not_of_neighbours_alone() -> None:
    ends = (("a", "b"), ("b", "c"), ("c", "f"))
    days = (("2010", "2014"), ("2013", "2018"), ("2017", "2020"))
    network = [
        Step(one, "OWNS", other, 0.5, spans=join([stretch]))
        for (one, other), stretch in zip(ends, days, strict=True)
    ]
    assert not chains(network).chains


def test_nothing_leads_on_through_a_closed_name() -> None:
    network = [Step("a", "CONTROLS", "town", 0.5), Step("f", "CONTROLS", "town", 0.5)]
    assert chains(network).chains
    assert not chains(network, closed={"town"}).chains
    assert find_chains(network, "a", "town", passes=anything, closed={"town"}).chains


def test_types_and_contested_links_are_the_askers_choice() -> None:
    network = [Step("a", "OWNS", "f", 0.5, contested=True), Step("a", "PAID", "f", 0.2)]
    assert usable(network, contested=False) == network[1:]
    assert usable(network, types=["OWNS"]) == network[:1]


def test_what_cannot_be_asked_is_refused_and_what_is_not_there_is_no_chain() -> None:
    bounds: list[dict[str, object]] = [{"k": 0}, {"max_length": 0}, {"k": -1}]
    for wrong in bounds:
        with pytest.raises(ValueError, match="at least 1"):
            chains([], anything, **wrong)
    with pytest.raises(ValueError, match="two different entities"):
        find_chains([], "a", "a", passes=anything)
    assert chains([Step("a", "OWNS", "b", 0.5)]) == ChainSearchResult((), True, 1, 0)


def test_a_cap_on_the_search_is_admitted() -> None:
    network = [Step(f"n{i}", "OWNS", f"n{j}", 0.5) for i in range(12) for j in range(i)]
    found = find_chains(network, "n0", "n11", passes=anything, k=10**6, max_tried=2_000)
    assert not found.complete
    assert found.chains[0].steps == (Step("n11", "OWNS", "n0", 0.5),)


def test_a_hub_of_five_thousand_links_costs_no_more_than_its_links() -> None:
    hub = [Step("hub", "PAID", f"n{i}", 0.5) for i in range(5_000)]
    ends = [Step("a", "OWNS", "hub", 0.5), Step("n7", "OWNS", "f", 0.5)]
    found = chains([*hub, *ends], k=10)
    assert [chain.names for chain in found.chains] == [("a", "hub", "n7", "f")]
    assert found.tried < 60_000


def test_a_chain_is_a_plain_value() -> None:
    (chain,) = chains([Step("a", "OWNS", "f", 0.5)]).chains
    assert chain == Chain(
        ("a", "f"), (Step("a", "OWNS", "f", 0.5),), round(log(0.5), 6), 0.5, 0, ALWAYS
    )

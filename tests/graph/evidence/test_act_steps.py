"""Acts of a state: a step only where somebody says that they helped, or where one is missing."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.answers.path_query import Bounds
from graph.answers.paths import PathsAnswer, get_cut, get_paths
from graph.evidence.act_steps import OMISSIONS, ActClaim, cap_weights, step_acts
from graph.evidence.chains import find_chains
from graph.evidence.claim_weights import facts_of, weigh
from graph.evidence.cut import smallest_cut
from graph.evidence.history import StoredClaim, weigh_history, without_lost
from graph.evidence.network import Step
from graph.record import Claim, Polarity, State
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.load import load
from graph.vocabulary import vocabulary
from tests.claims import CAMP, MINISTRY, SOURCES, THINGS, claim, dataset, thing
from tests.graph.evidence.strategies import SMALL, steps
from tests.graph.evidence.test_cut import LABELS, anything, connected, families, said, under

RAID, PERMIT, SILENCE, LISTING = "fic-raid", "fic-permit", "fic-silence", "fic-listing"
OTHER_CAMP = "fic-camp2"


def called(value: str, name: str = "c1", **more: str) -> ActClaim:
    given_: dict[str, object] = {"polarity": "asserts", "state": "current", "source": "daily"}
    facts = given_ | more
    own = StoredClaim(name, origins=("wire",), judged=(), weight=0.5, **facts)  # type: ignore[arg-type]
    return value, own


OMITTED = called("failure_to_act", "c0", source="courier")


def test_the_vocabulary_knows_what_the_rule_speaks_of() -> None:
    words = vocabulary().properties
    assert set(words["action_type"].choices) >= OMISSIONS
    assert {"helped", "against"} <= set(words["characterised_as"].choices)
    # So a value alone says whether it is a type of act or what a speaker calls it.
    assert not set(words["action_type"].choices) & set(words["characterised_as"].choices)


@pytest.mark.parametrize(
    ("claims", "carries"),
    [
        ((), False),
        ((called("helped"),), True),
        ((called("against"),), False),
        ((called("disputed"),), False),
        ((called("helped"), called("against", "c2")), True),
        ((called("helped", polarity="denies"),), False),
        ((called("helped", state="withdrawn"),), False),
        ((called("raid"),), False),
        ((OMITTED,), True),
        ((OMITTED, called("against")), False),
        ((OMITTED, called("against", state="corrected")), True),
        ((OMITTED, called("against"), called("helped", "c2")), True),
    ],
)
def test_an_act_is_a_step_where_it_is_said_to_have_helped(
    claims: tuple[ActClaim, ...], carries: bool
) -> None:
    assert ("act" in step_acts({"act": claims})) == carries


def test_doing_without_a_source_makes_no_act_a_step() -> None:
    assert step_acts({"act": [called("helped")]}, lost=frozenset({"daily"})) == {}
    assert step_acts({"act": [called("helped")]}, lost=frozenset({"wire"})) == {}
    opposed = [OMITTED, called("against")]
    assert step_acts({"act": opposed}, lost=frozenset({"daily"})) == {}


def test_every_other_type_of_act_is_context_until_somebody_says_that_it_helped() -> None:
    for sort in set(vocabulary().properties["action_type"].choices) - OMISSIONS:
        assert step_acts({"act": [called(sort)]}) == {}


@SMALL
@given(steps(), families, st.lists(st.sampled_from(LABELS), min_size=1, max_size=2, unique=True))
def test_a_cut_takes_what_makes_an_act_a_step_where_that_is_less(
    network: list[Step], drawn: list[list[list[str]]], helped: list[str]
) -> None:
    histories = under(network, drawn)
    also = {s.key: (said("h", *helped, source="h"),) for s in network if s.type == "DIRECTED_AT"}

    def left(lost: frozenset[str]) -> bool:
        still = [s for s in network if s.key not in also or without_lost(also[s.key], lost)]
        return connected(still, histories, lost, anything, 5)

    found = smallest_cut(network, histories, "a", "f", passes=anything, also=also)
    assert found.exact
    assert not left(frozenset(found.origins))
    if found.size:
        assert all(left(frozenset(fewer)) for fewer in combinations(LABELS, found.size - 1))


@SMALL
@given(
    steps(),
    st.dictionaries(
        st.sampled_from("abcdef"), st.lists(st.sampled_from((0.0, 0.1, 0.3, 0.9)), min_size=1)
    ),
)
def test_a_chain_through_an_act_is_no_surer_than_that_the_act_helped(
    network: list[Step], helped: dict[str, list[float]]
) -> None:
    carried = {
        act: tuple(said(f"h{n}", "wire")._replace(weight=w) for n, w in enumerate(weights))
        for act, weights in helped.items()
    }
    found = find_chains(
        cap_weights(network, carried, ("a", "f")), "a", "f", passes=anything, k=50, any_time=True
    )
    free = find_chains(network, "a", "f", passes=anything, k=50, any_time=True)
    assert len(found.chains) == len(free.chains)
    for chain in found.chains:
        through = {
            step.from_id
            for step in chain.steps
            if step.type == "DIRECTED_AT" and step.from_id in chain.names[1:-1]
        }
        for name in through & carried.keys():
            firm = weigh_history(carried[name]).score
            assert (chain.score or 0.0) <= firm
            assert chain.steps[chain.weakest].weight <= firm
    # Nothing else is changed: not by a claim as sure as any link, and not at the ends asked about.
    sure = {act: (said("h", "wire")._replace(weight=1.0),) for act in carried}
    assert cap_weights(network, sure, ("a", "f")) == network
    assert cap_weights(network, carried, "abcdef") == network


def act(ref: str, *more: Claim, at: str = CAMP) -> tuple[Claim, ...]:
    return (
        *thing(ref, "GovernmentAction"),
        claim(MINISTRY, "TOOK_ACTION", ref, rests_on=("origin-1",)),
        claim(MINISTRY, "TOOK_ACTION", ref, source="src-2", rests_on=("origin-2",)),
        claim(ref, "DIRECTED_AT", at, rests_on=("origin-1",)),
        claim(ref, "DIRECTED_AT", at, source="src-2", rests_on=("origin-2",)),
        *more,
    )


HELPED = claim(PERMIT, "characterised_as", "helped", source="src-3", rests_on=("origin-3",))
NOT_SO = claim(PERMIT, "characterised_as", "helped", source="src-2", polarity=Polarity.DENIES)


@pytest.fixture
def store(embedded_settings: Settings) -> Iterator[Store]:
    with open_store(embedded_settings) as opened:
        load(
            opened,
            dataset(
                *THINGS,
                *thing(OTHER_CAMP, "Compound"),
                *act(RAID, claim(RAID, "action_type", "raid")),
                *act(PERMIT, HELPED, NOT_SO),
                *act(
                    SILENCE,
                    claim(SILENCE, "action_type", "failure_to_act"),
                    claim(SILENCE, "characterised_as", "against", state=State.WITHDRAWN),
                    at=OTHER_CAMP,
                ),
                *act(LISTING, claim(LISTING, "DIRECTED_AT", OTHER_CAMP)),
                claim(CAMP, "response", "calls it false"),
            ),
        )
        yield opened


def through(found: PathsAnswer) -> set[str]:
    return {step.from_.id for path in found.paths for step in path.steps} - {MINISTRY}


def test_a_raid_and_a_listing_are_context_and_a_permit_that_helped_is_a_step(store: Store) -> None:
    found = get_paths(store, MINISTRY, CAMP)
    assert through(found) == {PERMIT}
    assert [act.id for act in found.aside] == [LISTING, RAID]
    assert "two acts are context and no step, because nobody says that they helped" in (
        found.explanation
    )
    (path,) = found.paths
    assert {(c.value, c.polarity) for c in path.characterised_by} == {
        ("helped", "asserts"),
        ("helped", "denies"),
    }
    assert [answer.value for answer in path.answers] == ["calls it false"]
    # One origin made the act a step; two stand under each of its links.
    assert [origin.id for origin in path.falls_with] == ["origin-3"]
    cut = get_cut(store, MINISTRY, CAMP)
    assert [origin.id for origin in cut.origins] == ["origin-3"]
    assert [c.predicate for c in cut.claims] == ["characterised_as"]
    assert not get_paths(store, MINISTRY, CAMP, bounds=Bounds(without=("origin-3",))).paths


def test_with_context_acts_carry_a_chain_and_are_marked(store: Store) -> None:
    found = get_paths(store, MINISTRY, CAMP, bounds=Bounds(context=True, max_length=2))
    assert through(found) == {RAID, PERMIT, LISTING}
    for path in found.paths:
        is_step = PERMIT in {path.steps[0].to.id, path.steps[0].from_.id}
        assert {step.step for step in path.steps} == {is_step}


def test_an_omission_is_a_step_and_an_act_may_be_asked_about(store: Store) -> None:
    assert through(get_paths(store, MINISTRY, OTHER_CAMP)) == {SILENCE}
    assert len(get_paths(store, RAID, CAMP).paths) >= 1
    assert not get_paths(store, CAMP, OTHER_CAMP, bounds=Bounds(max_length=2)).paths


def test_one_weak_word_that_an_act_helped_makes_the_whole_chain_weak(
    embedded_settings: Settings,
) -> None:
    firm = {"basis": "official_record", "credibility": "2"}
    weak = HELPED.model_copy(update={"credibility": "5"})
    sure = tuple(c.model_copy(update=firm) for c in act(PERMIT) if c.object)
    with open_store(embedded_settings) as store:
        load(store, dataset(*THINGS, *thing(PERMIT, "GovernmentAction"), *sure, weak))
        (path,) = get_paths(store, MINISTRY, CAMP).paths
    held = weigh(facts_of(weak, SOURCES[2])).weight
    assert path.score is not None and path.score < held < min(step.score for step in path.steps)
    assert path.steps[path.weakest].type == "DIRECTED_AT"
    assert "what makes the act a step is less sure: one source" in path.explanation

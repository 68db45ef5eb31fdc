"""The rules of the score, each as a property that a wrong formula breaks."""

from dataclasses import replace
from itertools import permutations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.evidence.chains import score_of
from graph.evidence.claim_weights import LIVE, ClaimFacts, read_table, table, weigh
from graph.evidence.explanation import STAGES, explain, reasons, sentence, standing
from graph.evidence.history import weigh_history
from graph.evidence.score import assess
from graph.vocabulary import vocabulary
from tests.graph.evidence.strategies import (
    GROUNDS,
    MODEST,
    claim,
    claims,
    counted,
    links,
    no_heavier,
    said_of,
)


@MODEST
@given(links, claims(["asserts"], ["new-ground"]))
def test_an_independent_assertion_never_lowers_a_score(
    own: list[ClaimFacts], more: ClaimFacts
) -> None:
    grounds = GROUNDS | {"new-ground"}
    added = replace(more, claim="new", source="new", origins=("new-ground",))
    before, after = assess(own, grounds), assess([*own, added], grounds)
    assert after.score >= before.score
    assert after.independent_min >= before.independent_min


def test_two_judged_grounds_are_surer_than_one() -> None:
    one, two = claim("1", origins=("ground-a",)), claim("2", origins=("ground-b",))
    alone, both = assess([one], GROUNDS), assess([one, two], GROUNDS)
    weight = alone.score
    assert both.score == pytest.approx(1 - (1 - weight) ** 2, abs=1e-6)
    assert (alone.credibility, both.credibility) == ("3", "1")


@MODEST
@given(links, counted, st.data())
def test_a_repetition_never_raises_a_score(
    own: list[ClaimFacts], first: ClaimFacts, data: st.DataObject
) -> None:
    first = replace(first, claim="first", origins=first.origins or ("wire",))
    again = replace(data.draw(no_heavier(first)), claim="again", origins=first.origins)
    before, after = (assess([*own, first, *more], GROUNDS) for more in ([], [again]))
    assert after.score == before.score
    assert after.independent_min == before.independent_min
    assert after.independent_max == before.independent_max


@MODEST
@given(links, counted, st.data())
def test_an_unjudged_origin_of_no_greater_weight_never_raises_a_score(
    own: list[ClaimFacts], first: ClaimFacts, data: st.DataObject
) -> None:
    first = replace(first, claim="first")
    other = replace(data.draw(no_heavier(first)), claim="other", origins=("nobody-judged-it",))
    before, after = (assess([*own, first, *more], GROUNDS) for more in ([], [other]))
    assert after.score == before.score
    assert after.independent_min == before.independent_min
    assert after.independent_max == before.independent_max + 1


@MODEST
@given(links, claims(["denies"]))
def test_a_denial_never_raises_a_score_and_is_never_invisible(
    own: list[ClaimFacts], more: ClaimFacts
) -> None:
    denial = replace(more, claim="denial", speaker="the governor", state="current")
    before, after = assess(own, GROUNDS), assess([*own, denial], GROUNDS)
    assert after.score == before.score
    assert denial in after.denying
    assert "denied by" in sentence(after)
    assert "disputed" in standing(after) or "denied" in standing(after)
    assert after.contested == bool(after.asserting)
    assert any(r.rule == "denial beside" and r.claims == ("denial",) for r in reasons(after))


@MODEST
@given(links, st.randoms(use_true_random=False))
def test_order_and_duplicates_of_claims_change_nothing(
    own: list[ClaimFacts], chance: Random
) -> None:
    mixed = [*own, *own[:2]]
    chance.shuffle(mixed)
    found, other = assess(own, GROUNDS), assess(mixed, GROUNDS)
    assert found == other
    assert explain(found) == explain(other)


@MODEST
@given(st.lists(st.floats(0.000001, 1), min_size=6, max_size=6))
def test_six_weights_in_any_order_are_one_score_no_surer_than_the_weakest(
    weights: list[float],
) -> None:
    scored = {score_of(order) for order in list(permutations(weights))[::7]}
    assert len(scored) == 1
    found = scored.pop()
    assert found
    assert found[1] <= min(weights)
    alone = score_of(weights[:1])
    assert alone
    assert alone[1] <= weights[0]


@MODEST
@given(links)
def test_the_stored_arrays_give_the_numbers_that_the_claims_give(own: list[ClaimFacts]) -> None:
    found, stored = assess(own, GROUNDS), weigh_history(map(said_of, own))
    assert (stored.score, stored.independent_min, stored.independent_max) == (
        found.score,
        found.independent_min,
        found.independent_max,
    )
    assert (stored.asserts, stored.contested) == (len(found.asserting), found.contested)


@MODEST
@given(claims())
def test_what_cannot_be_judged_or_is_gone_weighs_nothing(one: ClaimFacts) -> None:
    nothing = one.reliability == "F" or one.credibility == "6" or one.state not in LIVE
    weight = weigh(one)
    assert (weight.weight == 0) == nothing
    assert bool(weight.zero_factors) == nothing
    assert 0 <= weight.weight < 1


@pytest.mark.parametrize("grade", [{"reliability": "F"}, {"credibility": "6"}])
def test_a_claim_that_cannot_be_judged_is_said_and_not_counted(grade: dict[str, str]) -> None:
    found = assess([claim("1", **grade)], GROUNDS)
    assert str(found.score) == "0.0"
    assert standing(found) == "one source; cannot be judged"


def test_a_ground_that_weighs_nothing_is_counted_and_confirms_nothing() -> None:
    one = claim("1", origins=("ground-a",))
    found = assess([one, claim("2", origins=("ground-b",), reliability="F")], GROUNDS)
    assert (found.independent_min, found.independent_max) == (2, 2)
    assert found.score == assess([one], GROUNDS).score
    assert found.credibility == "3"


def test_origins_that_quote_one_another_in_a_circle_are_one() -> None:
    circle = [
        claim("1", source="daily", origins=("courier",)),
        claim("2", source="courier", origins=("gazette",)),
        claim("3", source="gazette", origins=("daily",)),
    ]
    found = assess(circle, frozenset({"daily", "courier", "gazette"}))
    assert (found.independent_min, found.independent_max) == (1, 1)
    assert found.score == weigh(circle[0]).weight


def test_a_speakers_words_weigh_no_more_for_the_paper_that_printed_them() -> None:
    own = claim("1", reliability="A")
    quoted = replace(own, speaker="a police officer")
    assert weigh(quoted).weight == weigh(replace(own, reliability="C")).weight < weigh(own).weight
    record = replace(quoted, basis="court_record")
    assert weigh(record).weight == weigh(replace(record, speaker="")).weight


def test_a_conviction_is_not_an_allegation_and_an_acquittal_counts() -> None:
    stages = ("final", "convicted", "trial", "charged", "inquiry", "acquitted")
    weights = [weigh(claim("1", basis="court_record", stage=stage)).weight for stage in stages]
    assert weights == sorted(weights, reverse=True)
    assert len(set(weights)) == len(weights)
    acquitted = assess([claim("1", basis="court_record", stage="acquitted")], GROUNDS)
    assert acquitted.score == 0
    assert "acquitted" in standing(acquitted)
    final = assess([claim("1", basis="court_record", stage="final")], GROUNDS)
    assert standing(final) == "final judgment"


def test_age_counts_only_where_validity_has_ended() -> None:
    held = claim("1", valid_to="2015-06-30")
    assert weigh(held).weight == weigh(held, "2015-06-30").weight
    assert weigh(held, "2025-06-30").weight == pytest.approx(weigh(held).weight / 2, abs=1e-3)
    assert weigh(held, "2925-06-30").weight == pytest.approx(weigh(held).weight / 4, abs=1e-6)
    assert weigh(claim("1"), "2925-06-30").weight == weigh(claim("1")).weight
    assert "said to have ended by 2015-06-30" in standing(assess([held], GROUNDS))
    met = claim("1", valid_from="2015-06", valid_to="2015-06")
    assert "said of 2015-06 alone" in standing(assess([met], GROUNDS))


def test_every_grade_of_the_record_has_a_row_and_no_factor_leaves_nought_to_one() -> None:
    assert set(table().factors["reliability"]) == set("ABCDEF")
    assert set(table().factors["credibility"]) == set("23456")
    stages = vocabulary().properties["stage"].choices
    assert set(table().factors["stage"]) == {"", *stages}
    assert set(STAGES) == set(stages)
    with pytest.raises(ValueError, match="not from 0 to 1"):
        read_table("[basis]\nreported = 1.2\n[speaker]\nmost = 1\n[age]\nleast = 1\n")

"""When claims contradict one another, and when they only stand side by side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.evidence.contradictions import (
    ClaimOnQuestion,
    Difference,
    called,
    dates,
    denied,
    figures,
    statuses,
)
from tests.graph.evidence.strategies import MODEST

JUNE, JULY = ("2025-06-01", "2025-06-30"), ("2025-07-01", "2025-07-31")


def told(
    value: str, who: str = "a ministry", period: tuple[str, str] = ("", ""), **more: str
) -> ClaimOnQuestion:
    facts = {"polarity": "asserts", "state": "current", "stated": "2025-08-01", **more}
    return ClaimOnQuestion(
        claim=f"{who}-{value}-{period[0]}-{facts['polarity']}-{facts['stated']}", value=value,
        who=who, valid_from=period[0], valid_to=period[1], **facts,
    )  # fmt: skip


def verdicts(found: list[Difference]) -> list[bool]:
    return [difference.contradicts for difference in found]


def test_what_one_says_and_another_denies_is_a_contradiction_with_both_named() -> None:
    (found,) = denied(
        [told("all gone"), told("all gone", "a paper", polarity="denies"), told("half gone")]
    )
    assert found.contradicts
    assert (
        found.why == "“all gone”: said by a ministry (2025-08-01); denied by a paper (2025-08-01)"
    )
    assert len(found.claims) == 2


@pytest.mark.parametrize(
    ("claims", "contradicts"),
    [
        ([told("100", period=JUNE), told("22", "a paper", JUNE)], [True]),
        ([told("100", period=JUNE), told("22", "a paper", JULY)], [False]),
        ([told("100", period=JUNE), told("22", "a paper")], [False]),
        ([told("100"), told("22", "a paper")], [False]),
        # A total that grows: until another day is another period.
        ([told("6500", period=("", "2025-02-24")), told("7141", period=("", "2025-02"))], [False]),
        ([told("100", period=JUNE), told("100", "a paper", JUNE)], []),
        ([told(">3000", period=JUNE), told("4000", "a paper", JUNE)], []),
        ([told("~100", period=JUNE), told("108", "a paper", JUNE)], []),
        ([told("40-60", period=JUNE), told("50+", "a paper", JUNE)], []),
        ([told("1000s", period=JUNE), told("900", "a paper", JUNE)], [True]),
        ([told("<40", period=JUNE), told("40", "a paper", JUNE)], [True]),
        ([told("100", period=JUNE), told("22", "a paper", JUNE, state="withdrawn")], []),
        ([told("100", period=JUNE), told("22", "a paper", JUNE, polarity="not_confirmed")], []),
    ],
)
def test_figures_contradict_only_for_one_period(
    claims: list[ClaimOnQuestion], contradicts: list[bool]
) -> None:
    assert verdicts(figures(claims)) == contradicts


def test_why_figures_are_only_side_by_side_is_said() -> None:
    (differ,) = figures([told("100", period=JUNE), told("22", "a paper", JULY)])
    assert "no contradiction, because the periods differ: 100 by a ministry" in differ.why
    (unknown,) = figures([told("100", period=JUNE), told("22", "a paper")])
    assert "the periods are not all stated" in unknown.why
    assert "22 by a paper (said 2025-08-01)" in unknown.why


@pytest.mark.parametrize(
    ("claims", "contradicts"),
    [
        ([told("operating"), told("closed", "a paper")], [True]),
        ([told("operating", stated="2025-06-01"), told("closed", stated="2025-08")], [False]),
        ([told("operating", stated="2025"), told("emptied", stated="2025-08")], [True]),
        ([told("operating"), told("reopened", "a paper")], [False]),
        ([told("closed"), told("demolished", "a paper")], [False]),
        ([told("operating"), told("operating", "a paper")], []),
        ([told("operating", period=JULY), told("closed", "a paper", JUNE)], [False]),
    ],
)
def test_a_site_cannot_be_at_work_and_shut_at_one_time(
    claims: list[ClaimOnQuestion], contradicts: list[bool]
) -> None:
    assert verdicts(statuses(claims)) == contradicts


def test_other_days_for_one_happening_contradict_and_other_words_do_not() -> None:
    assert verdicts(dates([told("2025-07-01"), told("2025-07-02", "a paper")])) == [True]
    assert dates([told("2025-07"), told("2025-07-02", "a paper")]) == []
    assert verdicts(called([told("inquiry"), told("charged", "a paper")])) == [False]


@pytest.mark.parametrize(
    ("claims", "contradicts"),
    [
        ([told("against"), told("disputed", "a paper")], [True]),
        ([told("helped", "a paper"), told("against")], [True]),
        ([told("against"), told("disputed")], [False]),
        ([told("helped", "a paper"), told("disputed")], [False]),
        ([told("against"), told("disputed", "a paper", state="withdrawn")], []),
    ],
)
def test_an_act_against_compounds_is_contradicted_by_another_who_disputes_its_effect(
    claims: list[ClaimOnQuestion], contradicts: list[bool]
) -> None:
    assert verdicts(called(claims)) == contradicts


counts = st.sampled_from(["10", "22", "100", ">50", "40-60", "~100", "50+", "1000s", "<20"])
some = st.lists(
    st.builds(
        told, counts, st.sampled_from(["x", "y", "z"]), st.sampled_from([JUNE, JULY, ("", "")])
    ),
    max_size=6,
)


@MODEST
@given(some, st.randoms())
def test_order_changes_nothing(claims: list[ClaimOnQuestion], random: object) -> None:
    other = list(claims)
    random.shuffle(other)  # type: ignore[attr-defined]
    for compare in (figures, denied, called):
        assert compare(claims) == compare(other)


@MODEST
@given(some)
def test_only_claims_of_one_period_contradict(claims: list[ClaimOnQuestion]) -> None:
    by_id = {claim.claim: claim for claim in claims}
    for difference in figures(claims):
        if difference.contradicts:
            periods = [by_id[claim].period for claim in difference.claims]
            assert all(periods)
            assert all(periods.count(period) > 1 for period in periods)

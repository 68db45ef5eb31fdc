"""As of a day: what was known, recorded, and possibly true."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.evidence.chains import find_chains
from graph.evidence.claim_weights import ClaimFacts, latest
from graph.evidence.explanation import explain, sentence
from graph.evidence.history import (
    ClaimFilter,
    Question,
    StoredClaim,
    as_of,
    holds_on,
    steps_of,
    weigh_history,
)
from graph.evidence.score import assess
from graph.record import LIVE_STATES, State
from tests.graph.evidence.strategies import GROUNDS, MODEST, SMALL, claim, claims, links, said_of


@MODEST
@given(links)
def test_known_at_the_last_day_is_now(own: list[ClaimFacts]) -> None:
    days = [day for c in own for day in (latest(c.stated), c.gone_known)]
    last = max(days, default="2025-01-01")
    now, then = assess(own, GROUNDS), assess(as_of(own, last), GROUNDS)
    assert then == now
    assert explain(then) == explain(now)
    assert weigh_history(as_of(map(said_of, own), last)) == weigh_history(map(said_of, own))


@MODEST
@given(links)
def test_what_is_known_only_grows(own: list[ClaimFacts]) -> None:
    days = ("2023-01-01", "2024-12-31", "2025-03-30", "2025-07-12", "2026-06-01")
    known = [{c.claim for c in as_of(own, day)} for day in days]
    assert all(earlier <= later for earlier, later in pairwise(known))


@MODEST
@given(
    links,
    claims(["asserts"]),
    st.sampled_from([state for state in State if state not in (*LIVE_STATES, State.OUR_ERROR)]),
    st.sampled_from(("2025-07", "2025-08-15", "2026-02-01")),
    st.sampled_from(("known", "recorded")),
)
def test_a_withdrawal_lowers_only_from_its_day_on(
    own: list[ClaimFacts], one: ClaimFacts, state: State, since: str, question: Question
) -> None:
    """The same numbers by assessment and by the stored arrays, before the day and after it."""
    stood = replace(one, claim="one", state="current", state_since="", state_recorded="")
    gone = replace(stood, state=state.value, state_since=since, state_recorded=f"{since[:7]}-20")
    told = {"known": latest(since), "recorded": f"{since[:7]}-20"}[question]
    for day in ("2024-12-31", "2025-07-19", "2025-07-31", "2025-08-14", "2026-01-31", "2026-02-20"):
        before = assess(as_of([*own, stood], day, question), GROUNDS)
        after = assess(as_of([*own, gone], day, question), GROUNDS)
        if day < told:
            assert after == before
        else:
            assert after.score <= before.score
            assert all(c.claim != "one" for c in after.asserting)
        arrays = weigh_history(as_of(map(said_of, [*own, gone]), day, question))
        assert (arrays.score, arrays.asserts) == (after.score, len(after.asserting))


def test_what_became_of_a_claim_on_no_known_day_counts_on_none() -> None:
    undated = claim("1", state="withdrawn")
    assert not assess(as_of([undated], "2025-12-31"), GROUNDS).asserting
    assert "withdrawn by Paper 1, day not recorded" in sentence(assess([undated], GROUNDS))
    noticed = replace(undated, state_recorded="2026-11-25T09:00:00Z")
    assert assess(as_of([noticed], "2026-11-24"), GROUNDS).asserting
    assert not assess(as_of([noticed], "2026-11-25"), GROUNDS).asserting
    assert "by 2026-11-25, when we noticed" in sentence(assess([noticed], GROUNDS))
    ours = replace(noticed, state="our_error", recorded="2026-11-01T09:00:00Z")
    assert not assess(as_of([ours], "2026-11-24"), GROUNDS).asserting
    assert assess(as_of([ours], "2026-11-24", "recorded"), GROUNDS).asserting


def test_a_partial_day_is_known_only_when_it_is_surely_past() -> None:
    march = claim("1", stated="2025-03")
    assert not as_of([march], "2025-03-30")
    assert as_of([march], "2025-03-31") == as_of([march], "2025-03") == (march,)


def test_recorded_is_when_we_had_it() -> None:
    one = claim("1", stated="2020", recorded="2026-11-24T10:41:00Z")
    assert as_of([one], "2026-11-23", "known") == (one,)
    assert not as_of([one], "2026-11-23", "recorded")
    assert as_of([one], "2026-11-24", "recorded") == (one,)


@pytest.mark.parametrize(
    ("since", "until", "answer"),
    [
        ("2010", "2020", "yes"),
        ("2010", "", "possible"),
        ("", "", "possible"),
        ("2015", "2020", "possible"),
        ("2010", "2015", "possible"),
        ("2016", "2020", "no"),
        ("2010", "2014", "no"),
    ],
)
def test_true_on_a_day_is_a_range(since: str, until: str, answer: str) -> None:
    one = claim("1", valid_from=since, valid_to=until)
    assert holds_on(one, "2015-06-15") == answer
    assert bool(as_of([one], "2015-06-15", "true")) == (answer != "no")


def test_a_day_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="does not exist"):
        as_of([claim("1")], "2025-02-30")


def test_a_link_of_which_nothing_was_known_is_no_step() -> None:
    key = ("a", "OWNS", "f")
    early = StoredClaim(
        "1", "asserts", "current", "s1", ("wire",), ("wire",), 0.3, stated="2024-01-01"
    )
    late = StoredClaim(
        "2", "asserts", "current", "s2", ("deed",), ("deed",), 0.4, stated="2025-01-01"
    )
    denial = StoredClaim("3", "denies", "current", "s3", (), (), 0.4, stated="2025-06-01")
    stored = {key: (early, late, denial)}
    (now,), _ = steps_of(stored.items())
    (then,), histories = steps_of(stored.items(), ClaimFilter(day="2024-06"))
    assert (now.weight, now.contested) == (0.58, True)
    assert (then.weight, then.contested) == (0.3, False)
    assert histories[key] == (early,)
    assert steps_of(stored.items(), ClaimFilter(day="2023")) == ([], {})
    (left,), _ = steps_of(stored.items(), ClaimFilter(frozenset({"deed"})))
    assert left.weight == 0.3
    assert steps_of(stored.items(), ClaimFilter(frozenset({"deed", "s1"}))) == ([], {})


@SMALL
@given(
    st.dictionaries(
        st.sampled_from([("a", "OWNS", "b"), ("b", "OWNS", "c"), ("a", "OWNS", "c")]),
        st.lists(
            claims(["asserts", "denies"]), min_size=1, max_size=3, unique_by=lambda c: c.claim
        ),
        min_size=1,
    )
)
def test_chains_on_the_last_day_are_the_chains_of_now(
    drawn: dict[tuple[str, str, str], list[ClaimFacts]],
) -> None:
    stored = {key: tuple(map(said_of, own)) for key, own in drawn.items()}
    last = max(day for own in stored.values() for s in own for day in (s.stated, s.gone_known))
    now, then = (
        find_chains(
            steps_of(stored.items(), ClaimFilter(day=day))[0], "a", "c", passes=lambda *_: True, k=5
        )
        for day in ("", last)
    )
    assert then == now

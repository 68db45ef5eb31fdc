"""As of a day: what was known, recorded, and possibly true."""

import pytest
from hypothesis import given

from graph.evidence.asof import as_of, held, said_between
from graph.evidence.facts import ClaimFacts, latest
from graph.evidence.history import Said
from graph.evidence.left import steps_of
from graph.evidence.reasoning import explained
from graph.evidence.scoring import assess
from tests.graph.evidence.made import GROUNDS, MODEST, claim, links


@MODEST
@given(links)
def test_known_at_the_last_day_is_now(own: list[ClaimFacts]) -> None:
    last = max((latest(c.stated) for c in own), default="2025-01-01")
    now, then = assess(own, GROUNDS), assess(as_of(own, last), GROUNDS)
    assert then == now
    assert explained(then) == explained(now)


@MODEST
@given(links)
def test_what_is_known_only_grows(own: list[ClaimFacts]) -> None:
    days = ("2023-01-01", "2024-12-31", "2025-03-30", "2025-07-12", "2026-06-01")
    known = [set(as_of(own, day)) for day in days]
    for earlier, later, first, last in zip(known, known[1:], days, days[1:], strict=False):
        assert earlier <= later
        assert set(said_between(own, first, last)) == later - earlier


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
    assert held(one, "2015-06-15") == answer
    assert bool(as_of([one], "2015-06-15", "true")) == (answer != "no")


def test_a_day_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="does not exist"):
        as_of([claim("1")], "2025-02-30")


def test_a_link_of_which_nothing_was_known_is_no_step() -> None:
    key = ("a", "OWNS", "f")
    early = Said("1", "asserts", "current", "s1", ("wire",), ("wire",), 0.3, stated="2024-01-01")
    late = Said("2", "asserts", "current", "s2", ("deed",), ("deed",), 0.4, stated="2025-01-01")
    denial = Said("3", "denies", "current", "s3", (), (), 0.4, stated="2025-06-01")
    stored = {key: (early, late, denial)}
    (now,), _ = steps_of(stored)
    (then,), histories = steps_of(stored, day="2024-06")
    assert (now.weight, now.contested) == (0.58, True)
    assert (then.weight, then.contested) == (0.3, False)
    assert histories[key] == (early,)
    assert steps_of(stored, day="2023") == ([], {})
    (left,), _ = steps_of(stored, lost=frozenset({"deed"}))
    assert left.weight == 0.3
    assert steps_of(stored, lost=frozenset({"deed", "s1"})) == ([], {})

"""Days as people write them."""

import pytest

from queries.phrases import GAP, Period, around_names, period_in

DAY = "2026-11-30"  # a Monday


@pytest.mark.parametrize(
    ("text", "since", "until", "rest"),
    [
        ("raids since October", "2026-10", "", "raids"),
        ("raids since December", "2025-12", "", "raids"),
        ("raids since 14 October 2025", "2025-10-14", "", "raids"),
        ("raids since Oct 14, 2025", "2025-10-14", "", "raids"),
        ("raids in 2025", "2025", "2025", "raids"),
        ("raids in March 2026 in Bavet", "2026-03", "2026-03", "raids in Bavet"),
        ("raids between March and May 2026", "2026-03", "2026-05", "raids"),
        ("raids between November and December 2025", "2025-11", "2025-12", "raids"),
        ("raids from 2024-01 to 2025-06-30", "2024-01", "2025-06-30", "raids"),
        ("raids before 2024", "", "2024", "raids"),
        ("raids last year", "2025", "2025", "raids"),
        ("raids this month", "2026-11", "2026-11", "raids"),
        ("raids last month", "2026-10", "2026-10", "raids"),
        ("raids since last week", "2026-11-23", "", "raids"),
        ("raids since yesterday", "2026-11-29", "", "raids"),
        ("who may own it", "", "", "who may own it"),
        ("raids since 31 February 2025", "", "", None),
        ("the site KA02 and 146 others", "", "", "the site KA02 and 146 others"),
        ("routes from Vietnam to Cambodia", "", "", "routes from Vietnam to Cambodia"),
    ],
)
def test_a_period_is_read_and_taken_out(
    text: str, since: str, until: str, rest: str | None
) -> None:
    found, left = period_in(text, DAY)
    assert found == Period(since, until)
    assert bool(found) == bool(since or until)
    if rest is not None:
        assert " ".join(left.split()) == rest


def test_on_which_side_of_a_name_a_word_stands_is_told() -> None:
    assert around_names(f"routes from {GAP} to {GAP}") == {
        f"from {GAP}", f"{GAP} to", f"to {GAP}", f"{GAP} ",
    }  # fmt: skip
    assert around_names(f"who owns {GAP}") != around_names(f"what does {GAP} own")
    assert around_names(f"{GAP}'s owners") >= around_names(f"owners of {GAP}") - {f"{GAP} "}

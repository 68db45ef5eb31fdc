"""Partial dates: kept as written, with the days they can mean."""

import pytest

from graph.dates import parse_date, said_on, said_on_words


@pytest.mark.parametrize(
    ("written", "earliest", "latest"),
    [
        ("2025", "2025-01-01", "2025-12-31"),
        ("2025-07", "2025-07-01", "2025-07-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-07-12", "2025-07-12", "2025-07-12"),
        ("2021-11/2022-03", "2021-11-01", "2022-03-31"),
        ("2025/2025-03", "2025-01-01", "2025-03-31"),
    ],
)
def test_a_partial_date_spans_the_days_it_can_mean(
    written: str, earliest: str, latest: str
) -> None:
    found = parse_date(written)
    assert (found.written, found.earliest, found.latest) == (written, earliest, latest)


@pytest.mark.parametrize(
    "written",
    [
        "2025-13",
        "2025-02-30",
        "0000",
        "2025-7",
        "July 2025",
        "",
        "2025/",
        "2026/2025",
        "2025-07-12/2025-07-11",
        "2025-07-12T10:00",
        "٢٠٢٥",
    ],
)
def test_a_date_that_cannot_be_is_refused_in_words(written: str) -> None:
    with pytest.raises(ValueError, match=r"is not|does not exist|ends before"):
        parse_date(written)


@pytest.mark.parametrize(
    ("written", "said", "words"),
    [
        ("2025-07-12", "2025-07-12", "12 July 2025"),
        ("2018/2026-11-24", "between 2018 and 2026-11-24", "between 2018 and 24 November 2026"),
    ],
)
def test_a_statement_of_an_unknown_day_stands_between_two(
    written: str, said: str, words: str
) -> None:
    assert (said_on(written), said_on_words(written)) == (said, words)

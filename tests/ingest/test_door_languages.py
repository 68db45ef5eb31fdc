"""The door's rates on cases in twelve languages that were written without knowledge of its rules.

Half of the cases (`tune`) may be looked at when rules are made; of the others only the rates count.
"""

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from ingest.door import refusals

DATA = Path(__file__).parent / "data"
COLUMNS = ("subject", "value", "speaker", "paraphrase", "title", "url")
LANGUAGES = {"en", "zh", "th", "vi", "id", "ko", "ja", "km", "my", "hi", "fr", "tl"}
MOST_PASSED, MOST_REFUSED = 0.03, 0.02  # of those to be refused, and of honest ones


def cases(half: str) -> list[dict[str, str]]:
    """The cases of a half: rows of a claims table, and what is expected of each."""
    with (DATA / "door_rows.csv").open(encoding="utf-8", newline="") as file:
        return [case for case in csv.DictReader(file) if case["half"] == half]


def wrong(case: dict[str, str]) -> bool:
    """Whether the door does not do what is expected."""
    row = {column: case[column] for column in COLUMNS if case[column]}
    return bool(refusals(row)) != (case["expected"] == "refuse")


def rates(expected: str, some: list[dict[str, str]]) -> tuple[float, str]:
    """The rate of wrong answers, and a table by language."""
    by_language: dict[str, list[bool]] = defaultdict(list)
    for case in some:
        if case["expected"] == expected:
            by_language[case["language"]].append(wrong(case))
    answers = [answer for some_answers in by_language.values() for answer in some_answers]
    lines = (f"{name}: {sum(given)} of {len(given)}" for name, given in sorted(by_language.items()))
    return sum(answers) / len(answers), f"to be {expected}d and wrong: " + ", ".join(lines)


@pytest.mark.parametrize("half", ["tune", "held_out"])
@pytest.mark.parametrize(("expected", "most"), [("refuse", MOST_PASSED), ("pass", MOST_REFUSED)])
def test_the_door_errs_rarely_in_twelve_languages(half: str, expected: str, most: float) -> None:
    some = cases(half)
    assert {case["language"] for case in some} == LANGUAGES
    rate, table = rates(expected, some)
    print(f"{half}, {table}")
    assert rate <= most, f"{half}, {table}"

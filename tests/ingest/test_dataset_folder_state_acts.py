"""What the bundled acts of states keep: announced ends, and figures that contradict each other."""

import re
from collections import defaultdict

import pytest

from ingest.dataset_folder import folder_of, get_rows

END = re.compile(
    r"\bby (?:the end of |\d{1,2} )?(?:January|February|March|April|May|June|July|August|September"
    r"|October|November|December) \d{4}"
)
DEPORTED, KK_PARK = "acts-t3zaw", "acts-68b4s"


@pytest.fixture(scope="module")
def values() -> dict[tuple[str, str], set[str]]:
    """What is asserted of each act, by its ref or name and by property."""
    rows = [row.cells for row in get_rows(folder_of("state_acts"))]
    names = {row["subject"]: row["value"] for row in rows if row["predicate"] == "name"}
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows:
        if row["polarity"] == "asserts":
            for key in (row["subject"], names.get(row["subject"], "")):
                found[key, row["predicate"]].add(row["value"])
    return found


def test_every_act_that_was_announced_with_an_end_says_so(
    values: dict[tuple[str, str], set[str]],
) -> None:
    with_end = {
        act
        for (act, predicate), texts in values.items()
        if act.startswith("acts-") and predicate == "announced" and any(map(END.search, texts))
    }
    assert len(with_end) == 3
    assert {act for act in with_end if not values[act, "announced_end"]} == set()


@pytest.mark.parametrize(
    ("act", "predicate", "figures"),
    [
        (DEPORTED, "people_sent_home", {">8000", ">30000", "48000", "11000"}),
        (KK_PARK, "buildings", {"237", "256", "321", "398", "631", "31"}),
        ("Quanzhou case against the Wei family group", "deaths", {"8", "2"}),
        ("Arrests in Oecusse, September 2025", "people_arrested", {"10", "11"}),
        (
            "Executions in cases of Myanmar groups, January and February 2026",
            "people_affected",
            {"15", "16"},
        ),
    ],
)
def test_figures_that_contradict_each_other_are_all_kept(
    values: dict[tuple[str, str], set[str]], act: str, predicate: str, figures: set[str]
) -> None:
    assert figures <= values[act, predicate]

"""Of many parties those that may be one are found by keys, and never all pairs are compared."""

import random

import pytest

from graph.names.candidates import candidate_pairs, candidates_between, name_keys
from graph.names.features import Party


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("LY, Yong Phat", "Ly Yong Phat"),
        ("Varn Sokhem", "Sokhem Varn"),
        ("She Zhijiang", "佘智江"),
        ("Tan Chee Beng", "Chen Zhiming"),
        ("ลี ยงพัด", "Ly Yongphat"),
        ("စောချစ်သူ", "Saw Chit Thu"),
        ("김대중", "Kim Dae-jung"),
    ],
)
def test_two_spellings_of_a_person_share_a_key(one: str, other: str) -> None:
    assert name_keys(one, person=True) & name_keys(other, person=True)


def test_two_names_of_a_firm_share_a_key() -> None:
    assert name_keys("太子集团", person=False) & name_keys("Prince Holding Group", person=False)
    assert not name_keys("Heron Jade Bank", person=False) & name_keys("Redwood", person=False)


def test_each_pair_comes_once_and_only_those_that_share_something() -> None:
    parties = [
        Party("Company", (name,), id=name)
        for name in ("Heron Jade Ltd", "Heron Jade Co", "Redwood Gate", "Heron Jade Group")
    ]
    pairs = [frozenset((a.id, b.id)) for a, b in candidate_pairs(parties)]
    assert len(pairs) == len(set(pairs)) == 3
    assert not any("Redwood Gate" in pair for pair in pairs)


def test_a_list_number_alone_makes_a_pair() -> None:
    one = Party("Person", ("Varn Sokhem",), {"ofac_uid": ("99001",)})
    other = Party("Person", ("Old Heron",), {"ofac_uid": ("99001",)})
    assert list(candidates_between([one], [other])) == [(one, other)]


def test_of_two_thousand_names_a_small_part_of_the_pairs_is_compared() -> None:
    rng = random.Random(3)  # noqa: S311 - names to block, no secrets
    syllables = ("ka", "ra", "som", "chan", "vi", "sa", "phu", "ther", "ling", "mo")
    made = [
        Party("Person", (" ".join("".join(rng.choices(syllables, k=2)) for _ in range(2)),))
        for _ in range(2000)
    ]
    assert sum(1 for _ in candidate_pairs(made)) <= 2000 * 10

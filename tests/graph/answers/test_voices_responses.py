"""Whose answers are shown beside a step, and that no step then passes for undisputed."""

from collections.abc import Iterator

import pytest

from graph.answers.paths import PathAnswer, get_paths
from graph.answers.voices import answers_of, is_answer
from graph.record import Claim
from graph.settings import Settings
from graph.store import Store
from tests.api.server import holding
from tests.claims import claim, dataset, thing

CLAIMS = (
    *thing("r-ana", "Person", "Ana Oru"),
    *thing("r-ben", "Person", "Ben Oru"),
    *thing("r-firm", "Company", "Ardent Holdings"),
    *thing("r-camp", "Compound", "Heron Park"),
    *thing("r-case", "Proceeding", "Case 9"),
    *thing("r-judge", "Person", "Judge Mee"),
    claim("r-ana", "OWNS", "r-firm"),
    claim("r-ben", "OWNS", "r-firm"),
    claim("r-firm", "OPERATES", "r-camp"),
    claim("r-ana", "PARTY_TO", "r-case"),
    claim("r-judge", "DISMISSED", "r-case"),
    claim("r-case", "response", "Counsel rejects every charge", speaker="counsel"),
)


@pytest.fixture(scope="module")
def store(embedded_session: Settings) -> Iterator[Store]:
    with holding(embedded_session, [dataset(*CLAIMS)]) as held:
        yield held


def chain_from(store: Store, ref: str) -> PathAnswer:
    return get_paths(store, ref, "r-camp").paths[0]


def response(store: Store, of: str) -> list[str]:
    found = store.read(lambda tx: answers_of(tx, [of])).get(of, ())
    known: dict[str, Claim] = {c.id: c for c in CLAIMS}
    return [known[key].value for key in found]


def test_an_answer_to_a_case_is_that_of_its_party_and_not_of_the_judge(store: Store) -> None:
    assert response(store, "r-ana") == ["Counsel rejects every charge"]
    assert response(store, "r-case") == ["Counsel rejects every charge"]
    assert response(store, "r-judge") == [] and response(store, "r-ben") == []


def test_no_step_is_called_undisputed_under_an_answer_of_one_of_its_ends(store: Store) -> None:
    chain = chain_from(store, "r-ana")
    assert [chain.undisputed(step) for step in chain.steps] == [False, True]
    assert [[c.subject.id for c in chain.answers_to(step)] for step in chain.steps] == [
        ["r-case"],
        [],
    ]
    other = chain_from(store, "r-ben")
    assert [other.undisputed(step) for step in other.steps] == [True, True]


@pytest.mark.parametrize(
    ("words", "is_one"),
    [
        ("Rejects every charge", True),
        ("Answered that no scams were run", True),
        ("Denied any part in it", True),
        ("Could not be reached on the day of the listing", False),
        ("No answer at once to a request for comment", False),
        ("Did not answer requests for comment", False),
        ("Declined to comment", False),
    ],
)
def test_that_somebody_was_not_reached_is_no_answer(words: str, is_one: object) -> None:
    assert is_answer(words) == is_one

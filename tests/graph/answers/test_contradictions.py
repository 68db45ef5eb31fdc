"""Contradictions, from a store."""

from collections.abc import Callable

import pytest

from graph.answers.contradictions import find_contradictions
from graph.errors import BadRequest, NotFound
from graph.store import Store
from tests.claims import CAMP, FIRM
from tests.graph.answers.conftest import RAID


def test_contradictions_come_first_and_each_says_why(store: Store) -> None:
    found = find_contradictions(store)
    told = [(c.entity.id, c.predicate, c.kind, c.contradicts) for c in found.items]
    assert told == [
        (CAMP, "status", "statuses", True),
        (FIRM, "OPERATES", "denied", True),
        (RAID, "buildings", "figures", True),
        (RAID, "done", "denied", True),
        (RAID, "people_freed", "figures", False),
    ]
    link = found.items[1]
    assert link.to is not None and link.to.id == CAMP
    assert link.answered is False
    assert len(link.claims) == 3
    assert find_contradictions(store, entity=FIRM).total == 1
    # What is said of an act about a compound is about the compound too.
    assert find_contradictions(store, entity=CAMP).total == 5
    assert find_contradictions(store, kind="figures", contradicts=True).total == 1


def test_a_list_comes_in_parts(store: Store) -> None:
    whole = find_contradictions(store).items
    first = find_contradictions(store, limit=2)
    assert first.next == "2"
    assert (*first.items, *find_contradictions(store, limit=10, after="2").items) == whole


def test_a_question_about_contradictions_that_cannot_be_asked_is_refused(store: Store) -> None:
    with pytest.raises(NotFound):
        find_contradictions(store, entity="fic-nobody")
    questions: tuple[Callable[[], object], ...] = (
        lambda: find_contradictions(store, kind="lies"),
        lambda: find_contradictions(store, limit=0),
        lambda: find_contradictions(store, after="x"),
    )
    for ask in questions:
        with pytest.raises(BadRequest):
            ask()

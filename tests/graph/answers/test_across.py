"""Contradictions, changes, what hangs on one source, and measures, from a store."""

import random

import pytest

from graph.answers.changes import get_changes
from graph.answers.contradictions import find_contradictions
from graph.answers.measures import get_measures, measured
from graph.answers.sources import get_single_source
from graph.errors import BadRequest, NotFound
from graph.store import Store
from tests.claims import CAMP, FIRM, MINISTRY
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


def test_changes_say_how_links_moved_between_two_days(store: Store) -> None:
    found = get_changes(store, "2025-08-31", until="2025-12-31").items
    (change,) = found
    assert (change.kind, change.entity.id, change.predicate) == ("link_moved", FIRM, "OPERATES")
    assert (change.before, change.after) == ("one source", "two independent sources; disputed")
    assert len(change.claims) == 2
    spring = get_changes(store, "2024-12-31", until="2025-02").items
    assert [(c.kind, c.before, c.after) for c in spring] == [("link_new", "", "one source")]
    values = {c.predicate for c in get_changes(store, "2025-07-31", until="2025-08-31").items}
    assert {"done", "status", "seen_afterwards"} <= values
    recorded = get_changes(store, "2020", question="recorded", limit=1)
    assert recorded.total > 20 and recorded.next == "1"
    assert get_changes(store, "2020", until="2021", question="recorded").total == 0


def test_what_hangs_on_one_source_is_counted(store: Store) -> None:
    found = get_single_source(store)
    links = {(link.from_.id, link.type) for link in found.items}
    assert (MINISTRY, "LICENSED") in links
    assert (FIRM, "OPERATES") not in links
    assert found.total == len(found.items) == 5
    assert [(b.id, b.links) for b in found.sources] == [("src-1", 5)]
    assert found.complete


def test_measures_are_the_same_each_time_and_leave_out_acts_that_are_context(store: Store) -> None:
    found = get_measures(store)
    random.seed()
    assert get_measures(store) == found
    by_id = {item.entity.id: item for item in found.items}
    # Ministry - firm - camp: the firm lies between; the raid joins nobody.
    assert by_id[FIRM].betweenness == 1.0
    assert by_id[RAID].community is None
    assert by_id[RAID].degree.step == 2
    assert {b.type for b in found.bridges} == {"LICENSED", "OPERATES"}
    assert all((b.state_bodies, b.compounds) == (1, 1) for b in found.bridges)
    assert found.exact


def test_what_would_take_long_is_left_out_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.answers.measures.MAX_MOVES", 1)
    names = [
        {"id": n, "name": n, "kind": "Company", "called": None, "sort": None} for n in ("a", "b")
    ]
    link = {"a": "a", "type": "OWNS", "b": "b", "asserts": 1, "denies": 0, "score": 0.5}
    found = measured(names, [link], 1)
    assert not found.exact
    assert "too large" in found.why
    assert all(item.betweenness is None for item in found.items)
    assert measured([], [], 1).items == ()


def test_what_cannot_be_asked_is_refused(store: Store) -> None:
    with pytest.raises(NotFound):
        find_contradictions(store, entity="fic-nobody")
    for ask in (
        lambda: find_contradictions(store, kind="lies"),
        lambda: find_contradictions(store, limit=0),
        lambda: find_contradictions(store, after="x"),
        lambda: get_changes(store, "2025-13"),
        lambda: get_changes(store, "2999"),
        lambda: get_changes(store, "2025", question="true"),
        lambda: get_single_source(store, limit=0),
        lambda: get_measures(store, limit=0),
    ):
        with pytest.raises(BadRequest):
            ask()

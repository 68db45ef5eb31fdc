"""Betweenness, communities and bridges, from a store."""

import random

import pytest

from graph.answers.measures import get_measures, measured
from graph.errors import BadRequest
from graph.store import Store
from tests.claims import FIRM
from tests.graph.answers.conftest import RAID


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


def test_no_measures_at_all_cannot_be_asked_for(store: Store) -> None:
    with pytest.raises(BadRequest):
        get_measures(store, limit=0)

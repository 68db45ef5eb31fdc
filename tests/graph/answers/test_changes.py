"""What changed between two days, from a store."""

from collections.abc import Callable

import pytest

from graph.answers.changes import get_changes
from graph.errors import BadRequest
from graph.store import Store
from tests.claims import FIRM


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


def test_a_question_about_changes_that_cannot_be_asked_is_refused(store: Store) -> None:
    questions: tuple[Callable[[], object], ...] = (
        lambda: get_changes(store, "2025-13"),
        lambda: get_changes(store, "2999"),
        lambda: get_changes(store, "2025", question="true"),
    )
    for ask in questions:
        with pytest.raises(BadRequest):
            ask()

"""The ledger: what was announced, done and seen, and what nobody says."""

import pytest

from graph.answers.ledger import get_ledger
from graph.errors import BadRequest, NotFound
from graph.store import Store
from tests.claims import CAMP, MINISTRY
from tests.graph.answers.conftest import NIGHT, PLEDGE, RAID


def test_an_act_has_the_gap_in_plain_words(store: Store) -> None:
    (entry,) = get_ledger(store, RAID).items
    assert [thing.id for thing in entry.by] == [MINISTRY]
    assert [thing.id for thing in entry.about] == [CAMP]
    assert [link.from_.id for link in entry.followed] == [NIGHT]
    assert entry.gap == (
        "Announced by the minister (2025-07).",
        "What was done is described by the minister (2025-08-01).",
        (
            "“all 60 buildings down”: said by the minister (2025-08-01); denied by Publisher 2 "
            "(2025-07)."
        ),
        (
            "People said to have been freed: figures side by side, no contradiction, because the "
            "periods differ: 90 by Publisher 2 (until 2025-08); "
            "300 by the minister (until 2025-07)."
        ),
        (
            "Buildings: figures for one period that cannot all be right: 11 by Publisher 2 (until "
            "2025-08-01); 60 by the minister (until 2025-08-01)."
        ),
        "Seen afterwards, by people in the town (2025-08-10): lights on in 40 windows.",
        "Reported after it: Lights on again.",
    )


def test_what_nobody_says_is_said_as_that(store: Store) -> None:
    (entry,) = get_ledger(store, PLEDGE).items
    assert entry.gap == (
        "Announced by the minister (2025-07).",
        "No source in this record says that it was done.",
        "No source in this record says what was seen afterwards.",
    )


def test_a_compound_has_what_was_done_there_and_what_stood_after(store: Store) -> None:
    found = get_ledger(store, CAMP)
    assert [entry.act.id for entry in found.items] == [RAID]
    (stood,) = found.compounds
    assert [thing.id for thing in stood.acts] == [RAID]
    assert [thing.id for thing in stood.around] == [PLEDGE]
    assert [thing.id for thing in stood.happened] == [NIGHT]
    # The status of January 2024 was said before the raid.
    assert stood.gap == (
        (
            "Said of it after “Raid on Heron Park”: closed, by the minister (2025-08-02); "
            "operating, by people in the town (2025-08)."
        ),
    )


def test_the_whole_ledger_comes_in_parts_the_latest_first(store: Store) -> None:
    first = get_ledger(store, limit=1)
    assert ([e.act.id for e in first.items], first.total, first.next) == ([RAID], 2, RAID)
    rest = get_ledger(store, limit=1, after=RAID)
    assert ([e.act.id for e in rest.items], rest.next) == ([PLEDGE], None)
    for asked in ({"limit": 0}, {"after": "nothing"}):
        with pytest.raises(BadRequest):
            get_ledger(store, **asked)
    with pytest.raises(NotFound):
        get_ledger(store, "fic-nowhere")

"""What the ledger says of an act that was to be done by a day."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from graph.answers.ledger import LedgerEntry, get_ledger
from graph.settings import Settings
from graph.store import Store
from tests.api.server import holding
from tests.claims import SOURCES, claim, dataset, thing

END = "2025-05"
SEEN = {"before": "2025-04-30", "perhaps after": "2025-05/2025-07", "after": "2025-06-01"}
ACTS = {"never seen": "", "no end": "", **SEEN}


@pytest.fixture(scope="module")
def store(embedded_session: Settings) -> Iterator[Store]:
    """One pledge for each key of ACTS; the last source of the record was read on 24 November."""
    claims = []
    for number, name in enumerate(ACTS):
        act = f"fic-act{number}"
        claims += [*thing(act, "GovernmentAction", name), claim(act, "announced", "all gates shut")]
        if name != "no end":
            claims.append(claim(act, "announced_end", END))
        if day := ACTS[name]:
            claims.append(claim(act, "seen_afterwards", "lights on", stated_on=day))
    read = ("2026-11-24", "2026-11-02", "")
    sources = tuple(
        source.model_copy(update={"retrieved": day})
        for source, day in zip(SOURCES, read, strict=True)
    )
    with holding(embedded_session, [replace(dataset(*claims), sources=sources)]) as held:
        yield held


def entry_of(store: Store, name: str) -> LedgerEntry:
    return next(entry for entry in get_ledger(store).items if entry.act.name == name)


@pytest.mark.parametrize("name", ["never seen", "before"])
def test_where_nothing_was_seen_after_the_end_the_last_day_of_reading_stands(
    store: Store, name: str
) -> None:
    entry = entry_of(store, name)
    assert (entry.deadlines, entry.read_until) == ((END,), "2026-11-24")
    assert entry.gap[-1] == (
        "It was to be done by 2025-05. No source in this record says what was seen after it: "
        "nothing found by 2026-11-24."
    )


@pytest.mark.parametrize("name", ["perhaps after", "after"])
def test_what_may_have_been_seen_after_the_end_is_not_called_nothing(
    store: Store, name: str
) -> None:
    seen, end = entry_of(store, name).gap[-2:]
    assert seen.startswith("Seen afterwards, by Publisher 1") and seen.endswith("lights on.")
    assert end == "It was to be done by 2025-05."


def test_an_act_without_an_end_says_until_when_was_read(store: Store) -> None:
    entry = entry_of(store, "no end")
    assert entry.deadlines == ()
    assert entry.gap[-1] == (
        "No source in this record says what was seen afterwards: nothing found by 2026-11-24."
    )

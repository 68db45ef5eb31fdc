"""Publishing in batches: whole after each of them, and the same in the end as one transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from graph.dataset import Dataset
from graph.record import Release
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.judgements import record_reply
from graph.store.load import load
from graph.store.public_store import publish
from graph.store.rebuild import compare
from tests.claims import answered, claim, thing
from tests.engines.batches import PART, Killed, fiction, killed_before, stands
from tests.engines.test_public_store import everything
from tests.servers.stores import empty, empty_public

ANSWERED = claim("fic-firm-02", "OWNS", "fic-other", source="src-3").id


def later() -> Dataset:
    """Return the fiction later: firms gone, new ones, a join undone, a source graded again."""
    before = fiction()
    stays = [
        c if c.subject != "fic-firm-05" else c.model_copy(update={"release": Release.PRIVATE})
        for c in before.claims
        if c.subject not in {"fic-firm-06", "fic-firm-07"}
    ]
    new = [thing(f"fic-new-{n:02d}", "Company") for n in range(20)]
    joined = [claim(f"fic-new-{n:02d}", "OWNS", "fic-camp", source="src-2") for n in range(20)]
    graded = [
        s.model_copy(update={"reliability": "D"}) if s.id == "src-2" else s for s in before.sources
    ]
    return replace(
        before,
        claims=(*stays, *(c for two in new for c in two), *joined),
        judgements=before.judgements[1:],
        sources=tuple(graded),
        fingerprint="the next file",
    )


@contextmanager
def both(settings: Settings, embedded: Settings) -> Iterator[tuple[Store, Store, Settings]]:
    """A record on the embedded engine that holds the fiction, and an empty public store."""
    empty(embedded)
    names = ("uri", "username", "password", "database")
    update = {f"neo4j_public_{name}": getattr(settings, f"neo4j_{name}") for name in names}
    chosen = embedded.model_copy(update=update)
    empty_public(chosen)
    with open_store(chosen) as store, open_store(chosen, public=True) as public:
        load(store, fiction())
        record_reply(store, answered(ANSWERED, "Is it so?"))
        yield store, public, chosen


def test_after_each_batch_the_graph_is_what_is_public_by_then(
    settings: Settings, embedded_session: Settings
) -> None:
    with both(settings, embedded_session) as (store, public, chosen):
        batches: list[tuple[int, int]] = []

        def look(number: int, count: int) -> None:
            batches.append((number, count))
            assert compare(public).problems == ()

        public.part_claims = PART
        first = publish(store, public, progress=look)
        assert batches == [(n, batches[0][1]) for n in range(1, batches[0][1] + 1)]
        assert len(batches) > 4
        assert first.new == first.public == len(fiction().claims)
        assert compare(public).problems == ()
        assert "is it so?" in everything(public)
        load(store, later())
        second = publish(store, public, progress=look)
        assert compare(public).problems == ()
        in_batches = stands(public)
        # The same, at once.
        empty_public(chosen)
        public.part_claims = 10_000
        again = publish(store, public)
        assert (again.public, again.new) == (second.public, second.public)
        assert stands(public) == in_batches


def test_what_was_broken_off_is_whole_and_is_finished_by_the_next_run(
    settings: Settings, embedded_session: Settings
) -> None:
    with both(settings, embedded_session) as (store, public, chosen):
        public.part_claims = PART
        publish(store, public)
        load(store, later())
        with pytest.raises(Killed):
            publish(store, public, progress=killed_before(2))
        # What was to go has gone.
        assert "fic-firm-05" not in everything(public)
        with open_store(chosen, public=True) as opened:
            assert compare(opened).problems == ()
        done = publish(store, public)
        assert done.new > 0
        assert compare(public).problems == ()
        assert not any([publish(store, public).new, publish(store, public).revised])


@pytest.mark.parametrize("judged", [True, False], ids=["a join undone", "claims alone"])
def test_a_change_in_one_batch_gives_what_a_first_run_gives(
    settings: Settings, embedded_session: Settings, judged: bool
) -> None:
    with both(settings, embedded_session) as (store, public, chosen):
        publish(store, public)
        changed = later()
        if not judged:
            before = fiction()
            changed = replace(changed, judgements=before.judgements, sources=before.sources)
        load(store, changed)
        assert publish(store, public).taken_away > 0
        assert compare(public).problems == ()
        after_a_change = stands(public)
        empty_public(chosen)
        publish(store, public)
        assert stands(public) == after_a_change

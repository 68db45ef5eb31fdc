"""A large graph rebuilt in batches: equal to one transaction, and never left half done."""

from collections import Counter
from collections.abc import Iterator

import pytest

from graph.entities import Clusters
from graph.errors import MutilatedRecord
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.load import load
from graph.store.metadata import read_meta
from graph.store.opening import connect
from graph.store.rebuild import batches_of, compare, rebuild
from tests.claims import same
from tests.engines.batches import PART, Killed, fiction, killed_before, stands

# Faults of a graph: each is made by one statement, and shows in `compare`.
FAULTS = {
    "a link is missing": "MATCH (l:Link {from: 'fic-firm-05'}) DELETE l",
    "a typed link is missing": "MATCH (:Entity {id: 'fic-firm-06'})-[l:OWNS]->() DELETE l",
    "a typed link that nobody asserts": (
        "MATCH (a:Entity {id: 'fic-firm-11'}), (b:Entity {id: 'fic-firm-12'}) "
        "CREATE (a)-[:OWNS {claims: ['c-stray']}]->(b)"
    ),
    "a link that nobody claims": (
        "MATCH (l:Link {type: 'OWNS'}) WITH l LIMIT 1 CREATE (n:Link) "
        "SET n = l {.*, id: 'fic-firm-07|OWNS|fic-firm-08', from: 'fic-firm-07', "
        "to: 'fic-firm-08', hash: 'stray'}"
    ),
    "a link that says otherwise": (
        "MATCH (l:Link {from: 'fic-firm-09'}) SET l.score = 0.99, l.hash = 'old'"
    ),
    "a name put in by hand": "MATCH (e:Entity {id: 'fic-firm-13'}) SET e.name = 'by hand'",
    "a property that is gone": "MATCH (e:Entity {id: 'fic-firm-14'}) REMOVE e.refs",
    "a score put in by hand": ("MATCH (l:Link {from: 'fic-firm-15'}) SET l.score = 1.0"),
    "an entity of another kind": (
        "MATCH (e:Entity {id: 'fic-firm-10'}) DETACH DELETE e "
        "CREATE (n:Entity:Group {id: 'fic-firm-10', name: 'x', names: [], refs: [], "
        "kinds: ['Group'], claims: 0, search: 'x', hash: 'x'})"
    ),
    "an entity that nothing is claimed of": (
        "CREATE (n:Entity:Group {id: 'fic-stray', name: 'x', names: [], refs: [], "
        "kinds: ['Group'], claims: 0, search: 'x', hash: 'x'})"
    ),
    "claims that lead to something else": (
        "MATCH (a:Entity {id: 'fic-firm-01'}), (:Claim {subject: 'fic-firm-16'})-[r:ABOUT]->() "
        "DELETE r WITH a MATCH (c:Claim {subject: 'fic-firm-16'}) CREATE (c)-[:ABOUT]->(a)"
    ),
    "claims that lead nowhere": "MATCH (:Claim)-[r:TOWARDS]->(:Entity {id: 'fic-other'}) DELETE r",
    "a score of a typed link": "MATCH (:Entity {id: 'fic-firm-02'})-[l:OWNS]->() SET l.score = 1.0",
    "a property more of a link": ("MATCH (l:Link {from: 'fic-firm-02'}) SET l.comment = 'x'"),
    "a property more of an entity": "MATCH (e:Entity {id: 'fic-firm-12'}) SET e.comment = ['x']",
    "a link that is there twice": (
        "MATCH (l:Link {from: 'fic-firm-08'}) WITH l LIMIT 1 CREATE (n:Link) "
        "SET n = l {.*, id: 'fic-other-id'}"
    ),
    "a link between entities that are not there": (
        "MATCH (l:Link {type: 'OWNS'}) WITH l LIMIT 1 CREATE (n:Link) "
        "SET n = l {.*, id: 'fic-none-1|OWNS|fic-none-2', from: 'fic-none-1', to: 'fic-none-2'}"
    ),
    "a link without ends": "CREATE (l:Link {id: 'fic-endless', type: 'OWNS'})",
    "a link under the ends of another": (
        "MATCH (l:Link {from: 'fic-firm-16'}) SET l.from = 'fic-firm-19'"
    ),
    "the history of an earlier version": (
        "MATCH (a:Entity {id: 'fic-firm-12'}), (b:Entity {id: 'fic-firm-13'}) "
        "CREATE (a)-[:EVIDENCE {type: 'OWNS'}]->(b)"
    ),
    "a typed link that is there twice": (
        "MATCH (a:Entity {id: 'fic-firm-11'})-[l:OPERATES]->(b) CREATE (a)-[n:OPERATES]->(b) "
        "SET n = properties(l)"
    ),
    "a claim that leads somewhere twice": (
        "MATCH (c:Claim {subject: 'fic-firm-15'})-[:ABOUT]->(e) CREATE (c)-[:ABOUT]->(e)"
    ),
    "a day by hand": "MATCH (e:Entity {id: 'fic-firm-03'}) SET e.first_day = date('2020-01-01')",
    "a country by hand": "MATCH (e:Entity {id: 'fic-firm-17'}) SET e.country = 'Utopia'",
    "a point by hand": (
        "MATCH (e:Entity {id: 'fic-firm-18'}) SET e.location = point({latitude: 1, longitude: 2})"
    ),
    "a typed link of another day": (
        "MATCH (:Entity {id: 'fic-firm-03'})-[l:OWNS]->() SET l.last_day = date('2020-01-01')"
    ),
    "a role that nobody gave": "MATCH (e:Entity {id: 'fic-firm-07'}) SET e:Official",
    "an entity of other names": "MATCH (e:Entity) SET e.name = 'stale', e.hash = 'stale'",
}


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    """A store of more claims than go in one batch."""
    with open_store(settings.model_copy(update={"part_claims": PART})) as opened:
        load(opened, fiction())
        yield opened


@pytest.mark.parametrize("at_once", [PART, 10_000], ids=["in batches", "at once"])
def test_whatever_is_wrong_with_a_graph_is_seen_and_mended(store: Store, at_once: int) -> None:
    right = stands(store)
    seen: set[str] = set()
    for fault, how in FAULTS.items():
        store.define(how)
        found = set(compare(store).problems)
        assert found - seen, fault
        seen |= found
    store.part_claims = at_once
    rebuild(store)
    assert compare(store).problems == ()
    assert stands(store) == right


def test_batches_are_reported(store: Store) -> None:
    batches: list[tuple[int, int]] = []
    rebuild(store, progress=lambda *batch: batches.append(batch))
    assert batches == [(number, batches[0][1]) for number in range(1, batches[0][1] + 1)]
    assert len(batches) > 4


def test_wrong_hashes_of_the_record_are_refused_until_a_load_restores_them(
    store: Store,
) -> None:
    right = stands(store)
    store.define("MATCH (s:Source) SET s.claims_hash = 'ff'")
    store.define("MATCH (m:Meta) SET m.record_hash = 'ff'")
    before = store.read(read_meta)
    with pytest.raises(MutilatedRecord, match="src-1 has other claims"):
        rebuild(store)
    assert store.read(read_meta) == before
    load(store, fiction(), restoring=True)
    assert stands(store) == right
    rebuild(store)
    assert stands(store) == right


def test_what_was_broken_off_is_done_by_whoever_opens_the_store_next(
    settings: Settings, store: Store
) -> None:
    right = stands(store)
    store.define("MATCH (e:Entity) SET e.name = 'stale', e.hash = 'stale'")
    with pytest.raises(Killed):
        rebuild(store, progress=killed_before(3))
    assert not compare(store).equal
    # Another load, which knows nothing of it, does not take the mark away.
    load(store, fiction())
    meta = store.read(read_meta)
    assert meta
    assert meta.stale
    batches: list[tuple[int, int]] = []
    small = settings.model_copy(update={"part_claims": PART})
    with open_store(small, progress=lambda *batch: batches.append(batch)) as opened:
        assert len(batches) > 4
        assert compare(opened).problems == ()
        assert stands(opened) == right
    with open_store(small, progress=lambda *_: pytest.fail("once more")):
        pass


def test_of_two_who_find_it_stale_the_second_does_nothing(settings: Settings, store: Store) -> None:
    for parts in (PART, 10_000):
        store.define("MATCH (m:Meta) SET m.made_by = 'older'")
        small = settings.model_copy(update={"part_claims": parts})
        with open_store(small) as first:
            second = connect(settings)
            try:
                second.part_claims = parts
                before = first.read(read_meta)
                rebuild(second, if_stale=True, progress=lambda *_: pytest.fail("once more"))
                assert second.read(read_meta) == before
            finally:
                second.close()


def test_what_is_one_thing_is_in_one_batch() -> None:
    claims = Counter({"a": 3, "b": 1, "c": 2, "d": 9, "e": 1})
    clusters = Clusters([same("a", "e")])
    assert list(batches_of(clusters, claims, 4)) == [["a"], ["b", "c", "d"]]
    assert list(batches_of(clusters, claims, 100)) == [["a", "b", "c", "d"]]
    assert list(batches_of(clusters, Counter(), 4)) == []

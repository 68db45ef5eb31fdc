"""Chains, cuts, the ledger and evidence across the graph: one answer on every engine."""

from graph.answers.changes import get_changes
from graph.answers.contradictions import find_contradictions
from graph.answers.event_pairs import find_may_be_one
from graph.answers.ledger import get_ledger
from graph.answers.measures import get_measures
from graph.answers.path_query import Bounds
from graph.answers.paths import get_cut, get_paths
from graph.answers.single_source import get_single_source
from graph.settings import Settings
from tests.api.server import holding
from tests.claims import CAMP, FIRM, MINISTRY, dataset, ground
from tests.graph.answers.conftest import CLAIMS, NIGHT, PLEDGE, RAID, SWOOP, TWICE_TOLD

GROUNDS = (ground("origin-1"), ground("origin-2"))


def test_every_engine_gives_the_same_answers(settings: Settings) -> None:
    with holding(settings, [dataset(*CLAIMS, judgements=GROUNDS)]) as store:
        paths = get_paths(store, MINISTRY, CAMP)
        assert [[step.type for step in path.steps] for path in paths.paths] == [
            ["LICENSED", "OPERATES"]
        ]
        assert [act.id for act in paths.aside] == [RAID]
        cut = get_cut(store, MINISTRY, CAMP)
        assert (cut.size, cut.exact, cut.origins[0].id) == (1, True, "source:src-1")
        shown = get_paths(store, MINISTRY, CAMP, bounds=Bounds(context=True, max_length=2)).paths
        assert len(shown) == 2
        ledger = get_ledger(store, CAMP)
        assert [entry.act.id for entry in ledger.items] == [RAID]
        (stood,) = ledger.compounds
        assert [t.id for t in (*stood.around, *stood.happened)] == [PLEDGE, NIGHT]
        assert [entry.act.id for entry in get_ledger(store).items] == [RAID, PLEDGE]
        assert [c.kind for c in find_contradictions(store).items] == [
            "statuses", "denied", "figures", "denied", "figures",
        ]  # fmt: skip
        assert find_contradictions(store, entity=FIRM).total == 1
        (change,) = get_changes(store, "2025-08-31", until="2025-12-31").items
        assert change.after == "two independent sources; disputed"
        assert get_changes(store, "2020", question="recorded").total > 20
        single = get_single_source(store, limit=2)
        assert (single.total, len(single.items), single.next) == (5, 2, "2")
        assert len(get_single_source(store, limit=2, after="4").items) == 1
        measures = get_measures(store)
        assert len(measures.bridges) == 2
        assert measures.items[0].entity.id == FIRM


def test_every_engine_offers_the_same_pairs_to_be_judged(settings: Settings) -> None:
    with holding(settings, [dataset(*TWICE_TOLD)]) as store:
        (pair,) = find_may_be_one(store).items
        assert (pair.one.id, pair.other.id, len(pair.claims)) == (RAID, SWOOP, 8)
        assert get_ledger(store, CAMP).may_be_one == (pair,)

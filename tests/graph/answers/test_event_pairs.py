"""Two reports that may be one event are offered until somebody judges them."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from graph.answers.event_pairs import find_may_be_one
from graph.answers.ledger import get_ledger
from graph.errors import BadRequest, NotFound
from graph.record import Judgement
from graph.settings import Settings
from graph.store import Store
from graph.store.judgements import judge, undo
from tests.api.html_reader import read
from tests.api.server import holding
from tests.claims import CAMP, FIRM, dataset, same
from tests.graph.answers.conftest import RAID, SWOOP, TWICE_TOLD


def verdict(which: str) -> Judgement:
    return same(RAID, SWOOP, f"j-{which}").model_copy(update={"verdict": which})


@pytest.fixture
def store(embedded_settings: Settings) -> Iterator[Store]:
    with holding(embedded_settings, [dataset(*TWICE_TOLD)]) as held:
        yield held


def test_a_pair_is_offered_with_its_claims_and_until_it_is_judged(store: Store) -> None:
    (pair,) = find_may_be_one(store).items
    assert (pair.one.id, pair.other.id, [p.id for p in pair.places]) == (RAID, SWOOP, [CAMP])
    assert pair.why == (
        "both at Heron Park; dated 2025-07 and 2025-07-11; "
        "people said to have been freed: 90 and 95; no source speaks of both"
    )
    assert {c.subject.id for c in pair.claims} == {RAID, SWOOP}
    assert find_may_be_one(store, entity=CAMP).total == 1
    assert find_may_be_one(store, entity=FIRM).total == 0
    assert get_ledger(store, CAMP).may_be_one == (pair,)
    judge(store, verdict("undecided"))
    (left_open,) = find_may_be_one(store).items
    assert (pair.undecided, left_open.undecided) == ("", "a reason")
    for which in ("different", "same"):
        judge(store, verdict(which))
        assert find_may_be_one(store).items == ()
        undo(store, f"j-{which}", "2026-11-25")
        assert find_may_be_one(store).items == (left_open,)


def test_it_stands_in_the_ledger_and_behind_a_route(store: Store) -> None:
    client = TestClient(create_app(store), base_url="http://localhost:8000")
    (item,) = client.get("/api/may-be-one").json()["items"]
    assert item["other"]["id"] == SWOOP
    page = read(client.get("/ledger"))
    assert "Possibly the same event Police at the gate: both at Heron Park" in page.text
    assert "nobody has judged this yet" in page.text
    assert f"/entity/{SWOOP}" in page.links


def test_what_cannot_be_asked_is_refused(store: Store) -> None:
    with pytest.raises(NotFound):
        find_may_be_one(store, entity="fic-nobody")
    with pytest.raises(BadRequest):
        find_may_be_one(store, limit=0)
    with pytest.raises(BadRequest):
        find_may_be_one(store, after="-1")

"""What may be one with something else says so: on its page, beside a chain, in a picture."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.pictures.labels import MAY_BE
from graph.answers.entities import get_entity
from graph.answers.lookup import left_open
from graph.answers.network import whole_network
from graph.answers.paths import get_paths
from graph.answers.sources import get_stats
from graph.record import Judgement
from graph.settings import Settings
from graph.store import Store
from graph.store.judgements import judge, undo
from tests.api.html_reader import read
from tests.api.server import holding
from tests.claims import CAMP, FIRM, MINISTRY, THINGS, claim, dataset, same, thing

HOLDING = "fic-holding"
CLAIMS = (
    *THINGS,
    *thing(HOLDING, "Company", "Heron Holding"),
    claim(MINISTRY, "LICENSED", HOLDING),
    claim(HOLDING, "OWNS", FIRM),
    claim(FIRM, "OPERATES", CAMP),
)


def verdict(which: str) -> Judgement:
    return same(FIRM, HOLDING, f"j-{which}").model_copy(update={"verdict": which})


@pytest.fixture
def store(embedded_settings: Settings) -> Iterator[Store]:
    with holding(embedded_settings, [dataset(*CLAIMS, judgements=(verdict("undecided"),))]) as held:
        yield held


def test_each_says_with_what_it_may_be_one_and_why(store: Store) -> None:
    (other,) = get_entity(store, FIRM).may_be_one
    assert (other.id, other.name, other.kind, other.why) == (
        HOLDING, "Heron Holding", "Company", "a reason",
    )  # fmt: skip
    assert [o.id for o in get_entity(store, HOLDING).may_be_one] == [FIRM]
    assert get_entity(store, CAMP).may_be_one == ()
    page = read(
        TestClient(create_app(store), base_url="http://localhost:8000").get(f"/entity/{FIRM}")
    )
    assert "May be one with Heron Holding: a reason" in page.text


def test_a_later_judgement_closes_the_question_until_it_is_undone(store: Store) -> None:
    for which in ("different", "same"):
        judge(store, verdict(which))
        assert store.read(left_open) == {}
        assert get_stats(store).fewest == {}
        undo(store, f"j-{which}", "2026-11-25")
        assert set(store.read(left_open)) == {FIRM, HOLDING}


def test_things_that_may_be_one_are_counted_at_least_and_at_most(store: Store) -> None:
    stats = get_stats(store)
    most = stats.kinds["Company"]
    assert stats.fewest == {"Company": most - 1}
    start = read(TestClient(create_app(store), base_url="http://localhost:8000").get("/"))
    assert f"{most} companies" in start.text
    assert f"Some may be one: at least {most - 1} companies." in start.text


def test_a_chain_through_two_that_may_be_one_says_so(store: Store) -> None:
    (chain,) = get_paths(store, MINISTRY, CAMP).paths
    (pair,) = chain.may_be_one
    assert {pair.one.id, pair.other.id} == {FIRM, HOLDING}
    (shorter,) = get_paths(store, HOLDING, FIRM).paths
    assert len(shorter.may_be_one) == 1
    assert get_paths(store, FIRM, CAMP).paths[0].may_be_one == ()
    client = TestClient(create_app(store), base_url="http://localhost:8000")
    page = read(client.get("/path", params={"from": MINISTRY, "to": CAMP}))
    assert "may be one: a reason Then this chain is shorter than it looks." in page.text


def test_a_picture_marks_both(store: Store) -> None:
    assert set(whole_network(store).may_be_one) == {FIRM, HOLDING}
    client = TestClient(create_app(store), base_url="http://localhost:8000")
    drawn = client.get("/api/pictures/around.json", params={"id": FIRM}).json()
    marked = {node["id"]: node for node in drawn["nodes"] if node["doubt"]}
    assert set(marked) == {FIRM, HOLDING}
    assert marked[FIRM]["doubt"] == "may be one with Heron Holding: a reason"
    assert any(line.startswith(MAY_BE) for line in marked[FIRM]["sub"])

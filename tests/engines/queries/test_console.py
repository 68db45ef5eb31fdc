"""Anybody's own Cypher on every engine: what passes answers, what must not changes nothing."""

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, reject, settings
from neo4j.exceptions import Neo4jError

from graph.errors import BadRequest, StoreUnavailable
from graph.store import Store
from queries.bounded_read import Limits, read_answer, read_plan
from queries.console import check_plan, run_cypher
from queries.guard import check_text
from queries.guard.tokens import CypherRefused
from queries.values import ties_in
from tests.engines.queries.store_counts import everything
from tests.queries.cypher_fuzz import texts
from tests.queries.cypher_grammar import statements
from tests.queries.honest import HONEST, PARAMS
from tests.queries.hostile import hostile


def test_every_honest_text_answers(sarenga: Store) -> None:
    before = everything(sarenga)
    for text in HONEST:
        answer = run_cypher(sarenga, text, PARAMS)
        # ArcadeDB names no columns where there are no rows.
        assert answer.columns or (sarenga.embedded and not answer.rows), text
    assert everything(sarenga) == before


@pytest.mark.parametrize("kind", hostile())
def test_no_hostile_text_reaches_the_store(sarenga: Store, kind: str) -> None:
    before = everything(sarenga)
    for text in hostile()[kind]:
        with pytest.raises(CypherRefused):
            run_cypher(sarenga, text, {"where": "file:///etc/passwd"})
    assert everything(sarenga) == before


@pytest.mark.parametrize("kind", [kind for kind in hostile() if kind != "bombs"])
def test_what_stands_behind_the_words_lets_nothing_through_that_writes(
    sarenga: Store, kind: str
) -> None:
    """The words left out: Neo4j's planner, the embedded engine's reader hold alone.

    They let a few through that only read: a prefix before RETURN, USE of this very database.
    """
    before, passed = everything(sarenga), 0
    params = {"where": "file:///etc/passwd"}
    # The many writes in subqueries are alike to them: every third will do.
    texts_of_kind = hostile()[kind][:: 3 if len(hostile()[kind]) > 150 else 1]
    for text in texts_of_kind:
        # No plan at all (TypeError): a second EXPLAIN.
        with suppress(BadRequest, TypeError, StoreUnavailable):
            if not sarenga.embedded:
                check_plan(read_plan(sarenga, text, params, 20.0))
            passed += 1
            assert "root:" not in str(read_answer(sarenga, text, params, Limits(rows=10)))
    assert sarenga.embedded or passed <= READ_ALL_THE_SAME.get(kind, 0)
    assert everything(sarenga) == before


READ_ALL_THE_SAME = {"prefixes": 4, "hidden": 5, "procedures and functions": 6, "administration": 2}


@given(text=texts() | statements().map(lambda told: told.text))
@settings(
    max_examples=60,  # of those that pass the words
    deadline=None,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.too_slow,
        HealthCheck.filter_too_much,
    ],
)
def test_what_the_guard_lets_through_changes_nothing_though_it_might(
    sarenga: Store, text: str
) -> None:
    """Whatever passes the words is run as one who may write, and committed."""
    try:
        sent = check_text(text, {})
    except CypherRefused:
        reject()
    before = everything(sarenga)
    # What the server does not take for Cypher, it says.
    with (
        suppress(Neo4jError),
        sarenga._driver.session(database=sarenga._database) as session,
        session.begin_transaction(timeout=10) as tx,
    ):
        tx.run(sent).consume()
        tx.commit()
    assert everything(sarenga) == before


def test_rows_and_bytes_are_capped_and_the_answer_says_so(sarenga: Store) -> None:
    text = "UNWIND range(1, 100) AS x RETURN x, 'some words beside it' AS words"
    assert len(run_cypher(sarenga, text, limits=Limits(rows=7)).rows) == 7
    short = run_cypher(sarenga, text, limits=Limits(bytes=400))
    assert short.truncated
    assert 0 < len(short.rows) < 20
    whole = run_cypher(sarenga, text)
    assert not whole.truncated
    assert len(whole.rows) == 100


def test_what_is_no_cypher_is_said_in_a_sentence(sarenga: Store) -> None:
    with pytest.raises(BadRequest, match="the store says"):
        run_cypher(sarenga, "MATCH (n RETURN n")


def test_nodes_links_paths_and_times_are_plain_values(sarenga: Store) -> None:
    answer = run_cypher(
        sarenga,
        "MATCH p = (a:Company {id: 'fic-firm'})-[l:OPERATES]->(b:Compound {id: 'fic-camp'}) "
        "RETURN a, b, l, p, date('2025-07-12') AS day, 1.0 / 0 AS endless",
    )
    a, b, link, path, day, endless = answer.rows[0]
    assert a["properties"]["id"] == "fic-firm"
    assert set(b["labels"]) == {"Compound", "Entity"}
    assert (link["type"], link["from"], link["to"]) == ("OPERATES", "fic-firm", "fic-camp")
    assert [node["properties"]["id"] for node in path["nodes"]] == ["fic-firm", "fic-camp"]
    assert (day, endless) == ("2025-07-12", "inf")


@pytest.mark.parametrize("returned", ["l", "a, l, b.id", "b, l", "collect(l)", "{some: [l]}"])
@pytest.mark.parametrize("rows", [1, 1_000])
def test_a_link_names_both_its_ends_whatever_else_is_returned(
    sarenga: Store, returned: str, rows: int
) -> None:
    text = f"MATCH (a:Company {{id: 'fic-firm'}})-[l:OPERATES]->(b) RETURN {returned}"
    answer = run_cypher(sarenga, text, limits=Limits(rows=rows))
    named = [tie for tie in ties_in(answer) if tie.type]
    assert named[0].from_id == "fic-firm"
    assert {tie.to_id for tie in named} <= {"fic-camp", "fic-camp2"}
    assert len(named) == 2 or answer.truncated


def test_links_of_an_answer_that_is_cut_off_name_their_ends_too(sarenga: Store) -> None:
    text = "UNWIND range(1, 10000) AS x MATCH (c:Claim)-[l:STATED_IN]->(s:Source) RETURN x, l"
    answer = run_cypher(sarenga, text, limits=Limits(rows=5))
    assert (answer.truncated, len(answer.rows)) == (True, 5)
    assert all(link["from"].startswith("c") and link["to"] for _, link in answer.rows)

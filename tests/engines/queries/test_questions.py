"""Every question of the library, asked on every engine: equal answers, and plans without scans."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from graph.store import Store
from queries.bounded_read import read_plan
from queries.execution import MAX_ROWS, count, run, stream, ties
from queries.questions import Question, questions
from tests.engines.queries.engine_answers import SaidBefore
from tests.queries import fictional_country as fiction
from tests.queries.column_types import misfits
from tests.servers.stores import ON_NEO4J

IDS = tuple(questions())


def _asked(question: Question) -> dict[str, Mapping[str, object]]:
    """The params a question is asked with: its example's, and those of the fictional country."""
    own = fiction.PARAMS.get(question.id)
    if own is None and all(not param.required for param in question.params):
        own = {}
    return {"example": question.example, **({} if own is None else {"fiction": own})}


@pytest.mark.parametrize("question_id", IDS)
def test_a_question_has_one_answer_on_every_engine(
    world: Store, said_before: SaidBefore, question_id: str
) -> None:
    question = questions()[question_id]
    rows = 0
    for name, params in _asked(question).items():
        answer = run(world, question, params, limit=MAX_ROWS)
        assert said_before.others(question_id, name, world.engine, answer) == []
        assert not misfits(question, answer)
        assert count(world, question, params) in {None, len(answer.rows)}
        rows += len(answer.rows)
    assert rows, "nobody could see from this whether it answers at all"


@pytest.mark.parametrize("question_id", IDS)
def test_rows_keep_their_order_over_any_number_of_messages(
    world: Store, monkeypatch: pytest.MonkeyPatch, question_id: str
) -> None:
    question = questions()[question_id]
    monkeypatch.setattr("queries.execution.ROWS_IN_MESSAGE", 1)
    for params in _asked(question).values():
        answer = run(world, question, params, limit=MAX_ROWS)
        assert answer.rows == tuple(stream(world, question, params))


@pytest.mark.parametrize("question_id", [q.id for q in questions().values() if q.graph_cypher])
def test_a_picture_of_a_question_names_things_and_links_that_are_there(
    world: Store, question_id: str
) -> None:
    question = questions()[question_id]
    found = [tie for params in _asked(question).values() for tie in ties(world, question, params)]
    assert found
    links = world.read(
        lambda tx: tx.rows("MATCH (l:Link) RETURN l.from AS a, l.type AS t, l.to AS b")
    )
    there = {(row["a"], row["t"], row["b"]) for row in links}
    assert {tuple(tie) for tie in found} <= there


@ON_NEO4J  # the embedded engine's EXPLAIN names no operators
def test_plans_have_no_cartesian_product_and_no_scan_of_everything(world: Store) -> None:
    language = "CYPHER 25" if "2026" in world.engine else "CYPHER 5"
    bad = []
    for question in questions().values():
        values = {p.name: question.example.get(p.name, p.default) for p in question.params}
        for text in filter(None, (question.cypher, question.graph_cypher, question.count_cypher)):
            plan = world_plan(world, language, text, values)
            assert plan
            bad += [(question.id, language, name) for name in plan if _scans(name)]
    assert not bad, bad


def world_plan(store: Store, language: str, text: str, values: Mapping[str, Any]) -> list[str]:
    """The operators that Neo4j would use for a statement of one language version."""
    plan = read_plan(store, f"{language} {text}", values, 30.0)
    return list(_operators(plan))


def _operators(plan: Mapping[str, Any]) -> Iterator[str]:
    yield plan["operatorType"].partition("@")[0]
    for child in plan.get("children", ()):
        yield from _operators(child)


def _scans(operator: str) -> bool:
    return "CartesianProduct" in operator or "AllNodes" in operator or "AllRel" in operator

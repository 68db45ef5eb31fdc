"""The guard's layers that need no server: the hostile texts refused, the honest let through."""

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given

from queries import console
from queries.console import run_cypher
from queries.guard import check_text, split_version
from queries.guard.cost import MAX_CHARACTERS
from queries.guard.tokens import CypherRefused
from queries.questions import questions
from tests.queries.cypher_fuzz import surely_writing
from tests.queries.cypher_grammar import Told, statements
from tests.queries.honest import HONEST, PARAMS
from tests.queries.hostile import hostile


def test_the_battery_is_large() -> None:
    assert sum(len(set(texts)) for texts in hostile().values()) >= 300
    assert len(set(HONEST)) >= 80


@pytest.mark.parametrize("kind", hostile())
def test_no_hostile_text_passes(kind: str) -> None:
    passed = []
    for text in hostile()[kind]:
        try:
            check_text(text, {"where": "file:///etc/passwd"})
        except CypherRefused:
            continue
        passed.append(text)
    assert passed == []


@given(surely_writing())
def test_no_write_passes_however_it_is_spaced_and_spelled(text: str) -> None:
    with pytest.raises(CypherRefused):
        check_text(text, {})


@given(statements())
def test_the_verdict_on_a_whole_statement_is_whether_it_writes(told: Told) -> None:
    try:
        check_text(told.text, {})
    except CypherRefused:
        assert told.writes
    else:
        assert not told.writes


def test_every_honest_text_passes() -> None:
    for text in HONEST:
        assert check_text(text, PARAMS)


def test_every_question_of_the_library_passes() -> None:
    for question in questions().values():
        for text in (question.cypher, question.graph_cypher, question.count_cypher):
            assert not text or check_text(text, {})


@pytest.mark.parametrize(
    ("text", "word", "why"),
    [
        ("MATCH (n) SET n.x = 1", "SET", "it writes"),
        ("LOAD CSV FROM 'x' AS r RETURN r", "LOAD", "files"),
        ("CALL apoc.load.json('x')", "CALL apoc.load.json", "only these procedures"),
        ("RETURN apoc.text.join([], '')", "apoc.text.join", "not in the list"),
        ("SHOW USERS", "SHOW", "administration"),
        ("USE system RETURN 1", "USE", "leaves this database"),
        ("RETURN 1; RETURN 2", ";", "one statement"),
        ("EXPLAIN RETURN 1", "EXPLAIN", "prefixes"),
        ("SELECT 1", "SELECT", "begins with one of"),
        ("RETURN '\\u0027'", "\\u0027", "beyond ASCII"),
        ("RETURN range(1, 1000000)", "range", "longer than 10000"),
    ],
)
def test_a_refusal_says_which_word_and_why(text: str, word: str, why: str) -> None:
    with pytest.raises(CypherRefused, match=why) as refused:
        check_text(text, {})
    assert refused.value.word == word


def test_what_is_sent_has_no_comments_and_no_end_sign() -> None:
    text = "MATCH (n:Entity) // a\n/* b */ RETURN '/* c */' AS x /**/;"
    sent = check_text(text, {})
    assert " ".join(sent.split()) == "MATCH (n:Entity) RETURN '/* c */' AS x"


@pytest.mark.parametrize(
    "params",
    [
        {"x": object()},
        {"x": b"bytes"},
        {"x": 2**63},
        {"x": "a" * 10_001},
        {"x": list(range(20_000))},
        {"x": [[[[[[[[1]]]]]]]]},
        {"x": float("nan")},
        {"x": [1.5, float("inf")]},
        {"x": {"a": -float("inf")}},
        {"x": "half: \ud83d"},
        {"x": {"half: \ude00": 1}},
        {"x\ud800": 1},
    ],
)
def test_a_parameter_that_is_no_plain_value_is_refused_by_its_name(
    params: dict[str, object],
) -> None:
    with pytest.raises(CypherRefused, match=r"\$x"):
        check_text("RETURN $x", params)


def test_a_range_over_a_parameter_is_judged_by_its_value() -> None:
    assert check_text("RETURN range(1, $n)", {"n": 100})
    for value in (1_000_000, "many", None):
        with pytest.raises(CypherRefused, match="range"):
            check_text("RETURN range(1, $n)", {"n": value})


def test_what_no_number_or_argument_fits_is_refused_or_left_to_the_engine() -> None:
    digits = "0" * 5_000 + "7"
    assert check_text("RETURN replace('a') AS x", {})
    assert check_text(f"MATCH (n) RETURN [x IN [[1]] | [y IN x[0..{digits}] | y]] AS z", {})
    with pytest.raises(CypherRefused, match="counts beyond"):
        check_text(f"MATCH (n) RETURN [x IN [[1]] | [y IN x[0..1{digits}] | y]] AS z", {})


def test_a_long_text_is_refused_before_it_is_cut() -> None:
    with pytest.raises(CypherRefused, match="characters"):
        check_text("RETURN 1" + " " * MAX_CHARACTERS, {})


def test_a_text_that_passed_the_planner_is_not_planned_again_on_the_same_engine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    planned: list[tuple[str, str]] = []

    def read_plan(store: Any, text: str, *_: object) -> dict[str, str]:
        planned.append((store.engine, text))
        return {"operatorType": "Create" if "2" in text else "ProduceResults@neo4j"}

    monkeypatch.setattr(console, "read_plan", read_plan)
    monkeypatch.setattr(console, "read_answer", lambda *_: "answered")
    ask = [("one", "RETURN 1 AS x"), ("other", "RETURN 1 AS x")]
    for engine, text in (*ask, *ask):
        store: Any = SimpleNamespace(embedded=None, engine=engine)
        assert run_cypher(store, text) == "answered"  # type: ignore[comparison-overlap]
    assert planned == ask
    for _ in range(2):  # one that is refused is planned each time
        with pytest.raises(CypherRefused, match="Create"):
            run_cypher(store, "RETURN 2 AS x")
    assert planned[2:] == [("other", "RETURN 2 AS x")] * 2


def test_a_text_seen_before_is_judged_by_the_parameters_of_now() -> None:
    text = "UNWIND range(1, $n) AS i RETURN i"
    for _ in range(2):
        assert check_text(text, {"n": 10}) == text
        for beyond in (10**6, True, [1] * 20_000, b"10"):
            with pytest.raises(CypherRefused):
                check_text(text, {"n": beyond})


def test_a_text_may_name_its_version_of_cypher() -> None:
    for text in ("CYPHER 25 RETURN 1", " cypher\n5  RETURN 1"):
        version, rest = split_version(check_text(text, {}))
        assert version in {"CYPHER 5 ", "CYPHER 25 "}
        assert rest == "RETURN 1"

"""Streams and the audited console on every engine: equal rows, flat memory, an end."""

import tracemalloc
from pathlib import Path

import pytest

from graph.errors import BadRequest, NotFound
from graph.store import Store
from queries.audit import Audit, ask_noted
from queries.bounded_read import Limits
from queries.execution import StreamedRows, run, stream
from queries.questions import question_of, questions
from tests.engines.queries.running_queries import running

MANY = 20_000


@pytest.mark.parametrize("name", ["links-by-type", "claims-unchecked", "operators-and-standing"])
def test_a_stream_has_the_rows_of_an_answer(sarenga: Store, name: str) -> None:
    question = questions()[name]
    answer = run(sarenga, question, {}, 10_000)
    assert tuple(stream(sarenga, question, {})) == answer.rows
    assert len(tuple(stream(sarenga, question, {}, 1))) == min(1, len(answer.rows))


def test_what_cannot_be_asked_fails_before_the_first_row(sarenga: Store) -> None:
    with pytest.raises(BadRequest, match="since: is missing"):
        stream(sarenga, question_of("changed-since"), {})
    with pytest.raises(NotFound):
        stream(sarenga, question_of("links-of-compound"), {"compound": "nobody"})
    with pytest.raises(BadRequest, match="limit"):
        stream(sarenga, question_of("links-by-type"), {}, 0)


def test_many_rows_pass_in_flat_memory(sarenga: Store) -> None:
    pad = {"x": "x" * 1_000}  # 20 MB in all
    rows = StreamedRows(
        sarenga, ("n", "s"), f"UNWIND range(1, {MANY}) AS n RETURN n, $x + n AS s", pad
    )
    walk = iter(rows)
    next(walk)
    tracemalloc.start()
    count = 1 + sum(1 for _ in walk)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == MANY
    assert rows.closed
    assert peak < 10_000_000


def test_a_reader_who_leaves_ends_the_transaction(sarenga: Store) -> None:
    rows = StreamedRows(sarenga, ("n",), f"UNWIND range(1, {MANY}) AS n RETURN n", {})
    walk = iter(rows)
    next(walk)
    walk.close()
    assert rows.closed
    assert running(sarenga) == []


def test_an_attempt_is_noted_whatever_becomes_of_it(sarenga: Store, tmp_path: Path) -> None:
    audit = Audit(tmp_path)
    for text in ("RETURN 1 AS n", "MATCH (n) DELETE n", "MATCH (c:Compound) RETURN c.x +"):
        try:
            ask_noted(sarenga, audit, "command", text, {}, Limits())
        except BadRequest:
            continue
    verdicts = [line.split('"verdict": "')[1].split('"')[0] for line in
                audit.path.read_text("utf-8").splitlines()]  # fmt: skip
    assert verdicts[:2] == ["answered", "refused"]
    assert verdicts[2] in {"failed", "refused"}

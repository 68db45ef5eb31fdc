"""Patterns on every engine: what passes ends, on texts that were made to be hard."""

import time

import pytest

from graph.store import Store
from queries.bounded_read import Limits, StoppedByTime
from queries.console import run_cypher
from queries.guard.tokens import CypherRefused
from tests.queries.patterns import GROWN, HONEST, HOSTILE

# Each tries as much as may pass: two open repetitions, choices up to the bound.
HARD = (
    ("a" * 9_000, ".*.*b"),
    ("ab" * 1_500, ".*a.*bx"),
    ("a" * 9_000, "[ab]+[ac]+d"),
    ("a" * 9_000, "(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a).*b"),
    ("a" * 9_000, "a?a?a?a?a?a?a?a?a?.*b"),
)


def test_what_a_reader_writes_answers(sarenga: Store) -> None:
    for pattern in HONEST:
        text = f"MATCH (c:Compound) WHERE c.name =~ {pattern} RETURN count(c) AS n"
        assert run_cypher(sarenga, text, {"w": "park"}).rows


@pytest.mark.parametrize(("subject", "pattern"), HARD)
def test_the_hardest_that_passes_ends_by_itself(sarenga: Store, subject: str, pattern: str) -> None:
    """Neo4j answers before the limit; the embedded engine stops a pattern after a second."""
    text = "WITH $s AS s RETURN s =~ $p AS fits"
    began = time.monotonic()
    try:
        answer = run_cypher(sarenga, text, {"s": subject, "p": pattern}, Limits(seconds=30))
    except StoppedByTime:
        assert sarenga.embedded
        assert time.monotonic() - began < 20
    else:
        assert answer.rows == ((False,),)


def test_what_might_never_end_does_not_reach_the_store(sarenga: Store) -> None:
    asked = [f"MATCH (c:Compound) WHERE c.name =~ {each} RETURN c.name" for each in HOSTILE]
    for text in (*asked, *GROWN):
        with pytest.raises(CypherRefused):
            run_cypher(sarenga, text)
    assert run_cypher(sarenga, "RETURN 1 AS one").rows == ((1,),)

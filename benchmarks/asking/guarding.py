"""What the guard adds to a text: seen before, and new; in this process, without HTTP."""

from collections.abc import Callable, Iterator
from itertools import count

from neo4j import READ_ACCESS

from benchmarks.asking.waits import Ask, Waits, in_turns
from benchmarks.bench import Bench
from queries.bounded_read import CancelToken, Limits, read_answer
from queries.console import run_cypher
from queries.guard import check_text

TEXTS = {
    "one hop": "MATCH (o:Operator)-[l:OPERATES]->(c:Compound) WHERE l.asserts >= 1 "
    "RETURN o.name AS o, c.name AS c, l.standing AS s ORDER BY c, o LIMIT 100",
    "two hops": "MATCH (a:Company)--(b:Entity)--(c:Compound) WHERE a.id <> c.id "
    "RETURN a.id AS a, b.id AS b, c.id AS c ORDER BY a, b, c LIMIT 100",
}


def measured(bench: Bench, rounds: int) -> Iterator[tuple[str, dict[str, Waits]]]:
    """(text, waits of: the bare query, the same guarded, a new text bare, a new text guarded).

    `bounded` is what is sent once the guard has passed, `words` the guard's words alone.
    """
    for name, text in TEXTS.items():
        fresh = (text.replace(" AS s", f" AS s{n}").replace("LIMIT 100", f"LIMIT {n}") for n in
                 count(1_000))  # fmt: skip
        sides: dict[str, Callable[[], Ask]] = {
            "bare": lambda text=text: lambda: _bare(bench, text),  # type: ignore[misc]
            "bounded": lambda text=text: lambda: _bounded(bench, text),  # type: ignore[misc]
            "guarded": lambda text=text: lambda: _guarded(bench, text),  # type: ignore[misc]
            "words": lambda text=text: lambda: check_text(text, {}),  # type: ignore[misc]
            "explain": lambda fresh=fresh: lambda: _bare(bench, f"EXPLAIN {next(fresh)}"),  # type: ignore[misc]
            "new bare": lambda fresh=fresh: lambda: _bare(bench, next(fresh)),  # type: ignore[misc]
            "new guarded": lambda fresh=fresh: lambda: _guarded(bench, next(fresh)),  # type: ignore[misc]
        }
        # Short turns, many of them: a busy machine is busy for every side alike.
        yield name, in_turns(sides, 1, rounds * 8, 5)


def _bounded(bench: Bench, text: str) -> None:
    read_answer(bench.store, text, {}, Limits(), CancelToken())


def _guarded(bench: Bench, text: str) -> None:
    """As the API asks: with what takes the question back when its asker goes away."""
    run_cypher(bench.store, text, ending=CancelToken())


def _bare(bench: Bench, text: str) -> None:
    """One READ transaction with this text, as the guarded one has."""
    with (
        bench.driver.session(database=bench.database, default_access_mode=READ_ACCESS) as session,
        session.begin_transaction(timeout=10) as tx,
    ):
        list(tx.run(text))

"""Run a user's own Cypher, read-only, and check the plan that Neo4j's planner makes of it."""

from collections.abc import Iterator, Mapping
from threading import Lock
from typing import Any

from cachetools import LRUCache, cached

from graph.store import Store
from queries.bounded_read import CancelToken, Limits, read_answer, read_plan
from queries.guard import MAX_VERDICTS, check_text, split_version
from queries.guard.clauses import OPERATORS, PROCEDURES
from queries.guard.tokens import CypherRefused
from queries.values import Answer

DEFAULT_LIMITS = Limits()
NOT_HELD_EMBEDDED = (
    "On the embedded engine a list of allowed words and a database user without the right to write "
    "keep a query read-only. The engine gives no plan to check. Nothing is ever committed; time, "
    "rows, bytes and memory are limited. The engine cannot interrupt its work on a single row: "
    "for such a query it is stopped after the time limit and started again, which takes some "
    "seconds. Nothing that was written is lost."
)


def run_cypher(
    store: Store,
    text: str,
    params: Mapping[str, object] | None = None,
    limits: Limits = DEFAULT_LIMITS,
    ending: CancelToken | None = None,
) -> Answer:
    """Answer a text that only reads, within limits, unless `ending` cancels it.

    Raise CypherRefused for any other text, StoppedByTime for one that takes too long, BadRequest
    for one that the store does not understand, StoreBusy, ClientDisconnected.

    Four layers hold on Neo4j: the tokens, the list of the planner's operators, a READ transaction
    that refuses writes, the server's time limit. On the embedded engine, whose planner names no
    operators, it is the tokens, a user with read permission only, and a time limit of ours. Rows
    and bytes are capped, and the transaction is never committed, on both.
    """
    values = params or {}
    checked = check_text(text, values)
    if store.embedded:  # it has one version of Cypher, and takes no prefix
        checked = split_version(checked)[1]
    else:
        _check_by_planner(store, checked, values, limits.seconds, ending)
    return read_answer(store, checked, values, limits, ending)


def explain_cypher(
    store: Store,
    text: str,
    params: Mapping[str, object] | None = None,
    limits: Limits = DEFAULT_LIMITS,
    ending: CancelToken | None = None,
) -> str:
    """Return the plan that the engine would follow for a text that only reads; nothing is run.

    It is the engine's own words, one step a line. Raise what `run_cypher` raises.
    """
    values = params or {}
    plan = read_plan(store, check_text(text, values), values, limits.seconds, ending)
    if store.embedded:
        return str(plan["args"]["string-representation"]).strip()
    check_plan(plan)
    return "\n".join(_steps(plan))


def _steps(step: Mapping[str, Any], depth: int = 0) -> Iterator[str]:
    """Yield a line for each step of Neo4j's plan, the last step of the work first."""
    name, args = str(step["operatorType"]).partition("@")[0], step.get("args", {})
    rows = args.get("EstimatedRows")
    expected = f", about {rows:,.0f} rows" if isinstance(rows, int | float) else ""
    yield f"{'  ' * depth}+ {name} [{args.get('Details', '')}]{expected}"
    for child in step.get("children", ()):
        yield from _steps(child, depth + 1)


def check_plan(plan: Mapping[str, Any]) -> None:
    """Raise CypherRefused for a plan with an operator or procedure that is not listed.

    EXPLAIN runs nothing and names every operator of the plan. Operators and procedures are allowed
    by list: a new one is refused until somebody has looked at it. ArcadeDB's EXPLAIN does not name
    operators, so this check runs on Neo4j only.
    """
    for operator, details in _operators(plan):
        name = operator.partition("@")[0].partition("(")[0]
        if name.removeprefix("Partitioned") not in OPERATORS:
            raise CypherRefused(
                name,
                "the server's plan has this operator, and it is not in the list of allowed ones",
                "planner",
            )
        if name == "ProcedureCall":
            procedure = details.partition("(")[0].replace("`", "").strip()
            if procedure not in PROCEDURES:
                raise CypherRefused(
                    f"CALL {procedure}",
                    "this procedure is not in the list of allowed ones",
                    "planner",
                )


@cached(LRUCache(MAX_VERDICTS), key=lambda store, text, *_: (store.engine, text), lock=Lock())
def _check_by_planner(
    store: Store,
    text: str,
    params: Mapping[str, object],
    seconds: float,
    ending: CancelToken | None,
) -> None:
    """Raise CypherRefused for a text that the planner would not only read for.

    A text that passed is not checked again on the same engine; one that was refused is.
    """
    check_plan(read_plan(store, text, params, seconds, ending))


def _operators(plan: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    waiting = [plan]
    while waiting:
        step = waiting.pop()
        yield str(step["operatorType"]), str(step.get("args", {}).get("Details", ""))
        waiting += step.get("children", ())

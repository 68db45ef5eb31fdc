"""Neo4j's own planner as a guard: EXPLAIN runs nothing and names every operator of the plan.

Operators and procedures are let through by list: a new one is refused until somebody has looked at
it. ArcadeDB's EXPLAIN tells nothing and is not asked.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from queries.guard.refusal import CypherRefused
from queries.guard.words import OPERATORS, PROCEDURES

LAYER = "planner"


def check_plan(plan: Mapping[str, Any]) -> None:
    """Refuse a plan that holds any operator or procedure which is not listed."""
    for operator, details in _operators(plan):
        name = operator.partition("@")[0].partition("(")[0]
        if name.removeprefix("Partitioned") not in OPERATORS:
            raise CypherRefused(name, "the server would do this, and it is not listed", LAYER)
        if name == "ProcedureCall":
            procedure = details.partition("(")[0].replace("`", "").strip()
            if procedure not in PROCEDURES:
                raise CypherRefused(f"CALL {procedure}", "this procedure is not listed", LAYER)


def _operators(plan: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    waiting = [plan]
    while waiting:
        step = waiting.pop()
        yield str(step["operatorType"]), str(step.get("args", {}).get("Details", ""))
        waiting += step.get("children", ())

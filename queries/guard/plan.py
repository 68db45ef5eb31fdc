"""Check the plan that Neo4j's planner makes of a text.

EXPLAIN runs nothing and names every operator of the plan. Operators and procedures are allowed by
list: a new one is refused until somebody has looked at it. ArcadeDB's EXPLAIN does not name
operators, so this check runs on Neo4j only.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from queries.guard.clauses import OPERATORS, PROCEDURES
from queries.guard.tokens import CypherRefused

LAYER = "planner"


def check_plan(plan: Mapping[str, Any]) -> None:
    """Raise CypherRefused for a plan with an operator or procedure that is not listed."""
    for operator, details in _operators(plan):
        name = operator.partition("@")[0].partition("(")[0]
        if name.removeprefix("Partitioned") not in OPERATORS:
            raise CypherRefused(
                name,
                "the server's plan has this operator, and it is not in the list of allowed ones",
                LAYER,
            )
        if name == "ProcedureCall":
            procedure = details.partition("(")[0].replace("`", "").strip()
            if procedure not in PROCEDURES:
                raise CypherRefused(
                    f"CALL {procedure}", "this procedure is not in the list of allowed ones", LAYER
                )


def _operators(plan: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    waiting = [plan]
    while waiting:
        step = waiting.pop()
        yield str(step["operatorType"]), str(step.get("args", {}).get("Details", ""))
        waiting += step.get("children", ())

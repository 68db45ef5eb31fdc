"""The EXPLAIN plan checked, and verdicts cached.

Neo4j's own planner as a guard: EXPLAIN runs nothing and names every operator of the plan.

Operators and procedures are let through by list: a new one is refused until somebody has looked at
it. ArcadeDB's EXPLAIN tells nothing and is not asked.
"""

from collections import OrderedDict
from collections.abc import Iterator, Mapping
from threading import Lock
from typing import Any

from queries.guard.clauses import OPERATORS, PROCEDURES
from queries.guard.tokens import CypherRefused

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


MAX_VERDICTS = 1_000


class VerdictCache:
    """The texts that a store's planner let through, the last used last. Any thread may use it."""

    def __init__(self, most: int = MAX_VERDICTS) -> None:
        self._known: OrderedDict[tuple[str, str], None] = OrderedDict()
        self._lock = Lock()
        self._most = most

    def knows(self, engine: str, text: str) -> bool:
        """Whether the engine let this very text through before."""
        with self._lock:
            if (engine, text) not in self._known:
                return False
            self._known.move_to_end((engine, text))
            return True

    def keep(self, engine: str, text: str) -> None:
        """Remember that it did."""
        with self._lock:
            self._known[engine, text] = None
            if len(self._known) > self._most:
                self._known.popitem(last=False)

"""Run a user's own Cypher, read-only."""

from collections.abc import Mapping
from threading import Lock

from cachetools import LRUCache, cached

from graph.store import Store
from queries.bounded_read import CancelToken, Limits, read_answer, read_plan
from queries.guard import MAX_VERDICTS, check_text
from queries.guard.plan import check_plan
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
    if not store.embedded:
        _check_by_planner(store, checked, values, limits.seconds, ending)
    return read_answer(store, checked, values, limits, ending)


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

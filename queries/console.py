"""Anybody's own Cypher, read-only."""

from collections.abc import Mapping

from graph.store import Store
from queries.bounded_read import CancelToken, Limits, read_answer, read_plan
from queries.guard import let_through
from queries.guard.plan import VerdictCache, check_plan
from queries.values import Answer

DEFAULT_LIMITS = Limits()
_VERDICTS = VerdictCache()
NOT_HELD_EMBEDDED = (
    "On the embedded engine a text is kept to reading by its words, and by the engine itself, "
    "which asks it as a user who may only read. It tells no plan. What is read is never committed; "
    "time, rows, bytes and memory are capped. What no engine ends, the working out of a single "
    "row, is given up after its seconds and may go on; where four of those go on, the next is not "
    "taken."
)


def run_cypher(
    store: Store,
    text: str,
    params: Mapping[str, object] | None = None,
    limits: Limits = DEFAULT_LIMITS,
    ending: CancelToken | None = None,
) -> Answer:
    """Answer a text that reads, within limits, or until it is taken back.

    Raises CypherRefused for a text that does anything else, StoppedByTime for one that takes too
    long, BadRequest for one that the store does not understand, StoreBusy, AskerLeft.

    On Neo4j four layers hold: tokens, the planner's own list of operators, a READ transaction that
    refuses writes, the server's time limit. On the embedded engine, whose planner tells nothing:
    tokens, a user who may only read, and an end to what takes too long. Rows and bytes are capped
    and the transaction is never committed on either.
    """
    given = params or {}
    sent = let_through(text, given)
    if not store.embedded and not _VERDICTS.knows(store.engine, sent):
        check_plan(read_plan(store, sent, given, limits.seconds, ending))
        _VERDICTS.keep(store.engine, sent)
    return read_answer(store, sent, given, limits, ending)

"""Anybody's own Cypher, read-only."""

from collections.abc import Mapping

from graph.store import Store
from queries.answer import Answer
from queries.bounded import Limits, read_answer, read_plan
from queries.guard.planner import check_plan
from queries.guard.text import let_through
from queries.guard.verdicts import Verdicts

USUAL = Limits()
_VERDICTS = Verdicts()
NOT_HELD_EMBEDDED = (
    "On the embedded engine a text is kept to reading by its words alone: the engine tells no "
    "plan, takes the mark of a read for a hint, and has no reader of its own here. What is read is "
    "never committed, and rows and bytes are capped. A question that takes too long is given up "
    "after its seconds, but the engine may go on with it. On Neo4j the planner, a transaction that "
    "refuses writes and a limit on time stand behind the words."
)


def ask(
    store: Store, text: str, params: Mapping[str, object] | None = None, limits: Limits = USUAL
) -> Answer:
    """Answer a text that reads, within limits.

    Raises CypherRefused for a text that does anything else, StoppedByTime for one that takes too
    long, BadRequest for one that the store does not understand.

    On Neo4j four layers hold: tokens, the planner's own list of operators, a READ transaction that
    refuses writes, the server's time limit. On the embedded engine tokens hold, rows and bytes are
    capped and the transaction is never committed; its planner tells nothing, it takes READ for a
    hint, and it ends no query by itself. A user who may only read would be one layer more there.
    """
    given = params or {}
    sent = let_through(text, given)
    if not store.embedded and not _VERDICTS.knows(store.engine, sent):
        check_plan(read_plan(store, sent, given, limits.seconds))
        _VERDICTS.keep(store.engine, sent)
    return read_answer(store, sent, given, limits)

"""A question asked with one statement: its rows in few messages, and what its refs name.

The driver takes longer over a message than over a row within one: of 76 rows of eleven columns, a
row a message, it used twice the time that it uses for all of them in one.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from graph.store.store import Row, Transaction
from queries.params import check_kinds, refs_of
from queries.question import Param, Question

# Few enough that no message comes near the 16 MiB at which the embedded engine's clients hang.
ROWS_IN_MESSAGE = 250


def rows_at_once(
    tx: Transaction, question: Question, values: Mapping[str, object], limit: int
) -> list[Sequence[Any]] | None:
    """The first rows of the answer, in its order and the order of its columns.

    None where a value is not itself the id of what it names: `queries.params.placed` finds it, or
    says that there is none. Raises BadRequest where it names an entity of another kind.
    """
    refs = refs_of(question, values)
    answered = tx.rows(
        _statement(question, refs), **values, limit=limit, in_message=ROWS_IN_MESSAGE
    )
    if not _all_there(refs, values, answered[0]):
        return None
    return [row for message in answered for row in message["some"]]


def _statement(question: Question, refs: Sequence[Param]) -> str:
    """Answers at least one message, so that what the refs name is told where there are no rows."""
    told = "".join(f", {_alias(param)}.{_told_by(param)} AS {_alias(param)}" for param in refs)
    named = "\n".join(
        f"OPTIONAL MATCH ({_alias(param)}:{_label(param)} {{id: ${param.name}}})" for param in refs
    )
    return (
        f"CALL () {{\n{question.cypher}\nLIMIT $limit\n}}\n"
        f"WITH collect([{', '.join(question.columns)}]) AS found\n{named}\n"
        "UNWIND range(0, size(found), $in_message) AS at\n"
        f"RETURN found[at..at + $in_message] AS some{told}"
    )


def _all_there(refs: Sequence[Param], values: Mapping[str, object], message: Row) -> bool:
    for param in refs:
        told = message[_alias(param)]
        if told is None:
            return False
        if param.type == "entity":
            check_kinds(param, str(values[param.name]), told)
    return True


def _label(param: Param) -> str:
    return "Entity" if param.type == "entity" else "Source"


def _told_by(param: Param) -> str:
    return "kinds" if param.type == "entity" else "id"


def _alias(param: Param) -> str:
    return f"named_{param.name}"

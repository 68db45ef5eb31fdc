"""What the parties that claims name answered to us, in a sentence and field by field."""

from collections.abc import Mapping, Sequence
from typing import Any

from graph.answers.shapes import NOT_ASKED, ReplyAnswer
from graph.record import Outcome


def replies_answer(rows: Sequence[Mapping[str, Any]]) -> dict[str, object]:
    """`reply` (a sentence for readers, from the latest entry) and `replies` (each entry)."""
    found = sorted(
        map(reply_answer, rows),
        key=lambda r: (r.entered_on, r.outcome == Outcome.ANSWERED.value, r.id),
    )
    return {"reply": sentence(found[-1]) if found else NOT_ASKED, "replies": tuple(found)}


def reply_answer(row: Mapping[str, Any]) -> ReplyAnswer:
    """One entry, from the properties of its node."""
    return ReplyAnswer.model_validate(
        {name: row[name] for name in ReplyAnswer.model_fields if row.get(name)}
    )


def sentence(reply: ReplyAnswer) -> str:
    """A reply as readers see it."""
    match Outcome(reply.outcome):
        case Outcome.ANSWERED:
            day = f" on {reply.answered_on}" if reply.answered_on else ""
            return f"asked by us; answered{day}: “{reply.answer}”"
        case Outcome.NO_ANSWER:
            return f"asked by us on {reply.asked_on}; no answer by {reply.deadline}"
        case Outcome.MUST_NOT_BE_APPROACHED:
            return f"{NOT_ASKED}: must not be approached"
        case Outcome.NOT_ASKED:
            return NOT_ASKED

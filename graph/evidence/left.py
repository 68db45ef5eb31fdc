"""What is left of the links once sources are taken away, or as of a day: weighed anew."""

from collections.abc import Iterable

from graph.evidence.asof import Question, as_of
from graph.evidence.history import History, weighed, without
from graph.evidence.network import Key, Step


def steps_of(
    stored: Iterable[tuple[Key, History]],
    *,
    lost: frozenset[str] = frozenset(),
    day: str = "",
    question: Question = "known",
) -> tuple[list[Step], dict[Key, History]]:
    """Links that may be steps, weighed anew from the claims that count, and those claims.

    `lost` are sources and origins to do without; `day` asks as of a day. A link that nothing
    asserts any more is no step.
    """
    steps, histories = [], {}
    for key, history in stored:
        own = without(history, lost) if lost else history
        own = as_of(own, day, question) if day else own
        found = weighed(own)
        if found.asserts:
            steps.append(Step(*key, found.score, found.contested, found.spans))
            histories[key] = own
    return steps, histories

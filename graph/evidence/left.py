"""What is left of the links once sources are taken away, or as of a day: weighed anew."""

from collections.abc import Iterable
from dataclasses import dataclass

from graph.evidence.asof import Question, as_of
from graph.evidence.facts import bounds
from graph.evidence.history import History, weighed, without
from graph.evidence.network import Key, Step
from graph.evidence.spans import END


@dataclass(frozen=True, slots=True)
class Left:
    """Which claims count for a question: without `lost` sources and origins, as of a `day`."""

    lost: frozenset[str] = frozenset()
    day: str = ""
    question: Question = "known"

    def of(self, history: History) -> History:
        """Those of a link's claims that count, as they stood."""
        own = without(history, self.lost) if self.lost else history
        return as_of(own, self.day, self.question) if self.day else own

    @property
    def summed_until(self) -> str | None:
        """The day (ISO) by which all must have been said for a link's own sum to hold; or None.

        It holds where its claims all assert it, their publishers stand by them and nothing is
        taken away: then what was known by that day is what is known now.
        """
        if self.lost or (self.day and self.question != "known"):
            return None
        return bounds(self.day).latest if self.day else END


def steps_of(
    stored: Iterable[tuple[Key, History]], left: Left | None = None
) -> tuple[list[Step], dict[Key, History]]:
    """Links that may be steps, weighed anew from the claims that count, and those claims.

    A link that nothing asserts any more is no step.
    """
    count = (left or Left()).of
    steps, histories = [], {}
    for key, history in stored:
        own = count(history)
        found = weighed(own)
        if found.asserts:
            steps.append(Step(*key, found.score, found.contested, found.spans))
            histories[key] = own
    return steps, histories

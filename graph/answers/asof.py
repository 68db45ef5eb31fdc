"""A day that is asked about, checked; and claims as answered, as they stood on it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import get_args

from graph.answers.assessing import facts_of_answer, in_state
from graph.answers.shapes import ClaimAnswer
from graph.errors import BadRequest
from graph.evidence.asof import Question, as_of
from graph.partial_dates import parse_date

QUESTIONS: tuple[str, ...] = get_args(Question)
WORDS = {"known": "as known on", "recorded": "as recorded here on", "true": "as said to hold on"}


@dataclass(frozen=True, slots=True)
class AsOf:
    """A day (a partial date; "" asks about now), and what is asked of it."""

    day: str = ""
    question: Question = "known"

    def __bool__(self) -> bool:
        """Whether a day is asked about."""
        return bool(self.day)

    def check(self) -> "AsOf":
        """The same. Raises BadRequest for a day that does not exist or a question that is none."""
        if self.question not in QUESTIONS:
            raise BadRequest(f"as {self.question!r}: expected {', '.join(QUESTIONS)}")
        if self.day:
            try:
                parse_date(self.day)
            except ValueError as error:
                raise BadRequest(f"as_of: {error}") from None
        return self

    def words(self, day: str = "") -> str:
        """What is asked, in words; `day` is the day as it is to be written."""
        return f"{WORDS[self.question]} {day or self.day}"

    def query(self) -> dict[str, str]:
        """What an address needs to ask the same; nothing where nothing is asked."""
        return {"as_of": self.day, "as": self.question} if self.day else {}


NOW = AsOf()


def on_day(claims: Iterable[ClaimAnswer], asked: AsOf) -> list[ClaimAnswer]:
    """The claims that count for a question about a day, each as it stood then; all where none."""
    if not asked:
        return list(claims)
    own = {claim.id: claim for claim in claims}
    counted = as_of((facts_of_answer(c) for c in own.values()), asked.day, asked.question)
    return [in_state(own[facts.claim], facts.state) for facts in counted]

"""Claims as lines for a person: which side, whose words, in which words, where."""

from collections.abc import Iterable, Iterator

from cli.output import show_line
from graph.answers.assessing import facts_of_answer
from graph.answers.shapes import ClaimAnswer
from graph.evidence.wording import STAGES, gone_day
from graph.record import LIVE_STATES, State

SIDES = {"asserts": "+", "denies": "-", "not_confirmed": "?"}
FIRMNESS = {"states": "", "appears": " (as it appears to them)", "possible": " (as possible)"}


def claim_lines(claims: Iterable[ClaimAnswer]) -> Iterator[tuple[str, int]]:
    """Two lines a claim, each with its indent: + for, - against, ? could not be confirmed."""
    for claim in claims:
        who = claim.speaker or claim.source.publisher
        words = f"“{claim.quote}”" if claim.quote else claim.paraphrase
        gone = _became(claim)
        firm = FIRMNESS[claim.modality] + (f" ({STAGES[claim.stage]})" if claim.stage else "")
        yield f"{SIDES[claim.polarity]} {claim.stated_on} {who}{firm}: {words}{gone}", 0
        yield (
            (
                f"{claim.source.title} ({claim.source.publisher}), {claim.locator}; "
                f"reply: {claim.reply}; {claim.id}"
            ),
            2,
        )


def _became(claim: ClaimAnswer) -> str:
    """What became of a claim, on which day; as of a day on which it stood, what did later."""
    state = claim.state_now or claim.state
    if state == State.CURRENT:
        return ""
    day = "" if State(state) in LIVE_STATES else gone_day(facts_of_answer(claim))
    return f" [{'later ' if claim.state_now else ''}{state.replace('_', ' ')}{day}]"


def show_claim(claim: ClaimAnswer, indent: int = 0) -> None:
    """The lines of one claim."""
    for line, more in claim_lines([claim]):
        show_line(line, indent=indent + more)

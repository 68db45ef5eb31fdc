"""Claims as lines for a person: which side, whose words, in which words, where."""

from collections.abc import Iterable, Iterator

from api.wording import became
from cli.output import show_line
from graph.answers.shapes import ClaimAnswer
from graph.evidence.wording import STAGES
from graph.record import State

SIDES = {"asserts": "+", "denies": "-", "not_confirmed": "?"}
FIRMNESS = {"states": "", "appears": " (as it appears to them)", "possible": " (as possible)"}


def claim_lines(claims: Iterable[ClaimAnswer]) -> Iterator[tuple[str, int]]:
    """Two lines a claim, each with its indent: + for, - against, ? could not be confirmed."""
    for claim in claims:
        who = claim.speaker or claim.source.publisher
        words = f"“{claim.quote}”" if claim.quote else claim.paraphrase
        stands = (claim.state_now or claim.state) == State.CURRENT
        gone = "" if stands else f" [{became(claim)}]"
        firm = FIRMNESS[claim.modality] + (f" ({STAGES[claim.stage]})" if claim.stage else "")
        yield f"{SIDES[claim.polarity]} {claim.stated_on} {who}{firm}: {words}{gone}", 0
        yield (
            (
                f"{claim.source.title} ({claim.source.publisher}), {claim.locator}; "
                f"reply: {claim.reply}; {claim.id}"
            ),
            2,
        )


def show_claim(claim: ClaimAnswer, indent: int = 0) -> None:
    """The lines of one claim."""
    for line, more in claim_lines([claim]):
        show_line(line, indent=indent + more)

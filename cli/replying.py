"""`reply`: who put a claim to whom it names, in which words, and what came back."""

from datetime import UTC, datetime
from getpass import getuser
from typing import Annotated

import typer

from cli.options import Home, store_of
from cli.output import say, show_line
from graph.answers.claims import get_claim
from graph.record import Outcome
from graph.store.replying import record_reply
from ingest.replies import reply_from


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command()(reply)


def reply(
    claim: Annotated[str, typer.Argument(help="The claim's id.", metavar="CLAIM")],
    asked_by: Annotated[
        str, typer.Option("--asked-by", help="Who asked; your user name where left out.")
    ] = "",
    words: Annotated[str, typer.Option("--words", help="The words that were put.")] = "",
    channel: Annotated[
        str,
        typer.Option(
            "--channel",
            help="letter, e-mail, telephone, messenger, web_form, in_person, through_lawyer; "
            "never an address or a number.",
        ),
    ] = "",
    asked_on: Annotated[str, typer.Option("--asked-on", help="The day (ISO); today.")] = "",
    deadline: Annotated[str, typer.Option("--deadline", help="By which day (ISO).")] = "",
    answer: Annotated[str, typer.Option("--answer", help="The whole answer.")] = "",
    answered_on: Annotated[str, typer.Option("--answered-on", help="The day (ISO).")] = "",
    no_answer: Annotated[bool, typer.Option("--no-answer", help="None came.")] = False,
    not_asked: Annotated[bool, typer.Option("--not-asked", help="Nobody asked.")] = False,
    must_not: Annotated[
        bool,
        typer.Option("--must-not-be-approached", help="Asking would put somebody in danger."),
    ] = False,
    home: Home = None,
) -> None:
    """Record what the party that a claim names answered, or that it did not.

    Example: scamgraph reply c0123456789abcdef01234567 --words "Do you own the site?" --channel
    letter --deadline 2026-12-01 --no-answer
    """
    outcome = _outcome(bool(answer), no_answer, not_asked, must_not)
    today = datetime.now(UTC).date().isoformat()
    cells = {
        "claim": claim,
        "outcome": outcome.value,
        "words": words,
        "channel": channel,
        "deadline": deadline,
        "answer": answer,
        "answered_on": answered_on,
        "asked_by": asked_by,
        "asked_on": asked_on,
        "entered_on": today,
    }
    if outcome in {Outcome.ANSWERED, Outcome.NO_ANSWER}:
        cells |= {"asked_by": asked_by or getuser(), "asked_on": asked_on or today}
    made = reply_from({name: text for name, text in cells.items() if text})
    with store_of(home) as store:
        record_reply(store, made)
        said = get_claim(store, claim)
    say(said.sentence)
    show_line(said.reply)


def _outcome(answer: bool, no_answer: bool, not_asked: bool, must_not: bool) -> Outcome:
    said = {
        Outcome.ANSWERED: answer,
        Outcome.NO_ANSWER: no_answer,
        Outcome.NOT_ASKED: not_asked,
        Outcome.MUST_NOT_BE_APPROACHED: must_not,
    }
    chosen = [outcome for outcome, given in said.items() if given]
    if len(chosen) != 1:
        raise typer.BadParameter(
            "say one of --answer, --no-answer, --not-asked, --must-not-be-approached"
        )
    return chosen[0]

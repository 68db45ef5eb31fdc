"""Commands: judge, reply."""

from getpass import getuser
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError

from cli.options import Home, Json, store_of
from cli.output import claim_lines, say, show_json, show_line
from graph.answers.claims import get_claim
from graph.answers.event_pairs import find_may_be_one
from graph.answers.lookup import id_of
from graph.dates import today
from graph.errors import BadRequest
from graph.record import Judgement, Outcome
from graph.store.judgements import judge, judgement_id, record_reply
from graph.store.judgements import undo as take_back
from ingest.door import refusals
from ingest.gate import reply_from

Why = Annotated[str, typer.Option("--why", help="The reason; a judgement without one is none.")]
By = Annotated[str, typer.Option("--by", help="Who decides.", show_default="your user name")]
Ref = Annotated[str, typer.Argument(help="A ref, e.g. ofac-49582.", metavar="REF")]

judge_app = typer.Typer(
    no_args_is_help=True,
    help="Decide what is one thing, and what stands on ground of its own.\n\n"
    'Example: scamgraph judge same ofac-49582 ties-xxd2p --why "one name in both texts"',
)


def register_judging(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.add_typer(judge_app, name="judge")


@judge_app.command()
def same(one: Ref, other: Ref, why: Why, by: By = "", home: Home = None) -> None:
    """Two refs are one thing.

    Example: scamgraph judge same ofac-49582 ties-xxd2p --why "one name in both texts"
    """
    _decide("same", (one, other), why, by, home)


@judge_app.command()
def different(one: Ref, other: Ref, why: Why, by: By = "", home: Home = None) -> None:
    """Two refs are two things, however alike they look.

    Example: scamgraph judge different amnesty-ba02 amnesty-ba04 --why "two sites, 16 m apart"
    """
    _decide("different", (one, other), why, by, home)


@judge_app.command()
def undecided(one: Ref, other: Ref, why: Why, by: By = "", home: Home = None) -> None:
    """Two refs may be one thing; nobody can say yet.

    Example: scamgraph judge undecided ofac-49582 ties-xxd2p --why "the names differ by a letter"
    """
    _decide("undecided", (one, other), why, by, home)


@judge_app.command()
def ground(
    origin: Annotated[str, typer.Argument(help="The id of an origin.")],
    why: Why,
    by: By = "",
    home: Home = None,
) -> None:
    """An origin stands on ground of its own: a witness, a document, a measurement, a record.

    Example: scamgraph judge ground us-treasury-sdn-list --why "the publisher's own act"
    """
    _decide("ground", (origin,), why, by, home)


@judge_app.command()
def events(
    entity: Annotated[
        str,
        typer.Argument(help="An event, act or place: an id or an exact name.", metavar="ENTITY"),
    ] = "",
    limit: Annotated[int, typer.Option("--limit", help="At most so many.")] = 20,
    after: Annotated[str, typer.Option("--after", help="`next` of the part before.")] = "",
    home: Home = None,
    as_json: Json = False,
) -> None:
    """List reports that may be of one event: one place, near days, near counts.

    Nothing is joined: judge each pair the same or different, and it is offered no more.

    Example: scamgraph judge events "KK Park"
    """
    with store_of(home) as store:
        chosen = id_of(store, entity) if entity else ""
        found = find_may_be_one(store, entity=chosen, limit=limit, after=after)
    if as_json:
        show_json(found)
        return
    for pair in found.items:
        show_line(f"{pair.one.name}   [{pair.one.id}]")
        show_line(f"{pair.other.name}   [{pair.other.id}]")
        show_line(f"May be one event: {pair.why}.", indent=2)
        if pair.undecided:
            show_line(f"Left open: {pair.undecided}.", indent=2)
        for claim in pair.claims:
            show_line(claim.sentence, indent=4)
            for line, more in claim_lines([claim]):
                show_line(line, indent=6 + more)
        show_line()
    say(
        f"{len(found.items)} of {found.total}"
        + (f"; the rest: --after {found.next}" if found.next else "")
    )


@judge_app.command()
def undo(
    judgement: Annotated[str, typer.Argument(help="The id of a judgement.")], home: Home = None
) -> None:
    """Take a judgement back; what followed from it is undone exactly.

    Example: scamgraph judge undo j-heuw62
    """
    with store_of(home) as store:
        undone = take_back(store, judgement, today())
    say(f"taken back: {undone.verdict} {' '.join(undone.about)}")


def _decide(verdict: str, about: tuple[str, ...], why: str, by: str, home: Path | None) -> None:
    decider, day = by or getuser(), today()
    try:
        judgement = Judgement.model_validate(
            {
                "id": judgement_id(verdict, about, why, decider, day),
                "verdict": verdict,
                "about": about,
                "why": why,
                "by": decider,
                "decided_on": day,
            }
        )
    except ValidationError as error:
        raise BadRequest(error.errors()[0]["msg"].removeprefix("Value error, ")) from None
    if found := refusals({"why": why, "by": decider}):
        raise BadRequest(f"judgement: {found[0]}; nothing was recorded")
    with store_of(home) as store:
        judge(store, judgement)
    show_line(judgement.id)


def register_replying(app: typer.Typer) -> None:
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
    day = today()
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
        "entered_on": day,
    }
    if outcome in {Outcome.ANSWERED, Outcome.NO_ANSWER}:
        cells |= {"asked_by": asked_by or getuser(), "asked_on": asked_on or day}
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


def register(app: typer.Typer) -> None:
    """Call what each part has of this name."""
    register_judging(app)
    register_replying(app)

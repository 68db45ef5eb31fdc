"""Commands: judge, reply."""

from getpass import getuser
from pathlib import Path
from typing import Annotated

import typer

from cli.options import After, Home, Json, store_of
from cli.output import say, say_rest, show_claims, show_json, show_line
from graph.dates import today
from graph.errors import BadRequest

Why = Annotated[str, typer.Option("--why", help="The reason; it is part of the judgement.")]
By = Annotated[str, typer.Option("--by", help="Who decides.", show_default="your user name")]
Ref = Annotated[str, typer.Argument(help="A ref, e.g. ofac-49582.", metavar="REF")]

judge_app = typer.Typer(
    no_args_is_help=True,
    help="Decide which refs are one entity, and which origins are independent.\n\n"
    'Example: scamgraph judge same ofac-49582 ties-xxd2p --why "one name in both texts"',
)


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.add_typer(judge_app, name="judge")
    app.command()(reply)


@judge_app.command()
def same(one: Ref, other: Ref, why: Why, by: By = "", home: Home = None) -> None:
    """Record that two refs are one entity.

    Example: scamgraph judge same ofac-49582 ties-xxd2p --why "one name in both texts"
    """
    _decide("same", (one, other), why, by, home)


@judge_app.command()
def different(one: Ref, other: Ref, why: Why, by: By = "", home: Home = None) -> None:
    """Record that two refs are two entities, even if they look alike.

    Example: scamgraph judge different amnesty-ba02 amnesty-ba04 --why "two sites, 16 m apart"
    """
    _decide("different", (one, other), why, by, home)


@judge_app.command()
def undecided(one: Ref, other: Ref, why: Why, by: By = "", home: Home = None) -> None:
    """Record that two refs may be one entity, and that this is open.

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
    """Record that an origin is independent: a witness, a document, a measurement, a register.

    Example: scamgraph judge ground us-treasury-sdn-list --why "the publisher's own act"
    """
    _decide("ground", (origin,), why, by, home)


@judge_app.command()
def events(
    entity: Annotated[
        str,
        typer.Argument(help="An event, act or place: an id or an exact name.", metavar="ENTITY"),
    ] = "",
    limit: Annotated[int, typer.Option("--limit", help="Maximum number of pairs.")] = 20,
    after: After = "",
    home: Home = None,
    as_json: Json = False,
) -> None:
    """List reports that may describe one event: same place, near days, near counts.

    Nothing is joined. A pair that is judged the same or different is not listed again.

    Example: scamgraph judge events "KK Park"
    """
    from graph.answers.event_pairs import find_may_be_one
    from graph.answers.lookup import id_of

    with store_of(home) as store:
        chosen = id_of(store, entity) if entity else ""
        page = find_may_be_one(store, entity=chosen, limit=limit, after=after)
    if as_json:
        show_json(page)
        return
    for pair in page.items:
        show_line(f"{pair.one.name}   [{pair.one.id}]")
        show_line(f"{pair.other.name}   [{pair.other.id}]")
        show_line(f"May be one event: {pair.why}.", indent=2)
        if pair.undecided:
            show_line(f"Judged undecided: {pair.undecided}.", indent=2)
        for claim in pair.claims:
            show_line(claim.sentence, indent=4)
            show_claims([claim], indent=6)
        show_line()
    say_rest(len(page.items), page.total, page.next)


@judge_app.command()
def undo(
    judgement: Annotated[str, typer.Argument(help="The id of a judgement.")], home: Home = None
) -> None:
    """Undo a judgement, and exactly what followed from it.

    Example: scamgraph judge undo j-heuw62
    """
    from graph.store.judgements import undo as undo_judgement

    with store_of(home) as store:
        undone = undo_judgement(store, judgement, today())
    say(f"undone: {undone.verdict} {' '.join(undone.about)}")


def _decide(verdict: str, about: tuple[str, ...], why: str, by: str, home: Path | None) -> None:
    from pydantic import ValidationError

    from graph.record import Judgement
    from graph.store.judgements import judge, judgement_id
    from ingest.door import refusals

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
    if reasons := refusals({"why": why, "by": decider}):
        raise BadRequest(f"judgement: {reasons[0]}; nothing was recorded")
    with store_of(home) as store:
        judge(store, judgement)
    show_line(judgement.id)


def reply(
    claim: Annotated[str, typer.Argument(help="The claim's id.", metavar="CLAIM")],
    asked_by: Annotated[
        str, typer.Option("--asked-by", help="Who asked (default: your user name).")
    ] = "",
    words: Annotated[str, typer.Option("--words", help="The words of the question.")] = "",
    channel: Annotated[
        str,
        typer.Option(
            "--channel",
            help="letter, e-mail, telephone, messenger, web_form, in_person, through_lawyer; "
            "never an address or a number.",
        ),
    ] = "",
    asked_on: Annotated[
        str, typer.Option("--asked-on", help="The day of the question (ISO; default: today).")
    ] = "",
    deadline: Annotated[
        str, typer.Option("--deadline", help="The last day for an answer (ISO).")
    ] = "",
    answer: Annotated[str, typer.Option("--answer", help="The answer, in full.")] = "",
    answered_on: Annotated[
        str, typer.Option("--answered-on", help="The day of the answer (ISO).")
    ] = "",
    no_answer: Annotated[bool, typer.Option("--no-answer", help="No answer came.")] = False,
    not_asked: Annotated[
        bool, typer.Option("--not-asked", help="The party was not asked.")
    ] = False,
    must_not: Annotated[
        bool,
        typer.Option("--must-not-be-approached", help="Asking would put a person in danger."),
    ] = False,
    home: Home = None,
) -> None:
    """Record what a party answered to a claim, or that it did not.

    Example: scamgraph reply c0123456789abcdef01234567 --words "Do you own the site?" --channel
    letter --deadline 2026-12-01 --no-answer
    """
    from graph.answers.claims import get_claim
    from graph.record import Outcome
    from graph.store.judgements import record_reply
    from ingest.gate import reply_from

    outcomes = {
        Outcome.ANSWERED: bool(answer),
        Outcome.NO_ANSWER: no_answer,
        Outcome.NOT_ASKED: not_asked,
        Outcome.MUST_NOT_BE_APPROACHED: must_not,
    }
    chosen = [outcome for outcome, given in outcomes.items() if given]
    if len(chosen) != 1:
        raise typer.BadParameter(
            "give one of --answer, --no-answer, --not-asked, --must-not-be-approached"
        )
    (outcome,), day = chosen, today()
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
    recorded = reply_from({name: text for name, text in cells.items() if text})
    with store_of(home) as store:
        record_reply(store, recorded)
        answered = get_claim(store, claim)
    say(answered.sentence)
    show_line(answered.reply)

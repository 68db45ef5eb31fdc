"""`judge`: decisions about what is one thing and what stands on ground of its own."""

from datetime import UTC, datetime
from getpass import getuser
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError

from cli.claim_lines import claim_lines
from cli.options import Home, Json, store_of
from cli.output import say, show_json, show_line
from graph.answers.naming import id_of
from graph.answers.one_event import find_may_be_one
from graph.errors import BadRequest
from graph.record import Judgement
from graph.store.judging import judge, judgement_id
from graph.store.judging import undo as take_back
from ingest.door import refusals

Why = Annotated[str, typer.Option("--why", help="The reason; a judgement without one is none.")]
By = Annotated[str, typer.Option("--by", help="Who decides.", show_default="your user name")]
Ref = Annotated[str, typer.Argument(help="A ref, e.g. ofac-49582.", metavar="REF")]

judge_app = typer.Typer(
    no_args_is_help=True,
    help="Decide what is one thing, and what stands on ground of its own.\n\n"
    'Example: scamgraph judge same ofac-49582 ties-xxd2p --why "one name in both texts"',
)


def register(app: typer.Typer) -> None:
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
        undone = take_back(store, judgement, _today())
    say(f"taken back: {undone.verdict} {' '.join(undone.about)}")


def _decide(verdict: str, about: tuple[str, ...], why: str, by: str, home: Path | None) -> None:
    decider, day = by or getuser(), _today()
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


def _today() -> str:
    return datetime.now(UTC).date().isoformat()

"""`judge`: decisions about what is one thing and what stands on ground of its own."""

from datetime import UTC, datetime
from getpass import getuser
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError

from cli.options import Home, store_of
from cli.output import say, show_line
from graph.errors import BadRequest
from graph.record import Judgement
from graph.store.judging import judge, judgement_id
from graph.store.judging import undo as take_back

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
    with store_of(home) as store:
        judge(store, judgement)
    show_line(judgement.id)


def _today() -> str:
    return datetime.now(UTC).date().isoformat()

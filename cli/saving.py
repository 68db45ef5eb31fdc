"""`saved`: questions that are kept for oneself, on this machine or for a key."""

import json
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError

from cli.options import Home, Json, settings
from cli.output import say, show_json, show_line, show_table
from cli.params import Params, given_params, given_values
from graph.embedded.folder import write_private
from graph.errors import BadRequest
from queries.saved import HERE, Draft, SavedQuestions, in_words

saved_app = typer.Typer(
    no_args_is_help=True,
    help="Questions that you keep for yourself.\n\nExample: scamgraph saved list",
)
Owner = Annotated[
    str, typer.Option("--key", help="Whose: a key's id; left out, this machine's own.")
]


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.add_typer(saved_app, name="saved")


@saved_app.command("list")
def list_saved(key: Owner = HERE, home: Home = None, as_json: Json = False) -> None:
    """List what is saved.

    Example: scamgraph saved list
    """
    found = SavedQuestions(settings(home).home).all(key)
    if as_json:
        show_json({"items": [one.model_dump() for one in found], "total": len(found)})
        return
    rows = [(s.id, s.title, s.question or s.cypher, json.dumps(s.params)) for s in found]
    show_table(("id", "title", "asks", "with"), rows)


@saved_app.command("add")
def add(
    title: Annotated[str, typer.Argument(help="What you call it.")],
    question: Annotated[str, typer.Option("--question", help="An id of the library.")] = "",
    cypher: Annotated[str, typer.Option("--cypher", help="A text that only reads.")] = "",
    param: Params = None,
    key: Owner = HERE,
    home: Home = None,
) -> None:
    """Save a question of the library with its parameters, or a text in Cypher.

    Example: scamgraph saved add 'Closed ones' --question compounds-by-status -p status=closed
    """
    params = given_values(param) if cypher else dict(given_params(param))
    try:
        draft = Draft(title=title, question=question, cypher=cypher, params=params)
    except ValidationError as error:
        raise BadRequest(in_words(error)) from None
    show_line(SavedQuestions(settings(home).home).add(key, draft).id)


@saved_app.command("remove")
def remove(
    saved_id: Annotated[str, typer.Argument(help="Its id.", metavar="ID")],
    key: Owner = HERE,
    home: Home = None,
) -> None:
    """Forget a saved question.

    Example: scamgraph saved remove 00c0ffee00c0ffee
    """
    say(f"forgotten: {SavedQuestions(settings(home).home).remove(key, saved_id).title}")


@saved_app.command("export")
def export(
    out: Annotated[Path, typer.Argument(help="The file to write.")],
    key: Owner = HERE,
    home: Home = None,
) -> None:
    """Write everything that is saved into a file, readable by you alone.

    Example: scamgraph saved export questions.json
    """
    try:
        write_private(out, SavedQuestions(settings(home).home).exported(key))
    except OSError as error:
        raise BadRequest(f"{out} cannot be written: {error.strerror or error}") from None
    say(str(out))


@saved_app.command("import")
def read_in(
    file: Annotated[Path, typer.Argument(help="A file that export has written.")],
    key: Owner = HERE,
    home: Home = None,
) -> None:
    """Add what a file holds and is not there yet: all of it, or nothing.

    Example: scamgraph saved import questions.json
    """
    try:
        text = file.read_bytes()
    except OSError as error:
        raise BadRequest(f"{file} cannot be read: {error.strerror or error}") from None
    say(f"{SavedQuestions(settings(home).home).imported(key, text)} added")

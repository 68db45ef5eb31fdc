"""`picture`: a picture into a file."""

from pathlib import Path
from typing import Annotated

import typer
from api.pictures import render

from cli.options import Home, store_of
from cli.output import say
from graph.errors import BadRequest


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command()(picture)


def picture(
    name: Annotated[str, typer.Argument(help="Which picture, e.g. complicity.")],
    out: Annotated[Path, typer.Option("--out", help="Where to: F.html or F.json.")],
    home: Home = None,
) -> None:
    """Draw a picture into a file.

    Example: scamgraph picture complicity --out complicity.html
    """
    with store_of(home) as store:
        content = render(store, name, out.suffix.removeprefix("."))
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(content, encoding="utf-8")
    except OSError as error:
        raise BadRequest(f"{out} cannot be written: {error.strerror}") from None
    say(f"{out}")

"""`export`: the graph in files for other tools."""

from pathlib import Path
from typing import Annotated

import typer

from api.exports.catalogue import FORMATS, format_of, write
from api.exports.gathering import gather
from api.overview import Overviews
from cli.options import Home, store_of
from cli.output import say, show_line
from graph.errors import BadRequest


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command()(export)


def export(
    form: Annotated[str, typer.Argument(help=f"{', '.join(FORMATS)}.", metavar="FORMAT")],
    out: Annotated[Path, typer.Option("--out", help="A file; a folder for csv and neo4j-admin.")],
    home: Home = None,
) -> None:
    """Write the graph for other tools, with its evidence.

    Example: scamgraph export gexf --out graph.gexf
    """
    if form not in FORMATS:
        raise BadRequest(f"format {form!r}: expected one of {', '.join(FORMATS)}")
    chosen = format_of(form)
    with store_of(home) as store:
        found = gather(Overviews(store).now())
    for place in write(chosen, found, out):
        show_line(str(place))
    say(f"{len(found.nodes)} things, {len(found.links)} links asserted now")
    if after := chosen.after():
        say(f"with the server stopped, in {out}:")
        show_line(after)

"""`export`: the graph in files for other tools, or the whole store for neo4j-admin."""

from pathlib import Path
from typing import Annotated, Final

import typer

from api.exports.catalogue import FORMATS, format_of, write
from api.exports.gathering import gather
from api.overview import Overviews
from cli.options import Home, settings, store_of
from cli.output import say, show_line
from graph.admin_files import export_whole
from graph.errors import BadRequest
from graph.store import Store

ADMIN: Final = "neo4j-admin"
KNOWN: Final = ", ".join((*FORMATS, ADMIN))


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command()(export)


def export(
    form: Annotated[str, typer.Argument(help=f"{KNOWN}.", metavar="FORMAT")],
    out: Annotated[Path, typer.Option("--out", help=f"A file; a folder for csv and {ADMIN}.")],
    home: Home = None,
) -> None:
    """Write the graph for other tools, with its evidence.

    neo4j-admin writes the whole store, what is private in it too, and prints the command that
    brings it into an empty Neo4j database.

    Example: scamgraph export gexf --out graph.gexf
    """
    if form == ADMIN:
        with store_of(home) as store:
            _whole(store, out, settings(home).neo4j_database or "neo4j")
        return
    if form not in FORMATS:
        raise BadRequest(f"format {form!r}: expected one of {KNOWN}")
    with store_of(home) as store:
        found = gather(Overviews(store).now())
    for place in write(format_of(form), found, out):
        show_line(str(place))
    say(f"{len(found.nodes)} things, {len(found.links)} links asserted now")


def _whole(store: Store, out: Path, database: str) -> None:
    done = export_whole(store, out, database)
    say(f"{done.nodes} nodes, {done.relationships} relationships: all there is, private or not")
    say(f"with that server stopped, in {out}:")
    show_line(done.command)

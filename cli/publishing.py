"""`publish`: what is public and past its embargo, into the public store."""

from typing import Annotated

import typer

from cli.options import Home, Json, settings, told_once
from cli.output import say, show_json, show_table
from graph.store import open_store
from graph.store.publishing import publish as bring_out

COUNTS = ("public", "new", "revised", "taken_away", "kept_inside")


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command()(publish)


def publish(
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would happen; publish nothing.")
    ] = False,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Bring what is public and past its embargo into the public store, and take the rest away.

    Example: scamgraph publish && scamgraph serve --public
    """
    chosen = settings(home)
    with open_store(chosen) as store, open_store(chosen, public=True) as public:
        told = told_once("What is public is published")
        done = bring_out(store, public, dry_run=dry_run, told=told)
    counts = {name: getattr(done, name) for name in COUNTS}
    if as_json:
        show_json(counts)
    else:
        show_table([name.replace("_", " ") for name in COUNTS], [tuple(counts.values())])
    if dry_run:
        say("Nothing was published (--dry-run).")

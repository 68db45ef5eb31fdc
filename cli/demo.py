"""`demo`: the first run, whole."""

import time
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from api.drawing import PictureAsked, draw
from cli.ingesting import load_all, show_summaries
from cli.options import Home, settings
from cli.output import say, show_line
from cli.picturing import draw_to
from cli.serving import DEFAULT_HOST, DEFAULT_PORT, serve_store
from graph.store import open_store
from ingest.catalogue import folders

PICTURE = "complicity"


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command()(demo)


def demo(
    serve: Annotated[
        bool, typer.Option("--serve/--no-serve", help="Serve it, or end after the picture.")
    ] = True,
    port: Annotated[int, typer.Option("--port", help="Port on this machine.")] = DEFAULT_PORT,
    home: Home = None,
) -> None:
    """Load every bundled source, draw the picture of complicity, and serve it.

    Example: scamgraph demo --no-serve
    """
    began = time.monotonic()
    chosen = settings(home)
    with open_store(chosen) as store:
        say(f"store: {store.engine}, {chosen.neo4j_uri or chosen.home}")
        show_summaries(load_all(store, tuple(folders())))
        drawn = Path(chosen.home) / f"{PICTURE}.html"
        draw_to(store, partial(draw, asked=PictureAsked(PICTURE)), drawn)
        say(f"loaded and drawn in {time.monotonic() - began:.1f} s")
        show_line(str(drawn))
        if serve:
            serve_store(store, DEFAULT_HOST, port)

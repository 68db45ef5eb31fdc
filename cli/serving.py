"""`serve`: API and pages, on this machine alone unless told otherwise."""

import socket
from typing import Annotated

import typer
import uvicorn

from api.app import create_app
from cli.options import Home, store_of
from cli.output import say
from graph.errors import BadRequest
from graph.store import Store

DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = 8000
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
ANY_ADDRESS = frozenset({"0.0.0.0", "::"})  # noqa: S104 - named to warn about, not to use


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command()(serve)


def serve(
    host: Annotated[str, typer.Option("--host", help="Address to listen on.")] = DEFAULT_HOST,
    port: Annotated[int, typer.Option("--port", help="Port to listen on.")] = DEFAULT_PORT,
    home: Home = None,
) -> None:
    """Serve the API and the pages.

    Example: scamgraph serve --port 8001
    """
    with store_of(home) as store:
        serve_store(store, host, port)


def serve_store(store: Store, host: str, port: int) -> None:
    """Serve until interrupted. Raises BadRequest where the address cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        raise BadRequest(
            f"cannot listen on {host}:{port}: {error.strerror or error}; try another --port"
        ) from None
    if host not in LOOPBACK:
        say("There are no keys yet: publish this port to nobody but yourself.")
    here = "127.0.0.1" if host in ANY_ADDRESS else host
    say(f"http://{here}:{listening.getsockname()[1]}   (Ctrl-C ends it)")
    # No access log: it would map somebody's investigation.
    config = uvicorn.Config(
        create_app(store, hosts=(host,)), log_level="warning", access_log=False, server_header=False
    )
    try:
        uvicorn.Server(config).run(sockets=[listening])
    except KeyboardInterrupt:
        say("ended")
    finally:
        listening.close()

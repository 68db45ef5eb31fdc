"""`serve`: API and pages, on this machine alone unless told otherwise."""

import socket
from pathlib import Path
from typing import Annotated

import typer
import uvicorn

from api.guards.keyed import Needs
from api.keys import MOST_RATE, WITHOUT_KEY_RATE, Keys
from cli.options import Home, settings, store_of
from cli.output import say
from graph.errors import BadRequest
from graph.freeing import settle
from graph.settings import Settings
from graph.store import Store

DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = 8000
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
WITHOUT_KEY = (
    "there is no key yet, and {host} is reached from other machines: scamgraph key new NAME, "
    "or serve the public store with --public"
)
ANY_ADDRESS = frozenset({"0.0.0.0", "::"})  # noqa: S104 - named to warn about, not to use


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command()(serve)


def serve(
    host: Annotated[str, typer.Option("--host", help="Address to listen on.")] = DEFAULT_HOST,
    port: Annotated[int, typer.Option("--port", help="Port to listen on.")] = DEFAULT_PORT,
    public: Annotated[
        bool, typer.Option("--public", help="Serve the public store: what was published.")
    ] = False,
    here_alone: Annotated[
        bool,
        typer.Option(
            "--published-on-loopback",
            help="Whatever the address, this machine alone reaches it (a container's port).",
        ),
    ] = False,
    per_minute: Annotated[
        int,
        typer.Option(
            "--per-minute",
            min=1,
            max=MOST_RATE,
            help="How often an address may ask what costs, without a key beyond loopback.",
        ),
    ] = WITHOUT_KEY_RATE,
    home: Home = None,
) -> None:
    """Serve the API and the pages.

    Example: scamgraph serve --port 8001

    Example: scamgraph serve --public --host 0.0.0.0
    """
    with store_of(home, public=public) as store:
        folder = settings(home).home
        serve_store(
            store, host, port, public=public, here_alone=here_alone, home=folder,
            per_minute=per_minute,
        )  # fmt: skip


def serve_store(
    store: Store,
    host: str,
    port: int,
    *,
    public: bool = False,
    here_alone: bool = False,
    home: Path | None = None,
    per_minute: int = WITHOUT_KEY_RATE,
) -> None:
    """Serve until interrupted.

    Raises BadRequest where the address cannot be had, or a key is needed and there is none.
    """
    folder = home or Settings().home
    needs: Needs = "nothing" if here_alone else needs_of(host, public=public)
    if needs == "everything" and not Keys(folder).good():
        raise BadRequest(WITHOUT_KEY.format(host=host))
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named because asyncio sends small packets at once (TCP_NODELAY) for no other
    # socket: without it every answer waits 40 ms for an acknowledgement.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        raise BadRequest(
            f"cannot listen on {host}:{port}: {error.strerror or error}; try another --port"
        ) from None
    if needs != "nothing":
        say("Keys go over this port as they are: put TLS before it.")
    here = "127.0.0.1" if host in ANY_ADDRESS else host
    say(f"http://{here}:{listening.getsockname()[1]}   (Ctrl-C ends it)")
    # No access log: it would map somebody's investigation.
    from api.app import create_app  # noqa: PLC0415  (slow to import; only this command serves)

    config = uvicorn.Config(
        create_app(store, hosts=(host,), home=folder, needs=needs, per_minute=per_minute),
        log_level="warning",
        access_log=False,
        server_header=False,
    )
    settle()
    try:
        uvicorn.Server(config).run(sockets=[listening])
    except KeyboardInterrupt:
        say("ended")
    finally:
        listening.close()


def needs_of(host: str, *, public: bool) -> Needs:
    """What a key is needed for: on loopback nothing; of the record elsewhere, everything."""
    if host in LOOPBACK:
        return "nothing"
    return "doors" if public else "everything"

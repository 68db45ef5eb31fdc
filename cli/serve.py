"""Commands: serve, key, demo."""

import socket
import time
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
import uvicorn

from api.auth import DEFAULT_RATE, MAX_RATE, SCOPES, WITHOUT_KEY_RATE, KeyFile, Needs
from api.picture_service import PictureRequest, draw
from cli.ingest import load_all, show_summaries
from cli.options import Home, Json, settings, store_of
from cli.output import say, show_json, show_line, show_table
from cli.picture import draw_to
from graph.errors import BadRequest
from graph.memory import freeze_objects
from graph.settings import Settings
from graph.store import Store, open_store
from ingest.dataset_folder import folders

DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = 8000
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
WITHOUT_KEY = (
    "there is no key yet, and {host} is reached from other machines: scamgraph key new NAME, "
    "or serve the public store with --public"
)
ANY_ADDRESS = frozenset({"0.0.0.0", "::"})  # noqa: S104 - named to warn about, not to use


def register_serving(app: typer.Typer) -> None:
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
            max=MAX_RATE,
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
    if needs == "everything" and not KeyFile(folder).good():
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
    freeze_objects()
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


key_app = typer.Typer(
    no_args_is_help=True,
    help="API keys, for a server that other machines reach.\n\n"
    "Example: scamgraph key new 'desk two' --scope console",
)


def register_keys(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.add_typer(key_app, name="key")


@key_app.command("new")
def new_key(
    name: Annotated[str, typer.Argument(help="Whose key it is.")],
    scope: Annotated[
        list[str] | None, typer.Option("--scope", help=f"What it opens: {', '.join(SCOPES)}.")
    ] = None,
    per_minute: Annotated[
        int,
        typer.Option("--per-minute", help="How often console, exports and reports may be asked."),
    ] = DEFAULT_RATE,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Make a key and show it, once.

    Example: scamgraph key new 'desk two' --scope console --scope export
    """
    key, token = KeyFile(settings(home).home).new(name, scope or ["read"], per_minute)
    if as_json:
        show_json({"id": key.id, "key": token, "scopes": key.scopes})
        return
    show_line(token)
    say(f"key {key.id} opens {', '.join(key.scopes)}. It is not shown again: only a hash is kept.")


@key_app.command("list")
def list_keys(home: Home = None, as_json: Json = False) -> None:
    """List the keys: whose, for what, since when.

    Example: scamgraph key list
    """
    keys = KeyFile(settings(home).home).all()
    if as_json:
        show_json({"items": [key.model_dump(exclude={"hash"}) for key in keys], "total": len(keys)})
        return
    rows = [
        (k.id, k.name, ", ".join(k.scopes), k.per_minute, k.made[:10], k.revoked[:10]) for k in keys
    ]
    show_table(("id", "name", "opens", "a minute", "made", "revoked"), rows)


@key_app.command("revoke")
def revoke_key(
    key_id: Annotated[str, typer.Argument(help="A key's id.", metavar="ID")], home: Home = None
) -> None:
    """Take a key back; a server that runs sees it at once.

    Example: scamgraph key revoke 1f0c9a3e
    """
    key = KeyFile(settings(home).home).revoke(key_id)
    say(f"key {key.id} ({key.name}) opens nothing any more")


PICTURE = "complicity"


def register_demo(app: typer.Typer) -> None:
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
        draw_to(store, partial(draw, request=PictureRequest(PICTURE)), drawn)
        say(f"loaded and drawn in {time.monotonic() - began:.1f} s")
        show_line(str(drawn))
        if serve:
            serve_store(store, DEFAULT_HOST, port)


def register(app: typer.Typer) -> None:
    """Call what each part has of this name."""
    register_serving(app)
    register_keys(app)
    register_demo(app)

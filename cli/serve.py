"""Commands: serve, key, demo."""

import re
import shutil
import socket
import sys
import threading
import time
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.auth import DEFAULT_RATE, MAX_RATE, SCOPES, WITHOUT_KEY_RATE, KeyFile, Needs
from api.middleware import ANY_ADDRESS, is_address
from cli.options import Home, Json, settings, store_of
from cli.output import say, show_json, show_line, show_table
from graph.errors import BadRequest

if TYPE_CHECKING:
    from api.readiness import Readiness
    from graph.store import Store

DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = 8000
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
WITHOUT_KEY = (
    "there is no key yet, and {host} is reached from other machines. Make a key with "
    "scamgraph key new NAME, or serve the public store with --public"
)
NOT_A_NAME = (
    "--name {name!r}: expected a host name or an address alone, without http:// and without a port"
)

_ORIGIN = re.compile(r"https?://(?:[A-Za-z0-9_.-]+|\[[0-9a-fA-F:]+\])(?::\d{1,5})?")
_HOST_NAME = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,251}[A-Za-z0-9_])?")
PICTURE = "complicity"

key_app = typer.Typer(
    no_args_is_help=True,
    help="Manage API keys, for a server that other machines can reach.\n\n"
    "Example: scamgraph key new 'desk two' --scope console",
)


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command()(serve)
    app.add_typer(key_app, name="key")
    app.command()(demo)


def serve(
    host: Annotated[str, typer.Option("--host", help="Address to listen on.")] = DEFAULT_HOST,
    port: Annotated[int, typer.Option("--port", help="Port to listen on.")] = DEFAULT_PORT,
    name: Annotated[
        list[str] | None,
        typer.Option(
            "--name",
            help="A name or address that readers open it by; may be repeated. "
            "Also: SCAMGRAPH_NAMES, separated by commas.",
        ),
    ] = None,
    public: Annotated[
        bool, typer.Option("--public", help="Serve the public store: what was published.")
    ] = False,
    loopback_only: Annotated[
        bool,
        typer.Option(
            "--published-on-loopback",
            help="Only this machine can reach the address (a container's port): ask for no key.",
        ),
    ] = False,
    per_minute: Annotated[
        int,
        typer.Option(
            "--per-minute",
            min=1,
            max=MAX_RATE,
            help="Costly requests a minute from one address without a key, beyond loopback.",
        ),
    ] = WITHOUT_KEY_RATE,
    allow_origin: Annotated[
        list[str] | None,
        typer.Option(
            "--allow-origin",
            help="A site whose pages may read the answers, as in https://graphics.example.org; "
            "with --public alone, may be repeated.",
        ),
    ] = None,
    home: Home = None,
) -> None:
    """Serve the API and the pages.

    Example: scamgraph serve --port 8001

    Example: scamgraph serve --public --host 0.0.0.0 --name graph.example.org
    """
    if allow_origin and not public:
        raise BadRequest("--allow-origin: pages of other sites may read the public store alone")
    for origin in allow_origin or ():
        if not _ORIGIN.fullmatch(origin):
            raise BadRequest(
                f"--allow-origin {origin!r}: expected a site as in https://graphics.example.org, "
                "without a path"
            )
    with store_of(home, public=public) as store:
        folder = settings(home).home
        serve_store(
            store, host, port, public=public, loopback_only=loopback_only, home=folder,
            per_minute=per_minute, names=name or (), origins=tuple(allow_origin or ()),
        )  # fmt: skip


def serve_store(
    store: "Store",
    host: str,
    port: int,
    *,
    public: bool = False,
    loopback_only: bool = False,
    home: Path | None = None,
    per_minute: int = WITHOUT_KEY_RATE,
    names: Iterable[str] = (),
    origins: Sequence[str] = (),
) -> None:
    """Serve a store until interrupted; keys are read from `home`.

    It answers to `names`, to those of the settings, to this machine's own and to `host`. Raise
    BadRequest where the address cannot be used, or a key is needed and there is none.
    """
    from api.app import create_app
    from api.server import ApiServer
    from graph.memory import freeze_objects

    chosen = settings(home)
    folder = chosen.home
    hosts = (host, *map(host_name, (*names, *chosen.host_names)))
    needs: Needs = "nothing" if loopback_only else needs_of(host, public=public)
    if needs == "everything" and not KeyFile(folder).good():
        raise BadRequest(WITHOUT_KEY.format(host=host))
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sends small packets at once (TCP_NODELAY) only for a socket whose protocol is named:
    # without it every answer waits 40 ms for an acknowledgement.
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
        say("Keys are sent over this port unencrypted: put a TLS proxy in front of it.")
    reachable = "127.0.0.1" if host in ANY_ADDRESS else host
    address = f"http://{reachable}:{listening.getsockname()[1]}"
    app = create_app(
        store, hosts=hosts, origins=origins, home=folder, needs=needs, per_minute=per_minute
    )
    server = ApiServer(app)
    freeze_objects()
    say("preparing the pages ...")
    # The address is said once the first reader need not wait.
    threading.Thread(
        target=_say_address, args=(app.state.readiness, address), daemon=True, name="address"
    ).start()
    try:
        server.run(sockets=[listening])
    except KeyboardInterrupt:
        say("stopped")
    finally:
        listening.close()


def _say_address(readiness: "Readiness", address: str) -> None:
    readiness.looked.wait()
    say(f"{address}   (stop with Ctrl-C)")


def host_name(name: str) -> str:
    """Return a host name or address as given. Raise BadRequest for an address with more in it."""
    bare = name.strip().removeprefix("[").removesuffix("]")
    if is_address(bare) or _HOST_NAME.fullmatch(bare):
        return bare
    raise BadRequest(NOT_A_NAME.format(name=name))


def needs_of(host: str, *, public: bool) -> Needs:
    """Return what a key is needed for: nothing on loopback; everything of the record elsewhere."""
    if host in LOOPBACK:
        return "nothing"
    return "doors" if public else "everything"


@key_app.command("new")
def new_key(
    name: Annotated[str, typer.Argument(help="The person or desk that the key is for.")],
    scope: Annotated[
        list[str] | None,
        typer.Option("--scope", help=f"What the key gives access to: {', '.join(SCOPES)}."),
    ] = None,
    per_minute: Annotated[
        int,
        typer.Option(
            "--per-minute", help="Requests a minute for the console, exports and reports."
        ),
    ] = DEFAULT_RATE,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Make a key and show it once.

    Example: scamgraph key new 'desk two' --scope console --scope export
    """
    key, token = KeyFile(settings(home).home).new(name, scope or ["read"], per_minute)
    if as_json:
        show_json({"id": key.id, "key": token, "scopes": key.scopes})
        return
    show_line(token)
    say(f"key {key.id} opens {', '.join(key.scopes)}. Only its hash is kept: copy it now.")


@key_app.command("list")
def list_keys(home: Home = None, as_json: Json = False) -> None:
    """List the keys: name, scopes, limits, dates.

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
    """Revoke a key; a running server refuses it at once.

    Example: scamgraph key revoke 1f0c9a3e
    """
    key = KeyFile(settings(home).home).revoke(key_id)
    say(f"key {key.id} ({key.name}) is revoked")


def demo(
    serve: Annotated[
        bool, typer.Option("--serve/--no-serve", help="Serve the pages, or stop after the picture.")
    ] = True,
    port: Annotated[int, typer.Option("--port", help="Port on this machine.")] = DEFAULT_PORT,
    home: Home = None,
) -> None:
    """Load every bundled source, draw the complicity picture, and serve both.

    Example: scamgraph demo --no-serve
    """
    from api.picture_service import PictureRequest, draw
    from cli.ingest import load_all, show_summaries
    from cli.picture import draw_to
    from graph.store import open_store
    from ingest.dataset_folder import folders

    began = time.monotonic()
    chosen = settings(home)
    with open_store(chosen) as store:
        say(f"store: {store.engine}, {chosen.address}")
        show_summaries(load_all(store, tuple(folders())))
        drawn = Path(chosen.home) / f"{PICTURE}.html"
        draw_to(store, partial(draw, request=PictureRequest(PICTURE)), drawn)
        drawn.chmod(0o600)  # as every file of a home folder
        say(f"loaded and drawn in {time.monotonic() - began:.1f} s")
        show_line(str(drawn))
        if shutil.which("scamgraph") is None:
            say(f"To use the commands in a shell: . {Path(sys.executable).with_name('activate')}")
        if serve:
            serve_store(store, DEFAULT_HOST, port, home=chosen.home)

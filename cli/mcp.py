"""Command: mcp."""

from collections.abc import Callable, Iterable
from functools import wraps
from typing import TYPE_CHECKING, Annotated

import typer

from api.auth import KeyFile, KeyMissing, KeyRefused, token_of
from cli.options import Home, settings, store_of
from cli.output import say
from cli.serve import DEFAULT_HOST, LOOPBACK, WITHOUT_KEY, host_name
from graph.errors import BadRequest, NotFound, ScamgraphError

if TYPE_CHECKING:
    from mcp.server import MCPServer
    from starlette.types import ASGIApp, Receive, Scope, Send

    from api.model_tools import ModelTools

PORT = 8002
MISSING = "this needs the extra: pip install 'scamgraph[mcp]'"


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command()(mcp)


def mcp(
    http: Annotated[
        bool, typer.Option("--http", help="Over HTTP at /mcp, instead of standard input.")
    ] = False,
    host: Annotated[str, typer.Option("--host", help="Address to listen on.")] = DEFAULT_HOST,
    port: Annotated[int, typer.Option("--port", help="Port to listen on.")] = PORT,
    name: Annotated[
        list[str] | None,
        typer.Option("--name", help="A name or address that clients open it by; may be repeated."),
    ] = None,
    public: Annotated[
        bool, typer.Option("--public", help="Ask the public store: what was published.")
    ] = False,
    home: Home = None,
) -> None:
    """Serve tools for language models (MCP): answers that keep their denials and claims.

    Example: scamgraph mcp --public
    """
    from api.model_tools import ModelTools
    from queries.audit import Audit

    folder = settings(home).home
    keys = KeyFile(folder)
    needs_key = http and host not in LOOPBACK
    if needs_key and not keys.good():
        raise BadRequest(WITHOUT_KEY.format(host=host))
    with store_of(home, public=public) as store:
        server = server_of(ModelTools(store, Audit(folder)))
        if not http:
            server.run("stdio")
            return
        import uvicorn

        say(f"http://{host}:{port}/mcp   (stop with Ctrl-C)")
        names = (host, *map(host_name, name or ()))
        app = http_app(server, names, keys if needs_key else None)
        uvicorn.run(app, host=host, port=port, log_level="warning", access_log=False)


def server_of(tools: "ModelTools") -> "MCPServer":
    """Return the server with these tools. Raise BadRequest where the extra is not installed."""
    try:
        from mcp.server import MCPServer
    except ImportError:
        raise BadRequest(MISSING) from None
    from importlib.metadata import version

    from api.model_tools import INSTRUCTIONS

    server = MCPServer("scamgraph", instructions=INSTRUCTIONS, version=version("scamgraph"))
    for tool in tools.all():
        server.tool(structured_output=False)(_told(tool))
    return server


def _told(tool: Callable[..., str]) -> Callable[..., str]:
    """Return a tool whose refusals reach the model as the sentence they are."""
    from mcp.server.mcpserver.exceptions import ToolError

    @wraps(tool)
    def answered(*args: object, **more: object) -> str:
        try:
            return tool(*args, **more)
        except NotFound as error:
            near = "; ".join(f"{name} ({ref})" for ref, name in error.nearest)
            raise ToolError(f"{error}{f'. Nearest: {near}' if near else ''}") from None
        except ScamgraphError as error:
            raise ToolError(str(error)) from None

    return answered


def http_app(server: "MCPServer", names: Iterable[str], keys: KeyFile | None) -> "ASGIApp":
    """Return the server as an application that answers to `names`, and asks for one of `keys`."""
    from mcp.server.transport_security import TransportSecuritySettings

    from api.middleware import HERE, HostMiddleware, SameOriginMiddleware

    # The host is checked by our own middleware, which knows the names of this server.
    security = TransportSecuritySettings(enable_dns_rebinding_protection=False)
    app: ASGIApp = server.streamable_http_app(transport_security=security, stateless_http=True)
    if keys is not None:
        app = _KeyedApp(app, keys)
    return HostMiddleware(SameOriginMiddleware(app), names=(*HERE, *names))


class _KeyedApp:
    """Answers only requests with a key of the scope `console`."""

    def __init__(self, app: "ASGIApp", keys: KeyFile) -> None:
        self._app = app
        self._keys = keys

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        from starlette.datastructures import Headers

        from api.problems import problem

        if scope["type"] == "http":
            token = token_of(Headers(scope=scope).get("authorization", ""))
            try:
                self._keys.holder(token or "", "console")
            except (KeyMissing, KeyRefused) as error:
                await problem(error.status, error.code, str(error))(scope, receive, send)
                return
        await self._app(scope, receive, send)

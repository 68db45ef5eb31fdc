"""HEAD answers as GET does, without a body: the server leaves the body out by itself."""

from starlette.types import ASGIApp, Receive, Scope, Send


class Heads:
    """Passes HEAD on as GET, so that status and headers are those of GET."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on under the method that routes know."""
        if scope["type"] == "http" and scope["method"] == "HEAD":
            scope = {**scope, "method": "GET"}
        await self.app(scope, receive, send)

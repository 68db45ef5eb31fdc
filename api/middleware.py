"""Headers on every answer: a policy under which only our own scripts run, and nothing leaves."""

import secrets
from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY: Final = {
    "default-src": "'none'",
    "script-src": "'nonce-{nonce}'",
    "style-src": "'self' 'nonce-{nonce}'",
    "img-src": "'self' data:",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
FIXED: Final = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
# What is read may be somebody's unpublished work: no shared cache keeps it, and a browser asks
# again before it shows it.
FRESH: Final = "private, no-cache"
KEPT: Final = "public, max-age=3600"
STATIC: Final = ("/static/", "/static-offline-docs/")


class Headers:
    """Gives each request a nonce (`request.state.nonce`) and each answer its headers.

    A page that needs more puts directives into `request.state.policy`.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and add headers to what comes back."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        state = scope.setdefault("state", {})
        state["nonce"] = secrets.token_urlsafe(16)

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["Content-Security-Policy"] = policy(state["nonce"], state.get("policy", {}))
                for name, value in FIXED.items():
                    headers[name] = value
                kept = scope["path"].startswith(STATIC) and message["status"] < 400
                headers.setdefault("Cache-Control", KEPT if kept else FRESH)
            await send(message)

        await self.app(scope, receive, with_headers)


def policy(nonce: str, more: dict[str, str]) -> str:
    """The content security policy of one answer."""
    directives = {**POLICY, **more}
    return "; ".join(f"{name} {value}" for name, value in directives.items()).format(nonce=nonce)

"""How much may be sent to us at once."""

from typing import Final

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.problems import problem

MOST: Final = 1_000_000


class Bodies:
    """Refuses requests whose content is longer than MOST bytes, declared or not."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Read the content within its bound and hand it on, or answer 413."""
        if scope["type"] != "http" or scope["method"] in {"GET", "HEAD", "OPTIONS"}:
            await self.app(scope, receive, send)
            return
        declared = Headers(scope=scope).get("content-length", "0")
        body = None if not declared.isdigit() or int(declared) > MOST else await _whole(receive)
        if body is None:
            detail = f"At most {MOST:,} bytes may be sent at once"
            await problem(413, "too_large", detail)(scope, receive, send)
            return
        waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

        async def again() -> Message:
            return waiting.pop() if waiting else await receive()

        await self.app(scope, again, send)


async def _whole(receive: Receive) -> bytes | None:
    """The content; None where it is too long, or whoever sent it has left."""
    body = bytearray()
    more = True
    while more:
        message = await receive()
        if message["type"] != "http.request":
            return None
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > MOST:
            return None
    return bytes(body)

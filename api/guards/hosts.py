"""The name a request was sent to: only names that are ours are answered.

The API has no key on loopback. Without this check a page elsewhere could point a name of its own
at 127.0.0.1 and read the record through the reader's browser (DNS rebinding).
"""

from collections.abc import Iterable
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from api.problems import problem

HERE: Final = ("localhost", "127.0.0.1", "::1")


class Hosts:
    """Refuses requests whose Host header names anybody else."""

    def __init__(self, app: ASGIApp, names: Iterable[str]) -> None:
        self.app = app
        self.names = frozenset(name.lower().strip("[]") for name in names)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer 400 where the name is not ours; else pass the request on."""
        if scope["type"] == "http" and name_of(Headers(scope=scope).get("host")) not in self.names:
            refusal = problem(
                400,
                "unknown_host",
                "This address is not one that scamgraph was told to answer to: "
                "open it as localhost or 127.0.0.1",
            )
            await refusal(scope, receive, send)
            return
        await self.app(scope, receive, send)


def name_of(host: str | None) -> str | None:
    """The name in a Host header, without its port; None where there is none."""
    try:
        return urlsplit(f"//{host or ''}").hostname
    except ValueError:
        return None

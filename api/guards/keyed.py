"""What a key opens, where the server is reached from other machines.

Beyond loopback the console, exports, reports and saved questions need a key; where it is the
record that is served, and not the public store, everything does. A key comes as `Authorization:
Bearer KEY`, or as a password, for which a browser asks.
"""

import base64
import binascii
import math
from typing import Final, Literal

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from api.guards.rates import Rates
from api.keys import KeyMissing, KeyRefused, Keys
from api.keys import Scope as KeyScope
from api.problems import problem

Needs = Literal["nothing", "doors", "everything"]
OPEN: Final = ("/healthz", "/static/")
EXPORTS: Final = ("/api/export/", "/api/reports")  # a report is a download too
REPORT_FORM: Final = "/report/new"
OWN: Final = ("/api/saved", "/saved", "/r/s.", "/api/r/s.")  # what one key saved is its own
ASK: Final = {"WWW-Authenticate": 'Basic realm="scamgraph", charset="UTF-8"'}


class Keyed:
    """Lets through what the key shown opens; notes its id in `request.state.key`."""

    def __init__(self, app: ASGIApp, keys: Keys, needs: Needs) -> None:
        self.app = app
        self.keys = keys
        self.needs = needs
        self.rates = Rates()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer 401, 403 or 429; else pass the request on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        wanted = door_of(scope["path"], scope["method"])
        token = token_of(Headers(scope=scope).get("authorization", ""))
        if token is None and not self._needed(scope["path"], wanted):
            await self.app(scope, receive, send)
            return
        try:
            key = self.keys.holder(token, wanted)
        except (KeyMissing, KeyRefused) as error:
            headers = ASK if isinstance(error, KeyMissing) else None
            refusal = problem(error.status, error.code, str(error), headers=headers)
            await refusal(scope, receive, send)
            return
        wait = 0.0 if wanted == "read" else self.rates.wait(key.id, key.per_minute)
        if wait:
            seconds = str(math.ceil(wait))
            detail = f"This key may ask {key.per_minute} times a minute; wait {seconds} s"
            refusal = problem(429, "too_often", detail, headers={"Retry-After": seconds})
            await refusal(scope, receive, send)
            return
        scope.setdefault("state", {})["key"] = key.id
        await self.app(scope, receive, send)

    def _needed(self, path: str, wanted: KeyScope) -> bool:
        if self.needs == "nothing" or path.startswith(OPEN):
            return False
        return self.needs == "everything" or wanted != "read"


def door_of(path: str, method: str) -> KeyScope:
    """What a request asks for."""
    if path == "/api/cypher" or path.startswith(OWN) or (path == "/console" and method == "POST"):
        return "console"
    makes_report = path == REPORT_FORM and method == "POST"
    return "export" if makes_report or path.startswith(EXPORTS) else "read"


def token_of(header: str) -> str | None:
    """The key in an Authorization header; None where there is none."""
    how, _, value = header.partition(" ")
    if how.lower() == "bearer":
        return value.strip()
    if how.lower() != "basic":
        return None
    try:
        return base64.b64decode(value.strip(), validate=True).decode().partition(":")[2]
    except (binascii.Error, UnicodeDecodeError):
        return ""

"""What a key opens, where the server is reached from other machines.

Beyond loopback the console, exports, reports and saved questions need a key; where it is the
record that is served, and not the public store, everything does. A key comes as `Authorization:
Bearer KEY`, or as a password, for which a browser asks. Whoever reads the public store without one
may ask what costs only so often, by address.
"""

import base64
import binascii
import ipaddress
import math
from typing import Final, Literal

from starlette.datastructures import Headers, QueryParams
from starlette.responses import Response
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
# What is worked out for who asks: pictures, chains, searches, questions, evidence across the graph.
COSTLY: Final = (
    "/api/search", "/search", "/api/paths", "/path", "/api/cut", "/api/pictures/", "/picture/",
    "/embed/", "/api/neighbourhood", "/api/queries/", "/queries/", "/api/r/", "/r/", "/api/changes",
    "/api/contradictions", "/api/single-source", "/api/measures", "/api/may-be-one",
)  # fmt: skip
AS_OF: Final = "as_of"  # of a day, anything is worked out
ASK: Final = {"WWW-Authenticate": 'Basic realm="scamgraph", charset="UTF-8"'}


class Keyed:
    """Lets through what the key shown opens; notes its id in `request.state.key`.

    `per_minute` is how often one address may ask what costs without a key, beyond loopback.
    """

    def __init__(self, app: ASGIApp, keys: Keys, needs: Needs, per_minute: int) -> None:
        self.app = app
        self.keys = keys
        self.needs = needs
        self.per_minute = per_minute
        self.rates = Rates()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer 401, 403 or 429; else pass the request on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        wanted = door_of(scope["path"], scope["method"])
        token = token_of(Headers(scope=scope).get("authorization", ""))
        refusal: ASGIApp | None
        if token is None and not self._needed(scope["path"], wanted):
            refusal = self._without_key(scope)
        else:
            refusal = self._with_key(scope, token, wanted)
        await (refusal or self.app)(scope, receive, send)

    def _with_key(self, scope: Scope, token: str | None, wanted: KeyScope) -> Response | None:
        try:
            key = self.keys.holder(token, wanted)
        except (KeyMissing, KeyRefused) as error:
            headers = ASK if isinstance(error, KeyMissing) else None
            return problem(error.status, error.code, str(error), headers=headers)
        scope.setdefault("state", {})["key"] = key.id
        if wanted == "read":
            return None
        return self._too_often(key.id, key.per_minute, "This key")

    def _without_key(self, scope: Scope) -> Response | None:
        """Nothing is counted on loopback, where nothing needs a key."""
        if self.needs == "nothing" or not costs(scope["path"], scope["query_string"]):
            return None
        return self._too_often(address_of(scope), self.per_minute, "Without a key, one address")

    def _too_often(self, who: str, per_minute: int, named: str) -> Response | None:
        wait = self.rates.wait(who, per_minute)
        if not wait:
            return None
        seconds = str(math.ceil(wait))
        detail = f"{named} may ask {per_minute} times a minute; wait {seconds} s"
        return problem(429, "too_often", detail, headers={"Retry-After": seconds})

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


def costs(path: str, query: bytes = b"") -> bool:
    """Whether an answer is worked out for who asks, so that it is counted without a key."""
    return path.startswith(COSTLY) or AS_OF in QueryParams(query)


def address_of(scope: Scope) -> str:
    """Who asks, without a key: an address, or of IPv6 the network that one line is given."""
    host = (scope.get("client") or ("",))[0]
    try:
        address = ipaddress.ip_address(host)
    except ValueError:  # a socket of this machine has no address
        return f"from {host}"
    address = getattr(address, "ipv4_mapped", None) or address
    known = 64 if address.version == 6 else 32
    return f"from {ipaddress.ip_network((address, known), strict=False)}"


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

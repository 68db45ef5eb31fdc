"""API keys, scopes and rate limits.

A key is `sg_<id>_<secret>`. It is shown once, when it is made; the home folder keeps only its hash.
The secret is 256 random bits, so a slow hash would add nothing.

A key comes as `Authorization: Bearer KEY`, or as the password of basic authentication, for which a
browser asks. On loopback nothing needs a key. Beyond it the console, exports, reports and saved
questions of a public store need one, and every route of the record itself does. An address that
reads the public store without a key may call costly routes only so often.

Routes declare what they need with `require_scope(…)` and `COSTLY`.
"""

import base64
import binascii
import hashlib
import hmac
import ipaddress
import math
import re
import secrets
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any, Final, Literal

from fastapi import Depends
from fastapi.routing import APIRoute
from pydantic import BaseModel, ConfigDict, TypeAdapter
from starlette.datastructures import Headers, QueryParams
from starlette.responses import Response
from starlette.routing import Match
from starlette.types import ASGIApp, Receive, Send
from starlette.types import Scope as StarletteScope

from api.problems import problem
from graph.dates import timestamp
from graph.errors import BadRequest, NotFound, ScamgraphError
from graph.json_file import JsonFile

FILE: Final = "keys.json"
LOCK: Final = "keys.lock"
Scope = Literal["read", "console", "export", "judge"]
SCOPES: Final[tuple[Scope, ...]] = ("read", "console", "export", "judge")
DEFAULT_RATE: Final = 60
WITHOUT_KEY_RATE: Final = 240  # requests per minute from one address
MAX_RATE: Final = 100_000
MINUTE: Final = 60.0  # seconds
Needs = Literal["nothing", "doors", "everything"]
OPEN: Final = ("/site.css", "/healthz", "/static/")
AS_OF: Final = "as_of"  # whatever is asked as of a day has to be computed
CHALLENGE: Final = {"WWW-Authenticate": 'Basic realm="scamgraph", charset="UTF-8"'}
_TOKEN = re.compile(r"sg_([0-9a-f]{8})_([A-Za-z0-9_-]{43})\Z", re.ASCII)


class KeyMissing(ScamgraphError):
    """The request has no key, or one that is unknown or revoked."""

    status = 401
    code = "key_missing"


class KeyRefused(ScamgraphError):
    """The key is valid, but not for this scope."""

    status = 403
    code = "key_scope"


class Key(BaseModel):
    """A key as stored. `per_minute` limits requests that need a key."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    name: str
    hash: str
    scopes: tuple[Scope, ...]
    per_minute: int = DEFAULT_RATE
    made: str
    revoked: str = ""


class KeyFile:
    """The keys of one home folder. Any process may change them; a server notices at once."""

    def __init__(self, home: Path) -> None:
        folder = home.expanduser()
        self._file: JsonFile[tuple[Key, ...]] = JsonFile(
            folder / FILE, TypeAdapter(tuple[Key, ...]), empty=(), lock=folder / LOCK
        )

    def all(self) -> tuple[Key, ...]:
        """Return every key, revoked ones included. Raise StoreUnavailable for a damaged file."""
        return self._file.read()

    def good(self) -> tuple[Key, ...]:
        """Return the keys that are not revoked."""
        return tuple(key for key in self.all() if not key.revoked)

    def new(
        self, name: str, scopes: Iterable[str], per_minute: int = DEFAULT_RATE
    ) -> tuple[Key, str]:
        """Make a key; return it with its token, which is stored nowhere.

        Raise BadRequest for an unknown scope, a rate out of range or an unusable name.
        """
        wanted = set(scopes)
        if not wanted or not wanted <= set(SCOPES):
            raise BadRequest(f"scope: expected one or more of {', '.join(SCOPES)}")
        if not 1 <= per_minute <= MAX_RATE:
            raise BadRequest(f"per-minute: {per_minute} is not from 1 to {MAX_RATE}")
        if not name.strip() or not name.isprintable():
            raise BadRequest("name: expected a word or two that say whose key it is")
        key_id, secret = secrets.token_hex(4), secrets.token_urlsafe(32)
        token = f"sg_{key_id}_{secret}"
        key = Key(
            id=key_id,
            name=name.strip(),
            hash=_hash(token),
            scopes=tuple(scope for scope in SCOPES if scope in wanted),
            per_minute=per_minute,
            made=timestamp(),
        )
        with self._file.locked():
            self._file.write((*self.all(), key))
        return key, token

    def revoke(self, key_id: str) -> Key:
        """Revoke a key from now on, and return it. Raise NotFound."""
        with self._file.locked():
            keys = {key.id: key for key in self.all()}
            if key_id not in keys:
                raise NotFound(f"no key has the id {key_id!r}: see scamgraph key list")
            if not keys[key_id].revoked:
                keys[key_id] = keys[key_id].model_copy(update={"revoked": timestamp()})
                self._file.write(tuple(keys.values()))
        return keys[key_id]

    def holder(self, token: str | None, scope: Scope) -> Key:
        """Return the key of this token. Every valid key may read.

        Raise KeyMissing for an unknown or revoked key, KeyRefused for one of another scope.
        """
        parts = _TOKEN.match(token or "")
        hashed = _hash(token or "")
        for key in self.good():
            same = hmac.compare_digest(key.hash, hashed)
            if parts and key.id == parts[1] and same:
                if scope != "read" and scope not in key.scopes:
                    opens = ", ".join(key.scopes)
                    raise KeyRefused(f"this key is not for {scope}: it opens {opens}")
                return key
        raise KeyMissing(
            "a key is needed here: send it as Authorization: Bearer, or as the password"
        )


class RateLimiter:
    """Token buckets, one per client. Any thread may use it; full buckets are removed."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = Lock()
        self._buckets: dict[str, tuple[float, float]] = {}  # client: (tokens, time of the count)
        self._swept = clock()

    def take(self, client: str, per_minute: int) -> tuple[float, int]:
        """Take one token. Return 0.0, or the seconds until there is one; and how many are left."""
        with self._lock:
            now = self._clock()
            self._sweep(now)
            tokens, since = self._buckets.get(client, (float(per_minute), now))
            tokens = min(float(per_minute), tokens + (now - since) * per_minute / MINUTE)
            if tokens < 1:
                self._buckets[client] = (tokens, now)
                return (1 - tokens) * MINUTE / per_minute, 0
            self._buckets[client] = (tokens - 1, now)
            return 0.0, int(tokens - 1)

    def _sweep(self, now: float) -> None:
        """Once a minute, remove the buckets that this minute has filled: addresses are many."""
        if now - self._swept < MINUTE:
            return
        self._swept = now
        self._buckets = {
            client: bucket for client, bucket in self._buckets.items() if now - bucket[1] < MINUTE
        }


@dataclass(frozen=True, slots=True)
class Access:
    """What a route needs, as a dependency: a scope, and whether its answer is costly to compute.

    Calling it does nothing. `AuthMiddleware` reads it from the route and checks it before the
    content of the request is read, which FastAPI does before it calls any dependency.
    """

    scope: Scope = "read"
    costly: bool = False
    # Permanent addresses of saved questions begin with this, and need the console's scope.
    saved_prefix: str = ""

    async def __call__(self) -> None:
        """Do nothing: the middleware has checked the request."""

    def scope_of(self, path_params: Mapping[str, Any]) -> Scope:
        """Return the scope that a request with these path parameters needs."""
        permalink = str(path_params.get("permalink", ""))
        is_saved = self.saved_prefix and permalink.startswith(self.saved_prefix)
        return "console" if is_saved else self.scope


def require_scope(scope: Scope) -> Any:
    """Return the dependency of a route that a key must have a scope for, beyond loopback."""
    return Depends(Access(scope=scope))


# A route whose answer is computed for the request: without a key, requests are counted by address.
COSTLY: Final[Any] = Depends(Access(costly=True))
PERMALINK: Final[Any] = Depends(Access(costly=True, saved_prefix="s."))


def access_of(route: object) -> Access:
    """Return what a route declares that it needs; reading alone where it declares nothing."""
    declared = [depends.dependency for depends in getattr(route, "dependencies", ())]
    return next((access for access in declared if isinstance(access, Access)), Access())


class AuthMiddleware:
    """Passes on the requests that their key allows; puts its id and name in `request.state`.

    `routes` are the routes that declare an `Access`. `per_minute` is how many costly requests one
    address may send without a key, beyond loopback.
    """

    def __init__(
        self,
        app: ASGIApp,
        routes: Iterable[APIRoute],
        keys: KeyFile,
        needs: Needs,
        per_minute: int,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.app = app
        self.routes = tuple(routes)
        self.keys = keys
        self.needs = needs
        self.per_minute = per_minute
        self.rates = RateLimiter(clock)

    async def __call__(self, scope: StarletteScope, receive: Receive, send: Send) -> None:
        """Answer 401, 403 or 429, or pass the request on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        token = token_of(Headers(scope=scope).get("authorization", ""))
        refusal: ASGIApp | None = None
        if token is not None or self.needs != "nothing":
            access, wanted = self._access(scope)
            if token is None and not self._needs_key(scope["path"], wanted):
                refusal = self._without_key(scope, access)
            else:
                refusal = self._with_key(scope, token, wanted)
        await (refusal or self.app)(scope, receive, send)

    def _access(self, scope: StarletteScope) -> tuple[Access, Scope]:
        """Return what the matching route needs, or a route of the same path, or else reading."""
        as_get = {**scope, "method": "GET"} if scope["method"] == "HEAD" else scope
        same_path: tuple[Access, Scope] | None = None
        for route in self.routes:
            match, child = route.matches(as_get)
            if match is Match.NONE:
                continue
            access = access_of(route)
            needed = access, access.scope_of(child.get("path_params", {}))
            if match is Match.FULL:
                return needed
            same_path = same_path or needed
        return same_path or (Access(), "read")

    def _with_key(self, scope: StarletteScope, token: str | None, wanted: Scope) -> Response | None:
        try:
            key = self.keys.holder(token, wanted)
        except (KeyMissing, KeyRefused) as error:
            headers = CHALLENGE if isinstance(error, KeyMissing) else None
            return problem(error.status, error.code, str(error), headers=headers)
        scope.setdefault("state", {}).update(key=key.id, key_name=key.name)
        if wanted == "read":
            return None
        return self._too_often(scope, key.id, key.per_minute, "This key")

    def _without_key(self, scope: StarletteScope, access: Access) -> Response | None:
        if not access.costly and AS_OF not in QueryParams(scope["query_string"]):
            return None
        client = client_of(scope)
        return self._too_often(scope, client, self.per_minute, "Without a key, one address")

    def _too_often(
        self, scope: StarletteScope, client: str, per_minute: int, subject: str
    ) -> Response | None:
        wait, left = self.rates.take(client, per_minute)
        scope.setdefault("state", {})["rate"] = per_minute, left
        if not wait:
            return None
        seconds = str(math.ceil(wait))
        detail = f"{subject} may send {per_minute} requests a minute: wait {seconds} s"
        return problem(429, "too_often", detail, headers={"Retry-After": seconds})

    def _needs_key(self, path: str, wanted: Scope) -> bool:
        if self.needs == "nothing" or path.startswith(OPEN):
            return False
        return self.needs == "everything" or wanted != "read"


def client_of(scope: StarletteScope) -> str:
    """Return the name of a client without a key: its address, or the /64 network of its IPv6."""
    host = (scope.get("client") or ("",))[0]
    try:
        address = ipaddress.ip_address(host)
    except ValueError:  # a socket of this machine has no address
        return f"from {host}"
    address = getattr(address, "ipv4_mapped", None) or address
    prefix = 64 if address.version == 6 else 32
    return f"from {ipaddress.ip_network((address, prefix), strict=False)}"


def token_of(header: str) -> str | None:
    """Return the token in an Authorization header, or None where there is none."""
    method, _, value = header.partition(" ")
    if method.lower() == "bearer":
        return value.strip()
    if method.lower() != "basic":
        return None
    try:
        return base64.b64decode(value.strip(), validate=True).decode().partition(":")[2]
    except (binascii.Error, UnicodeDecodeError):
        return ""


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()

"""API keys, scopes and rate limits.

Keys for whoever asks from another machine: hashed, scoped, kept in the home folder.

A key is `sg_<id>_<secret>`, shown once when it is made. Only its hash is kept: the secret is 256
random bits, which no hashing could make easier or harder to guess.

What a key opens, where the server is reached from other machines.

Beyond loopback the console, exports, reports and saved questions need a key; where it is the
record that is served, and not the public store, everything does. A key comes as `Authorization:
Bearer KEY`, or as a password, for which a browser asks. Whoever reads the public store without one
may ask what costs only so often, by address.
"""

import base64
import binascii
import hashlib
import hmac
import ipaddress
import json
import math
import re
import secrets
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Lock
from typing import Final, Literal

from filelock import FileLock
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from starlette.datastructures import Headers, QueryParams
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Send
from starlette.types import Scope as StarletteScope

from api.problems import problem
from graph.dates import timestamp
from graph.embedded.folder import write_private
from graph.errors import BadRequest, NotFound, ScamgraphError, StoreUnavailable

FILE: Final = "keys.json"
LOCK: Final = "keys.lock"
Scope = Literal["read", "console", "export"]
SCOPES: Final[tuple[Scope, ...]] = ("read", "console", "export")
DEFAULT_RATE: Final = 60
WITHOUT_KEY_RATE: Final = 240  # of each address, where no key is shown
MAX_RATE: Final = 100_000
_TOKEN = re.compile(r"sg_([0-9a-f]{8})_([A-Za-z0-9_-]{43})\Z", re.ASCII)


class KeyMissing(ScamgraphError):
    """No key was shown, or one that is not known or was revoked."""

    status = 401
    code = "key_missing"


class KeyRefused(ScamgraphError):
    """The key is good, but not for this."""

    status = 403
    code = "key_scope"


class Key(BaseModel):
    """What is kept of a key. `per_minute` bounds whatever needs a key."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    name: str
    hash: str
    scopes: tuple[Scope, ...]
    per_minute: int = DEFAULT_RATE
    made: str
    revoked: str = ""


_KEYS = TypeAdapter(tuple[Key, ...])


class KeyFile:
    """The keys of one home folder. Any process may change them; a server sees it at once."""

    def __init__(self, home: Path) -> None:
        self._home = home.expanduser()
        self._file = self._home / FILE
        self._seen: tuple[int, int] = (0, 0)
        self._held: tuple[Key, ...] = ()

    def all(self) -> tuple[Key, ...]:
        """Every key ever made, the revoked ones too. Raises StoreUnavailable for a broken file."""
        try:
            state = self._file.stat()
        except FileNotFoundError:
            return ()
        if (now := (state.st_mtime_ns, state.st_ino)) != self._seen:
            try:
                self._held = _KEYS.validate_json(self._file.read_bytes())
            except ValidationError:
                raise StoreUnavailable(f"{self._file} is not as it was written") from None
            self._seen = now
        return self._held

    def good(self) -> tuple[Key, ...]:
        """The keys that open something."""
        return tuple(key for key in self.all() if not key.revoked)

    def new(
        self, name: str, scopes: Iterable[str], per_minute: int = DEFAULT_RATE
    ) -> tuple[Key, str]:
        """Make a key; the text is what its holder shows, and is kept nowhere.

        Raises BadRequest for a scope or rate that cannot be.
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
        with self._alone():
            self._write((*self.all(), key))
        return key, token

    def revoke(self, key_id: str) -> Key:
        """Take a key back; it opens nothing from now on. Raises NotFound."""
        with self._alone():
            keys = {key.id: key for key in self.all()}
            if key_id not in keys:
                raise NotFound(f"no key has the id {key_id!r}: see scamgraph key list")
            known = keys[key_id]
            keys[key_id] = (
                known if known.revoked else known.model_copy(update={"revoked": timestamp()})
            )
            self._write(tuple(keys.values()))
        return keys[key_id]

    def holder(self, token: str | None, scope: Scope) -> Key:
        """The key that was shown, where it opens this; any good key may read.

        Raises KeyMissing or KeyRefused.
        """
        found = _TOKEN.match(token or "")
        shown = _hash(token or "")
        for key in self.good():
            same = hmac.compare_digest(key.hash, shown)
            if found and key.id == found[1] and same:
                if scope != "read" and scope not in key.scopes:
                    raise KeyRefused(f"this key is not for {scope}: it opens {_list(key.scopes)}")
                return key
        raise KeyMissing(
            "a key is needed here: send it as Authorization: Bearer, or as the password"
        )

    def _alone(self) -> FileLock:
        self._home.mkdir(mode=0o700, parents=True, exist_ok=True)
        return FileLock(self._home / LOCK, mode=0o600)

    def _write(self, keys: tuple[Key, ...]) -> None:
        write_private(self._file, json.dumps([key.model_dump() for key in keys], indent=1))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def _list(scopes: Iterable[str]) -> str:
    return ", ".join(scopes)


MINUTE: Final = 60.0


class RateLimiter:
    """Buckets by who asks. Any thread may use it; a bucket that is full again is forgotten."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = Lock()
        self._left: dict[str, tuple[float, float]] = {}
        self._swept = clock()

    def wait(self, who: str, per_minute: int) -> float:
        """Take one from the bucket: 0.0, or the seconds until there is one again."""
        with self._lock:
            now = self._clock()
            self._sweep(now)
            left, since = self._left.get(who, (float(per_minute), now))
            left = min(float(per_minute), left + (now - since) * per_minute / MINUTE)
            if left < 1:
                self._left[who] = (left, now)
                return (1 - left) * MINUTE / per_minute
            self._left[who] = (left - 1, now)
            return 0.0

    def _sweep(self, now: float) -> None:
        """Once a minute, forget whom that minute has filled up again: addresses are many."""
        if now - self._swept < MINUTE:
            return
        self._swept = now
        self._left = {who: one for who, one in self._left.items() if now - one[1] < MINUTE}


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


class AuthMiddleware:
    """Lets through what the key shown opens; notes its id in `request.state.key`.

    `per_minute` is how often one address may ask what costs without a key, beyond loopback.
    """

    def __init__(self, app: ASGIApp, keys: KeyFile, needs: Needs, per_minute: int) -> None:
        self.app = app
        self.keys = keys
        self.needs = needs
        self.per_minute = per_minute
        self.rates = RateLimiter()

    async def __call__(self, scope: StarletteScope, receive: Receive, send: Send) -> None:
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

    def _with_key(self, scope: StarletteScope, token: str | None, wanted: Scope) -> Response | None:
        try:
            key = self.keys.holder(token, wanted)
        except (KeyMissing, KeyRefused) as error:
            headers = ASK if isinstance(error, KeyMissing) else None
            return problem(error.status, error.code, str(error), headers=headers)
        scope.setdefault("state", {})["key"] = key.id
        if wanted == "read":
            return None
        return self._too_often(key.id, key.per_minute, "This key")

    def _without_key(self, scope: StarletteScope) -> Response | None:
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

    def _needed(self, path: str, wanted: Scope) -> bool:
        if self.needs == "nothing" or path.startswith(OPEN):
            return False
        return self.needs == "everything" or wanted != "read"


def door_of(path: str, method: str) -> Scope:
    """What a request asks for."""
    if path == "/api/cypher" or path.startswith(OWN) or (path == "/console" and method == "POST"):
        return "console"
    makes_report = path == REPORT_FORM and method == "POST"
    return "export" if makes_report or path.startswith(EXPORTS) else "read"


def costs(path: str, query: bytes = b"") -> bool:
    """Whether an answer is worked out for who asks, so that it is counted without a key."""
    return path.startswith(COSTLY) or AS_OF in QueryParams(query)


def address_of(scope: StarletteScope) -> str:
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

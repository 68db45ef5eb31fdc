"""Security headers, hosts, foreign forms, body size, HEAD, last-resort errors.

On loopback the API has no key. `HostMiddleware` keeps a page elsewhere from pointing a name of its
own at 127.0.0.1 and reading the record through the reader's browser (DNS rebinding).
`SameOriginMiddleware` keeps it from sending forms here: it could not read the answer, but it could
keep the store busy and fill the audit log.
"""

import json
import logging
import secrets
import traceback
from collections.abc import Iterable, Mapping
from ipaddress import ip_address
from typing import Any, Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.problems import answer, problem
from graph.errors import disk_full

POLICY: Final = {
    "default-src": "'none'",
    "script-src": "'nonce-{nonce}'",
    "style-src": "'self' 'nonce-{nonce}'",
    "img-src": "'self' data:",
    "font-src": "'self'",
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
# Answers may be somebody's unpublished work: no shared cache keeps them, and a browser revalidates.
FRESH: Final = "private, no-cache"
KEPT: Final = "public, max-age=3600"
STATIC: Final = ("/static/", "/static-offline-docs/")


class SecurityHeadersMiddleware:
    """Gives each request a nonce (`request.state.nonce`) and each answer its headers.

    A page adds directives of its own in `request.state.policy`.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and add headers to the answer."""
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
                if rate := state.get("rate"):
                    headers["RateLimit-Policy"] = f'"minute";q={rate[0]};w=60'
                    headers["RateLimit"] = f'"minute";r={rate[1]}'
                if message["status"] == 200 and (tag := edition_shown(state)):
                    headers["ETag"] = tag
            await send(message)

        await self.app(scope, receive, with_headers)


def edition_shown(state: Mapping[str, Any]) -> str:
    """Return the ETag of an answer; "" where it shows another version than was there at first."""
    version, tag = state.get("edition", (0, ""))
    return tag if state.get("version", version) == version else ""


# The header, and the key of a JSON object, that say what an answer may rest on.
NOT_PUBLIC: Final = "X-Not-For-Publication"
NOT_PUBLIC_KEY: Final = "not_for_publication"
JSON: Final = ("application/json", "application/geo+json")


class ReleaseMiddleware:
    """Marks each answer of a record that holds what is not for publication.

    A header says so, and in a JSON object its first key. `request.state.not_public` is how much
    there is; nothing is added where all is public.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and mark the answer."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        state = scope.setdefault("state", {})
        start: Message | None = None

        async def marked(message: Message) -> None:
            nonlocal start
            closed = state.get("not_public")
            if message["type"] == "http.response.start" and closed and message["status"] < 400:
                start = message  # it waits for the first part of the body, which may grow
                return
            if start is not None:
                _mark(start, message, f"the record holds {closed.words} not for publication")
                await send(start)
                start = None
            await send(message)

        await self.app(scope, receive, marked)


def _mark(start: Message, first: Message, words: str) -> None:
    """Add the words to the headers of an answer, and to a JSON object that begins here."""
    headers = MutableHeaders(scope=start)
    headers[NOT_PUBLIC] = words
    body = first.get("body", b"")
    kind = headers.get("Content-Type", "").partition(";")[0]
    if kind in JSON and body.startswith(b'{"'):
        key = f'{{"{NOT_PUBLIC_KEY}": {json.dumps(words)}, '.encode()
        first["body"] = key + body[1:]
        if length := headers.get("Content-Length"):
            headers["Content-Length"] = str(int(length) + len(key) - 1)


def policy(nonce: str, more: dict[str, str]) -> str:
    """Return the content security policy of one answer."""
    directives = {**POLICY, **more}
    return "; ".join(f"{name} {value}" for name, value in directives.items()).format(nonce=nonce)


HERE: Final = ("localhost", "127.0.0.1", "::1")
ANY_ADDRESS: Final = frozenset({"0.0.0.0", "::"})  # noqa: S104 - named to compare, not to use


class HostMiddleware:
    """Refuses requests whose Host header has an unknown name.

    A server that listens on every address, with one of ANY_ADDRESS among its names, answers to
    every address too: only a name can be pointed elsewhere.
    """

    def __init__(self, app: ASGIApp, names: Iterable[str]) -> None:
        self.app = app
        self.names = frozenset(name.lower().strip("[]") for name in names)
        self.every_address = not self.names.isdisjoint(ANY_ADDRESS)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer 400 for an unknown name, or pass the request on."""
        if scope["type"] == "http" and not self._knows(name_of(Headers(scope=scope).get("host"))):
            refusal = problem(
                400,
                "unknown_host",
                "scamgraph does not answer to this host name: open it as localhost or 127.0.0.1, "
                "or start it with --name and this name",
            )
            await refusal(scope, receive, send)
            return
        await self.app(scope, receive, send)

    def _knows(self, name: str | None) -> bool:
        return name in self.names or (self.every_address and is_address(name or ""))


def is_address(name: str) -> bool:
    """Return whether a host is an IP address, not a name."""
    try:
        return bool(ip_address(name))
    except ValueError:
        return False


def name_of(host: str | None) -> str | None:
    """Return the name in a Host header, without its port, or None."""
    try:
        return urlsplit(f"//{host or ''}").hostname
    except ValueError:
        return None


READS: Final = ("GET", "HEAD", "OPTIONS")
OWN: Final = ("same-origin", "none")


class SameOriginMiddleware:
    """Refuses requests that a browser sends for a page of another site, unless they only read."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer 403 to a page of another site, or pass the request on."""
        if (
            scope["type"] == "http"
            and scope["method"] not in READS
            and is_foreign(Headers(scope=scope))
        ):
            refusal = problem(403, "other_site", "A page of another site may not send this here")
            await refusal(scope, receive, send)
            return
        await self.app(scope, receive, send)


def is_foreign(headers: Headers) -> bool:
    """Return whether a browser says that a page of another site sent the request."""
    # Pages of ours send no referrer, so a browser calls their origin "null": this header, which no
    # page can set, is asked first.
    if site := headers.get("sec-fetch-site"):
        return site not in OWN
    origin = headers.get("origin")
    return origin is not None and urlsplit(origin).netloc.lower() != headers.get("host", "").lower()


MAX_BODY_BYTES: Final = 1_000_000


class BodyLimitMiddleware:
    """Refuses requests whose content is longer than MAX_BODY_BYTES, declared or not."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Read the content and pass it on, or answer 413."""
        if scope["type"] != "http" or scope["method"] in {"GET", "HEAD", "OPTIONS"}:
            await self.app(scope, receive, send)
            return
        declared = Headers(scope=scope).get("content-length", "0")
        body = (
            None
            if not declared.isdigit() or int(declared) > MAX_BODY_BYTES
            else await _whole(receive)
        )
        if body is None:
            detail = f"At most {MAX_BODY_BYTES:,} bytes may be sent at once"
            await problem(413, "too_large", detail)(scope, receive, send)
            return
        waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

        async def again() -> Message:
            return waiting.pop() if waiting else await receive()

        await self.app(scope, again, send)


async def _whole(receive: Receive) -> bytes | None:
    """Return the content, or None where it is too long or the client has disconnected."""
    body = bytearray()
    more = True
    while more:
        message = await receive()
        if message["type"] != "http.request":
            return None
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > MAX_BODY_BYTES:
            return None
    return bytes(body)


class HeadAsGetMiddleware:
    """Passes HEAD on as GET, so that status and headers are those of GET."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass HEAD on as GET."""
        if scope["type"] == "http" and scope["method"] == "HEAD":
            scope = {**scope, "method": "GET"}
        await self.app(scope, receive, send)


log = logging.getLogger(__name__)


class ErrorMiddleware:
    """Turns an unexpected exception into a 500 in the shape of every other error."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and answer 500 to an exception unless an answer has begun."""
        begun = False

        async def watched(message: Message) -> None:
            nonlocal begun
            begun = begun or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, receive, watched)
        except Exception as error:
            # The address and the exception's message may hold query text: neither is logged.
            where = "".join(traceback.format_tb(error.__traceback__))
            log.error("unexpected %s\n%s", type(error).__name__, where)  # noqa: TRY400
            if begun or scope["type"] != "http":
                raise
            status, code = 500, "unexpected"
            words = "An unexpected error occurred. It was noted in the log of the server."
            if isinstance(error, UnicodeEncodeError):  # what is stored holds none
                status, code = 400, "bad_request"
                words = "The request holds half of a character (a lone surrogate, U+D800 to U+DFFF)"
            elif (full := disk_full(error)) is not None:
                status, code, words = full.status, full.code, f"On the server {full}"
            await answer(Request(scope), status, code, words)(scope, receive, send)

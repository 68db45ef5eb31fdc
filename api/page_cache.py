"""Pages of the version before, sent while those of the present version are being prepared.

A change of the data makes much be computed again; who reads in these seconds gets the page as it
was (stale-while-revalidate, RFC 5861), with its version in its frame. It is never sent

- after a redaction, or whatever else removed something, since it might show what is gone;
- to whoever changed the data by a request to this server, who reads what was written;
- to a reader who reloads (`Cache-Control: no-cache` or `max-age=0`), or to a program (/api).
"""

from dataclasses import dataclass
from threading import Lock
from typing import Any, Final

from anyio import to_thread
from cachetools import LRUCache
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.readiness import Readiness

KEPT_BYTES: Final = 32_000_000
LARGEST_BYTES: Final = 4_000_000
RELOADS: Final = ("no-cache", "no-store", "max-age=0")
STATUS: Final = b"cache-status"  # RFC 9211

Address = tuple[str, ...]  # the key's id first


@dataclass(frozen=True, slots=True)
class KeptPage:
    """One answer as it was sent, the version of the data that it shows, and its nonce."""

    version: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes
    nonce: str
    policy: dict[str, str]


class PageCache:
    """The pages that readers opened last, up to KEPT_BYTES. Any thread may use it."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._pages: LRUCache[Address, KeptPage] = LRUCache(
            KEPT_BYTES, getsizeof=lambda page: len(page.body)
        )

    def get(self, address: Address) -> KeptPage | None:
        """Return the page, or None."""
        with self._lock:
            return self._pages.get(address)

    def keep(self, address: Address, page: KeptPage) -> None:
        """Keep the page in place of an older one."""
        with self._lock:
            self._pages[address] = page

    def forget(self, key: str) -> None:
        """Drop every page that was sent for this key."""
        with self._lock:
            for address in [each for each in self._pages if each[0] == key]:
                del self._pages[address]


class PageCacheMiddleware:
    """Sends a kept page where it may, and keeps the pages that name the version they show."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._pages = PageCache()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the kept page, or pass the request on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
        elif scope["method"] not in {"GET", "HEAD"}:
            await self._pass_change(scope, receive, send)
        elif scope["method"] == "HEAD" or scope["path"].startswith("/api/"):
            await self.app(scope, receive, send)
        else:
            await self._answer(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        address = (
            _key(scope), scope["scheme"], headers.get("host", ""), scope["path"],
            scope["query_string"].decode("latin-1"),
        )  # fmt: skip
        page = self._pages.get(address)
        prepares_after = _readiness(scope).prepares_after
        if (
            page
            and not _reloads(headers)
            and await to_thread.run_sync(prepares_after, page.version)
        ):
            await _send_again(page, scope["state"], send)
            return
        start: Message | None = None
        body = bytearray()
        ended = False

        async def copied(message: Message) -> None:
            nonlocal start, ended
            if message["type"] == "http.response.start":
                # The headers as they are here: outer layers add to the list of the message.
                start = {**message, "headers": tuple(message["headers"])}
            elif len(body) <= LARGEST_BYTES:
                body.extend(message.get("body", b""))
                ended = not message.get("more_body", False)
            await send(message)

        await self.app(scope, receive, copied)
        state = scope["state"]
        whole = ended and len(body) <= LARGEST_BYTES
        if whole and start and start["status"] == 200 and "version" in state:
            policy = state.get("policy", {})
            page = KeptPage(state["version"], start["headers"], bytes(body), state["nonce"], policy)
            self._pages.keep(address, page)

    async def _pass_change(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on a request that may change the data, and forget its sender's pages if it did.

        They are forgotten before the answer is sent: the sender may ask the next moment.
        """
        written = _readiness(scope).written
        before = await to_thread.run_sync(written)

        async def after(message: Message) -> None:
            starts = message["type"] == "http.response.start"
            if starts and await to_thread.run_sync(written) != before:
                self._pages.forget(_key(scope))
            await send(message)

        await self.app(scope, receive, after)


def _readiness(scope: Scope) -> Readiness:
    readiness: Readiness = scope["app"].state.readiness
    return readiness


def _key(scope: Scope) -> str:
    return str(scope["state"].get("key", ""))


def _reloads(headers: Headers) -> bool:
    wanted = headers.get("cache-control", "").lower().replace(" ", "").split(",")
    return headers.get("pragma", "").lower() == "no-cache" or not set(RELOADS).isdisjoint(wanted)


async def _send_again(page: KeptPage, state: dict[str, Any], send: Send) -> None:
    """Send a kept page with the nonce of this request, which is as long."""
    state["policy"] = page.policy
    told = f'scamgraph; hit; detail="version {page.version}, the next one is being prepared"'
    headers = [*page.headers, (STATUS, told.encode())]
    body = page.body.replace(page.nonce.encode(), state["nonce"].encode())
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})

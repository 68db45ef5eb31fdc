"""A query ended when its client disconnects; how many run at once."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from typing import Annotated, Any, Final, Literal, Protocol, TypeVar

import anyio
from anyio import CapacityLimiter, to_thread
from fastapi import Depends
from starlette.requests import Request

from api.auth import client_of
from graph.errors import ScamgraphError
from queries.bounded_read import CancelToken, StoreBusy

T = TypeVar("T")
Door = Literal["console", "library"]
# Few, so that pages and other questions are answered while these wait for the store.
AT_ONCE: Final[dict[Door, int]] = {"console": 4, "library": 8}
WAITS_S: Final = 5.0


class RunQuery(Protocol):
    """Runs a query in a thread; ends it on the store when the client disconnects."""

    def __call__(self, work: Callable[[CancelToken], T]) -> Awaitable[T]:
        """Return the result of `work`. Raise StoreBusy if none may start within WAITS_S seconds."""


class QueryLimiter:
    """Limits how many queries of each sort run at once; the others wait."""

    def __init__(self) -> None:
        self._limits = {door: CapacityLimiter(most) for door, most in AT_ONCE.items()}
        self._running: set[CancelToken] = set()

    def end_all(self) -> None:
        """End every query: the server is ending. Any thread may call it; it waits for nothing."""
        for ending in tuple(self._running):
            why = StoreBusy("the server is ending: ask again when it has started")
            threading.Thread(target=ending.end, args=(why,), daemon=True, name="ending").start()

    async def ask(self, request: Request, door: Door, work: Callable[[CancelToken], T]) -> T:
        """Run `work` while the client of this request is connected."""
        limit = self._limits[door]
        try:
            limit.acquire_on_behalf_of_nowait(request)
        except anyio.WouldBlock:
            await _turn(limit, request)
        try:
            return await self._while_here(work, request, f"{door} {_asker_of(request)}")
        finally:
            limit.release_on_behalf_of(request)

    async def _while_here(
        self, work: Callable[[CancelToken], T], request: Request, asker: str
    ) -> T:
        """Wait for the first of three: the answer, a disconnect, or a query that was abandoned."""
        loop = asyncio.get_running_loop()
        given_up: asyncio.Future[ScamgraphError] = loop.create_future()

        def tell(why: ScamgraphError) -> None:
            loop.call_soon_threadsafe(_tell, given_up, why)

        ending = CancelToken(tell, asker)
        self._running.add(ending)
        running = asyncio.ensure_future(to_thread.run_sync(work, ending, abandon_on_cancel=True))
        leaving = asyncio.ensure_future(_left(request))
        waiting: set[asyncio.Future[Any]] = {running, leaving, given_up}
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            if leaving.done() and not running.done():
                await to_thread.run_sync(ending.end)
                await asyncio.wait(waiting - {leaving}, return_when=asyncio.FIRST_COMPLETED)
            if running.done():
                return running.result()
            raise given_up.result()
        finally:
            self._running.discard(ending)
            for each in waiting:
                each.cancel()


async def _turn(limit: CapacityLimiter, request: Request) -> None:
    try:
        with anyio.fail_after(WAITS_S):
            await limit.acquire_on_behalf_of(request)
    except TimeoutError:
        raise StoreBusy(
            f"{limit.total_tokens:g} queries are running already: try again in a moment"
        ) from None


def _asker_of(request: Request) -> str:
    """Return the key's id or the client's address: against whom an abandoned query counts."""
    return str(getattr(request.state, "key", "")) or client_of(request.scope)


async def _left(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _tell(given_up: "asyncio.Future[ScamgraphError]", why: ScamgraphError) -> None:
    if not given_up.done():
        given_up.set_result(why)


def _asked(door: Door) -> Callable[[Request], Awaitable[RunQuery]]:
    async def given(request: Request) -> RunQuery:
        doors: QueryLimiter = request.app.state.doors

        async def ask(work: Callable[[CancelToken], T]) -> T:
            return await doors.ask(request, door, work)

        return ask

    return given


ConsoleRunnerDep = Annotated[RunQuery, Depends(_asked("console"))]
LibraryRunnerDep = Annotated[RunQuery, Depends(_asked("library"))]

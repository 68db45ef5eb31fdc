"""A question asked while its asker is there: when the client goes away, the store is told."""

from collections.abc import Awaitable, Callable
from typing import Annotated, Final, Literal, Protocol, TypeVar

import anyio
from anyio import CapacityLimiter, to_thread
from fastapi import Depends
from starlette.requests import Request

from queries.ending import Ending, StoreBusy

T = TypeVar("T")
Door = Literal["console", "library"]
# Few, so that pages and other questions are answered while these wait for the store.
AT_ONCE: Final[dict[Door, int]] = {"console": 4, "library": 16}
WAITS_S: Final = 5.0


class Asked(Protocol):
    """Does some asking in a thread; ends it on the store when whoever asked is gone."""

    def __call__(self, work: Callable[[Ending], T]) -> Awaitable[T]:
        """What `work` answers. Raises StoreBusy where no turn comes within WAITS_S seconds."""


class Doors:
    """How many questions of each sort run at once; the others wait for their turn."""

    def __init__(self) -> None:
        self._limits = {door: CapacityLimiter(most) for door, most in AT_ONCE.items()}

    async def ask(self, request: Request, door: Door, work: Callable[[Ending], T]) -> T:
        """Do some asking while the client of this request is there."""
        limit = self._limits[door]
        try:
            with anyio.fail_after(WAITS_S):
                await limit.acquire_on_behalf_of(request)
        except TimeoutError:
            raise StoreBusy(
                f"{limit.total_tokens:g} questions run already: ask again in a moment"
            ) from None
        try:
            return await _while_here(request, work)
        finally:
            limit.release_on_behalf_of(request)


async def _while_here(request: Request, work: Callable[[Ending], T]) -> T:
    ending = Ending()
    found: list[T] = []
    failed: list[Exception] = []

    async def watch() -> None:
        while (await request.receive())["type"] != "http.disconnect":
            pass
        await to_thread.run_sync(ending.end)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(watch)
        try:
            found.append(await to_thread.run_sync(work, ending))
        except Exception as error:  # noqa: BLE001 - raised below, outside of the group
            failed.append(error)
        tasks.cancel_scope.cancel()
    if failed:
        raise failed[0]
    return found[0]


def _asked(door: Door) -> Callable[[Request], Asked]:
    def given(request: Request) -> Asked:
        doors: Doors = request.app.state.doors

        async def ask(work: Callable[[Ending], T]) -> T:
            return await doors.ask(request, door, work)

        return ask

    return given


ConsoleHere = Annotated[Asked, Depends(_asked("console"))]
LibraryHere = Annotated[Asked, Depends(_asked("library"))]

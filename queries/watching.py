"""One thread that minds the time of all: a thread for each question would cost more than it."""

import heapq
import threading
import time
from collections.abc import Callable
from itertools import count
from typing import Final


class Limit:
    """A time that was set; `lift` it when what it bounds is done."""

    def __init__(self, act: Callable[[], None]) -> None:
        self._act: Callable[[], None] | None = act

    def lift(self) -> None:
        """Nothing happens any more."""
        self._act = None

    def reached(self) -> None:
        """Act, in a thread of its own: the next limit does not wait for this one."""
        if self._act is not None:
            threading.Thread(target=self._act, daemon=True, name="limit").start()


class Watch:
    """Limits by the time at which they are reached. Any thread may set one."""

    def __init__(self) -> None:
        self._waiting: list[tuple[float, int, Limit]] = []
        self._number = count()
        self._changed = threading.Condition()
        self._begun = False

    def after(self, seconds: float, act: Callable[[], None]) -> Limit:
        """Act once, after so many seconds, unless it is lifted before."""
        limit = Limit(act)
        with self._changed:
            heapq.heappush(self._waiting, (time.monotonic() + seconds, next(self._number), limit))
            if not self._begun:
                self._begun = True
                threading.Thread(target=self._mind, daemon=True, name="watch").start()
            elif self._waiting[0][2] is limit:
                self._changed.notify()
        return limit

    def _mind(self) -> None:
        while True:
            with self._changed:
                left = self._waiting[0][0] - time.monotonic() if self._waiting else None
                if left is None or left > 0:
                    self._changed.wait(left)
                    continue
                limit = heapq.heappop(self._waiting)[2]
            limit.reached()


WATCH: Final = Watch()

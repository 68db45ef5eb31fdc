"""How often one key, or one address without one, may ask: a bucket that fills by the minute."""

import time
from collections.abc import Callable
from threading import Lock
from typing import Final

MINUTE: Final = 60.0


class Rates:
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

"""How often one key may ask: a bucket that fills by the minute."""

import time
from collections.abc import Callable
from threading import Lock
from typing import Final

MINUTE: Final = 60.0


class Rates:
    """Buckets by key id. Any thread may use it; they are forgotten when the server ends."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = Lock()
        self._left: dict[str, tuple[float, float]] = {}

    def wait(self, key_id: str, per_minute: int) -> float:
        """Take one from the bucket: 0.0, or the seconds until there is one again."""
        with self._lock:
            now = self._clock()
            left, since = self._left.get(key_id, (float(per_minute), now))
            left = min(float(per_minute), left + (now - since) * per_minute / MINUTE)
            if left < 1:
                self._left[key_id] = (left, now)
                return (1 - left) * MINUTE / per_minute
            self._left[key_id] = (left - 1, now)
            return 0.0

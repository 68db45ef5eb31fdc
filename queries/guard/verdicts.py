"""Verdicts kept by text: a text that was let through once is not planned again."""

from collections import OrderedDict
from threading import Lock

MOST = 1_000


class Verdicts:
    """The texts that a store's planner let through, the last used last. Any thread may use it."""

    def __init__(self, most: int = MOST) -> None:
        self._known: OrderedDict[tuple[str, str], None] = OrderedDict()
        self._lock = Lock()
        self._most = most

    def knows(self, engine: str, text: str) -> bool:
        """Whether the engine let this very text through before."""
        with self._lock:
            if (engine, text) not in self._known:
                return False
            self._known.move_to_end((engine, text))
            return True

    def keep(self, engine: str, text: str) -> None:
        """Remember that it did."""
        with self._lock:
            self._known[engine, text] = None
            if len(self._known) > self._most:
                self._known.popitem(last=False)

"""Taking a question back while it runs, and what no engine would end."""

import threading
from weakref import WeakKeyDictionary

from graph.errors import BadRequest, ScamgraphError
from graph.store import Store
from graph.store.reading import Reading

MOST_GIVEN_UP = 4


class StoppedByTime(BadRequest):
    """The store was not done in time; the question asks too much at once."""

    # Not 408: a browser sends a request that was answered so once more.
    status = 504
    code = "took_too_long"


class AskerLeft(ScamgraphError):
    """Whoever asked is gone: nobody reads this answer."""

    code = "asker_left"


class StoreBusy(ScamgraphError):
    """More is running than this machine should take on; ask again later."""

    status = 503
    code = "too_busy"


class Ending:
    """Handed along with a question, so that the one who asked may take it back. Any thread may."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._reading: Reading | None = None
        self._over: threading.Event | None = None
        self.asked = False

    def hold(self, reading: Reading, over: threading.Event) -> None:
        """What `end` shall end, and what is set when that is in vain. Raises AskerLeft."""
        with self._lock:
            self._reading, self._over = reading, over
            if self.asked:
                raise AskerLeft("it was taken back")

    def end(self) -> None:
        """End on the server what runs for this question."""
        with self._lock:
            self.asked = True
            reading, over = self._reading, self._over
        if reading is not None and not reading.end() and over is not None:
            over.set()


class _GivenUp:
    """Threads whose query went on after it was ended: no engine stops one row's expression."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._threads: WeakKeyDictionary[Store, list[threading.Thread]] = WeakKeyDictionary()

    def add(self, store: Store, thread: threading.Thread) -> None:
        with self._lock:
            self._threads.setdefault(store, []).append(thread)

    def check(self, store: Store) -> None:
        """Raises StoreBusy where so many go on that another may leave nothing for anybody else."""
        with self._lock:
            running = [thread for thread in self._threads.get(store, ()) if thread.is_alive()]
            self._threads[store] = running
        if len(running) >= MOST_GIVEN_UP:
            raise StoreBusy(
                f"{len(running)} questions were given up and still keep the store busy: "
                "ask again when they have ended"
            )


GIVEN_UP = _GivenUp()

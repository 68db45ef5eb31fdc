"""Taking a question back while it runs, and what no engine would end."""

import threading
from collections.abc import Callable
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
    """Handed along with a question, so that the one who asked may take it back. Any thread may.

    `given_up` is told, by whatever thread, of a question that goes on although it was ended.
    """

    def __init__(self, given_up: Callable[[ScamgraphError], None] = lambda _: None) -> None:
        self._lock = threading.Lock()
        self._given_up = given_up
        self._held: tuple[Store, Reading] | None = None
        self.asked = False

    def hold(self, store: Store, reading: Reading) -> None:
        """What `end` shall end. Raises AskerLeft where it was asked for already."""
        with self._lock:
            self._held = store, reading
            if self.asked:
                raise AskerLeft("it was taken back")

    def end(self) -> None:
        """End on the server what runs for this question: nobody waits for it any more."""
        with self._lock:
            self.asked = True
        self.stop(AskerLeft("whoever asked is gone"))

    def stop(self, why: ScamgraphError) -> None:
        """End what runs; where it goes on all the same, give it up for this reason."""
        with self._lock:
            held = self._held
        if held is not None and not GIVEN_UP.end(*held):
            self._given_up(why)


class _GivenUp:
    """Readings that went on after they were ended: no engine stops the expression of one row."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._readings: WeakKeyDictionary[Store, list[Reading]] = WeakKeyDictionary()

    def end(self, store: Store, reading: Reading) -> bool:
        """End a reading; whether it did. One that goes on all the same is counted from now on."""
        if reading.end():
            return True
        with self._lock:
            known = self._readings.setdefault(store, [])
            if reading not in known:
                known.append(reading)
        return False

    def check(self, store: Store) -> None:
        """Raises StoreBusy where so many go on that another may leave nothing for anybody else."""
        if store not in self._readings:
            return
        with self._lock:
            going_on = [r for r in self._readings[store] if not r.closed]
            self._readings[store] = going_on
        if len(going_on) >= MOST_GIVEN_UP:
            raise StoreBusy(
                f"{len(going_on)} questions were given up and still keep the store busy: "
                "ask again when they have ended"
            )


GIVEN_UP = _GivenUp()

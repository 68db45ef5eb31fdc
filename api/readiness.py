"""Whether the server is ready: the store answers, and what pages show of it is computed.

A thread looks at the store twice a second: it starts an embedded engine again that has ended, and
computes what pages need of a new version of the data before anybody asks for it.
"""

import logging
import threading
from collections.abc import Callable
from typing import Final

from anyio import fail_after, to_thread

from api.snapshot import Snapshot, Snapshots
from graph.errors import ScamgraphError, StoreUnavailable
from graph.store import Store
from graph.store.metadata import Meta, read_meta

log = logging.getLogger(__name__)
LOOKS_S: Final = 0.5
ANSWERS_S: Final = 1.0
# Less than half of what a server may take to end; who waits longer is told nothing new.
ENDS_S: Final = 5.0


class Readiness:
    """Looks after the store of one server, from each `start` to the next `stop`."""

    def __init__(
        self, store: Store, snapshots: Snapshots, prepare: Callable[[Snapshot], None]
    ) -> None:
        self._store = store
        self._snapshots = snapshots
        self._prepare = prepare
        self._prepared: int | None = None
        self._started = False
        self._stop = threading.Event()
        # Set once a look has ended, whether the pages could be prepared or not.
        self.looked = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def stopped(self) -> bool:
        """Return whether nothing more need be prepared."""
        return self._stop.is_set()

    def start(self) -> None:
        """Prepare the pages, and look after the store until `stop`."""
        self._started = True
        self._store.serve()
        self._stop.clear()
        # A daemon: a store that does not answer must not keep the server from ending.
        self._thread = threading.Thread(target=self._look, daemon=True, name="readiness")
        self._thread.start()

    def stop(self) -> None:
        """Look no longer, and wait up to 5 s for a look that has begun.

        The caller closes the store next, and a connection that another thread still uses cannot be
        closed in order.
        """
        self._stop.set()
        if self._thread:
            self._thread.join(ENDS_S)

    def prepares_after(self, version: int) -> bool:
        """Return whether a page of this version may be sent in place of the present one's.

        It may while the present one is being prepared, unless something was removed since.
        """
        if self._prepared is None or self.stopped:
            return False
        meta = self._meta()
        return (
            meta is not None
            and meta.version != self._prepared
            and meta.removed_in <= version < meta.version
        )

    def written(self) -> int | None:
        """Return the version of the data, or None if the store does not answer."""
        meta = self._meta()
        return meta.version if meta else None

    def _meta(self) -> Meta | None:
        try:
            return self._store.read(read_meta)
        except ScamgraphError:
            return None

    async def version(self) -> int:
        """Return the version of the data that pages can show at once.

        Raise StoreUnavailable, within 2 s, if the store does not answer, holds no record, or its
        pages are not prepared since the start.
        """
        if self._store.embedded and not self._store.embedded.alive():
            raise StoreUnavailable("the embedded engine has ended: it is being started again")
        try:
            with fail_after(ANSWERS_S):
                meta = await to_thread.run_sync(
                    lambda: self._store.read(read_meta), abandon_on_cancel=True
                )
        except TimeoutError:
            raise StoreUnavailable(f"the store did not answer within {ANSWERS_S:g} s") from None
        if meta is None:
            raise StoreUnavailable("the store holds no record yet")
        if self._started and self._prepared is None:
            raise StoreUnavailable("the pages are being prepared: try again in a moment")
        return meta.version

    def _look(self) -> None:
        while not self._stop.is_set():
            try:
                self._store.attach_again()
                self._keep_prepared()
            except ScamgraphError:
                pass  # the store is away: `version` says so
            self.looked.set()
            self._stop.wait(LOOKS_S)

    def _keep_prepared(self) -> None:
        meta = self._store.read(read_meta)
        if meta is None or meta.version == self._prepared:
            return
        snapshot = self._snapshots.now()
        try:
            self._prepare(snapshot)
        except StoreUnavailable:
            raise
        except Exception:
            log.exception("a page could not be prepared: its first reader waits for it")
        self._prepared = snapshot.network.version

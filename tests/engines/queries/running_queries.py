"""What a server says that it is busy with, of all that came through a limited reading."""

import time

from graph.embedded.http import ask_engine
from graph.store import Store

SETTLES_S = 3.0


def running(store: Store) -> list[str]:
    """Texts of the readings that are still there after a moment to settle; none is expected."""
    until = time.monotonic() + SETTLES_S
    while (found := now_running(store)) and time.monotonic() < until:
        time.sleep(0.05)
    return found


def now_running(store: Store) -> list[str]:
    """Texts of the readings that run at this moment, by the server's own list."""
    if store.embedded is None:
        rows = store.read(
            lambda tx: tx.rows(
                "SHOW TRANSACTIONS YIELD currentQuery, metaData "
                "WHERE metaData.scamgraph_reading IS NOT NULL RETURN currentQuery AS text"
            )
        )
        return [str(row["text"]) for row in rows]
    port, login = store.embedded._http_port, store.embedded.reader
    found = ask_engine(port, login, "server", {"command": "list queries"})
    return [str(query["text"]) for query in found]

"""Write in a process of its own, beside another: `python -m tests.engines.writer_process TIMES`."""

import sys

from graph.settings import Settings
from graph.store import open_store
from graph.store.connection import Transaction


def increment(times: int) -> None:
    """Read a number, add one, write it: without a lock, what another wrote would be lost."""

    def work(tx: Transaction) -> None:
        row = tx.first("MATCH (n:Counter {id: 'one'}) RETURN n.value AS v")
        tx.rows("MERGE (n:Counter {id: 'one'}) SET n.value = $v", v=(row["v"] if row else 0) + 1)

    with open_store(Settings()) as store:
        for _ in range(times):
            store.write(work)


if __name__ == "__main__":
    increment(int(sys.argv[1]))

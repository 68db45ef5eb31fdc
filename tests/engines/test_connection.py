"""What was sent to a store is not held until its transaction ends: a load's memory hangs on it."""

from collections.abc import Iterator
from weakref import ref

from graph.settings import Settings
from graph.store import open_store
from graph.store.connection import Transaction

ECHO = "UNWIND $rows AS row RETURN row.id AS id"


class Sent(dict[str, str]):
    """A row of which can be told whether anybody holds it."""


def test_rows_are_let_go_once_they_were_sent(settings: Settings) -> None:
    def work(tx: Transaction) -> tuple[int, int]:
        sent: list[ref[Sent]] = []

        def rows() -> Iterator[Sent]:
            for number in range(3):
                row = Sent(id=str(number))
                sent.append(ref(row))
                yield row

        tx.each(ECHO, rows())
        answered = tx.gather(ECHO, rows())
        return len(answered), sum(row() is not None for row in sent)

    with open_store(settings) as store:
        assert store.read(work) == (3, 0)

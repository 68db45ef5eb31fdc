"""A question's rows one after another, however many: memory holds a batch of them."""

from collections.abc import Generator, Mapping
from typing import Any

from graph.errors import BadRequest
from graph.store import Store
from graph.store.faults import as_sentences
from queries.ending import GIVEN_UP, Ending
from queries.params import checked, placed
from queries.plain import plain_value
from queries.question import Question
from queries.watching import WATCH

SECONDS = 600.0
_FETCH = 1_000


class Rows:
    """Rows of one answer, held by one READ transaction until they end or are closed."""

    def __init__(
        self,
        store: Store,
        columns: tuple[str, ...],
        text: str,
        values: Mapping[str, object],
        ending: Ending | None = None,
    ) -> None:
        self.columns = columns
        self._store = store
        GIVEN_UP.check(store)
        self._reading = store.reading(SECONDS, _FETCH)
        if ending:
            ending.hold(store, self._reading)
        # The embedded engine has no limit of its own.
        self._limit = WATCH.after(SECONDS, self.end)
        with as_sentences():
            try:
                self._reading.__enter__()
                self._result = self._reading.run(text, values)
                self._result.keys()  # what the store refuses, it refuses before the first byte
            except BaseException:
                self.close()
                raise

    @property
    def closed(self) -> bool:
        """Whether the transaction is over."""
        return self._reading.closed

    def __iter__(self) -> Generator[tuple[Any, ...]]:
        try:
            with as_sentences():
                for record in self._result:
                    yield tuple(plain_value(record[column]) for column in self.columns)
        finally:
            self.close()

    def end(self) -> None:
        """End what runs for these rows on the server; any thread may, while another reads."""
        GIVEN_UP.end(self._store, self._reading)

    def close(self) -> None:
        """End the transaction; what was not read is not sent any more."""
        self._limit.lift()
        if not self.closed:
            self._reading.close()


def stream(
    store: Store,
    question: Question,
    params: Mapping[str, object],
    limit: int | None = None,
    ending: Ending | None = None,
) -> Rows:
    """The rows of a question, at most `limit` of them where it is given.

    `ending` takes it back while the first row is awaited; afterwards `Rows.end` does.

    Raises BadRequest and NotFound as `run` does, before there is a first row.
    """
    if limit is not None and limit < 1:
        raise BadRequest(f"limit: {limit} is not a whole number from 1")
    values = checked(question, params)
    found = store.read(lambda tx: placed(tx, question, values))
    if limit is None:
        return Rows(store, tuple(question.columns), question.cypher, found, ending)
    text = f"{question.cypher}\nLIMIT $limit"
    return Rows(store, tuple(question.columns), text, {**found, "limit": limit}, ending)

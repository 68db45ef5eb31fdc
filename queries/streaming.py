"""A question's rows one after another, however many: memory holds a batch of them."""

from collections.abc import Iterator, Mapping
from typing import Any

from neo4j import READ_ACCESS

from graph.errors import BadRequest
from graph.store import Store
from graph.store.faults import as_sentences
from queries.params import checked, placed
from queries.plain import plain_value
from queries.question import Question

SECONDS = 600.0
_FETCH = 1_000


class Rows:
    """Rows of one answer, held by one READ transaction until they end or are closed."""

    def __init__(
        self, store: Store, columns: tuple[str, ...], text: str, values: Mapping[str, object]
    ) -> None:
        self.columns = columns
        self.closed = False
        # The store's own reads gather their rows; a stream needs its driver.
        driver, database = store._driver, store._database  # noqa: SLF001
        with as_sentences():
            self._session = driver.session(
                database=database, default_access_mode=READ_ACCESS, fetch_size=_FETCH
            )
            try:
                self._tx = self._session.begin_transaction(timeout=SECONDS)
                self._result = self._tx.run(text, dict(values))
                self._result.keys()  # what the store refuses, it refuses before the first byte
            except BaseException:
                self.close()
                raise

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        try:
            with as_sentences():
                for record in self._result:
                    yield tuple(plain_value(record[column]) for column in self.columns)
        finally:
            self.close()

    def close(self) -> None:
        """End the transaction; what was not read is not sent any more."""
        if not self.closed:
            self.closed = True
            self._session.close()


def stream(
    store: Store, question: Question, params: Mapping[str, object], limit: int | None = None
) -> Rows:
    """The rows of a question, at most `limit` of them where it is given.

    Raises BadRequest and NotFound as `run` does, before there is a first row.
    """
    if limit is not None and limit < 1:
        raise BadRequest(f"limit: {limit} is not a whole number from 1")
    values = checked(question, params)
    found = store.read(lambda tx: placed(tx, question, values))
    if limit is None:
        return Rows(store, tuple(question.columns), question.cypher, found)
    text = f"{question.cypher}\nLIMIT $limit"
    return Rows(store, tuple(question.columns), text, {**found, "limit": limit})

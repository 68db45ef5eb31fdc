"""Questions of the library: over the API, beside the same Cypher on the raw driver."""

from collections.abc import Callable, Iterator
from urllib.parse import urlencode

from benchmarks.asking.service import Client
from benchmarks.asking.waits import Ask, Waits, in_turns
from benchmarks.bench import Bench
from queries.questions import Question, question_of

LIMIT = 101  # the usual hundred rows, and one to see whether there are more
_MOST_LINKED = (
    "MATCH (c:Compound) MATCH (l:Link) WHERE l.from = c.id OR l.to = c.id WITH c, count(l) AS n "
    "RETURN c.id AS id ORDER BY n DESC, id LIMIT 1"
)


def measured(bench: Bench, port: int, rounds: int) -> Iterator[tuple[str, int, Waits, Waits]]:
    """(question, clients, waits of the raw driver, waits of the API)."""
    row = bench.store.read(lambda tx: tx.first(_MOST_LINKED))
    compound = row["id"] if row else ""
    asked = {"operators-and-standing": {}, "links-of-compound": {"compound": compound}}
    for name, given in asked.items():
        question = question_of(name)
        for clients, asks in ((1, 60), (32, 6)):
            sides = {
                "raw": _raw(bench, question, given),
                "api": _api(port, question, given),
            }
            found = in_turns(sides, clients, rounds, asks)
            yield name, clients, found["raw"], found["api"]


def _raw(bench: Bench, question: Question, given: dict[str, str]) -> Callable[[], Ask]:
    values = {p.name: given.get(p.name, p.default) for p in question.params}
    text = f"{question.cypher}\nLIMIT $limit"

    def ask() -> list[dict[str, object]]:
        with bench.driver.session(database=bench.database) as session:
            return session.execute_read(
                lambda tx: [dict(row) for row in tx.run(text, {**values, "limit": LIMIT})]
            )

    return lambda: ask


def _api(port: int, question: Question, given: dict[str, str]) -> Callable[[], Ask]:
    path = f"/api/queries/{question.id}/run?{urlencode(given)}"

    def made() -> Ask:
        client = Client(port)
        return lambda: client.get(path)

    return made

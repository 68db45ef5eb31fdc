"""The sides: a question about two names, as answered, as searched, and its raw fetch alone."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from benchmarks.bench import Bench
from benchmarks.evidence.country import Pair
from graph.answers.links import AsOf
from graph.answers.path_query import Bounds, PathQuery, read_path_query
from graph.answers.paths import get_paths
from graph.evidence.chains import ChainSearchResult, find_chains
from graph.evidence.frontier import FETCH, level_query
from graph.evidence.history import ARRAYS
from graph.store.connection import Row, Store, Transaction

Statement = tuple[str, dict[str, object]]
DAY = "2024-06-30"
TIMES = {"now": Bounds(), f"as of {DAY}": Bounds(as_of=AsOf(DAY))}
READS = {FETCH, level_query(""), level_query("|".join(Bounds().allowed_types()))}
# The plain way to fetch the same links, as a driver is used: a row a link.
PLAIN = (
    f"{FETCH.partition('WITH collect')[0]}"
    "RETURN l.from AS a, l.type AS type, l.to AS b, "
    + ", ".join(f"l.e_{name} AS {name}" for name in ARRAYS)
)
K = 5  # chains, where nothing else is said


class Noting(Transaction):
    """A transaction that notes the statements by which candidates are read."""

    def __init__(self, inner: Transaction, noted: list[Statement]) -> None:
        self._inner, self.noted = inner, noted

    def rows(self, cypher: str, /, **values: object) -> list[Row]:
        """As of the transaction within."""
        if cypher in READS:
            self.noted.append((PLAIN if cypher == FETCH else cypher, values))
        return self._inner.rows(cypher, **values)


@dataclass(frozen=True, slots=True)
class Question:
    """Two names, within bounds, asked of a store."""

    store: Store
    pair: Pair
    bounds: Bounds

    def asked(self) -> tuple[PathQuery, list[Statement]]:
        """What it can be about, and the statements that read that."""
        noted: list[Statement] = []
        found = self.store.read(
            lambda tx: read_path_query(Noting(tx, noted), *self.pair, self.bounds)
        )
        return found, noted

    def whole(self) -> PathQuery:
        """What it can be about, with the claims of every link."""
        return self.store.read(lambda tx: read_path_query(tx, *self.pair, self.bounds, whole=True))

    def searched(self, k: int = K) -> ChainSearchResult:
        """The chains: everything but the words and claims around them."""

        def work(tx: Transaction) -> ChainSearchResult:
            asked = read_path_query(tx, *self.pair, self.bounds)
            return find_chains(asked.steps, asked.start, asked.target, passes=asked.passes, k=k)

        return self.store.read(work)

    def answered(self, k: int = K) -> object:
        """The whole answer, as the API and the command line have it."""
        return get_paths(self.store, *self.pair, k=k, bounds=self.bounds)

    def raw(self, bench: Bench) -> Callable[[], object]:
        """What is read of the graph, read on the raw driver, its arrays consumed."""
        _, statements = self.asked()

        def fetch() -> object:
            with bench.driver.session(database=bench.database) as session:
                return session.execute_read(
                    lambda tx: [[dict(row) for row in tx.run(*one)] for one in statements]
                )

        return fetch


def claims_behind(questions: Iterable[Question], k: int) -> frozenset[str]:
    """Ids of the claims on the chains that answer these."""
    found: set[str] = set()
    for question in questions:
        histories = question.whole().histories
        for chain in question.searched(k).chains:
            for step in chain.steps:
                found.update(said.claim for said in histories[step.key])
    return frozenset(found)

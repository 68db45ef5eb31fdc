"""A read-only py2neo Graph.

py2neo 2021.2.4 is its last release: it works with the servers named in the docs, and gets no more
mending. For new work take `desk.cypher`, or the official driver (`neo4j`), which replace it.
On Neo4j Community every user is an administrator: this class refuses to write, the password itself
does not. A user who may only read is to be had on Enterprise and Aura.
"""

from typing import Any, NoReturn

import py2neo

from graph.errors import BadRequest
from queries.guard import check_text


class ReadGraph(py2neo.Graph):  # type: ignore[misc]
    """A py2neo Graph whose `run` is judged by the console's guard and sent read-only."""

    def run(self, cypher: str, parameters: Any = None, **more: Any) -> Any:
        """Run a text that only reads. Raise CypherRefused for any other."""
        given = {**(parameters or {}), **more}
        return super().auto(readonly=True).run(check_text(cypher, given), given)

    def evaluate(self, cypher: str, parameters: Any = None, **more: Any) -> Any:
        """Return the first value of the first row."""
        return self.run(cypher, parameters, **more).evaluate()

    def query(self, cypher: str, parameters: Any = None, timeout: Any = None) -> Any:
        """Run a text as `run` does; py2neo passes no time limit on here."""
        del timeout
        return self.run(cypher, parameters)

    def refuse(self, *_: object, **__: object) -> NoReturn:
        """Raise BadRequest: a method that writes, or begins what could."""
        raise BadRequest("this connection only reads: ask with run, NodeMatcher or match")

    auto = begin = update = create = delete = merge = push = separate = delete_all = call = refuse

    def exists(self, subgraph: Any) -> bool:
        """Return whether everything of a subgraph is in the store."""
        return bool(super().auto(readonly=True).exists(subgraph))

    def pull(self, subgraph: Any) -> None:
        """Fill a subgraph with what the store holds of it."""
        # It asks several times, which one transaction of a single text does not take.
        tx = super().begin(readonly=True)
        try:
            tx.pull(subgraph)
        finally:
            self.rollback(tx)


def read_graph(uri: str, username: str, password: str, database: str | None) -> ReadGraph:
    """Return a connection of py2neo's own to a store."""
    return ReadGraph(uri, auth=(username, password), name=database)

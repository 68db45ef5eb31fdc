"""The analyst's desk: one read-only connection, answers as DataFrames, chains to look at.

Needs the extra `notebook` (pandas, py2neo). `api.notebook` adds pictures to it.
"""

import inspect
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from html import escape
from typing import Any, NoReturn

import networkx as nx
import pandas as pd  # type: ignore[import-untyped]
import py2neo

from graph.answers.lookup import id_of
from graph.answers.network import Network, whole_network
from graph.answers.path_query import Bounds
from graph.answers.paths import PathsAnswer, get_paths
from graph.answers.search import search
from graph.errors import BadRequest, StoreUnavailable
from graph.settings import Settings
from graph.store import Store
from graph.store.metadata import check_ours
from graph.store.opening import connect
from queries.bounded_read import Limits
from queries.console import run_cypher
from queries.execution import stream
from queries.guard import check_text
from queries.params import expected
from queries.questions import Question, questions


class QuestionFunctions:
    """Every question under its id, hyphens as underscores: `ask.operators_of_several(at_least=2)`.

    `help(ask.operators_of_several)` shows its parameters and what its columns mean.
    """

    def __init__(self, store: Store) -> None:
        for question in questions().values():
            setattr(self, name_of(question), function_of(store, question))

    def __getattr__(self, name: str) -> Callable[..., pd.DataFrame]:
        # Only for names that are not there; the others are attributes.
        raise AttributeError(f"no question is called {name!r}: see desk.library()")


def name_of(question: Question) -> str:
    """Return the name of its function."""
    return question.id.replace("-", "_")


def function_of(store: Store, question: Question) -> Callable[..., pd.DataFrame]:
    """Return a function that asks the question of a store; `limit` None returns all rows."""
    signature = signature_of(question)

    def ask(*args: object, **values: object) -> pd.DataFrame:
        given = dict(signature.bind(*args, **values).arguments)
        limit = given.pop("limit", None)
        rows = stream(store, question, given, limit)
        return pd.DataFrame(list(rows), columns=list(rows.columns))

    ask.__name__ = ask.__qualname__ = name_of(question)
    ask.__doc__ = _words(question)
    ask.__signature__ = signature  # type: ignore[attr-defined]
    return ask


def signature_of(question: Question) -> inspect.Signature:
    """Return parameters with their types and defaults; those that must be given come first."""
    ordered = sorted(question.params, key=lambda param: not param.required)
    made = [
        inspect.Parameter(
            param.name,
            inspect.Parameter.POSITIONAL_OR_KEYWORD,
            default=inspect.Parameter.empty if param.required else param.default,
            annotation=int if param.type == "integer" else str,
        )
        for param in ordered
    ]
    most = inspect.Parameter(
        "limit", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=int | None
    )
    return inspect.Signature([*made, most], return_annotation=pd.DataFrame)


def _words(question: Question) -> str:
    lines: list[Any] = [question.question, ""]
    lines += [f"{p.name}: {p.meaning} Takes {expected(p)}." for p in question.params]
    lines += ["", "Columns:"]
    lines += [f"    {name}: {column.meaning}" for name, column in question.columns.items()]
    lines += [f"Note: {caveat}" for caveat in question.caveats]
    return "\n".join(lines)


LINK = (
    "type", "sentence", "standing", "asserts", "denies", "not_confirmed", "independent_min",
    "independent_max", "score", "contested", "step", "first_day", "last_day",
)  # fmt: skip


class ChainsTable:
    """Chains of evidence between two names; a notebook shows them as text, `frame` as rows."""

    def __init__(self, answer: PathsAnswer) -> None:
        self.answer = answer

    @property
    def frame(self) -> pd.DataFrame:
        """Return one row per step: the chain, the link, its standing and who says so."""
        rows = [
            {
                "chain": number,
                "step": place,
                "from": step.from_.name,
                "type": step.type,
                "to": step.to.name,
                "standing": step.standing,
                "weakest": place - 1 == chain.weakest,
                "sources": sorted({claim.source.publisher for claim in step.claims}),
            }
            for number, chain in enumerate(self.answer.paths, 1)
            for place, step in enumerate(chain.steps, 1)
        ]
        return pd.DataFrame(rows)

    def _repr_html_(self) -> str:
        parts = [f"<p>{escape(self.answer.explanation)}.</p>"]
        for chain in self.answer.paths:
            steps = "".join(
                f"<li>{escape(step.sentence)} <i>({escape(step.standing)})</i></li>"
                for step in chain.steps
            )
            parts.append(f"<p>{escape(chain.explanation)}.</p><ol>{steps}</ol>")
        return "".join(parts)

    def __repr__(self) -> str:
        return f"{self.answer.explanation}; {len(self.answer.paths)} chains"


class ReadGraph(py2neo.Graph):  # type: ignore[misc]
    """A py2neo Graph whose `run` is judged by the console's guard and sent read-only.

    py2neo 2021.2.4 is its last release: it works with the servers named in the docs, and gets no
    more mending. For new work take `desk.cypher`, or the official driver (`neo4j`), which replace
    it. On Neo4j Community every user is an administrator: this class refuses to write, the password
    itself does not. A user who may only read is to be had on Enterprise and Aura.
    """

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


class Desk:
    """What an analyst asks of a record. `ask` holds the library, a function a question.

    Nothing here writes: not the schema, not a claim. Raise StoreUnavailable where there is no
    record yet, or one whose graph a newer scamgraph must rebuild first.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self._settings = settings or Settings()
        self._held = ExitStack()
        self._store = connect(self._settings)
        self._held.callback(self._store.close)
        try:
            self._check()
        except BaseException:
            self.close()
            raise
        self.ask = QuestionFunctions(self._store)

    def _check(self) -> None:
        meta = check_ours(self._store)
        if meta is None or not meta.schema:
            raise StoreUnavailable("the store holds no record yet. Run: scamgraph ingest --all")
        if meta.stale:
            raise StoreUnavailable(
                "the graph was computed by an older version. Run: scamgraph rebuild"
            )

    @property
    def engine(self) -> str:
        """Return which engine answers."""
        return self._store.engine

    def library(self) -> pd.DataFrame:
        """Return the questions there are, and the names of their functions."""
        rows = [(q.theme, name_of(q), q.question) for q in questions().values()]
        return pd.DataFrame(rows, columns=["theme", "function", "question"])

    def search(self, text: str, limit: int = 20) -> pd.DataFrame:
        """Return what a name finds, best first."""
        rows = [result.model_dump() for result in search(self._store, text, limit=limit)]
        return pd.DataFrame(rows, columns=["id", "name", "kind", "roles", "matched", "score"])

    def cypher(
        self, text: str, params: Mapping[str, object] | None = None, limit: int = 10_000
    ) -> pd.DataFrame:
        """Return the answer to a text that only reads, under the console's guard and limits."""
        answer = run_cypher(
            self._store, text, params, Limits(rows=limit, bytes=100_000_000, seconds=60)
        )
        return pd.DataFrame([list(row) for row in answer.rows], columns=list(answer.columns))

    def paths(self, from_: str, to: str, k: int = 5, **bounds: Any) -> ChainsTable:
        """Return ranked chains of evidence between two names or ids; `bounds` as in Bounds."""
        ends = id_of(self._store, from_), id_of(self._store, to)
        return ChainsTable(get_paths(self._store, *ends, k=k, bounds=Bounds(**bounds)))

    def links(self) -> pd.DataFrame:
        """Return every link that is asserted now, with how it stands; a row a link."""
        rows = [
            {
                "from_id": link.from_.id,
                "from": link.from_.name,
                "to_id": link.to.id,
                "to": link.to.name,
                **{name: getattr(link, name) for name in LINK},
            }
            for link in self._network().links
            if link.asserts
        ]
        return pd.DataFrame(rows)

    def network(self) -> "nx.MultiDiGraph[str]":
        """Return the graph for networkx: a node per entity, an edge per link, keyed by type."""
        network = self._network()
        graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        for entity in network.entities:
            graph.add_node(entity.id, name=entity.name, kind=entity.kind, roles=entity.roles)
        for link in network.links:
            if link.asserts:
                given = {name: getattr(link, name) for name in LINK}
                graph.add_edge(link.from_.id, link.to.id, key=link.type, **given)
        return graph

    def py2neo(self) -> ReadGraph:
        """Return py2neo's own Graph on this store, read-only. py2neo gets no more releases."""
        engine, settings = self._store.embedded, self._settings
        if engine:
            return read_graph(engine.uri, engine.username, engine.password, engine.database)
        secret = settings.neo4j_password.get_secret_value()
        uri = str(settings.neo4j_uri)
        return read_graph(uri, settings.neo4j_username, secret, settings.neo4j_database)

    def close(self) -> None:
        """Close the connection."""
        self._held.close()

    def _network(self) -> Network:
        return whole_network(self._store)

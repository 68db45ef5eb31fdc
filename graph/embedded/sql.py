"""ArcadeDB's SQL over its HTTP API on loopback, for what Cypher has no words for (full text)."""

from typing import Any

from graph.embedded.asking import ask_engine
from graph.embedded.server import DATABASE, USERNAME
from graph.errors import StoreUnavailable


def run_sql(
    port: int, password: str, statement: str, database: str = DATABASE
) -> list[dict[str, Any]]:
    """Run one statement in a database and return its rows (at most 20,000).

    StoreUnavailable if the engine does not answer, or refuses the statement (it says why).
    """
    rows: list[dict[str, Any]] = ask_engine(
        port,
        (USERNAME, password),
        f"command/{database}",
        {"language": "sql", "command": statement},
    )
    return rows


def databases(port: int, password: str) -> list[str]:
    """Names of the engine's databases."""
    names: list[str] = _server(port, password, "list databases")
    return names


def create_database(port: int, password: str, name: str) -> None:
    """Make a database beside the record; one that is there stays as it is."""
    if name in databases(port, password):
        return
    try:
        _server(port, password, f"create database {name}")
    except StoreUnavailable:
        if name not in databases(port, password):  # somebody else was quicker
            raise


def _server(port: int, password: str, command: str) -> Any:
    return ask_engine(port, (USERNAME, password), "server", {"command": command})

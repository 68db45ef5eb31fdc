"""ArcadeDB's SQL over its HTTP API on loopback, for what Cypher has no words for (full text)."""

import base64
import http.client
import json
from typing import Any

from graph.embedded.address import HOST
from graph.embedded.server import DATABASE, USERNAME
from graph.errors import StoreUnavailable

_TIMEOUT_S = 120.0


def run_sql(
    port: int, password: str, statement: str, database: str = DATABASE
) -> list[dict[str, Any]]:
    """Run one statement in a database and return its rows (at most 20,000).

    StoreUnavailable if the engine does not answer, or refuses the statement (it says why).
    """
    rows: list[dict[str, Any]] = _command(
        port, password, f"command/{database}", {"language": "sql", "command": statement}
    )
    return rows


def databases(port: int, password: str) -> list[str]:
    """Names of the engine's databases."""
    names: list[str] = _command(port, password, "server", {"command": "list databases"})
    return names


def create_database(port: int, password: str, name: str) -> None:
    """Make a database beside the record; one that is there stays as it is."""
    if name in databases(port, password):
        return
    try:
        _command(port, password, "server", {"command": f"create database {name}"})
    except StoreUnavailable:
        if name not in databases(port, password):  # somebody else was quicker
            raise


def _command(port: int, password: str, path: str, body: dict[str, str]) -> Any:
    login = base64.b64encode(f"{USERNAME}:{password}".encode()).decode()
    # Not urllib: it would send this through a proxy that the environment names.
    connection = http.client.HTTPConnection(HOST, port, timeout=_TIMEOUT_S)
    try:
        connection.request(
            "POST",
            f"/api/v1/{path}",
            json.dumps(body),
            {"Authorization": f"Basic {login}", "Content-Type": "application/json"},
        )
        response = connection.getresponse()
        answer = json.loads(response.read())
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise StoreUnavailable(f"The embedded engine does not answer: {error}.") from None
    finally:
        connection.close()
    if response.status != http.client.OK:
        detail = answer.get("detail") or answer.get("error")
        raise StoreUnavailable(f"The embedded engine refused `{body['command']}`: {detail}.")
    return answer["result"]

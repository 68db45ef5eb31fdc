"""ArcadeDB over HTTP: SQL, databases, the read-only user, ending a query.

The engine itself refuses every write of the read-only user, which is made at its first start and
runs the queries that users write. Tried: such a query may read records, call procedures that read,
and end its own queries, and nothing else.
"""

import base64
import http.client
import json
import secrets
from contextlib import suppress
from typing import Any

from graph.embedded.folder import DATABASE, USERNAME, Folder, write_private
from graph.embedded.lease import HOST
from graph.errors import StoreUnavailable

_TIMEOUT_S, _END_S = 120.0, 0.7
READER = "reader"
_GROUP = {
    "database": "*",
    "name": READER,
    "access": [],
    "resultSetLimit": -1,
    "readTimeout": -1,  # it stops no Cypher (tried): queries are ended one by one, see below
    "types": {"*": {"access": ["readRecord"]}},
}


def ask_engine(
    port: int,
    login: tuple[str, str],
    path: str,
    body: dict[str, Any],
    timeout_s: float = _TIMEOUT_S,
) -> Any:
    """Return the engine's answer to a request with this body, as (user, password).

    Raise StoreUnavailable if the engine does not answer or refuses; the message says why.
    """
    token = base64.b64encode(":".join(login).encode()).decode()
    # Not urllib: it would use a proxy that the environment names.
    connection = http.client.HTTPConnection(HOST, port, timeout=timeout_s)
    try:
        connection.request(
            "POST",
            f"/api/v1/{path}",
            json.dumps(body),
            {"Authorization": f"Basic {token}", "Content-Type": "application/json"},
        )
        response = connection.getresponse()
        answer = json.loads(response.read())
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise StoreUnavailable(f"The embedded engine does not answer: {error}.") from None
    finally:
        connection.close()
    if response.status != http.client.OK:
        # Only the first words of the command: the rest may contain a password.
        command = " ".join(str(body.get("command", path)).split()[:2])
        detail = answer.get("detail") or answer.get("error")
        raise StoreUnavailable(f"The embedded engine refused `{command}`: {detail}.")
    return answer["result"]


def run_sql(
    port: int, password: str, statement: str, database: str = DATABASE
) -> list[dict[str, Any]]:
    """Run one statement in a database and return its rows (at most 20,000).

    Raise StoreUnavailable if the engine does not answer or refuses; the message says why.
    """
    rows: list[dict[str, Any]] = ask_engine(
        port,
        (USERNAME, password),
        f"command/{database}",
        {"language": "sql", "command": statement},
    )
    return rows


def databases(port: int, password: str) -> list[str]:
    """Return the names of the engine's databases."""
    names: list[str] = _server(port, password, "list databases")
    return names


def create_database(port: int, password: str, name: str) -> None:
    """Create a database beside the record, if there is none of this name."""
    if name in databases(port, password):
        return
    try:
        _server(port, password, f"create database {name}")
    except StoreUnavailable:
        if name not in databases(port, password):  # another process created it
            raise


def ensure_reader(folder: Folder, http_port: int, root: tuple[str, str]) -> None:
    """Create the read-only user with its own password, if there is none, as the engine starts."""
    ask_engine(http_port, root, "server/groups", _GROUP)
    known = folder.users.exists() and f'"{READER}"' in folder.users.read_text(encoding="utf-8")
    if known and folder.reader_password.exists():
        return
    with suppress(StoreUnavailable):  # a user whose password was never stored
        ask_engine(http_port, root, "server", {"command": f"drop user {READER}"})
    password = secrets.token_urlsafe(32)
    user = {"name": READER, "password": password, "databases": {"*": [READER]}}
    ask_engine(http_port, root, "server", {"command": f"create user {json.dumps(user)}"})
    write_private(folder.reader_password, password)


def end_query(http_port: int, login: tuple[str, str], local_port: int, wait_ms: int = 200) -> bool:
    """End the read-only user's query from this local port: it stops between two rows.

    Return whether there was one. Raise StoreUnavailable if the engine does not answer soon.
    """
    running = ask_engine(http_port, login, "server", {"command": "list queries"}, _END_S)
    came_from = f":{local_port}"
    ids = [q["id"] for q in running if str(q.get("clientAddress", "")).endswith(came_from)]
    for query_id in ids:
        command = {"command": f"terminate query {query_id}", "wait": wait_ms}
        ask_engine(http_port, login, "server", command, _END_S)
    return bool(ids)


def _server(port: int, password: str, command: str) -> Any:
    return ask_engine(port, (USERNAME, password), "server", {"command": command})

"""The user who may only read: the engine itself refuses this one every write and every change.

Made at the engine's first start, for whatever strangers' texts are asked with. Tried: of all that
a text can do here, it may read records, call procedures that read, and end its own queries.
"""

import json
import secrets
from contextlib import suppress

from graph.embedded.asking import ask_engine
from graph.embedded.folder import Folder, write_private
from graph.errors import StoreUnavailable

READER = "reader"
_GROUP = {
    "database": "*",
    "name": READER,
    "access": [],
    "resultSetLimit": -1,
    "readTimeout": -1,  # it stops no Cypher (tried): queries are ended one by one, see below
    "types": {"*": {"access": ["readRecord"]}},
}


def ensure_reader(folder: Folder, http_port: int, root: tuple[str, str]) -> None:
    """Make the user where there is none, with a password of its own; for the engine's start."""
    ask_engine(http_port, root, "server/groups", _GROUP)
    known = folder.users.exists() and f'"{READER}"' in folder.users.read_text(encoding="utf-8")
    if known and folder.reader_password.exists():
        return
    with suppress(StoreUnavailable):  # one whose password was never written down
        ask_engine(http_port, root, "server", {"command": f"drop user {READER}"})
    password = secrets.token_urlsafe(32)
    user = {"name": READER, "password": password, "databases": {"*": [READER]}}
    ask_engine(http_port, root, "server", {"command": f"create user {json.dumps(user)}"})
    write_private(folder.reader_password, password)


def end_query(http_port: int, login: tuple[str, str], local_port: int, wait_ms: int = 200) -> None:
    """End the reader's query that came from this port of ours: it stops between two rows."""
    running = ask_engine(http_port, login, "server", {"command": "list queries"})
    came_from = f":{local_port}"
    for query in running:
        if str(query.get("clientAddress", "")).endswith(came_from):
            command = {"command": f"terminate query {query['id']}", "wait": wait_ms}
            ask_engine(http_port, login, "server", command)

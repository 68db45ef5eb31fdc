"""One request to ArcadeDB's HTTP API on loopback."""

import base64
import http.client
import json
from typing import Any

from graph.embedded.address import HOST
from graph.errors import StoreUnavailable

_TIMEOUT_S = 120.0


def ask_engine(port: int, login: tuple[str, str], path: str, body: dict[str, Any]) -> Any:
    """What the engine answers to a request with this body, asked as (user, password).

    StoreUnavailable if the engine does not answer, or refuses (it says why).
    """
    token = base64.b64encode(":".join(login).encode()).decode()
    # Not urllib: it would send this through a proxy that the environment names.
    connection = http.client.HTTPConnection(HOST, port, timeout=_TIMEOUT_S)
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
        # The head of the command alone: what follows may be a password.
        asked = " ".join(str(body.get("command", path)).split()[:2])
        detail = answer.get("detail") or answer.get("error")
        raise StoreUnavailable(f"The embedded engine refused `{asked}`: {detail}.")
    return answer["result"]

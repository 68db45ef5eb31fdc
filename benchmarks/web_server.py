"""`scamgraph serve` in a process of its own, on the store of a run."""

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable

from graph.settings import Settings

STARTS_WITHIN_S = 60.0
SERVE = "from cli.main import run; run()"


class WebServer:
    """Started and stopped as often as one likes; pages are asked for by connections of its own."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._process: subprocess.Popen[bytes] | None = None
        self._port = 0

    def start(self) -> None:
        """Start it and wait until its store answers. Raises TimeoutError."""
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port = free.getsockname()[1]
        command = ["serve", "--home", str(self._settings.home), "--port", str(self._port)]
        self._process = subprocess.Popen(
            [sys.executable, "-c", SERVE, *command],
            env={**os.environ, **self._store()},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        ends = time.monotonic() + STARTS_WITHIN_S
        while not self._ready():
            if time.monotonic() > ends:
                self.stop()
                raise TimeoutError("scamgraph serve did not answer in time")
            time.sleep(0.1)

    def stop(self) -> None:
        """End it, where it runs."""
        if self._process:
            self._process.terminate()
            self._process.wait(STARTS_WITHIN_S)
            self._process = None

    def client(self) -> Callable[[str], bytes]:
        """One connection, kept open; it answers a path with the page's bytes."""
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=STARTS_WITHIN_S)

        def ask(path: str) -> bytes:
            connection.request("GET", path)
            answer = connection.getresponse()
            body = answer.read()
            if answer.status != http.HTTPStatus.OK:
                raise ValueError(f"{path} answered {answer.status}")
            return body

        return ask

    def _ready(self) -> bool:
        try:
            return bool(self.client()("/readyz"))
        except (OSError, ValueError, http.client.HTTPException):
            return False

    def _store(self) -> dict[str, str]:
        own = self._settings
        if own.neo4j_uri is None:
            return {}
        return {
            "NEO4J_URI": own.neo4j_uri,
            "NEO4J_USERNAME": own.neo4j_username,
            "NEO4J_PASSWORD": own.neo4j_password.get_secret_value(),
            "NEO4J_DATABASE": own.neo4j_database or "",
        }

"""Servers that can be killed and started again on the same files."""

import os
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import Popen

from benchmarks.servers import NoServer, await_end
from graph.embedded import attach
from graph.settings import Settings
from tests.servers.java import find_java
from tests.servers.lines import CHECKOUT, LINES
from tests.servers.neo4j_server import (
    HOST,
    USER,
    Neo4jServer,
    await_answer,
    command,
    configured,
)
from tests.servers.process import free_port, kill, start, stop


class Embedded:
    """The embedded engine of a home folder; whoever asks next starts it again."""

    def __init__(self, home: Path, part_claims: int) -> None:
        self.settings = Settings(neo4j_uri=None, home=home, part_claims=part_claims)

    def kill(self) -> None:
        """Kill the engine's process."""
        with attach(self.settings.home) as engine:
            pid = engine.pid
        os.kill(pid, signal.SIGKILL)
        await_end(self.settings.home)

    def revive(self) -> None:
        """Nothing to do."""

    def stop(self) -> None:
        """It leaves by itself."""
        await_end(self.settings.home)


class Neo4j:
    """A Neo4j server of a line."""

    def __init__(self, name: str, home: Path, part_claims: int) -> None:
        self._line = LINES[name]
        java = find_java(self._line.javas)
        if not self._line.is_fetched() or java is None:
            raise NoServer(f"Neo4j {self._line.version} is not here: `make neo4j` brings it")
        self._java = java
        address = f"{HOST}:{free_port()}"
        files = home / "server"
        files.mkdir()
        self._home = configured(files, address, self._line)
        self._server = Neo4jServer(f"bolt://{address}", USER, "a-password-of-this-run")
        self._child = self._start()
        self.settings = Settings(
            neo4j_uri=self._server.uri,
            neo4j_username=USER,
            neo4j_password=self._server.password,
            neo4j_database=self._server.database,
            home=home,
            part_claims=part_claims,
        )

    def _start(self) -> Popen[bytes]:
        console = self._home / "console.log"
        child = start(command(self._line, self._java, self._home), console, self._home)
        await_answer(self._server, child, console)
        return child

    def kill(self) -> None:
        """Kill the server's process."""
        kill(self._child)

    def revive(self) -> None:
        """Start it again on its files."""
        self._child = self._start()

    def stop(self) -> None:
        """End it."""
        stop(self._child)


@contextmanager
def served(engine: str, part_claims: int) -> Iterator[Embedded | Neo4j]:
    """A new, empty server of an engine; it is gone, files and all, when the block ends."""
    folder = CHECKOUT / ".scamgraph"
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="kills-", dir=folder) as name:
        home = Path(name)
        found = (
            Embedded(home, part_claims)
            if engine == "embedded"
            else Neo4j(engine.removeprefix("neo4j-"), home, part_claims)
        )
        try:
            yield found
        finally:
            found.stop()

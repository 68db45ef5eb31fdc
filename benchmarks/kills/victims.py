"""Servers that can be killed and started again on the same files."""

import os
import signal
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from subprocess import Popen

from benchmarks.servers import await_end, home_of_a_run, java_for
from graph.embedded import attach_engine
from graph.settings import Settings
from tests.servers.lines import LINES
from tests.servers.neo4j_server import (
    HOST,
    USER,
    Neo4jServer,
    await_answer,
    command,
    configured,
    settings_of,
)
from tests.servers.process import free_port, kill, start, stop


class Embedded:
    """The embedded engine of a home folder; its next user starts it again."""

    def __init__(self, home: Path) -> None:
        self.settings = Settings(neo4j_uri=None, home=home)

    def kill(self) -> None:
        """Kill the engine's process."""
        with attach_engine(self.settings.home) as engine:
            pid = engine.pid
        os.kill(pid, signal.SIGKILL)
        await_end(self.settings.home)

    def revive(self) -> None:
        """Nothing to do."""

    def stop(self) -> None:
        """It leaves by itself."""
        await_end(self.settings.home)


class Neo4j:
    """A Neo4j server of a line, on files that outlive it."""

    def __init__(self, name: str, home: Path) -> None:
        self._line = LINES[name]
        self._java = java_for(self._line)
        address = f"{HOST}:{free_port()}"
        files = home / "server"
        files.mkdir()
        self._home = configured(files, address, self._line)
        self._server = Neo4jServer(f"bolt://{address}", USER, "a-password-of-this-run")
        self._child = self._start(is_new=True)
        self.settings = settings_of(self._server, home)

    def _start(self, *, is_new: bool) -> Popen[bytes]:
        console = self._home / "console.log"
        child = start(command(self._line, self._java, self._home), console, self._home)
        await_answer(self._server, child, console, is_new=is_new)
        return child

    @property
    def pid(self) -> int:
        """Return the id of the server's process."""
        return self._child.pid

    def kill(self) -> None:
        """Kill the server's process."""
        kill(self._child)

    def revive(self) -> None:
        """Start it again on its files."""
        self._child = self._start(is_new=False)

    def stop(self) -> None:
        """End it."""
        stop(self._child)


@contextmanager
def served(engine: str) -> Iterator[Embedded | Neo4j]:
    """A new, empty server of an engine; it is gone, files and all, when the block ends.

    Raise NoServer if it cannot be started.
    """
    with ExitStack() as stack:
        home = stack.enter_context(home_of_a_run())
        found = (
            Embedded(home) if engine == "embedded" else Neo4j(engine.removeprefix("neo4j-"), home)
        )
        stack.callback(found.stop)
        yield found

"""An engine in use: where it answers, and the lease that keeps it running."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from filelock import FileLock, Timeout

from graph.embedded.address import HOST, Address
from graph.embedded.folder import Folder
from graph.embedded.reader import READER, end_query
from graph.embedded.server import DATABASE, PUBLIC_DATABASE, USERNAME
from graph.embedded.sql import create_database, databases, run_sql
from graph.errors import StoreUnavailable

WRITE_BOUND_S = 600.0


class Engine:
    """A running engine, held until `close`: it stays while anybody holds it."""

    def __init__(self, home: Path, folder: Folder, address: Address, lease: socket.socket) -> None:
        self.home = home
        self.uri = f"bolt://{HOST}:{address.bolt_port}"
        self.username = USERNAME
        self.password = folder.password.read_text(encoding="utf-8").strip()
        self.reader = (READER, folder.reader_password.read_text(encoding="utf-8").strip())
        self.database = DATABASE
        self.pid = address.pid
        self._folder = folder
        self._http_port = address.http_port
        self._lease = lease

    def sql(self, statement: str) -> list[dict[str, Any]]:
        """Rows of one ArcadeDB SQL statement; StoreUnavailable if it is refused."""
        return run_sql(self._http_port, self.password, statement, self.database)

    def use_public(self) -> None:
        """From here on speak of the public store: a second database, made where it is missing."""
        create_database(self._http_port, self.password, PUBLIC_DATABASE)
        self.database = PUBLIC_DATABASE

    def has_public(self) -> bool:
        """Whether there is a public store beside the record."""
        return PUBLIC_DATABASE in databases(self._http_port, self.password)

    def end_query(self, local_port: int) -> None:
        """End what the reader runs over the connection from this port; see graph.embedded.reader.

        StoreUnavailable if the engine does not answer.
        """
        end_query(self._http_port, self.reader, local_port)

    @contextmanager
    def writing(self, bound_s: float = WRITE_BOUND_S) -> Iterator[None]:
        """Hold the record for writing, alone among threads and processes; not reentrant.

        ArcadeDB makes a type (a label, a set of labels, a relationship type) when it is first
        written, outside of transactions: two writers who do so at once leave a type that cannot
        be used any more (tried), and their transactions fail in ways that no driver retries.
        The OS releases it when the holder is killed. StoreUnavailable after `bound_s` seconds.
        """
        try:
            with FileLock(self._folder.write_lock, timeout=bound_s, poll_interval=0.01):
                yield
        except Timeout:
            raise StoreUnavailable(
                f"Another process has been writing to {self._folder.path} for {bound_s:g} s: "
                "try again when it is done."
            ) from None

    def alive(self) -> bool:
        """Whether the engine still holds its end; False means: attach again."""
        try:
            self._lease.setblocking(False)
            return bool(self._lease.recv(1, socket.MSG_PEEK))
        except BlockingIOError:
            return True  # silent, as a living engine is
        except OSError:
            return False

    def close(self) -> None:
        """Give the lease back; the engine leaves shortly after the last one."""
        self._lease.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

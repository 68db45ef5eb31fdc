"""Attach to the running engine of a home folder, or start it."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Self

from filelock import FileLock, Timeout

from graph.embedded.folder import (
    DATABASE,
    FAILED,
    PUBLIC_DATABASE,
    USERNAME,
    Folder,
    check_version,
    open_folder,
    owner_only,
)
from graph.embedded.http import READER, create_database, end_query, run_sql
from graph.embedded.lease import HOST, Address, read_address, take_lease
from graph.errors import StoreUnavailable

BOUND_S = 20.0
WRITE_BOUND_S = 600.0
_POLL_S = 0.02
_WRITER_S, _KILLED_S = 0.3, 5.0
_BOLT_HELLO = bytes.fromhex("6060b017 00000404 00000304 00000004 00000003")
_ROOT = Path(__file__).resolve().parents[2]


class Engine:
    """A running engine in use: it stays until its last user has closed it."""

    def __init__(self, home: Path, folder: Folder, address: Address, lease: socket.socket) -> None:
        self.home = home
        self.username = USERNAME
        self.database = DATABASE
        self._folder = folder
        self._use(address, lease)

    def _use(self, address: Address, lease: socket.socket) -> None:
        self.uri = f"bolt://{HOST}:{address.bolt_port}"
        self.password = self._folder.password.read_text(encoding="utf-8").strip()
        self.reader = (READER, self._folder.reader_password.read_text(encoding="utf-8").strip())
        self.pid = address.pid
        self.address = address
        self._http_port = address.http_port
        self._lease = lease

    def sql(self, statement: str) -> list[dict[str, Any]]:
        """Return the rows of an ArcadeDB SQL statement. Raise StoreUnavailable if it is refused."""
        return run_sql(self._http_port, self.password, statement, self.database)

    def use_public(self) -> None:
        """Use the public store from now on: a second database, created if it is missing."""
        create_database(self._http_port, self.password, PUBLIC_DATABASE)
        self.database = PUBLIC_DATABASE

    def end_query(self, local_port: int) -> bool:
        """End the query of the read-only user that runs over the connection from this port.

        Return whether there was one. Raise StoreUnavailable if the engine does not answer.
        """
        return end_query(self._http_port, self.reader, local_port)

    @contextmanager
    def writing(self, bound_s: float = WRITE_BOUND_S) -> Iterator[None]:
        """Lock the record for writing, against other threads and processes; not reentrant.

        ArcadeDB creates a type (a label, a set of labels, a relationship type) when it is first
        written, outside of transactions: two writers at once leave a type that cannot be used any
        more (tried), and their transactions fail with errors that no driver retries. The OS
        releases the lock of a killed process. Raise StoreUnavailable after `bound_s` seconds.
        """
        try:
            with FileLock(self._folder.write_lock, timeout=bound_s, mode=0o600, poll_interval=0.01):
                yield
        except Timeout:
            raise StoreUnavailable(
                f"Another process has been writing to {self._folder.path} for {bound_s:g} s: "
                "try again when it is done."
            ) from None

    def attach_again(self, bound_s: float = BOUND_S) -> None:
        """Use the engine that serves the folder now, started if none runs, after this one ended.

        Raise StoreUnavailable as `attach_engine` does.
        """
        started = attach_engine(self.home, bound_s)
        self._lease.close()
        self._use(started.address, started._lease)  # noqa: SLF001  (an engine like this one)

    def kill(self) -> None:
        """Kill the engine, and with it what it computes; each commit that it confirmed is on disk.

        A writer is given a moment to finish: a transaction that is cut must be run again.
        """
        with suppress(StoreUnavailable), self.writing(_WRITER_S):
            self._kill()
            return
        self._kill()

    def _kill(self) -> None:
        if self.alive():  # so that the process id is still that of the engine
            with suppress(ProcessLookupError):
                os.kill(self.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        until = time.monotonic() + _KILLED_S
        while self.alive() and time.monotonic() < until:
            time.sleep(_POLL_S)

    def alive(self) -> bool:
        """Return whether the engine still runs; if not, attach again."""
        try:
            self._lease.setblocking(False)
            return bool(self._lease.recv(1, socket.MSG_PEEK))
        except BlockingIOError:
            return True  # silent, as a living engine is
        except OSError:
            return False

    def close(self) -> None:
        """End this use; the engine ends shortly after its last user."""
        self._lease.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def attach_engine(home: Path, bound_s: float = BOUND_S) -> Engine:
    """Return the engine of `home`, started if none runs, within `bound_s` seconds.

    Raise StoreUnavailable, with one sentence, if there is none by then.
    """
    folder = open_folder(home)
    check_version(folder)
    deadline = time.monotonic() + bound_s
    try:
        engine = _join(folder, home)
        if engine is not None:
            return engine
        with FileLock(folder.start_lock, timeout=bound_s, mode=0o600):
            return _start(folder, home, deadline)
    except TimeoutError:  # from the start lock, or from _start
        raise StoreUnavailable(
            f"The embedded engine in {folder.path} did not answer within {bound_s:g} s; "
            f"its log is {folder.log}."
        ) from None
    except OSError as error:
        raise StoreUnavailable(f"The folder {folder.path} cannot be used: {error}.") from None


def _join(folder: Folder, home: Path) -> Engine | None:
    """Join the engine that serves this very folder; None if none answers at its address."""
    address = read_address(folder)
    if address is None or address.folder != folder.identity:
        return None
    lease = take_lease(address)
    if lease is None:
        return None
    if not _speaks_bolt(address.bolt_port):
        lease.close()
        return None
    return Engine(home, folder, address, lease)


def _start(folder: Folder, home: Path, deadline: float) -> Engine:
    """Start an engine and join it, or join one that was started in the meantime."""
    engine = _join(folder, home)
    if engine is not None:
        return engine
    process = _launch(folder, max(0.1, deadline - time.monotonic()))
    try:
        while time.monotonic() < deadline:
            code = process.poll()
            engine = _join(folder, home)
            if engine is not None:
                return engine
            if code is not None:
                raise StoreUnavailable(_why_it_failed(folder, code))
            time.sleep(_POLL_S)
        raise TimeoutError
    finally:
        # An engine started by a process that was killed may have answered first, and one that
        # is too slow must not stay.
        if process.poll() is None and (engine is None or engine.pid != process.pid):
            process.kill()


def _launch(folder: Folder, wait_s: float) -> "subprocess.Popen[bytes]":
    """Start an engine for `folder`, detached: Ctrl-C in the terminal does not reach it."""
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
    else:
        flags = 0
    with open(folder.log, "ab", opener=owner_only) as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "graph.embedded.engine", str(folder.path), str(wait_s)],
            cwd=_ROOT,  # so that -m finds this package, installed or not
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            creationflags=flags,
            start_new_session=True,
        )
    # Collect its exit code, or it would stay as a zombie.
    threading.Thread(target=process.wait, daemon=True).start()
    return process


def _why_it_failed(folder: Folder, code: int) -> str:
    """Return the reason from the end of the engine's log, as a sentence."""
    try:
        lines = folder.log.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    for line in reversed(lines[-50:]):
        if line.startswith(FAILED):
            return f"The embedded engine did not start: {line.removeprefix(FAILED)}"
    return f"The embedded engine ended at its start (exit code {code}); its log is {folder.log}."


def _speaks_bolt(port: int) -> bool:
    """Return whether the port answers Bolt's version handshake within two seconds."""
    try:
        with socket.create_connection((HOST, port), timeout=2.0) as link:
            link.sendall(_BOLT_HELLO)
            return len(link.recv(4)) == 4
    except OSError:
        return False

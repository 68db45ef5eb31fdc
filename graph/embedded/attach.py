"""Attaching to the engine of a home folder, which the first comer starts."""

import socket
import time
from pathlib import Path

from filelock import FileLock

from graph.embedded.address import HOST, read_address
from graph.embedded.folder import Folder, open_folder
from graph.embedded.held import Engine
from graph.embedded.launch import launch, why_it_failed
from graph.embedded.lease import take_lease
from graph.embedded.version import check_version
from graph.errors import StoreUnavailable

BOUND_S = 20.0
_POLL_S = 0.02
_BOLT_HELLO = bytes.fromhex("6060b017 00000404 00000304 00000004 00000003")


def attach(home: Path, bound_s: float = BOUND_S) -> Engine:
    """The engine of `home`, started if none runs, within `bound_s` seconds.

    StoreUnavailable, in one sentence, if it cannot be had.
    """
    folder = open_folder(home)
    check_version(folder)
    deadline = time.monotonic() + bound_s
    try:
        engine = _join(folder, home)
        if engine is not None:
            return engine
        with FileLock(folder.start_lock, timeout=bound_s):
            return _start(folder, home, deadline)
    except TimeoutError:  # the start lock's, or ours
        raise _silent(folder, bound_s) from None
    except OSError as error:
        raise StoreUnavailable(f"The folder {folder.path} cannot be used: {error}.") from None


def _join(folder: Folder, home: Path) -> Engine | None:
    """The engine that runs already; None if none answers at the published address."""
    address = read_address(folder)
    lease = take_lease(address) if address is not None else None
    if address is None or lease is None:
        return None
    if not _speaks_bolt(address.bolt_port):
        lease.close()
        return None
    return Engine(home, folder, address, lease)


def _start(folder: Folder, home: Path, deadline: float) -> Engine:
    """Start an engine and join it; or the one that came up meanwhile."""
    engine = _join(folder, home)
    if engine is not None:
        return engine
    process = launch(folder, max(0.1, deadline - time.monotonic()))
    try:
        while time.monotonic() < deadline:
            code = process.poll()
            engine = _join(folder, home)
            if engine is not None:
                return engine
            if code is not None:
                raise StoreUnavailable(why_it_failed(folder, code))
            time.sleep(_POLL_S)
        raise TimeoutError
    finally:
        # Another's engine, started by somebody who was killed, may have answered first; and
        # one that is too slow must not stay behind.
        if process.poll() is None and (engine is None or engine.pid != process.pid):
            process.kill()


def _speaks_bolt(port: int) -> bool:
    """Whether Bolt's version handshake is answered within a second or two."""
    try:
        with socket.create_connection((HOST, port), timeout=2.0) as link:
            link.sendall(_BOLT_HELLO)
            return len(link.recv(4)) == 4
    except OSError:
        return False


def _silent(folder: Folder, bound_s: float) -> StoreUnavailable:
    return StoreUnavailable(
        f"The embedded engine in {folder.path} did not answer within {bound_s:g} s; "
        f"its log is {folder.log}."
    )

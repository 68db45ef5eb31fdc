"""Child processes that never outlive the tests, and free ports for them to listen on."""

import atexit
import contextlib
import ctypes
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

PR_SET_PDEATHSIG = 1
LIBC = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def free_port() -> int:
    """A port of the loopback address that nobody listens on at this moment."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def dies_with(parent: int) -> Callable[[], None] | None:
    """What a child runs first so that the kernel kills it with its parent (Linux only)."""
    if LIBC is None:
        return None
    prctl = LIBC.prctl

    def arm() -> None:
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:  # it died before we were armed
            os._exit(1)

    return arm


def start(command: Sequence[str | Path], log: Path, cwd: Path) -> subprocess.Popen[bytes]:
    """Start a command in a process group of its own, what it prints going to a file.

    A killed test run takes it along where the kernel can see to that; elsewhere an exit does.
    """
    with log.open("ab") as out:
        child = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            cwd=cwd,
            start_new_session=True,
            preexec_fn=dies_with(os.getpid()),  # noqa: PLW1509  (it takes no lock)
        )
    atexit.register(kill, child)
    return child


def stop(child: subprocess.Popen[bytes], patience: float = 30.0) -> None:
    """Ask a process to end, and make it end if it has not within `patience` seconds."""
    child.terminate()
    try:
        child.wait(patience)
    except subprocess.TimeoutExpired:
        kill(child)


def kill(child: subprocess.Popen[bytes]) -> None:
    """End a process and its group at once, if it still runs."""
    if child.poll() is None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
        child.wait()

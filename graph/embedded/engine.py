"""The engine's process: `python -m graph.embedded.engine FOLDER SECONDS`, started by `attach`.

It holds the folder while it lives, and leaves when its last user has. What keeps it from
starting is the last line of its log, after `FAILED`, for the one who started it.
"""

import contextlib
import os
import secrets
import signal
import sys
import threading
from pathlib import Path

from filelock import FileLock, Timeout

from graph.embedded.address import Address, write_address
from graph.embedded.folder import Folder, write_private
from graph.embedded.launch import FAILED
from graph.embedded.lease import Leases
from graph.embedded.reader import ensure_reader
from graph.embedded.server import USERNAME, start_server
from graph.embedded.version import installed_version
from graph.errors import StoreUnavailable

_FIRST_GRACE_S = 5.0
_STOP_S = 10.0
_LOG_BYTES = 5_000_000


def main(folder: Folder, wait_s: float) -> int:
    """Run the engine; `wait_s` is how long one that is just leaving is waited for."""
    for name in ("SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    os.umask(0o077)
    os.chdir(folder.path)
    held = FileLock(folder.run_lock)  # named: it lets go when it is collected
    try:
        held.acquire(timeout=wait_s)
        _empty_log()
        _run(folder)
    except Timeout:
        return _fail(f"another engine holds {folder.path} and does not answer.")
    except StoreUnavailable as error:
        return _fail(str(error))
    except Exception as error:  # noqa: BLE001 - whatever it was, the log's last line says it
        return _fail(_reason(error, folder))
    return 0


def _run(folder: Folder) -> None:
    password = _password(folder)
    server, bolt_port, http_port = start_server(folder, password)
    ensure_reader(folder, http_port, (USERNAME, password))
    if not folder.version.exists() or folder.version.read_text() != installed_version():
        write_private(folder.version, installed_version())
    leases = Leases(_FIRST_GRACE_S)
    end = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: end.set())
    write_address(folder, Address(os.getpid(), bolt_port, http_port, leases.port, leases.token))
    while not end.wait(0.1) and not leases.end_if_idle():
        if os.fstat(1).st_size > _LOG_BYTES:
            _empty_log()
    leases.end()
    with contextlib.suppress(OSError):  # Windows, while somebody reads it: stale, and found so
        folder.address.unlink()
    watchdog = threading.Timer(_STOP_S, os._exit, (1,))  # the write-ahead log covers the rest
    watchdog.daemon = True
    watchdog.start()
    server.stop()


def _password(folder: Folder) -> str:
    """The password of the first start, or a new one before there are users."""
    if folder.password.exists():
        return folder.password.read_text(encoding="utf-8").strip()
    if folder.users.exists():
        raise StoreUnavailable(
            f"{folder.password} is missing. Put it back, or delete {folder.users} to get a new one."
        )
    password = secrets.token_urlsafe(32)
    write_private(folder.password, password)
    return password


def _reason(error: Exception, folder: Folder) -> str:
    text = " ".join(str(error).split())
    if "locked by another process" in text:
        return f"another program has the database in {folder.data} open. Close it and try again."
    return f"{type(error).__name__}: {text[:300]}"


def _empty_log() -> None:
    # The log is opened for appending by the starter, so writing goes on at its new end.
    with contextlib.suppress(OSError):  # a terminal or a pipe, when somebody runs this by hand
        os.ftruncate(1, 0)


def _fail(reason: str) -> int:
    print(f"\n{FAILED}{reason}", flush=True)
    return 1


if __name__ == "__main__":
    code = main(Folder(Path(sys.argv[1])), float(sys.argv[2]))
    sys.stdout.flush()
    os._exit(code)  # the native library may keep threads that a normal end would wait for

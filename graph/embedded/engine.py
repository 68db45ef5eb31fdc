"""The engine's process: `python -m graph.embedded.engine FOLDER SECONDS`, an ArcadeDB server.

`attach_engine` starts it. It locks the folder while it runs, and ends after its last user. If it
cannot start, the last line of its log says why, after `FAILED`.
"""

import contextlib
import os
import secrets
import signal
import socket
import sys
import threading
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from graph.embedded.folder import (
    DATABASE,
    FAILED,
    PUBLIC_DATABASE,
    USERNAME,
    Folder,
    installed_version,
    write_private,
)
from graph.embedded.http import ensure_reader
from graph.embedded.lease import HOST, Address, Leases, read_address, write_address
from graph.errors import StoreUnavailable

_MIN_HEAP_MB, _MAX_HEAP_MB = 512, 4096


def heap_mb() -> int:
    """Return the heap for queries and writes: half of the machine's memory, within bounds."""
    try:
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**20
    except (AttributeError, ValueError, OSError):  # Windows
        return _MAX_HEAP_MB // 2
    return max(_MIN_HEAP_MB, min(_MAX_HEAP_MB, memory // 2))


_LOGGING = """\
handlers = java.util.logging.ConsoleHandler
.level = WARNING
com.arcadedb.level = INFO
java.util.logging.ConsoleHandler.level = INFO
java.util.logging.ConsoleHandler.formatter = com.arcadedb.log.LogFormatter
"""

# Settings of databases are read from system properties only: in `config` they are accepted and
# change nothing (tried: txWalFlush stayed 0). Arguments are split at blanks, so that they must not
# contain a path: the logging file is relative to the working directory.
_PROPERTIES = (
    f"-Xmx{heap_mb()}m",  # a query that needs more fails; the engine and other users continue
    "-Djava.util.logging.config.file=logging.properties",
    "-Darcadedb.txWalFlush=2",  # fsync at each commit: an acknowledged write survives a power cut
    # Its own limit would let four long queries block all others; scamgraph has a limit of its own.
    "-Darcadedb.queryMaxConcurrent=64",
    "-Darcadedb.opencypher.loadCsv.allowFileUrls=false",
    "-Darcadedb.opencypher.loadCsv.allowRemoteUrls=false",
    "-Darcadedb.server.restoreImportAllowLocalUrls=false",
    "-Darcadedb.backup.enabled=false",
    "-Darcadedb.polyglotEngineEnabled=false",
)

_PORT_TRIES = 8
_FIRST_GRACE_S = 5.0
_STOP_S = 10.0
_LOG_BYTES = 5_000_000


def public_files(home: Path) -> Path:
    """Return where the files of the public store are, if there is one."""
    return Folder(home.expanduser().absolute() / "engine").data / "databases" / PUBLIC_DATABASE


def start_server(folder: Folder, password: str) -> tuple[Any, int, int]:
    """Start ArcadeDB and open the record; return (server, Bolt port, HTTP port).

    The working directory must be the engine's folder. Raise arcadedb's own errors.
    """
    for name in [name for name in os.environ if name.startswith("ARCADEDB_")]:
        del os.environ[name]  # variables of other programs must not change the engine
    java_log = folder.path / "java"
    java_log.mkdir(mode=0o700, exist_ok=True)
    write_private(folder.path / "logging.properties", _LOGGING)
    os.environ["ARCADEDB_LOG_DIR"] = str(java_log)
    os.environ["ARCADEDB_NATIVE_ISOLATE_ARGS"] = " ".join(_PROPERTIES)

    import arcadedb  # noqa: PLC0415 - only the engine needs it, and it reads the environment

    for attempt in range(_PORT_TRIES):
        bolt, http = (attempt == 0 and _ports_before(folder)) or _free_ports(2)
        server = arcadedb.create_server(str(folder.data), password, _settings(bolt, http))
        try:
            server.start()
        except arcadedb.ArcadeDBError as error:
            # Another program took the port after it was found free: find another.
            if "Unable to listen" not in str(error) or attempt == _PORT_TRIES - 1:
                raise
        else:
            server.create_database(DATABASE)  # opens it if it is there
            return server, bolt, http
    raise AssertionError("unreachable")


def _settings(bolt: int, http: int) -> dict[str, object]:
    return {
        "host": HOST,
        "http_port": http,
        "mode": "development",  # "production" hides why a statement was refused
        "server_plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
        "bolt_host": HOST,
        "bolt_port": bolt,
        "bolt_defaultDatabase": DATABASE,
        "studio_enabled": False,
        "serverMetrics": False,
        "support.autoRegister": False,  # it would report to its makers once a day
    }


def _ports_before(folder: Folder) -> tuple[int, int] | None:
    """Return the ports of an engine that was killed, if they are free: its users look there."""
    address = read_address(folder)
    if address is None or address.folder != folder.identity:
        return None
    try:
        for port in (address.bolt_port, address.http_port):
            socket.create_server((HOST, port)).close()
    except OSError:
        return None
    return address.bolt_port, address.http_port


def _free_ports(count: int) -> list[int]:
    """Return ports that were free a moment ago, all different."""
    sockets = [socket.create_server((HOST, 0)) for _ in range(count)]
    ports = [int(each.getsockname()[1]) for each in sockets]
    for each in sockets:
        each.close()
    return ports


def main(folder: Folder, wait_s: float) -> int:
    """Run the engine; wait up to `wait_s` seconds for one that is ending."""
    for name in ("SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    os.umask(0o077)
    os.chdir(folder.path)
    lock = FileLock(folder.run_lock, mode=0o600)  # named: a collected lock is released
    try:
        lock.acquire(timeout=wait_s)
        _empty_log()
        _run(folder)
    except Timeout:
        return _fail(f"another engine holds {folder.path} and does not answer.")
    except StoreUnavailable as error:
        return _fail(str(error))
    except Exception as error:  # noqa: BLE001 - the last line of the log says what happened
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
    write_address(
        folder,
        Address(os.getpid(), folder.identity, bolt_port, http_port, leases.port, leases.token),
    )
    while not end.wait(0.1) and not leases.end_if_idle():
        if os.fstat(1).st_size > _LOG_BYTES:
            _empty_log()
    leases.end()
    with contextlib.suppress(OSError):  # on Windows while it is read: it is found stale later
        # In the working directory, which is the folder served: another may have taken its path.
        Path(folder.address.name).unlink()
    watchdog = threading.Timer(_STOP_S, os._exit, (1,))  # the write-ahead log covers the rest
    watchdog.daemon = True
    watchdog.start()
    server.stop()


def _password(folder: Folder) -> str:
    """Return the password of the first start, or a new one if there are no users yet."""
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
    # The starter opened the log for appending, so that writing continues at its new end.
    with contextlib.suppress(OSError):  # a terminal or a pipe, if it is run by hand
        os.ftruncate(1, 0)


def _fail(reason: str) -> int:
    print(f"\n{FAILED}{reason}", flush=True)
    return 1


if __name__ == "__main__":
    code = main(Folder(Path(sys.argv[1])), float(sys.argv[2]))
    sys.stdout.flush()
    os._exit(code)  # the native library may keep threads that a normal end would wait for

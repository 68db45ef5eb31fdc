"""ArcadeDB itself: which settings it is started with, and on which ports."""

import os
import socket
from pathlib import Path
from typing import Any

from graph.embedded.address import HOST
from graph.embedded.folder import Folder

DATABASE = "record"
PUBLIC_DATABASE = "public"
USERNAME = "root"

_LEAST_MB, _MOST_MB = 512, 4096


def heap_mb() -> int:
    """How much memory queries and writes may take together: half the machine's, within bounds."""
    try:
        whole = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**20
    except (AttributeError, ValueError, OSError):  # Windows
        return _MOST_MB // 2
    return max(_LEAST_MB, min(_MOST_MB, whole // 2))


_LOGGING = """\
handlers = java.util.logging.ConsoleHandler
.level = WARNING
com.arcadedb.level = INFO
java.util.logging.ConsoleHandler.level = INFO
java.util.logging.ConsoleHandler.formatter = com.arcadedb.log.LogFormatter
"""

# Settings of databases are read from system properties only: in `config` they are accepted and
# change nothing (tried: txWalFlush stayed 0). Arguments are split at blanks, so no path of ours
# may stand in them: the logging file is named relative to the working directory.
_PROPERTIES = (
    f"-Xmx{heap_mb()}m",  # what asks for more fails, alone: the engine and its other users go on
    "-Djava.util.logging.config.file=logging.properties",
    "-Darcadedb.txWalFlush=2",  # fsync at each commit: what was acknowledged survives a power cut
    # Its own gate would let four long questions keep everybody else waiting; we have one of ours.
    "-Darcadedb.queryMaxConcurrent=64",
    "-Darcadedb.opencypher.loadCsv.allowFileUrls=false",
    "-Darcadedb.opencypher.loadCsv.allowRemoteUrls=false",
    "-Darcadedb.server.restoreImportAllowLocalUrls=false",
    "-Darcadedb.backup.enabled=false",
    "-Darcadedb.polyglotEngineEnabled=false",
)

_PORT_TRIES = 8


def public_files(home: Path) -> Path:
    """Where the public store's files are, once there is one."""
    return Folder(home.expanduser().absolute() / "engine").data / "databases" / PUBLIC_DATABASE


def start_server(folder: Folder, password: str) -> tuple[Any, int, int]:
    """Start ArcadeDB and open the record; (server, Bolt port, HTTP port).

    Call it with the engine's folder as the working directory. Raises arcadedb's own errors.
    """
    for name in [name for name in os.environ if name.startswith("ARCADEDB_")]:
        del os.environ[name]  # a variable left over from elsewhere must not change the engine
    java_log = folder.path / "java"
    java_log.mkdir(mode=0o700, exist_ok=True)
    (folder.path / "logging.properties").write_text(_LOGGING, encoding="ascii")
    os.environ["ARCADEDB_LOG_DIR"] = str(java_log)
    os.environ["ARCADEDB_NATIVE_ISOLATE_ARGS"] = " ".join(_PROPERTIES)

    import arcadedb  # noqa: PLC0415 - only the engine needs it, and it reads the environment

    for attempt in range(_PORT_TRIES):
        bolt, http = _free_ports(2)
        server = arcadedb.create_server(str(folder.data), password, _settings(bolt, http))
        try:
            server.start()
        except arcadedb.ArcadeDBError as error:
            # Somebody took the port between our look and its start: look again.
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


def _free_ports(count: int) -> list[int]:
    """Ports that were free a moment ago, all different."""
    sockets = [socket.create_server((HOST, 0)) for _ in range(count)]
    ports = [int(each.getsockname()[1]) for each in sockets]
    for each in sockets:
        each.close()
    return ports

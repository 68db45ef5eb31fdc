"""A Neo4j server for as long as a `with` block lasts: loopback, own files, own password."""

import secrets
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen

from neo4j import GraphDatabase
from neo4j.exceptions import DriverError, Neo4jError
from pydantic import SecretStr

from graph.settings import Settings
from tests.servers.lines import Line
from tests.servers.process import free_port, start, stop

HOST = "127.0.0.1"
USER = "neo4j"
FIRST_PASSWORD = "neo4j"  # what a new server has until somebody chooses another
PATIENCE = 120.0  # seconds from start to the first answer
JVM = (
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
    "-Dfile.encoding=UTF-8",
)
CONF = {
    "server.default_listen_address": HOST,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.usage_report.enabled": "false",
    "client.allow_telemetry": "false",
    "server.bolt.telemetry.enabled": "false",
    "db.shutdown_transaction_end_timeout": "0s",
}


@dataclass(frozen=True)
class Sized:
    """What a server may take: options of its Java, and the size of its page cache."""

    java: tuple[str, ...]
    pagecache: str


# Soon up, and several may run at a time; and as one that serves alone, for those who time it.
SMALL = Sized(("-Xmx1g", "-Xms256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), "64m")
USUAL = Sized(("-Xmx2g", "-Xms2g"), "512m")


@dataclass(frozen=True)
class Neo4jServer:
    """Where a running server is reached, and as whom."""

    uri: str
    username: str
    password: str
    database: str = "neo4j"


def settings_of(server: Neo4jServer, home: Path) -> Settings:
    """What leads to a server of a run."""
    return Settings(
        neo4j_uri=server.uri,
        neo4j_username=server.username,
        neo4j_password=SecretStr(server.password),
        neo4j_database=server.database,
        home=home,
    )


@contextmanager
def neo4j_server(
    line: Line, java: Path, sized: Sized = SMALL, before: Callable[[Path], None] = lambda _: None
) -> Iterator[Neo4jServer]:
    """Run one server of a fetched line; it is gone, files and all, when the block ends.

    `before` is given its home, settings and all, when nothing runs there yet.
    """
    with tempfile.TemporaryDirectory(prefix=f"neo4j-{line.name}-") as name:
        home = Path(name)
        address = f"{HOST}:{free_port()}"
        console = home / "console.log"
        configured(home, address, line, sized)
        before(home)
        child = start(command(line, java, home, sized), console, home)
        server = Neo4jServer(f"bolt://{address}", USER, secrets.token_urlsafe(18))
        try:
            await_answer(server, child, console)
            yield server
        finally:
            stop(child)


def configured(home: Path, address: str, line: Line, sized: Sized = SMALL) -> Path:
    """Write the server's settings; what is not named here is Neo4j's default below `home`."""
    conf = home / "conf"
    conf.mkdir()
    bolt = {"server.bolt.listen_address": address, "server.bolt.advertised_address": address}
    settings = CONF | bolt | {"server.memory.pagecache.size": sized.pagecache} | line.extra
    text = "".join(f"{key}={value}\n" for key, value in settings.items())
    (conf / "neo4j.conf").write_text(text, encoding="utf-8")
    return home


def command(line: Line, java: Path, home: Path, sized: Sized = SMALL) -> list[str | Path]:
    """The command that runs a server in the foreground."""
    files = [f"--home-dir={home}", f"--config-dir={home / 'conf'}", "--console-mode"]
    return [java, *sized.java, *JVM, "-cp", f"{line.lib}/*", line.main, *files]


def await_answer(
    server: Neo4jServer, child: Popen[bytes], console: Path, *, is_new: bool = True
) -> None:
    """Return once the server has our password and has answered a query with it.

    A server that is started again on its files has that password already.
    """
    deadline = time.monotonic() + PATIENCE
    steps = [choose_password, first_query] if is_new else [first_query]
    while steps:
        try:
            steps[0](server)
            del steps[0]
        except (DriverError, Neo4jError, OSError) as reason:
            if child.poll() is None and time.monotonic() < deadline:
                time.sleep(0.2)
                continue
            tail = console.read_text(encoding="utf-8", errors="replace")[-3000:]
            raise RuntimeError(f"Neo4j did not come up ({reason}):\n{tail}") from reason


def choose_password(server: Neo4jServer) -> None:
    """Put our own password in the place of the one that every new server has."""
    with (
        GraphDatabase.driver(server.uri, auth=(USER, FIRST_PASSWORD)) as driver,
        driver.session(database="system") as session,
    ):
        change = "ALTER CURRENT USER SET PASSWORD FROM $old TO $new"
        session.run(change, old=FIRST_PASSWORD, new=server.password).consume()


def first_query(server: Neo4jServer) -> None:
    """Ask the smallest question that needs the database itself."""
    with GraphDatabase.driver(server.uri, auth=(USER, server.password)) as driver:
        driver.execute_query("RETURN 1", database_=server.database)

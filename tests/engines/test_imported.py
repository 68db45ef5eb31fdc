"""The files for neo4j-admin, imported by it into a database that no server runs on, and counted."""

import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from neo4j import GraphDatabase

from api.exports.catalogue import format_of, write
from api.exports.gathering import Gathered, gather
from api.exports.neo4j_admin import COMMAND
from api.overview import Overviews
from graph.settings import Settings
from tests.absent import absent
from tests.api.serving import holding
from tests.fictional import FICTIONAL
from tests.servers.java import find_java
from tests.servers.lines import LINES
from tests.servers.neo4j_server import (
    JVM,
    SMALL,
    USER,
    Neo4jServer,
    await_answer,
    command,
    configured,
)  # fmt: skip
from tests.servers.process import free_port, start, stop

LINE = LINES["5.26"]
ADMIN = "org.neo4j.cli.AdminTool"


@pytest.fixture(scope="module")
def found(embedded_session: Settings) -> Iterator[Gathered]:
    """The invented record, gathered from the embedded store."""
    with holding(embedded_session, [FICTIONAL]) as store:
        yield gather(Overviews(store).now())


def test_neo4j_admin_takes_the_files_and_holds_what_the_store_held(
    found: Gathered, tmp_path: Path
) -> None:
    java = find_java(LINE.javas)
    if not LINE.is_fetched() or java is None:
        absent(f"No Neo4j {LINE.version}", "`make neo4j` brings it (Maven, Java 17 or 21)")
    files = tmp_path / "files"
    write(format_of("neo4j-admin"), found, files)
    address = f"127.0.0.1:{free_port()}"
    (tmp_path / "server").mkdir()
    home = configured(tmp_path / "server", address, LINE)
    words = shlex.split(COMMAND)[1:]
    done = subprocess.run(
        [java, *SMALL.java, *JVM, "-cp", f"{LINE.lib}/*", ADMIN, *words],
        cwd=files,
        env={"NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf"), "HEAP_SIZE": "512m"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    console = home / "console.log"
    child = start(command(LINE, java, home), console, home)
    server = Neo4jServer(f"bolt://{address}", USER, "a-password-of-this-test")
    try:
        await_answer(server, child, console)
        with GraphDatabase.driver(server.uri, auth=(USER, server.password)) as driver:
            things = driver.execute_query(
                "MATCH (e:Entity) RETURN e.id AS id, labels(e) AS labels, e.names AS names"
            ).records
            links = driver.execute_query(
                "MATCH (a)-[l]->(b) RETURN a.id AS a, type(l) AS type, b.id AS b, "
                "l.asserts AS asserts, l.standing AS standing, l.claims AS claims"
            ).records
            about = driver.execute_query("MATCH (x:Export) RETURN x.record_hash AS hash").records
    finally:
        stop(child)
    assert {row["id"]: row["names"] for row in things} == {
        node["id"]: node["names"] for node in found.nodes
    }
    assert {tuple(row.values()[:5]) for row in links} == {
        (li["from"], li["type"], li["to"], li["asserts"], li["standing"]) for li in found.links
    }
    assert len(links) == len(found.links)
    assert [row["hash"] for row in about] == [found.about["record_hash"]]

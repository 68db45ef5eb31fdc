"""Stores that the tests may fill and empty: settings for each engine, and a way to clear it."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from neo4j import GraphDatabase, ManagedTransaction

from graph.settings import Settings
from tests.requirements import absent, require
from tests.servers.java import find_java
from tests.servers.lines import LINES, Line
from tests.servers.neo4j_server import neo4j_server, settings_of

ENGINES = ("embedded", *(f"neo4j-{name}" for name in LINES))
# For a test of what the embedded engine does not have.
ON_NEO4J = pytest.mark.parametrize("engine_settings", ENGINES[1:], indirect=True)
BATCH = 5_000
ENGINE_FOLDER = "engine"  # the embedded engine's part of a home


@contextmanager
def embedded_store(home: Path) -> Iterator[Settings]:
    """Settings of an embedded engine that stays up until the block ends."""
    require("embedded")
    from graph.embedded import attach_engine  # noqa: PLC0415  (only where that engine is there)

    with attach_engine(home):
        yield Settings(neo4j_uri=None, home=home)


@contextmanager
def neo4j_store(name: str, home: Path) -> Iterator[Settings]:
    """Settings of a Neo4j server of the line `name` that runs until the block ends."""
    line = LINES[name]
    with neo4j_server(line, java_or_absent(line)) as server:
        yield settings_of(server, home)


def java_or_absent(line: Line) -> Path:
    """Return the Java for a fetched line of Neo4j; end the test where either is missing."""
    java = find_java(line.javas)
    if not line.is_fetched() or java is None:
        absent(f"neo4j-{line.name}")
    return java


def empty(settings: Settings) -> None:
    """Take everything out of a store: every node, and what a test left in its home folder.

    With the embedded engine also out of its public store, which lies in the same home.

    Constraints and indexes stay, as they do for a user who loads again.
    """
    if settings.neo4j_uri is None:
        from graph.embedded import (  # noqa: PLC0415  (only where that engine is there)
            attach_engine,
            public_files,
        )

        with attach_engine(settings.home) as engine:
            delete_all(engine.uri, engine.username, engine.password, engine.database)
        if public_files(settings.home).exists():
            empty_public(settings)
    else:
        password = settings.neo4j_password.get_secret_value()
        delete_all(settings.neo4j_uri, settings.neo4j_username, password, settings.neo4j_database)
    for left in settings.home.iterdir() if settings.home.is_dir() else ():
        if left.is_dir() and left.name != ENGINE_FOLDER:
            shutil.rmtree(left)
        elif left.is_file():
            left.unlink()


def empty_public(settings: Settings) -> None:
    """Take everything out of the public store of these settings."""
    from graph.store.opening import connect  # noqa: PLC0415  (only where that engine is there)

    store = connect(settings, public=True)
    try:
        at = settings.public
        if store.embedded:
            engine = store.embedded
            delete_all(engine.uri, engine.username, engine.password, engine.database)
        elif at.neo4j_uri:
            password = at.neo4j_password.get_secret_value()
            delete_all(at.neo4j_uri, at.neo4j_username, password, at.neo4j_database)
    finally:
        store.close()


def delete_all(uri: str, username: str, password: str, database: str | None) -> None:
    """Delete every node and relationship of one database, in batches."""
    with (
        GraphDatabase.driver(uri, auth=(username, password)) as driver,
        driver.session(database=database) as session,
    ):
        while session.execute_write(delete_some):
            pass


def delete_some(tx: ManagedTransaction) -> int:
    """Delete one batch of nodes with their relationships; how many nodes that were."""
    found = tx.run("MATCH (n) RETURN count(n) AS left").single(strict=True)
    left: int = found["left"]
    if left:
        tx.run("MATCH (n) WITH n LIMIT $batch DETACH DELETE n", batch=BATCH).consume()
    return left

"""Each engine is really there, and really empty, when a test begins."""

import pytest
from neo4j import Driver, GraphDatabase

from graph.embedded import attach_engine
from graph.settings import Settings
from tests.servers.stores import empty


def driver_of(settings: Settings) -> Driver:
    if settings.neo4j_uri is None:
        with attach_engine(settings.home) as engine:
            return GraphDatabase.driver(engine.uri, auth=(engine.username, engine.password))
    password = settings.neo4j_password.get_secret_value()
    return GraphDatabase.driver(settings.neo4j_uri, auth=(settings.neo4j_username, password))


def database_of(settings: Settings) -> str | None:
    if settings.neo4j_uri is None:
        with attach_engine(settings.home) as engine:
            return engine.database
    return settings.neo4j_database


@pytest.mark.parametrize("name", ["KA02", "BA01"])
def test_a_store_starts_empty_and_is_emptied_again(settings: Settings, name: str) -> None:
    database = database_of(settings)
    with driver_of(settings) as driver:
        count = "MATCH (c:Probe) RETURN count(c) AS n"
        assert driver.execute_query(count, database_=database).records[0]["n"] == 0
        create = "CREATE (:Probe {id: $id})-[:BESIDE]->(:Probe {id: 'gate'})"
        driver.execute_query(create, id=name, database_=database)
        assert driver.execute_query(count, database_=database).records[0]["n"] == 2
        empty(settings)
        assert driver.execute_query(count, database_=database).records[0]["n"] == 0

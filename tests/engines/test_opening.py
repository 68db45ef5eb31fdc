"""A store that cannot be used says so in one sentence."""

import pytest
from neo4j import GraphDatabase
from pydantic import SecretStr

from graph.errors import ForeignStore, NewerSchema, StoreUnavailable
from graph.settings import Settings
from graph.store import open_store
from graph.store.load import load
from graph.store.metadata import SCHEMA
from graph.store.opening import connect
from graph.store.rebuild import compare
from tests.claims import CAMP, FIRM, THINGS, claim, dataset


def test_a_store_with_other_peoples_data_is_left_alone(settings: Settings) -> None:
    store = connect(settings)
    try:
        store.define("CREATE (:Customer {name: 'not ours'})")
        with pytest.raises(ForeignStore, match="data of another program"), open_store(settings):
            pass
        assert store.read(lambda tx: tx.rows("MATCH (n) RETURN count(n) AS n")) == [{"n": 1}]
    finally:
        store.close()


def test_a_record_of_a_newer_schema_is_refused(settings: Settings) -> None:
    with open_store(settings) as store:
        store.define(f"MATCH (m:Meta) SET m.schema = {SCHEMA + 1}")
    with pytest.raises(NewerSchema, match="update scamgraph"), open_store(settings):
        pass


def test_a_graph_of_another_vocabulary_is_worked_out_anew(settings: Settings) -> None:
    with open_store(settings) as store:
        load(store, dataset(*THINGS, claim(FIRM, "OPERATES", CAMP)))
        store.define("MATCH (e:Entity) SET e.name = 'stale'")
        store.define("MATCH (e:Entity) SET e.hash = 'stale'")
        store.define("MATCH (m:Meta) SET m.made_by = 'older'")
        assert not compare(store).equal
    with open_store(settings) as store:
        assert compare(store).problems == ()


def test_a_wrong_password_is_one_sentence(settings: Settings) -> None:
    if settings.neo4j_uri is None:
        with connect(settings).embedded or pytest.fail("no engine") as engine:
            uri = engine.uri
            wrong = settings.model_copy(
                update={
                    "neo4j_uri": uri,
                    "neo4j_database": "record",
                    "neo4j_password": SecretStr("not-it"),
                }
            )
            with pytest.raises(StoreUnavailable, match="refuses the user or password"):
                connect(wrong)
        return
    wrong = settings.model_copy(update={"neo4j_password": SecretStr("not-it-at-all")})
    with pytest.raises(StoreUnavailable, match="refuses the user or password"):
        connect(wrong)


def test_a_store_that_is_not_there_is_one_sentence() -> None:
    nowhere = Settings(neo4j_uri="bolt://127.0.0.1:1", neo4j_password=SecretStr("x"))
    with pytest.raises(StoreUnavailable, match=r"does not answer: [^:]+:1\. Is it running"):
        connect(nowhere)


def test_an_address_of_no_server_is_one_sentence() -> None:
    with pytest.raises(StoreUnavailable, match="not the address of a Neo4j server"):
        connect(Settings(neo4j_uri="http://127.0.0.1"))


def test_the_schema_is_made_again_without_harm(settings: Settings) -> None:
    for _ in range(2):
        with open_store(settings) as store:
            found = store.read(
                lambda tx: tx.rows(
                    "CALL db.index.fulltext.queryNodes('Entity[search]', 'nothing*') YIELD node "
                    "RETURN node"
                )
            )
            assert found == []


def test_the_driver_is_the_official_one(settings: Settings) -> None:
    store = connect(settings)
    try:
        assert isinstance(store._driver, type(GraphDatabase.driver("bolt://127.0.0.1:1")))
    finally:
        store.close()

"""A user of the engine as a process of its own: holds it and says where, or adds to a counter."""

import sys
import time
from pathlib import Path

from neo4j import Driver, GraphDatabase, ManagedTransaction

from graph.embedded import Engine, attach_engine

INCREMENT = "MERGE (m:Meta {id: 'scamgraph'}) SET m.version = coalesce(m.version, 0) + 1"


def driver(engine: Engine) -> Driver:
    """The official driver on `engine`."""
    return GraphDatabase.driver(engine.uri, auth=(engine.username, engine.password))


def add(engine: Engine, times: int) -> None:
    """Raise the version `times` times, each in a managed transaction of its own."""

    def once(transaction: ManagedTransaction) -> None:
        transaction.run(INCREMENT).consume()

    with driver(engine) as bolt:
        for _ in range(times):
            with engine.writing(), bolt.session(database=engine.database) as session:
                session.execute_write(once)


def version(engine: Engine) -> int:
    """The version that the record says it has."""
    with driver(engine) as bolt:
        found = bolt.execute_query("MATCH (m:Meta) RETURN m.version", database_=engine.database)
    assert len(found.records) == 1
    return int(found.records[0][0])


if __name__ == "__main__":
    with attach_engine(Path(sys.argv[1])) as held:
        if len(sys.argv) > 2:
            add(held, int(sys.argv[2]))
        print(held.pid, held.uri, flush=True)
        if len(sys.argv) == 2:
            time.sleep(60)

"""Processes that write, to be killed or set against one another: `load N` and `increment N`."""

import sys

from graph.settings import Settings
from graph.store import open_store
from graph.store.loading import load
from graph.store.store import Transaction
from tests.said import claim, dataset, thing

PAIRS = 60
CLAIMS = PAIRS * 3 + 2


def environment(settings: Settings) -> dict[str, str]:
    """Environment variables that lead a process to this store."""
    given = {
        "NEO4J_URI": settings.neo4j_uri,
        "NEO4J_USERNAME": settings.neo4j_username,
        "NEO4J_PASSWORD": settings.neo4j_password.get_secret_value(),
        "NEO4J_DATABASE": settings.neo4j_database,
        "SCAMGRAPH_HOME": str(settings.home),
    }
    return {name: value for name, value in given.items() if value}


def load_one(number: int) -> None:
    """Load a dataset of CLAIMS claims that is this number's own."""
    ref = f"fic-{number}"
    claims = [*thing(f"{ref}-camp", "Compound")]
    for place in range(PAIRS):
        firm = f"{ref}-firm-{place}"
        claims += [*thing(firm, "Company"), claim(firm, "OPERATES", f"{ref}-camp")]
    with open_store(Settings()) as store:
        print("loading", flush=True)
        load(store, dataset(*claims, name=f"fiction_{number}"))


def increment(times: int) -> None:
    """Read a number, add one, write it: without a lock, what another wrote would be lost."""

    def work(tx: Transaction) -> None:
        row = tx.one("MATCH (n:Counter {id: 'one'}) RETURN n.value AS v")
        tx.rows("MERGE (n:Counter {id: 'one'}) SET n.value = $v", v=(row["v"] if row else 0) + 1)

    with open_store(Settings()) as store:
        for _ in range(times):
            store.write(work)


if __name__ == "__main__":
    {"load": load_one, "increment": increment}[sys.argv[1]](int(sys.argv[2]))

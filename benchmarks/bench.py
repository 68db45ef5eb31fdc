"""What a part may use: one running server with our schema, and the claims to try it with."""

from dataclasses import dataclass

from neo4j import Driver

from graph.dataset import Dataset
from graph.settings import Settings
from graph.store.store import Store


@dataclass(frozen=True, slots=True)
class Bench:
    """A server in use for this run alone.

    `driver` is a connection of the peers' own, `database` the name that they ask for.
    """

    engine: str
    settings: Settings
    store: Store
    driver: Driver
    database: str | None
    uri: str
    auth: tuple[str, str]
    dataset: Dataset

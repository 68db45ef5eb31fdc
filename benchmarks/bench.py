"""What a part may use: one running server with our schema, and the claims to try it with."""

from dataclasses import dataclass

from neo4j import Driver

from graph.dataset import Dataset
from graph.settings import Settings
from graph.store.store import Store

SIZES = (10_000, 100_000)
MEGABYTES = (10, 100)


@dataclass(frozen=True, slots=True)
class Bench:
    """A server in use for this run alone.

    `driver` is a connection of the peers' own, `database` the name that they ask for. `sizes`
    (claims) and `megabytes` are what parts that compare sizes compare.
    """

    engine: str
    settings: Settings
    store: Store
    driver: Driver
    database: str | None
    uri: str
    auth: tuple[str, str]
    dataset: Dataset
    sizes: tuple[int, ...] = SIZES
    megabytes: tuple[int, ...] = MEGABYTES

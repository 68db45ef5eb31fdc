"""What a part may use: one running server with our schema, and the claims to try it with."""

from dataclasses import dataclass
from pathlib import Path

from neo4j import Driver

from graph.dataset import Dataset
from graph.settings import Settings
from graph.store.connection import Store

SIZES = (10_000, 100_000)
MEGABYTES = (10, 100)


@dataclass(frozen=True, slots=True)
class Bench:
    """A server in use for this run alone.

    `driver` is a connection of the peers' own, `database` the name that they ask for. `dataset` is
    empty where no part of the run uses it. `claims` is how many the run is about; `sizes` (claims)
    and `megabytes` are what parts that compare sizes compare. `kept` is a folder for stores that
    take long to fill, `enough` how many times as long as the quicker side a slower one may take
    before it is ended.
    """

    engine: str
    settings: Settings
    store: Store
    driver: Driver
    database: str | None
    uri: str
    auth: tuple[str, str]
    dataset: Dataset
    claims: int = 0
    sizes: tuple[int, ...] = SIZES
    megabytes: tuple[int, ...] = MEGABYTES
    kept: Path | None = None
    enough: float | None = None

"""A server that holds a country of some size: made once, and kept between runs where that is asked.

Made in an embedded store, by the ordinary writer. The embedded engine is given a copy of its files;
Neo4j takes it over by files for neo4j-admin, which needs no server to write through.
"""

import gc
import pickle
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.bench import Bench
from benchmarks.evidence.asking import TIMES, Question, claims_behind
from benchmarks.evidence.country import Pair, country, hub
from benchmarks.fiction import generate
from benchmarks.finished import Finished
from benchmarks.ours import load_record_only, write_graph_alone
from benchmarks.servers import await_end, java_for, serving
from graph.dataset import Dataset
from graph.neo4j_admin_export import export_whole
from graph.settings import Settings
from graph.store.connection import Store
from graph.store.opening import open_store
from tests.servers.lines import LINES
from tests.servers.neo4j_admin import run_admin
from tests.servers.neo4j_server import USUAL

SEED = 7
MOST_K = 10
NETWORK = "network.pickle"


@dataclass(frozen=True, slots=True)
class Network:
    """What is known of a country that a store holds.

    `around` is a hub, not yet in the store; `told` are the claims of which the record is there.
    """

    entities: int
    links: int
    pairs: list[Pair]
    most_linked: list[tuple[str, int]]
    around: Finished
    near_hub: list[Pair]
    told: frozenset[str]


@contextmanager
def loaded(engine: str, claims: int, kept: Path) -> Iterator[tuple[Bench, Network]]:
    """A server of this name with a country in it; changes to it are gone when the block ends.

    What was made stays below `kept`, a folder a size. Raises NoServer.
    """
    folder = kept / str(claims)
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / NETWORK).exists():
        _make(folder, claims)
    network: Network = pickle.loads((folder / NETWORK).read_bytes())  # noqa: S301 (our own)

    def fill(home: Path) -> None:
        if engine == "embedded":
            shutil.copytree(folder / "embedded", home, dirs_exist_ok=True)
        else:
            _import(engine, folder, home)

    with serving(engine, generate(SEED, 0), before=fill) as bench:
        # What is kept was told what answers needed then: another search finds other chains.
        if (wanted := _behind(bench.store, network.pairs)) - network.told:
            _tell(bench.store, generate(SEED, claims), wanted | network.told)
        yield bench, network


def _make(folder: Path, claims: int) -> None:
    """The country in an embedded store, begun anew where it was not finished."""
    home = folder / "embedded"
    shutil.rmtree(home, ignore_errors=True)
    dataset = generate(SEED, claims)
    made = country(dataset)
    with open_store(Settings(neo4j_uri=None, home=home)) as store:
        write_graph_alone(store, made.graph)
        told = _behind(store, made.pairs)
        _tell(store, dataset, told)
    await_end(home)
    around, near_hub = hub(made.graph)
    network = Network(
        len(made.graph.entities), len(made.graph.links),
        made.pairs, made.most_linked, around, near_hub, told,
    )  # fmt: skip
    (folder / NETWORK).write_bytes(pickle.dumps(network))
    del dataset, made
    gc.collect()


def _tell(store: Store, dataset: Dataset, ids: frozenset[str]) -> None:
    """Write the record of these claims."""
    told = tuple(claim for claim in dataset.claims if claim.id in ids)
    load_record_only(store, replace(dataset, claims=told, judgements=()))


def _behind(store: Store, pairs: list[Pair]) -> frozenset[str]:
    """Ids of the claims behind the answers."""
    asked = (Question(store, pair, bounds) for bounds in TIMES.values() for pair in pairs)
    return claims_behind(asked, MOST_K)


def _import(engine: str, folder: Path, server_home: Path) -> None:
    """The same for a server that does not run yet."""
    line = LINES[engine.removeprefix("neo4j-")]
    home = folder / "embedded"
    with TemporaryDirectory(dir=folder) as name:
        files = Path(name) / "files"
        with open_store(Settings(neo4j_uri=None, home=home)) as store:
            done = export_whole(store, files)
        await_end(home)
        run_admin(line, java_for(line), server_home, done.command, files, USUAL)

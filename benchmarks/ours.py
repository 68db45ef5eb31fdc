"""Our own loading, whole and cut down to what peers do."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import chain
from typing import TypeVar

from benchmarks.bench import Bench
from benchmarks.finished import Finished
from benchmarks.moment import MOMENT, NOW
from graph.dataset import Dataset
from graph.settings import Settings
from graph.store.claim_diff import brought_by, compare_claims, recorded_at, with_moments
from graph.store.connection import Store, Transaction
from graph.store.graph_writer import (
    entity_rows,
    link_rows,
    send_entities,
    send_links,
    typed_link_rows,
)
from graph.store.load import Progress, load, quiet
from graph.store.metadata import record_hash, stamp
from graph.store.record_writer import write_card, write_claims, write_descriptions, write_judgements

T = TypeVar("T")
Unit = Callable[[Transaction], None]
PART = Settings().part_claims  # what a load writes in one transaction
SMALL = PART // 4  # side by side: the longer one takes, the longer another waits for its ends
WORKERS = 2


def load_whole(store: Store, dataset: Dataset, progress: Progress = quiet) -> None:
    """Our load as it is, at a moment that does not move; `progress` is called for its batches."""
    load(store, dataset, now=lambda: NOW, progress=progress)


def load_record_only(store: Store, dataset: Dataset) -> None:
    """What `graph.store.load.load` does to the record; the graph is left as it was.

    Peers have no counterpart to its comparing and its hashes; both are in here all the same.
    """

    def work(tx: Transaction) -> None:
        claims = list(recorded_at(dataset.claims, MOMENT))
        gone = sorted(brought_by(tx, dataset.id) - {claim.id for claim in claims})
        change = with_moments(compare_claims(tx, dataset, claims, gone), MOMENT)
        write_descriptions(tx, dataset)
        write_judgements(tx, dataset.judgements, dataset.id)
        write_claims(tx, dataset, change, MOMENT)
        write_card(tx, dataset, MOMENT)
        stamp(tx, record_hash(tx))

    store.write(work)


def write_graph_alone(store: Store, graph: Finished) -> None:
    """Our writer of entities and links, a transaction for each PART of them."""
    for work in chain(_entity_units(graph, PART), _link_units(graph, PART)):
        store.write(work)


def write_graph_in_parallel(bench: Bench, graph: Finished) -> None:
    """Smaller transactions, several at a time; all other writers are kept out meanwhile.

    Ends that two of them share are locked by the server: who loses is run again by the driver.
    """

    def write(work: Unit) -> None:
        with bench.driver.session(database=bench.database) as session:
            session.execute_write(lambda tx: work(Transaction(tx, bench.store)))

    with bench.store.locked("a graph is being written"), ThreadPoolExecutor(WORKERS) as workers:
        for units in (_entity_units(graph, SMALL), _link_units(graph, SMALL)):
            list(workers.map(write, units))


def _entity_units(graph: Finished, size: int) -> Iterator[Unit]:
    for some in _slices(graph.entities, size):
        yield partial(send_entities, statements=list(entity_rows(some)))


def _link_units(graph: Finished, size: int) -> Iterator[Unit]:
    """Links in the order in which they are written.

    A load gives its writer all links of a part; cut small in any other order, every lot would hold
    a few links of each type.
    """
    links = sorted(
        graph.links, key=lambda link: (link.type if link.summary.asserts else "", link.from_id)
    )
    for some in _slices(links, size):
        statements = [*link_rows(some), *typed_link_rows(some)]
        yield partial(send_links, statements=statements)


def _slices(values: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    for start in range(0, len(values), size):
        yield values[start : start + size]

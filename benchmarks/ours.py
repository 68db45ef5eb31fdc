"""Our own loading, whole and cut down to what peers do."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TypeVar

from benchmarks.finished import Finished
from benchmarks.moment import MOMENT, NOW
from graph.dataset import Dataset
from graph.store.claim_writing import write_claims
from graph.store.comparing import compare_claims, dated
from graph.store.describing import write_card, write_descriptions, write_judgements
from graph.store.graph_writing import create_entities, create_links
from graph.store.loading import load
from graph.store.meta import record_hash, stamp
from graph.store.store import Store, Transaction

T = TypeVar("T")
AT_ONCE = 10_000


def load_whole(store: Store, dataset: Dataset) -> None:
    """Our load as it is, at a moment that does not move."""
    load(store, dataset, now=lambda: NOW)


def load_record_only(store: Store, dataset: Dataset) -> None:
    """What `graph.store.loading.load` does to the record; the graph is left as it was.

    Peers have no counterpart to its comparing and its hashes; both are in here all the same.
    """

    def work(tx: Transaction) -> None:
        change = dated(compare_claims(tx, dataset), MOMENT)
        write_descriptions(tx, dataset)
        write_judgements(tx, dataset.judgements, dataset.id)
        write_claims(tx, dataset, change, MOMENT)
        write_card(tx, dataset, MOMENT)
        stamp(tx, record_hash(tx))

    store.write(work)


def write_graph_alone(store: Store, graph: Finished) -> None:
    """Our writer of entities and links, a transaction for 10,000 relationships or entities."""
    for entities in _slices(graph.entities, AT_ONCE):
        store.write(partial(create_entities, entities=entities))
    for links in _slices(graph.links, AT_ONCE // 2):
        store.write(partial(create_links, links=links))


def _slices(values: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    for start in range(0, len(values), size):
        yield values[start : start + size]

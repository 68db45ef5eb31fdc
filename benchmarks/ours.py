"""Our own loading, whole and cut down to what peers do."""

from datetime import UTC, datetime

from graph.dataset import Dataset
from graph.store.claim_writing import write_claims
from graph.store.comparing import compare_claims, dated
from graph.store.describing import write_card, write_descriptions, write_judgements
from graph.store.loading import load
from graph.store.meta import record_hash, stamp
from graph.store.store import Store, Transaction

NOW = datetime(2026, 1, 31, tzinfo=UTC)
MOMENT = "2026-01-31T00:00:00.000000Z"  # the same, as stored


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

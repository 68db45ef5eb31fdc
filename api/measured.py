"""Measures of the present data, worked out once for each version of it."""

from threading import Lock
from weakref import WeakKeyDictionary

from graph.answers.measures import MOST_LISTED, Measures, get_measures
from graph.store import Store
from graph.store.metadata import read_meta

_LOCK = Lock()
_HELD: WeakKeyDictionary[Store, Measures] = WeakKeyDictionary()


def measures_now(store: Store) -> Measures:
    """The measures of a store's present version; whoever asks meanwhile waits for them."""
    meta = store.read(read_meta)
    version = meta.version if meta else 0
    with _LOCK:
        held = _HELD.get(store)
        if held is None or held.version != version:
            held = _HELD[store] = get_measures(store, limit=MOST_LISTED)
        return held

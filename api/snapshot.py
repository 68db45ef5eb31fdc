"""The whole graph cached per data version; measures."""

from collections import defaultdict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from importlib.metadata import version
from threading import Lock
from typing import Any, Final, NamedTuple, TypeVar

from cachetools import LRUCache

from api.persons import PersonNote, person_note
from graph.answers.links import AsOf
from graph.answers.measures import MAX_LISTED, Measures, get_measures
from graph.answers.models import LinkAnswer
from graph.answers.network import (
    DatedRecord,
    Network,
    NotPublic,
    network_on,
    not_public,
    read_whole,
    whole_network,
)
from graph.answers.search import SearchResult
from graph.dates import today
from graph.entities import Entity
from graph.store import Store
from graph.store.metadata import VersionCache, read_meta

T = TypeVar("T")
KEPT: Final = 128  # pictures, what they were written as, and tables of one version of the data
PROGRAM: Final = version("scamgraph")
DAYS: Final = 4  # whole networks as of a day


class Cache:
    """At most so many computed values, the least recently used removed first. Thread-safe."""

    def __init__(self, size: int) -> None:
        self._values: LRUCache[Hashable, Any] = LRUCache(size)
        self._lock = Lock()

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return the cached value or compute it; concurrent callers may both compute it."""
        with self._lock:
            if key in self._values:
                cached: T = self._values[key]
                return cached
        made = make()
        with self._lock:
            self._values[key] = made
        return made


@dataclass(frozen=True)
class Snapshot:
    """The whole network at one version, with results computed from it."""

    network: Network
    _made: Cache = field(default_factory=lambda: Cache(KEPT))
    _days: Cache = field(default_factory=lambda: Cache(DAYS))

    @cached_property
    def entities(self) -> dict[str, Entity]:
        """Return every entity by its id."""
        return {entity.id: entity for entity in self.network.entities}

    @cached_property
    def persons(self) -> dict[str, PersonNote]:
        """Return what stands beside the name of each person."""
        return {
            entity.id: person_note(
                entity, self.entities, self.links_at, self.network.replies.get(entity.id, ())
            )
            for entity in self.network.entities
            if entity.kind == "Person"
        }

    @cached_property
    def links_at(self) -> dict[str, list[LinkAnswer]]:
        """Return the links by the id of each of their two ends."""
        by_end: dict[str, list[LinkAnswer]] = defaultdict(list)
        for link in self.network.links:
            by_end[link.from_.id].append(link)
            by_end[link.to.id].append(link)
        return dict(by_end)

    @cached_property
    def contested(self) -> tuple[LinkAnswer, ...]:
        """Return the links that somebody asserts and somebody denies."""
        return tuple(link for link in self.network.links if link.contested)

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return the cached value of this key, or compute it."""
        return self._made.once(key, make)

    def whole(self, store: Store) -> DatedRecord:
        """Return everything that this follows from, kept for questions about several days."""
        return self.once("the whole record", lambda: read_whole(store))

    def on(self, store: Store, when: AsOf) -> "Snapshot":
        """Return the snapshot as of a day, or this one where no day is given."""
        if not when:
            return self
        return self._days.once(when, lambda: Snapshot(network_on(self.whole(store), when)))

    def of_kind(self, kind: str) -> tuple[SearchResult, ...]:
        """Return every entity of a kind by name, as results of an empty search."""
        return tuple(
            SearchResult(
                id=entity.id,
                kind=entity.kind,
                roles=entity.roles,
                name=entity.name,
                matched=entity.name,
                score=0.0,
            )
            for entity in sorted(self.network.entities, key=lambda e: (e.name.casefold(), e.id))
            if entity.kind == kind
        )


class Edition(NamedTuple):
    """What the answers of a day follow from, beside the request and the program."""

    version: int = 0
    record_hash: str = ""
    made_by: str = ""
    day: str = ""

    @property
    def tag(self) -> str:
        """Return it as the ETag of an answer: weak, for the same answer may be compressed."""
        text = "\n".join((*map(str, self), PROGRAM))
        return f'W/"{self.version}-{sha256(text.encode()).hexdigest()[:16]}"'


class Snapshots:
    """The overview of the data's present version; any thread may ask."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._held = VersionCache(lambda store, _: Snapshot(whole_network(store)))
        self._not_public = VersionCache(lambda store, _: store.read(not_public))

    def edition(self) -> tuple["Edition", NotPublic]:
        """Return the present edition, and what of it is not for publication today."""
        meta = self._store.read(read_meta)
        now = (
            Edition(meta.version, meta.record_hash, meta.made_by, today())
            if meta
            else Edition(day=today())
        )
        return now, self._not_public.at(self._store, now)

    def now(self) -> Snapshot:
        """Return the snapshot, read again where the data has changed."""
        return self._held.now(self._store)


_MEASURES = VersionCache[Measures](lambda store, _: get_measures(store, limit=MAX_LISTED))


def measures_now(store: Store) -> Measures:
    """Return the measures of a store's present version; concurrent callers wait for them."""
    return _MEASURES.now(store)

"""The whole graph cached per data version; notes on persons; measures."""

from collections import defaultdict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from functools import cached_property
from threading import Lock
from typing import Any, Final, TypeVar
from weakref import WeakKeyDictionary

from cachetools import LRUCache

from graph.answers.links import AsOf
from graph.answers.measures import MAX_LISTED, Measures, get_measures
from graph.answers.models import NOT_ASKED, LinkAnswer, ReplyAnswer, SearchResult
from graph.answers.network import DatedRecord, Network, network_on, read_whole, whole_network
from graph.entities import Entity
from graph.record import Outcome
from graph.store import Store
from graph.store.metadata import read_meta

CASE = "Proceeding"
LISTED_BY = "designation"


@dataclass(frozen=True, slots=True)
class ProceedingNote:
    """A case or listing that a claim ties to a person, and its stages as its sources give them."""

    id: str
    name: str
    stages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonNote:
    """The cases a person is named in, their official lists, answers reported and given to us."""

    proceedings: tuple[ProceedingNote, ...] = ()
    listings: tuple[ProceedingNote, ...] = ()
    answers: tuple[str, ...] = ()
    replies: tuple[ReplyAnswer, ...] = ()

    @property
    def words(self) -> str:
        """The note in a few words, for a place beside the name."""
        parts = [
            f"{stage.replace('_', ' ')}, as its source has it"
            for stage in sorted({stage for case in self.proceedings for stage in case.stages})
        ]
        if self.listings:
            parts.append("on an official list")
        return "; ".join([*parts, self.asked])

    @property
    def asked(self) -> str:
        """Whether we asked, and whether there was an answer."""
        outcomes = {reply.outcome for reply in self.replies if reply.asked}
        if not outcomes:
            return NOT_ASKED
        answered = Outcome.ANSWERED.value in outcomes
        return f"asked by us, {'answered' if answered else 'no answer'}"


def person_notes(network: Network) -> dict[str, PersonNote]:
    """A note for every person, from the links that are asserted now."""
    entities = {entity.id: entity for entity in network.entities}
    cases: dict[str, list[ProceedingNote]] = defaultdict(list)
    lists: dict[str, list[ProceedingNote]] = defaultdict(list)
    replies: dict[str, dict[str, ReplyAnswer]] = defaultdict(dict)
    for link in network.links:
        for reply in (reply for claim in link.claims for reply in claim.replies):
            for end in (link.from_.id, link.to.id):
                replies[end][reply.id] = reply
        if not link.asserts:
            continue
        for end, other in ((link.from_.id, link.to.id), (link.to.id, link.from_.id)):
            person, act = entities.get(end), entities.get(other)
            if person is None or act is None or person.kind != "Person":
                continue
            if act.kind == CASE:
                stages = act.properties.get("stage", ())
                cases[end].append(ProceedingNote(act.id, act.name, stages))
            elif LISTED_BY in act.properties.get("action_type", ()):
                dates = act.properties.get("date", ())
                lists[end].append(ProceedingNote(act.id, act.name, dates))
    return {
        entity.id: PersonNote(
            proceedings=tuple(cases[entity.id]),
            listings=tuple(lists[entity.id]),
            answers=entity.properties.get("response", ()),
            replies=tuple(replies[entity.id].values()),
        )
        for entity in network.entities
        if entity.kind == "Person"
    }


T = TypeVar("T")
KEPT: Final = 128  # pictures, what they were written as, and tables of one version of the data
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
    """What can be said of everything at once, with what was made of it."""

    network: Network
    _made: Cache = field(default_factory=lambda: Cache(KEPT))
    _days: Cache = field(default_factory=lambda: Cache(DAYS))

    @cached_property
    def entities(self) -> dict[str, Entity]:
        """Every entity by its id."""
        return {entity.id: entity for entity in self.network.entities}

    @cached_property
    def persons(self) -> dict[str, PersonNote]:
        """What stands beside the name of each person."""
        return person_notes(self.network)

    @cached_property
    def links_at(self) -> dict[str, list[LinkAnswer]]:
        """Links of every side by the id of each of their two ends."""
        found: dict[str, list[LinkAnswer]] = defaultdict(list)
        for link in self.network.links:
            found[link.from_.id].append(link)
            found[link.to.id].append(link)
        return dict(found)

    @cached_property
    def contested(self) -> tuple[LinkAnswer, ...]:
        """Links that somebody asserts and somebody denies."""
        return tuple(link for link in self.network.links if link.contested)

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What was made of this data before, or is made now."""
        return self._made.once(key, make)

    def whole(self, store: Store) -> DatedRecord:
        """Everything that this follows from, kept for asking about several days."""
        return self.once("the whole record", lambda: read_whole(store))

    def on(self, store: Store, asked: AsOf) -> "Snapshot":
        """The overview as of a day; this one where no day is asked about."""
        if not asked:
            return self
        return self._days.once(asked, lambda: Snapshot(network_on(self.whole(store), asked)))

    def of_kind(self, kind: str) -> tuple[SearchResult, ...]:
        """Every entity of a kind by name, in the shape of a search that nothing was asked in."""
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


class Snapshots:
    """The overview of the data's present version; any thread may ask."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = Lock()
        self._held: Snapshot | None = None

    def now(self) -> Snapshot:
        """The overview, read anew where the data has changed since."""
        meta = self._store.read(read_meta)
        version = meta.version if meta else 0
        with self._lock:
            if self._held is None or self._held.network.version != version:
                self._held = Snapshot(whole_network(self._store))
            return self._held


_LOCK = Lock()
_HELD: WeakKeyDictionary[Store, Measures] = WeakKeyDictionary()


def measures_now(store: Store) -> Measures:
    """The measures of a store's present version; whoever asks meanwhile waits for them."""
    meta = store.read(read_meta)
    version = meta.version if meta else 0
    with _LOCK:
        held = _HELD.get(store)
        if held is None or held.version != version:
            held = _HELD[store] = get_measures(store, limit=MAX_LISTED)
        return held

"""The whole graph, read once for each version of the data: for lists, counts and short notes."""

from collections import OrderedDict, defaultdict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from functools import cached_property
from threading import Lock
from typing import Any, Final, TypeVar

from api.persons import PersonNote, person_notes
from graph.answers.links import AsOf
from graph.answers.models import Found, LinkAnswer
from graph.answers.network import Network, Whole, network_on, read_whole, whole_network
from graph.entities import Entity
from graph.store import Store
from graph.store.metadata import read_meta

T = TypeVar("T")
KEPT: Final = 128  # pictures, what they were written as, and tables of one version of the data
DAYS: Final = 4  # whole networks as of a day


class Kept:
    """What was made, by key; what was not asked for the longest goes first. Any thread may ask."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._made: OrderedDict[Hashable, Any] = OrderedDict()
        self._lock = Lock()

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What was made before, or is made now; two that ask at once may both make it."""
        with self._lock:
            if key in self._made:
                self._made.move_to_end(key)
                found: T = self._made[key]
                return found
        made = make()
        with self._lock:
            self._made[key] = made
            self._made.move_to_end(key)
            while len(self._made) > self._most:
                self._made.popitem(last=False)
        return made


@dataclass(frozen=True)
class Overview:
    """What can be said of everything at once, with what was made of it."""

    network: Network
    _made: Kept = field(default_factory=lambda: Kept(KEPT))
    _days: Kept = field(default_factory=lambda: Kept(DAYS))

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

    def whole(self, store: Store) -> Whole:
        """Everything that this follows from, kept for asking about several days."""
        return self.once("the whole record", lambda: read_whole(store))

    def on(self, store: Store, asked: AsOf) -> "Overview":
        """The overview as of a day; this one where no day is asked about."""
        if not asked:
            return self
        return self._days.once(asked, lambda: Overview(network_on(self.whole(store), asked)))

    def of_kind(self, kind: str) -> tuple[Found, ...]:
        """Every entity of a kind by name, in the shape of a search that nothing was asked in."""
        return tuple(
            Found(
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


class Overviews:
    """The overview of the data's present version; any thread may ask."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = Lock()
        self._held: Overview | None = None

    def now(self) -> Overview:
        """The overview, read anew where the data has changed since."""
        meta = self._store.read(read_meta)
        version = meta.version if meta else 0
        with self._lock:
            if self._held is None or self._held.network.version != version:
                self._held = Overview(whole_network(self._store))
            return self._held

"""Clusters of refs, and the entity of each cluster."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

import networkx as nx

from graph.hashing import digest
from graph.record import Claim, Judgement, Polarity
from graph.text import search_text
from graph.vocabulary import Vocabulary


class Clusters:
    """Refs resolved to entities. An entity's id is the smallest ref of its cluster."""

    def __init__(self, judgements: Iterable[Judgement]) -> None:
        same: nx.Graph[str] = nx.Graph()
        same.add_edges_from(
            (j.about[0], j.about[1]) for j in judgements if j.holds and j.verdict == "same"
        )
        self._members: dict[str, tuple[str, ...]] = {}
        for component in nx.connected_components(same):
            members = tuple(sorted(component))
            for ref in members:
                self._members[ref] = members

    def id_of(self, ref: str) -> str:
        """Return the id of the entity of a ref."""
        return self.refs_of(ref)[0]

    def refs_of(self, ref: str) -> tuple[str, ...]:
        """Return every ref of the cluster of this ref, sorted."""
        return self._members.get(ref, (ref,))


NAMING_PREDICATES = ("name", "listed_name", "alias", "code")
# What a claim may say that says nothing of the world: what a thing is called and how it is filed.
BOOKKEEPING = (*NAMING_PREDICATES, "short_name", "kind", "list_entry", "programme")


@dataclass(frozen=True, slots=True)
class Entity:
    """An entity; `properties` has every value that is asserted now: none wins silently.

    `claims` counts the claims that say something of it beyond what it is called and filed under.
    """

    id: str
    kind: str
    kinds: tuple[str, ...]
    name: str
    names: tuple[str, ...]
    refs: tuple[str, ...]
    roles: tuple[str, ...]
    properties: dict[str, tuple[str, ...]]
    claims: int
    search: str

    def content(self) -> dict[str, object]:
        """Return plain values, for hashing and comparing."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @property
    def hash(self) -> str:
        """Return a hash that changes when the entity does."""
        return digest(self.content())


def kind_of(claims: Iterable[Claim], vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the kinds claimed of an entity, the most claimed first; only live ones if any are."""
    stated = [c for c in claims if c.predicate == "kind" and c.polarity == Polarity.ASSERTS]
    count = Counter(c.value for c in stated if c.live) or Counter(c.value for c in stated)
    order = list(vocabulary.kinds)
    return tuple(sorted(count, key=lambda kind: (-count[kind], order.index(kind))))


def make_entity(
    entity_id: str,
    refs: Sequence[str],
    claims: Sequence[Claim],
    kinds: tuple[str, ...],
    roles: Iterable[str],
) -> Entity:
    """Make an entity from the claims whose subject or object it is."""
    claims_about = [c for c in claims if c.subject in refs and c.value]
    asserted = [c for c in claims_about if c.live and c.polarity == Polarity.ASSERTS]
    properties: dict[str, tuple[str, ...]] = {}
    for predicate in sorted({c.predicate for c in asserted} - {"kind", "name"}):
        properties[predicate] = tuple(
            sorted({c.value for c in asserted if c.predicate == predicate})
        )
    names = _names(asserted)
    return Entity(
        id=entity_id,
        kind=kinds[0],
        kinds=kinds,
        name=names[0] if names else entity_id,
        names=names,
        refs=tuple(sorted(refs)),
        roles=tuple(sorted(set(roles))),
        properties=properties,
        claims=sum(claim.predicate not in BOOKKEEPING for claim in claims),
        search=search_text([*names, *refs]),
    )


def _names(asserted: Sequence[Claim]) -> tuple[str, ...]:
    """Return every name, the one to show first.

    A name as people write it comes before the form of a list, an alias, a code; then the one that
    most sources use, Latin script first, the earliest, the alphabet.
    """
    uses = [c for c in asserted if c.predicate in NAMING_PREDICATES]

    def rank(value: str) -> tuple[int, int, bool, str, str]:
        with_it = [c for c in uses if c.value == value]
        return (
            min(NAMING_PREDICATES.index(c.predicate) for c in with_it),
            -len({c.source for c in with_it}),
            not value.isascii() and not any(c.language in ("", "en") for c in with_it),
            min(c.stated_on for c in with_it),
            value,
        )

    return tuple(sorted({c.value for c in uses}, key=rank))

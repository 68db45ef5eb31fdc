"""Which origins are one: what quotes itself in a circle has one origin, however many names."""

from collections.abc import Iterable
from typing import Protocol

import networkx as nx

OWN = "source:"


class Rests(Protocol):
    """What rests on origins: a claim of a source."""

    @property
    def source(self) -> str:
        """The source's id."""

    @property
    def origins(self) -> tuple[str, ...]:
        """Ids of the origins that it states; empty where it states none."""


def stated_or_own(claim: Rests) -> tuple[str, ...]:
    """A claim's origins; one that states none rests on an unjudged origin of its own source."""
    return claim.origins or (OWN + claim.source,)


def one_name_each(claims: Iterable[Rests]) -> dict[str, str]:
    """Every origin of a link's claims, to the one name under which it counts.

    A source's own origin is the one that bears the source's id. When the paper A rests on B's
    words and B on A's, A and B are one origin, named by the smaller id: the strongly connected
    components of "rests on", over the claims given.
    """
    own = list(claims)
    named = {origin for claim in own for origin in stated_or_own(claim)}
    if named.isdisjoint([claim.source for claim in own]):
        return {origin: origin for origin in named}
    names = {o: o.removeprefix(OWN) if o.removeprefix(OWN) in named else o for o in named}
    quotes: nx.DiGraph[str] = nx.DiGraph()
    quotes.add_nodes_from(names.values())
    quotes.add_edges_from(
        (claim.source, names[origin])
        for claim in own
        if claim.source in named
        for origin in stated_or_own(claim)
    )
    circle = {
        member: min(component)
        for component in nx.strongly_connected_components(quotes)
        for member in component
    }
    return {origin: circle[name] for origin, name in names.items()}

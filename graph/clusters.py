"""Which refs are one thing: clusters of refs that a judgement calls the same."""

from collections.abc import Iterable

import networkx as nx

from graph.record import Judgement


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
        """The id of the entity that a ref names."""
        return self.refs_of(ref)[0]

    def refs_of(self, ref: str) -> tuple[str, ...]:
        """Every ref of the cluster that this ref is in, sorted."""
        return self._members.get(ref, (ref,))

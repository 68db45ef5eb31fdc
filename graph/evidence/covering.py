"""The smallest set of origins that fells a link on each of some chains."""

from collections.abc import Collection

from graph.evidence.programme import Cover, Origins, Programme

Chains = Collection[frozenset[Origins]]


def smallest_cover(chains: Chains, within_s: float, *, parts: bool = False) -> Cover:
    """The smallest set of origins that holds, for each chain, one of its links' sets whole.

    For each chain the falling variables of its links' sets sum to at least 1.
    """
    programme = Programme(frozenset[str]().union(*(one for chain in chains for one in chain)))
    for chain in sorted(sorted(map(sorted, chain)) for chain in chains):
        programme.at_least(1, [programme.column(frozenset(one)) for one in chain])
    return programme.solve(within_s, parts=parts)

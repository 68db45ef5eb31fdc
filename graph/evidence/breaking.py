"""The work of finding a smallest cut: chains that are left are learned until none is."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from math import exp
from time import monotonic

from graph.evidence.chains import Found
from graph.evidence.covering import smallest_cover
from graph.evidence.network import Key, Step
from graph.evidence.programme import Origins
from graph.evidence.relaxed import ROUNDING

AT_ONCE = 80
GOLDEN = (1 + 5**0.5) / 2
SPREAD = 0.2


class Breaking:
    """The chains known so far, and what is proven of them.

    A link `needs` one origin of each of its sets: it falls when any of them is lost whole.
    `enough`, where it is known, are origins whose loss cuts every chain: once as many are proven
    needed, they are the answer.
    """

    def __init__(
        self,
        usable: Mapping[Key, Step],
        needs: Mapping[Key, frozenset[Origins]],
        search: Callable[..., Found],
        ends: float,
        enough: Origins | None = None,
    ) -> None:
        self.usable, self.needs, self.search, self.ends = usable, needs, search, ends
        self.enough = enough
        self.known: set[frozenset[Origins]] = set()
        self.proven = True
        self.at_least = 0

    def solve(self) -> Origins:
        """The origins to lose.

        First origins are lost in part, which is quick and makes the chains known that matter; then
        whole, until the search finds no chain that is left.
        """
        if not self._learn({}):
            return frozenset()
        for parts in (True, False):
            while True:
                cover = smallest_cover(self.known, self.ends - monotonic(), parts=parts)
                self.at_least = max(self.at_least, cover.at_least)
                if self.enough is not None and self.at_least >= len(self.enough):
                    self.proven = True  # by chains that were found, whatever else was not
                    return self.enough
                if not cover.exact or monotonic() > self.ends:
                    self.proven = False
                    return self._least_known(cover.chosen)
                if not self._learn(cover.taken):
                    break
        return cover.chosen if self.proven or self.enough is None else self.enough

    def _learn(self, taken: Mapping[str, float]) -> bool:
        """Chains that this much of each origin does not fell join the known ones; if there are any.

        A link falls as far as the least taken of the origins in each of its sets, and a chain is
        felled where its links fall by 1 in all: those that are felled least are the cheapest by
        that measure. The little that is added spreads equal ones over the network.
        """
        fall = {
            key: sum(min(taken.get(o, 0.0) for o in under) for under in needs)
            for key, needs in self.needs.items()
        }
        left = [
            replace(step, weight=exp(-fall[key] - SPREAD * (place * GOLDEN % 1)))
            for place, (key, step) in enumerate(self.usable.items())
            if fall[key] < 1 - ROUNDING
        ]
        found = self.search(left, k=AT_ONCE)
        self.proven = self.proven and found.complete
        new = {
            frozenset[Origins]().union(*(self.needs[step.key] for step in chain.steps))
            for chain in found.chains
            if sum(fall[step.key] for step in chain.steps) < 1 - 10 * ROUNDING
        }
        fresh = new - self.known
        self.known |= fresh
        return bool(fresh)

    def _least_known(self, lost: Origins) -> Origins:
        """A set that cuts every chain, though nobody proves it the smallest."""
        while self.enough is None or len(lost) < len(self.enough):
            left = [
                step
                for key, step in self.usable.items()
                if not any(under <= lost for under in self.needs[key])
            ]
            found = self.search(left, k=1)
            if not found.chains:
                return lost
            lost |= min(
                (under - lost for step in found.chains[0].steps for under in self.needs[step.key]),
                key=lambda more: (len(more), sorted(more)),
            )
        return self.enough

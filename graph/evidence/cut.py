"""The smallest set of origins that breaks every chain.

(smallest_cut and its chain-by-chain search).
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import exp
from time import monotonic
from types import MappingProxyType

from graph.evidence.chains import ChainSearchResult, find_chains
from graph.evidence.history import StoredClaim
from graph.evidence.integer_program import ROUNDING, Cover, IntegerProgram, Origins
from graph.evidence.network import Key, Passes, Step
from graph.evidence.score import origins_of
from graph.evidence.walk_cut import cut_walks

Chains = Collection[frozenset[Origins]]


def smallest_cover(chains: Chains, within_s: float, *, parts: bool = False) -> Cover:
    """The smallest set of origins that holds, for each chain, one of its links' sets whole.

    For each chain the falling variables of its links' sets sum to at least 1.
    """
    programme = IntegerProgram(frozenset[str]().union(*(one for chain in chains for one in chain)))
    for chain in sorted(sorted(map(sorted, chain)) for chain in chains):
        programme.at_least(1, [programme.column(frozenset(one)) for one in chain])
    return programme.solve(within_s, parts=parts)


AT_ONCE = 80
GOLDEN = (1 + 5**0.5) / 2
SPREAD = 0.2


class ChainCutSearch:
    """The chains known so far, and what is proven of them.

    A link `needs` one origin of each of its sets: it falls when any of them is lost whole.
    `enough`, where it is known, are origins whose loss cuts every chain: once as many are proven
    needed, they are the answer.
    """

    def __init__(
        self,
        usable: Mapping[Key, Step],
        needs: Mapping[Key, frozenset[Origins]],
        search: Callable[..., ChainSearchResult],
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


WITHIN_S = 10.0


@dataclass(frozen=True, slots=True)
class Cut:
    """The smallest set of origins whose loss leaves no chain within the bounds.

    `exact` says that no smaller set does; otherwise `origins` cut every chain that was found and
    `at_least` is what is proven. `claims` fall with those origins and `links` with the claims;
    `sources` made the claims. Not `connected`: there was nothing to cut.
    """

    connected: bool
    origins: tuple[str, ...]
    sources: tuple[str, ...]
    claims: tuple[str, ...]
    links: tuple[Key, ...]
    at_least: int
    exact: bool

    @property
    def size(self) -> int:
        """How many origins."""
        return len(self.origins)


def smallest_cut(
    steps: Iterable[Step],
    histories: Mapping[Key, Sequence[StoredClaim]],
    start: str,
    target: str,
    *,
    passes: Passes,
    max_length: int = 5,
    any_time: bool = False,
    closed: Collection[str] = (),
    complete: bool = True,
    also: Mapping[Key, Sequence[StoredClaim]] = MappingProxyType({}),
    within_s: float = WITHIN_S,
) -> Cut:
    """A minimum label cut: a claim falls with the last of its origins, a link with its claims.

    So a link falls when every origin under its asserting claims is lost. The smallest set of
    origins that fells every walk (walk_cut.py) is the answer where that says so. Elsewhere it is no
    less than the answer, which is sought chain by chain: the smallest set that fells a link on each
    chain known so far (cut.py) is held against the search for chains itself, and chains that
    it leaves join the known ones, until none is left. Either way the cut is of just the chains
    that `find_chains` finds, with all its bounds. `complete` says whether the links given are all
    there are. `also` holds, for some links, other claims without which they are no steps: such a
    link falls with those as well.
    """
    usable = {step.key: step for step in sorted(steps)}
    resting = {key: [histories[key], *([also[key]] if key in also else [])] for key in usable}
    needs = {key: frozenset(_under(said) for said in groups) for key, groups in resting.items()}
    search = partial(
        find_chains, start=start, target=target,
        passes=passes, max_length=max_length, any_time=any_time, closed=closed,
    )  # fmt: skip
    ends = monotonic() + within_s
    felled = cut_walks(usable, needs, ends=ends, **search.keywords)
    if felled and felled.alike:
        lost, at_least, proven = felled.lost, felled.at_least, felled.exact
    else:
        work = ChainCutSearch(usable, needs, search, ends, felled.lost if felled else None)
        lost, at_least, proven = work.solve(), work.at_least, work.proven
    exact = complete and proven
    fallen = sorted(key for key in usable if any(lost and under <= lost for under in needs[key]))
    claims = [
        said
        for key in fallen
        for group in resting[key]
        if _under(group) <= lost
        for said in group
        if said.asserts_now
    ]
    return Cut(
        connected=bool(lost),
        origins=tuple(sorted(lost)),
        sources=tuple(sorted({said.source for said in claims})),
        claims=tuple(sorted({said.claim for said in claims})),
        links=tuple(fallen),
        at_least=len(lost) if exact else at_least,
        exact=exact,
    )


def _under(history: Sequence[StoredClaim]) -> Origins:
    """Every origin under what asserts a link now."""
    return frozenset(o for said in history if said.asserts_now for o in origins_of(said))

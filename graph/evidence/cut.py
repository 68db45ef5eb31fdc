"""The smallest set of origins whose loss breaks every chain."""

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

MAX_SECONDS = 10.0
MAX_NEW_CHAINS = 80  # that one search adds
GOLDEN = (1 + 5**0.5) / 2
SPREAD = 0.2

Chains = Collection[frozenset[Origins]]


@dataclass(frozen=True, slots=True)
class Cut:
    """The smallest set of origins whose loss leaves no chain within the bounds.

    `exact` says that no smaller set is enough. Otherwise `origins` break every chain that was found
    and `at_least` is how many are proven to be needed. `claims` fall with those origins, `links`
    with the claims; `sources` made the claims. Not `connected`: there was no chain to break.
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
        """Return how many origins there are."""
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
    seconds: float = MAX_SECONDS,
) -> Cut:
    """Return a minimum label cut: a claim falls with its last origin, a link with its last claim.

    So a link is broken when every origin of its asserting claims is lost. The smallest set that
    breaks every walk (walk_cut.py) is the answer where it is equivalent. Elsewhere that set is only
    an upper bound, and the answer is sought chain by chain: the smallest set that breaks each known
    chain is tested by the chain search, and chains that it leaves join the known ones, until none
    is left. Both ways break just the chains that `find_chains` finds, with all its bounds.
    `complete` says whether `steps` are all the links there are. `also` holds, for some links, other
    claims without which they are no steps: such a link is broken with those as well.
    """
    usable = {step.key: step for step in sorted(steps)}
    groups = {key: [histories[key], *([also[key]] if key in also else [])] for key in usable}
    needs = {key: frozenset(map(_origins_under, claims)) for key, claims in groups.items()}
    search = partial(
        find_chains, start=start, target=target,
        passes=passes, max_length=max_length, any_time=any_time, closed=closed,
    )  # fmt: skip
    ends = monotonic() + seconds
    walk_cut = cut_walks(usable, needs, ends=ends, **search.keywords)
    if walk_cut and walk_cut.equivalent:
        lost, at_least, proven = walk_cut.lost, walk_cut.at_least, walk_cut.exact
    else:
        work = ChainCutSearch(usable, needs, search, ends, walk_cut.lost if walk_cut else None)
        lost, at_least, proven = work.solve(), work.at_least, work.proven
    exact = complete and proven
    broken = sorted(key for key in usable if any(lost and under <= lost for under in needs[key]))
    claims = [
        claim
        for key in broken
        for group in groups[key]
        if _origins_under(group) <= lost
        for claim in group
        if claim.asserts_now
    ]
    return Cut(
        connected=bool(lost),
        origins=tuple(sorted(lost)),
        sources=tuple(sorted({claim.source for claim in claims})),
        claims=tuple(sorted({claim.claim for claim in claims})),
        links=tuple(broken),
        at_least=len(lost) if exact else at_least,
        exact=exact,
    )


def smallest_cover(chains: Chains, seconds: float, *, parts: bool = False) -> Cover:
    """Return the smallest set of origins that contains, for each chain, one of its links' sets."""
    program = IntegerProgram(
        frozenset[str]().union(*(origins for chain in chains for origins in chain))
    )
    for chain in sorted(sorted(map(sorted, chain)) for chain in chains):
        program.at_least(1, [program.column(frozenset(origins)) for origins in chain])
    return program.solve(seconds, parts=parts)


class ChainCutSearch:
    """The chains known so far, and what is proven of them.

    A link `needs` one origin of each of its sets: it breaks when one of them is lost whole.
    `known_cut`, where there is one, is a set that breaks every chain: once as many origins are
    proven to be needed, it is the answer.
    """

    def __init__(
        self,
        usable: Mapping[Key, Step],
        needs: Mapping[Key, frozenset[Origins]],
        search: Callable[..., ChainSearchResult],
        ends: float,
        known_cut: Origins | None = None,
    ) -> None:
        self.usable, self.needs, self.search, self.ends = usable, needs, search, ends
        self.known_cut = known_cut
        self.known: set[frozenset[Origins]] = set()
        self.proven = True
        self.at_least = 0

    def solve(self) -> Origins:
        """Return the origins to lose.

        First origins are lost in part, which is quick and finds the chains that matter; then whole,
        until the search finds no chain that is left.
        """
        if not self._learn({}):
            return frozenset()
        for parts in (True, False):
            while True:
                cover = smallest_cover(self.known, self.ends - monotonic(), parts=parts)
                self.at_least = max(self.at_least, cover.at_least)
                if self.known_cut is not None and self.at_least >= len(self.known_cut):
                    self.proven = True  # by the chains found, even if others were not
                    return self.known_cut
                if not cover.exact or monotonic() > self.ends:
                    self.proven = False
                    return self._smallest_known(cover.chosen)
                if not self._learn(cover.taken):
                    break
        return cover.chosen if self.proven or self.known_cut is None else self.known_cut

    def _learn(self, taken: Mapping[str, float]) -> bool:
        """Add chains that losing this much of each origin leaves; return whether there are any.

        A link is cut as far as the least taken origin of each of its sets, and a chain is broken
        where the cuts of its links sum to 1. The search takes the least broken chains first. The
        small spread makes it find equal ones all over the network.
        """
        cut = {
            key: sum(min(taken.get(origin, 0.0) for origin in under) for under in sets)
            for key, sets in self.needs.items()
        }
        remaining = [
            replace(step, weight=exp(-cut[key] - SPREAD * (place * GOLDEN % 1)))
            for place, (key, step) in enumerate(self.usable.items())
            if cut[key] < 1 - ROUNDING
        ]
        result = self.search(remaining, k=MAX_NEW_CHAINS)
        self.proven = self.proven and result.complete
        chains = {
            frozenset[Origins]().union(*(self.needs[step.key] for step in chain.steps))
            for chain in result.chains
            if sum(cut[step.key] for step in chain.steps) < 1 - 10 * ROUNDING
        }
        new = chains - self.known
        self.known |= new
        return bool(new)

    def _smallest_known(self, lost: Origins) -> Origins:
        """Return a set that breaks every chain, not proven to be the smallest."""
        while self.known_cut is None or len(lost) < len(self.known_cut):
            remaining = [
                step
                for key, step in self.usable.items()
                if not any(under <= lost for under in self.needs[key])
            ]
            result = self.search(remaining, k=1)
            if not result.chains:
                return lost
            lost |= min(
                (under - lost for step in result.chains[0].steps for under in self.needs[step.key]),
                key=lambda more: (len(more), sorted(more)),
            )
        return self.known_cut


def _origins_under(history: Sequence[StoredClaim]) -> Origins:
    """Return every origin of the claims that assert a link now."""
    return frozenset(o for claim in history if claim.asserts_now for o in origins_of(claim))

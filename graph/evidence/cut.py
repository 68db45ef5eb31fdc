"""What would break a connection: the smallest set of origins whose loss cuts every chain."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from time import monotonic
from types import MappingProxyType

from graph.evidence.breaking import Breaking
from graph.evidence.chains import find_chains
from graph.evidence.felling import fell_walks
from graph.evidence.history import Said
from graph.evidence.network import Key, Passes, Step
from graph.evidence.origins import stated_or_own
from graph.evidence.programme import Origins

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
    histories: Mapping[Key, Sequence[Said]],
    start: str,
    target: str,
    *,
    passes: Passes,
    max_length: int = 5,
    any_time: bool = False,
    closed: Collection[str] = (),
    complete: bool = True,
    also: Mapping[Key, Sequence[Said]] = MappingProxyType({}),
    within_s: float = WITHIN_S,
) -> Cut:
    """A minimum label cut: a claim falls with the last of its origins, a link with its claims.

    So a link falls when every origin under its asserting claims is lost. The smallest set of
    origins that fells every walk (felling.py) is the answer where that says so. Elsewhere it is no
    less than the answer, which is sought chain by chain: the smallest set that fells a link on each
    chain known so far (covering.py) is held against the search for chains itself, and chains that
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
    felled = fell_walks(usable, needs, ends=ends, **search.keywords)
    if felled and felled.alike:
        lost, at_least, proven = felled.lost, felled.at_least, felled.exact
    else:
        work = Breaking(usable, needs, search, ends, felled.lost if felled else None)
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


def _under(history: Sequence[Said]) -> Origins:
    """Every origin under what asserts a link now."""
    return frozenset(o for said in history if said.asserts_now for o in stated_or_own(said))

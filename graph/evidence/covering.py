"""The smallest set of origins that fells a link on each of some chains: an integer programme."""

from collections.abc import Collection
from dataclasses import dataclass
from math import ceil

import numpy as np

Origins = frozenset[str]
Chains = Collection[frozenset[Origins]]
OPTIMAL = 0
ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Cover:
    """How much of each origin is taken (1, 0, or a part of it where parts were allowed).

    `exact` says that nothing less will do; `at_least` is how many whole origins are proven needed.
    """

    taken: dict[str, float]
    at_least: int
    exact: bool

    @property
    def chosen(self) -> Origins:
        """The origins taken whole."""
        return frozenset(origin for origin, part in self.taken.items() if part > 1 - ROUNDING)


def smallest_cover(chains: Chains, within_s: float, *, parts: bool = False) -> Cover:
    """The smallest set of origins that holds, for each chain, one of its links' sets whole.

    A binary an origin, one falling variable a set of origins (at most each of its origins), for
    each chain the falling ones sum to at least 1; minimise the number of origins. Solved by
    HiGHS without a gap. Where time runs out the answer is only a bound. With `parts`, origins may
    be taken in part: quick, and never more than the whole answer.
    """
    origins = sorted({origin for chain in chains for needs in chain for origin in needs})
    several = sorted({tuple(sorted(n)) for chain in chains for n in chain if len(n) > 1})
    column = {frozenset([origin]): place for place, origin in enumerate(origins)}
    column |= {frozenset(needs): len(origins) + i for i, needs in enumerate(several)}
    rows: list[tuple[int, int, float]] = []
    least: list[float] = []
    for needs in several:
        for origin in needs:
            rows.append((len(least), column[frozenset(needs)], -1.0))
            rows.append((len(least), column[frozenset([origin])], 1.0))
            least.append(0.0)
    for chain in sorted(sorted(column[needs] for needs in chain) for chain in chains):
        rows += [(len(least), place, 1.0) for place in chain]
        least.append(1.0)
    lines, places, weights = zip(*rows, strict=True)
    counted = np.array([1] * len(origins) + [0] * len(several))
    # Read where they are used: the solver is slow to import, and few commands ask it.
    from scipy.optimize import Bounds, LinearConstraint, milp  # noqa: PLC0415
    from scipy.sparse import coo_array  # noqa: PLC0415

    found = milp(
        c=counted.astype(float),
        integrality=counted * 0 if parts else counted,
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(
            coo_array((weights, (lines, places)), shape=(len(least), len(counted))).tocsr(),
            np.array(least),
            np.inf,
        ),
        options={"time_limit": max(within_s, 0.01), "mip_rel_gap": 0.0},
    )
    bound = found.fun if parts and found.status == OPTIMAL else found.mip_dual_bound
    at_least = max(0, ceil(bound - ROUNDING)) if bound is not None and bound < np.inf else 0
    if found.x is None:
        return Cover(dict.fromkeys(origins, 1.0), at_least, exact=False)
    values = found.x if parts else found.x.round()
    taken = {origin: float(value) for origin, value in zip(origins, values, strict=False)}
    return Cover(taken, at_least, exact=found.status == OPTIMAL)

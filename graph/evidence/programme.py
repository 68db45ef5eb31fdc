"""Losing as few origins as will do: an integer programme, solved by HiGHS without a gap."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

import numpy as np

Origins = frozenset[str]
OPTIMAL = 0
ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Cover:
    """How much of each origin is taken (1, 0, or a part of it where parts were allowed).

    `exact` says that nothing less will do; `at_least` is how many whole origins are proven needed.
    `values` are those of every variable, by its place; empty where nothing was found.
    """

    taken: dict[str, float]
    at_least: int
    exact: bool
    values: tuple[float, ...] = ()

    @property
    def chosen(self) -> Origins:
        """The origins taken whole."""
        return frozenset(origin for origin, part in self.taken.items() if part > 1 - ROUNDING)


class Programme:
    """A binary an origin, and one falling variable a set of origins: at most each of its origins.

    `column` is the place of a set's variable: a set of one falls as its origin is taken. Rows say
    what must fall; the number of origins taken is what is minimised.
    """

    def __init__(self, needs: Iterable[Origins]) -> None:
        sets = set(needs)
        self.origins = sorted(frozenset[str]().union(*sets))
        several = sorted(tuple(sorted(one)) for one in sets if len(one) > 1)
        singles = [(origin,) for origin in self.origins]
        self.column = {frozenset(one): place for place, one in enumerate([*singles, *several])}
        self.columns = len(self.column)
        self._terms: list[tuple[int, int, float]] = []
        self._least: list[float] = []
        for one in several:
            for origin in one:
                self.at_least(0, [self.column[frozenset([origin])]], [self.column[frozenset(one)]])

    def another(self) -> int:
        """The place of one more variable between 0 and 1, which costs nothing."""
        self.columns += 1
        return self.columns - 1

    def at_most(self, most: int) -> None:
        """A row: no more origins than this are taken."""
        self.at_least(-most, (), range(len(self.origins)))

    def at_least(self, least: float, plus: Iterable[int], minus: Iterable[int] = ()) -> None:
        """A row: these variables, less those, come to no less than this."""
        row = len(self._least)
        self._terms += [(row, place, 1.0) for place in plus]
        self._terms += [(row, place, -1.0) for place in minus]
        self._least.append(least)

    def solve(self, within_s: float, *, parts: bool = False) -> Cover:
        """The fewest origins. Where time runs out, the answer is only a bound.

        With `parts`, origins may be taken in part: quick, and never more than the whole answer.
        """
        # Read where they are used: the solver is slow to import, and few commands ask it.
        from scipy.optimize import Bounds, LinearConstraint, milp  # noqa: PLC0415
        from scipy.sparse import coo_array  # noqa: PLC0415

        lines, places, weights = zip(*self._terms, strict=True)
        counted = np.zeros(self.columns)
        counted[: len(self.origins)] = 1
        found = milp(
            c=counted,
            integrality=counted * 0 if parts else counted,
            bounds=Bounds(0, 1),
            constraints=LinearConstraint(
                coo_array((weights, (lines, places)), (len(self._least), self.columns)).tocsr(),
                np.array(self._least),
                np.inf,
            ),
            options={"time_limit": max(within_s, 0.01), "mip_rel_gap": 0.0},
        )
        bound = found.fun if parts and found.status == OPTIMAL else found.mip_dual_bound
        at_least = max(0, ceil(bound - ROUNDING)) if bound is not None and bound < np.inf else 0
        if found.x is None:
            return Cover(dict.fromkeys(self.origins, 1.0), at_least, exact=False)
        values = found.x if parts else found.x.round()
        taken = {origin: float(v) for origin, v in zip(self.origins, values, strict=False)}
        return Cover(taken, at_least, found.status == OPTIMAL, tuple(map(float, found.x)))

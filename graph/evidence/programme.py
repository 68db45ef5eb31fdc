"""Losing as few origins as will do: an integer programme, solved without a gap."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil
from time import monotonic

from graph.evidence.branching import fewest
from graph.evidence.relaxed import ROUNDING, Relaxed

Origins = frozenset[str]


@dataclass(frozen=True, slots=True)
class Cover:
    """How much of each origin is taken (1, 0, or a part of it where parts were allowed).

    `exact` says that nothing less will do; `at_least` is how many whole origins are proven needed.
    `values` are those of every variable, by its place, where parts were allowed.
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
    """A binary an origin; rows say what must fall; the number of origins taken is minimised."""

    def __init__(self, origins: Iterable[str]) -> None:
        self.origins = sorted(origins)
        self.columns = len(self.origins)
        self._column = {frozenset([origin]): place for place, origin in enumerate(self.origins)}
        self._rows: list[tuple[float, tuple[int, ...], tuple[int, ...]]] = []
        self._relaxed: Relaxed | None = None

    def column(self, one: Origins) -> int:
        """The place of what falls as far as every origin of a set is taken: at most each of them.

        A set of one falls as its origin is taken.
        """
        if one not in self._column:
            self._column[one] = self.another()
            for origin in sorted(one):
                self.at_least(0, [self._column[frozenset([origin])]], [self._column[one]])
        return self._column[one]

    def another(self) -> int:
        """The place of one more variable between 0 and 1, which costs nothing."""
        self.columns += 1
        return self.columns - 1

    def at_least(self, least: float, plus: Iterable[int], minus: Iterable[int] = ()) -> None:
        """A row: these variables, less those, come to no less than this."""
        self._rows.append((least, tuple(plus), tuple(minus)))
        self._relaxed = None

    def solve(
        self, within_s: float, *, parts: bool = False, enough: Origins | None = None
    ) -> Cover:
        """The fewest origins. Where time runs out, the answer is only a bound.

        With `parts`, origins may be taken in part: quick, and never more than the whole answer.
        `enough` is a set that will do, where one is known: only fewer are looked for.
        """
        ends = monotonic() + within_s
        if self._relaxed is None:
            self._relaxed = Relaxed(self.columns, len(self.origins), self._rows)
        if parts:
            least = self._relaxed.solve(ends)
            if not least.done:
                return Cover(dict.fromkeys(self.origins, 1.0), 0, exact=False)
            taken = dict(zip(self.origins, least.values, strict=False))
            return Cover(taken, ceil(least.sum - ROUNDING), exact=True, values=least.values)
        found = fewest(self._relaxed, len(enough) if enough is not None else None, ends)
        if found.taken is not None:
            chosen = frozenset(self.origins[place] for place in found.taken)
        else:
            chosen = frozenset(self.origins) if enough is None else enough
        taken = {origin: float(origin in chosen) for origin in self.origins}
        return Cover(taken, found.at_least, exact=found.exact)

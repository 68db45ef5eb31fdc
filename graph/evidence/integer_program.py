"""A 0/1 programme solved by HiGHS (step 8: hand-written branch and bound goes.

If HiGHS' own MIP holds the benchmark).

A programme whose binaries may be taken in part, solved by HiGHS.

It is solved again and again with some of them fixed, each time from where another solution stood.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from math import ceil
from time import monotonic
from typing import Any

import numpy as np

ROUNDING = 1e-6
Row = tuple[float, tuple[int, ...], tuple[int, ...]]  # no less than this: plus these, less those


@dataclass(frozen=True, slots=True)
class LpSolution:
    """The least sum of the counted variables, and every variable's value there.

    Not `done`: time ran out. `done` without values: no values will do, or none below `below`.
    `stands` is the solver's own note of where the solution stands (HiGHS calls it a basis).
    """

    done: bool
    sum: float = 0.0
    values: tuple[float, ...] = ()
    stands: Any = None


class LinearProgram:
    """Variables between 0 and 1, of which the first `counted` are summed; rows that bind them."""

    def __init__(self, columns: int, counted: int, rows: Collection[Row]) -> None:
        # Read where it is used: the solver is slow to import, and few commands ask it.
        import highspy  # noqa: PLC0415

        self.counted, self.rows = counted, rows
        self._status = highspy.HighsModelStatus
        self._highs = highspy.Highs()  # type: ignore[no-untyped-call]
        self._highs.silent()
        self._highs.setOptionValue("presolve", "off")  # or each solution would start anew
        self._highs.addVars(columns, np.zeros(columns), np.ones(columns))
        self._places = np.arange(counted, dtype=np.int32)
        self._highs.changeColsCost(counted, self._places, np.ones(counted))
        sizes = [len(plus) + len(minus) for _, plus, minus in rows]
        self._highs.addRows(
            len(rows),
            np.array([least for least, *_ in rows], dtype=np.float64),
            np.full(len(rows), highspy.kHighsInf),
            sum(sizes),
            np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.int32),
            np.array([at for _, *both in rows for one in both for at in one], dtype=np.int32),
            np.array([sign for row in rows for sign in _signs(row)], dtype=np.float64),
        )

    def solve(
        self,
        ends: float,
        fixed: Mapping[int, float] | None = None,
        below: float = np.inf,
        begin: Any = None,
    ) -> LpSolution:
        """With some of the counted fixed, until `ends` (monotonic seconds).

        A sum that is seen not to be below `below` is not worked out. It begins where another
        solution stood: the last one, or that in `begin`.
        """
        left = ends - monotonic()
        if left <= 0:
            return LpSolution(done=False)
        lower, upper = np.zeros(self.counted), np.ones(self.counted)
        for place, value in (fixed or {}).items():
            lower[place] = upper[place] = value
        highs, status = self._highs, self._status
        if begin is not None:
            highs.setBasis(begin)
        highs.changeColsBounds(self.counted, self._places, lower, upper)
        highs.setOptionValue("objective_bound", below)
        highs.setOptionValue("time_limit", highs.getRunTime() + left)
        highs.run()
        match highs.getModelStatus():
            case status.kOptimal:
                values = tuple(map(float, highs.getSolution().col_value))
                least = float(highs.getInfo().objective_function_value)
                return LpSolution(True, least, values, highs.getBasis())
            case status.kInfeasible | status.kObjectiveBound:
                return LpSolution(done=True)
            case _:
                return LpSolution(done=False)


def _signs(row: Row) -> list[float]:
    _, plus, minus = row
    return [1.0] * len(plus) + [-1.0] * len(minus)


@dataclass(frozen=True, slots=True)
class IntegerSolution:
    """Places of the binaries `taken`, None where nothing better than what was known was found.

    `exact`: no fewer will do. `at_least` is how many are proven needed.
    """

    taken: frozenset[int] | None
    at_least: int
    exact: bool


@dataclass(frozen=True, slots=True)
class _Open:
    """Binaries fixed so far, with the least that they may come to as far as is known.

    `begin` is where the solution stands of which this is a branch.
    """

    least: float
    fixed: dict[int, float] = field(default_factory=dict)
    begin: Any = None


def fewest(relaxed: LinearProgram, known: int | None, ends: float) -> IntegerSolution:
    """Branch and bound, depth first: fewer than `known` are looked for until `ends`.

    What is taken is tried first: it moves the solution least, so that the next begins near it. Each
    begins where the one stood of which it is a branch, however far away the last one was.
    """
    best = known if known is not None else relaxed.counted + 1
    taken: frozenset[int] | None = None
    bind = _binding(relaxed)
    left = [_Open(0.0)]
    while left:
        here = left.pop()
        if _whole(here.least) >= best:
            continue
        found = relaxed.solve(ends, here.fixed, best - 1 + ROUNDING, here.begin)
        if not found.done:
            left.append(here)
            break
        if not found.values or _whole(found.sum) >= best:
            continue
        parts = {
            place: value
            for place, value in enumerate(found.values[: relaxed.counted])
            if ROUNDING < value < 1 - ROUNDING
        }
        if not parts:
            whole = found.values[: relaxed.counted]
            taken = frozenset(place for place, value in enumerate(whole) if value > 0.5)
            best = len(taken)
            continue
        on = max(parts, key=lambda place: (bind[place] * parts[place] * (1 - parts[place]), place))
        left += [_Open(found.sum, here.fixed | {on: v}, found.stands) for v in (0.0, 1.0)]
    at_least = min([best, *(_whole(one.least) for one in left)])
    return IntegerSolution(taken, at_least, exact=not left)


def _whole(least: float) -> int:
    return ceil(least - ROUNDING)


def _binding(relaxed: LinearProgram) -> dict[int, int]:
    """How much hangs on each binary: its rows, the more the more of them bind it all but alone."""
    rows: Counter[int] = Counter()
    short: Counter[int] = Counter()
    for _, plus, minus in relaxed.rows:
        held = [place for place in plus if place < relaxed.counted]
        rows.update(held)
        if len(plus) + len(minus) <= 2:
            short.update(held)
    return {place: rows[place] * (1 + short[place]) for place in range(relaxed.counted)}


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


class IntegerProgram:
    """A binary an origin; rows say what must fall; the number of origins taken is minimised."""

    def __init__(self, origins: Iterable[str]) -> None:
        self.origins = sorted(origins)
        self.columns = len(self.origins)
        self._column = {frozenset([origin]): place for place, origin in enumerate(self.origins)}
        self._rows: list[tuple[float, tuple[int, ...], tuple[int, ...]]] = []
        self._relaxed: LinearProgram | None = None

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
            self._relaxed = LinearProgram(self.columns, len(self.origins), self._rows)
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

"""0/1 integer programs, solved by branch and bound over linear programs (HiGHS).

HiGHS' own integer solver is not used: with the same rows it proved none of five dense networks
(1,000 links, 120 origins) within 10 s, and this search proves all five in 2 to 6 s.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from math import ceil
from time import monotonic
from typing import Any

import numpy as np

ROUNDING = 1e-6
Row = tuple[float, tuple[int, ...], tuple[int, ...]]  # a lower bound: columns added, subtracted
Origins = frozenset[str]


@dataclass(frozen=True, slots=True)
class LpSolution:
    """The least sum of the counted variables, and the value of every variable.

    Not `done`: time ran out. `done` without values: there is no solution, or none below the limit.
    `basis` is HiGHS' own note of the solution, from which a similar program is solved faster.
    """

    done: bool
    sum: float = 0.0
    values: tuple[float, ...] = ()
    basis: Any = None


class LinearProgram:
    """Variables between 0 and 1, constrained by rows; the sum counts the first `counted`.

    It is solved many times with some variables fixed, each time from an earlier basis.
    """

    def __init__(self, columns: int, counted: int, rows: Collection[Row]) -> None:
        # Imported here: the solver is slow to import, and few commands need it.
        import highspy  # noqa: PLC0415

        self.counted, self.rows = counted, rows
        self._status = highspy.HighsModelStatus
        self._highs = highspy.Highs()  # type: ignore[no-untyped-call]
        self._highs.silent()
        self._highs.setOptionValue("presolve", "off")  # presolve discards the basis
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
            np.array([column for _, *sides in rows for side in sides for column in side], np.int32),
            np.array([sign for row in rows for sign in _signs(row)], dtype=np.float64),
        )

    def solve(
        self,
        ends: float,
        fixed: Mapping[int, float] | None = None,
        below: float = np.inf,
        basis: Any = None,
    ) -> LpSolution:
        """Solve with some of the counted variables fixed, until `ends` (monotonic seconds).

        The solver stops once it sees that the sum is not below `below`. It begins from `basis`, or
        from the last solution.
        """
        seconds = ends - monotonic()
        if seconds <= 0:
            return LpSolution(done=False)
        lower, upper = np.zeros(self.counted), np.ones(self.counted)
        for place, value in (fixed or {}).items():
            lower[place] = upper[place] = value
        highs, status = self._highs, self._status
        if basis is not None:
            highs.setBasis(basis)
        highs.changeColsBounds(self.counted, self._places, lower, upper)
        highs.setOptionValue("objective_bound", below)
        highs.setOptionValue("time_limit", highs.getRunTime() + seconds)
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


@dataclass(frozen=True, slots=True)
class IntegerSolution:
    """Places of the variables `taken`, or None where no solution better than the known one exists.

    `exact`: no fewer are enough. `at_least` is how many are proven to be needed.
    """

    taken: frozenset[int] | None
    at_least: int
    exact: bool


@dataclass(frozen=True, slots=True)
class Cover:
    """How much of each origin is taken: 1, 0, or a part of it where parts were allowed.

    `exact`: no fewer are enough. `at_least` is how many whole origins are proven to be needed.
    `values` has every variable by its column, where parts were allowed.
    """

    taken: dict[str, float]
    at_least: int
    exact: bool
    values: tuple[float, ...] = ()

    @property
    def chosen(self) -> Origins:
        """Return the origins taken whole."""
        return frozenset(origin for origin, part in self.taken.items() if part > 1 - ROUNDING)


class IntegerProgram:
    """The fewest origins that meet every row; each origin is a variable that is 0 or 1."""

    def __init__(self, origins: Iterable[str]) -> None:
        self.origins = sorted(origins)
        self.columns = len(self.origins)
        self._column = {frozenset([origin]): place for place, origin in enumerate(self.origins)}
        self._rows: list[Row] = []
        self._linear: LinearProgram | None = None

    def column(self, origins: Origins) -> int:
        """Return the column that says how far every origin of a set is taken.

        It is at most what is taken of each; for a set of one it is that origin's own column.
        """
        if origins not in self._column:
            self._column[origins] = self.another()
            for origin in sorted(origins):
                self.at_least(0, [self._column[frozenset([origin])]], [self._column[origins]])
        return self._column[origins]

    def another(self) -> int:
        """Add a variable between 0 and 1 that is not counted, and return its column."""
        self.columns += 1
        return self.columns - 1

    def at_least(self, least: float, plus: Iterable[int], minus: Iterable[int] = ()) -> None:
        """Add a row: the sum of `plus` less the sum of `minus` is at least `least`."""
        self._rows.append((least, tuple(plus), tuple(minus)))
        self._linear = None

    def solve(self, seconds: float, *, parts: bool = False, known: Origins | None = None) -> Cover:
        """Return the fewest origins; where time runs out, only a bound.

        With `parts`, origins may be taken in part: this is quick, and never more than the whole
        answer. `known` is a set that meets every row, where there is one: only fewer are sought.
        """
        ends = monotonic() + seconds
        if self._linear is None:
            self._linear = LinearProgram(self.columns, len(self.origins), self._rows)
        if parts:
            least = self._linear.solve(ends)
            if not least.done:
                return Cover(dict.fromkeys(self.origins, 1.0), 0, exact=False)
            taken = dict(zip(self.origins, least.values, strict=False))
            return Cover(taken, ceil(least.sum - ROUNDING), exact=True, values=least.values)
        solution = branch_and_bound(self._linear, len(known) if known is not None else None, ends)
        if solution.taken is not None:
            chosen = frozenset(self.origins[place] for place in solution.taken)
        else:
            chosen = frozenset(self.origins) if known is None else known
        taken = {origin: float(origin in chosen) for origin in self.origins}
        return Cover(taken, solution.at_least, exact=solution.exact)


@dataclass(frozen=True, slots=True)
class _Branch:
    """Variables fixed so far, the least sum known for them, and the basis of the parent."""

    least: float
    fixed: dict[int, float] = field(default_factory=dict)
    basis: Any = None


def branch_and_bound(linear: LinearProgram, known: int | None, ends: float) -> IntegerSolution:
    """Search depth first for fewer than `known` variables, until `ends` (monotonic seconds).

    The branch that takes a variable comes first: it changes the solution least. Each branch begins
    from the basis of its parent.
    """
    best = known if known is not None else linear.counted + 1
    taken: frozenset[int] | None = None
    weight = _branching_weights(linear)
    branches = [_Branch(0.0)]
    while branches:
        branch = branches.pop()
        if _whole(branch.least) >= best:
            continue
        solution = linear.solve(ends, branch.fixed, best - 1 + ROUNDING, branch.basis)
        if not solution.done:
            branches.append(branch)
            break
        if not solution.values or _whole(solution.sum) >= best:
            continue
        values = solution.values[: linear.counted]
        parts = {n: part for n, part in enumerate(values) if ROUNDING < part < 1 - ROUNDING}
        if not parts:
            taken = frozenset(place for place, value in enumerate(values) if value > 0.5)
            best = len(taken)
            continue
        on = max(
            parts, key=lambda place: (weight[place] * parts[place] * (1 - parts[place]), place)
        )
        branches += [
            _Branch(solution.sum, branch.fixed | {on: v}, solution.basis) for v in (0.0, 1.0)
        ]
    at_least = min([best, *(_whole(branch.least) for branch in branches)])
    return IntegerSolution(taken, at_least, exact=not branches)


def _branching_weights(linear: LinearProgram) -> dict[int, int]:
    """Return how much depends on each variable: its rows, times those of at most two variables."""
    rows: Counter[int] = Counter()
    short: Counter[int] = Counter()
    for _, plus, minus in linear.rows:
        counted = [place for place in plus if place < linear.counted]
        rows.update(counted)
        if len(plus) + len(minus) <= 2:
            short.update(counted)
    return {place: rows[place] * (1 + short[place]) for place in range(linear.counted)}


def _signs(row: Row) -> list[float]:
    _, plus, minus = row
    return [1.0] * len(plus) + [-1.0] * len(minus)


def _whole(least: float) -> int:
    return ceil(least - ROUNDING)

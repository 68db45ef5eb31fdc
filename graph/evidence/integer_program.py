"""A programme whose binaries may be taken in part, solved by HiGHS.

It is solved again and again with some of them fixed, each time from where another solution stood.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from time import monotonic
from typing import Any

import numpy as np

ROUNDING = 1e-6
Row = tuple[float, tuple[int, ...], tuple[int, ...]]  # no less than this: plus these, less those


@dataclass(frozen=True, slots=True)
class Least:
    """The least sum of the counted variables, and every variable's value there.

    Not `done`: time ran out. `done` without values: no values will do, or none below `below`.
    `stands` is the solver's own note of where the solution stands (HiGHS calls it a basis).
    """

    done: bool
    sum: float = 0.0
    values: tuple[float, ...] = ()
    stands: Any = None


class Relaxed:
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
    ) -> Least:
        """With some of the counted fixed, until `ends` (monotonic seconds).

        A sum that is seen not to be below `below` is not worked out. It begins where another
        solution stood: the last one, or that in `begin`.
        """
        left = ends - monotonic()
        if left <= 0:
            return Least(done=False)
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
                return Least(True, least, values, highs.getBasis())
            case status.kInfeasible | status.kObjectiveBound:
                return Least(done=True)
            case _:
                return Least(done=False)


def _signs(row: Row) -> list[float]:
    _, plus, minus = row
    return [1.0] * len(plus) + [-1.0] * len(minus)

"""What the browser tests tried, as a table: `python -m tests.browser [pytest's own options]`."""

import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.browser.conftest import ROW


class Table:
    """Counts, by what was tried, how often it held; and which tests failed."""

    def __init__(self) -> None:
        self.held: Counter[str] = Counter()
        self.tests: Counter[str] = Counter()
        self.failed: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take in one test; pytest calls it for each of its phases."""
        if report.failed:
            self.failed.append(report.nodeid)
        if report.when != "call":
            return
        tried = Counter[str]()
        for name, value in report.user_properties:
            if name == ROW and isinstance(value, tuple):
                tried[str(value[0])] += int(value[1])
        self.held.update(tried)
        self.tests.update(set(tried))

    def lines(self) -> list[str]:
        """The table in Markdown."""
        rows = [f"| {row} | {n:,} | {self.tests[row]} |" for row, n in sorted(self.held.items())]
        fell = [f"| FAILED: {name} | | |" for name in self.failed]
        return ["| tried, and held | times | tests |", "|---|---|---|", *rows, *fell]


def main() -> int:
    """Run the tests of this folder, then print the table; pytest's own exit code."""
    table = Table()
    code = pytest.main([str(Path(__file__).parent), "-q", *sys.argv[1:]], plugins=[table])
    print("\n".join(["", *table.lines()]))
    return int(code)


if __name__ == "__main__":
    sys.exit(main())

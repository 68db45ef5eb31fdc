"""Sides take turns, only their work is timed, and unequal results are no result."""

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.fiction import generate
from benchmarks.figures import pair_by_pair, spread
from benchmarks.registry import Part, Side, all_parts, join
from benchmarks.servers import serving
from benchmarks.tables import Measured, markdown, write_csv
from benchmarks.turns import UnequalResults, in_turn

PART = Part("a-part", "A part", "What it is.", lambda _: ())
MEASURED = Measured(PART, "a server", 1_000, {"ours": [2.0, 4.0, 3.0], "theirs": [4.0, 4.0, 1.0]})
figures = st.lists(st.floats(0.001, 1_000), min_size=1, max_size=9)


class Clock:
    """A clock that moves only when somebody works."""

    def __init__(self) -> None:
        self.now = 0.0
        self.done: list[str] = []

    def side(self, name: str, seconds: float, result: Callable[[], str] = lambda: "") -> Side:
        """A side whose run takes so many seconds of this clock."""

        def step(what: str, takes: float) -> None:
            self.done.append(f"{name} {what}")
            self.now += takes

        return Side(name, lambda: step("prepares", 100), lambda: step("runs", seconds), result)


def test_sides_take_turns_and_only_their_run_is_timed() -> None:
    clock = Clock()
    sides = [clock.side("ours", 1), clock.side("theirs", 2)]
    kept = in_turn(sides, rounds=3, warm_up=1, clock=lambda: clock.now)
    assert kept == {"ours": [1, 1, 1], "theirs": [2, 2, 2]}
    runs = [step for step in clock.done if step.endswith("runs")]
    assert runs == ["ours runs", "theirs runs"] * 4


def test_sides_that_leave_different_things_behind_are_not_compared() -> None:
    clock = Clock()
    sides = [clock.side("ours", 1, lambda: "5 claims"), clock.side("theirs", 2, lambda: "4 claims")]
    with pytest.raises(UnequalResults, match="theirs left 4 claims"):
        in_turn(sides, rounds=1)


@given(figures)
def test_the_middle_lies_within_the_spread(found: list[float]) -> None:
    took = spread(found)
    assert took.least <= took.median <= took.most


@given(figures)
def test_a_side_takes_once_as_long_as_itself(found: list[float]) -> None:
    assert pair_by_pair(found, found) == spread([1.0])


def test_nothing_timed_is_no_figure() -> None:
    with pytest.raises(ValueError, match="nothing was timed"):
        spread([])


def test_the_table_gives_median_spread_and_ratio_pair_by_pair() -> None:
    table = markdown([MEASURED], {"cores": "2"})
    assert "- cores: 2" in table
    assert "| a server | 1,000 | ours | 3 | 3.00 (2.00–4.00) | 333 |  |" in table
    # 2/4, 4/4, 3/1: the median of the ratios, not the ratio of the medians (3/4).
    assert "| theirs | 3 | 4.00 (1.00–4.00) | 250 | 1.00 (0.50–3.00) × |" in table


def test_the_table_is_followed_by_what_must_be_known_of_its_figures() -> None:
    table = markdown([replace(MEASURED, remarks={"theirs": "ended early"})], {})
    assert table.endswith("× |\n\na server, theirs: ended early\n")


def test_the_csv_has_every_single_run(tmp_path: Path) -> None:
    write_csv(tmp_path / "bench.csv", [MEASURED])
    rows = list(csv.DictReader((tmp_path / "bench.csv").read_text("utf-8").splitlines()))
    assert [row["figure"] for row in rows if row["side"] == "theirs"] == [
        "4.000000", "4.000000", "1.000000",
    ]  # fmt: skip
    assert [row["round"] for row in rows] == ["1", "2", "3", "1", "2", "3"]


def test_parts_join_by_their_module_and_each_name_once() -> None:
    assert {"load-record", "load-whole", "load-again"} <= set(all_parts())
    with pytest.raises(ValueError, match="load-record"):
        join(all_parts()["load-record"])


def test_ours_and_cartographys_pattern_leave_the_same_graph() -> None:
    with serving("embedded", generate(7, 150)) as bench:
        for key in ("load-record", "load-whole", "load-again"):
            kept = in_turn(all_parts()[key].sides(bench), rounds=1, warm_up=0)
            assert all(len(seconds) == 1 for seconds in kept.values())

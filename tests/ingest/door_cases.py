"""Fictional texts for the door; nobody in them exists.

`door_refused.txt` holds a reason and a hostile text a line, `door_accepted.txt` texts that pass.
"""

from pathlib import Path

_FOLDER = Path(__file__).parent
# Sets of rows in data/door_rows_*.csv that are only measured: no weight is fitted to them.
HELD_BACK_SETS = (
    "plain", "mixed", "newsroom", "desk", "office", "bureau", "chancery", "registry", "gazette",
    "docket", "almanac", "bulletin", "annals", "dispatch",
)  # fmt: skip


def refused() -> list[tuple[str, str]]:
    """Return pairs of the expected reason and a hostile text."""
    pairs = (line.partition("|") for line in _lines("door_refused.txt"))
    return [(reason, text) for reason, _, text in pairs]


def accepted() -> list[str]:
    """Return texts that must pass."""
    return _lines("door_accepted.txt")


def _lines(name: str) -> list[str]:
    return (_FOLDER / name).read_text(encoding="utf-8").rstrip("\n").split("\n")

"""The published table of weights, read once from weights.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from graph.record import LIVE_STATES

# What its publisher stands by, as far as we know; every other state weighs nothing now.
LIVE = frozenset(state.value for state in LIVE_STATES)
MEANING = "an order of evidence, not a probability of guilt"


@dataclass(frozen=True, slots=True)
class Table:
    """Factors by the name of the rule and what is given; each from 0 to 1."""

    factors: Mapping[str, Mapping[str, float]]
    speaker_most: float
    speaker_records: tuple[str, ...]
    half_life_years: float
    age_least: float


def read_table(text: str) -> Table:
    """Build a table from TOML. Raises ValueError for a factor outside 0 to 1."""
    raw = tomllib.loads(text)
    speaker, age = raw.pop("speaker"), raw.pop("age")
    for rule, rows in raw.items():
        for given, factor in rows.items():
            if not 0 <= factor <= 1:
                raise ValueError(f"{rule} {given}: {factor} is not from 0 to 1")
    return Table(
        factors=raw,
        speaker_most=speaker["most"],
        speaker_records=tuple(speaker["records"]),
        half_life_years=age["half_life_years"],
        age_least=age["least"],
    )


@cache
def table() -> Table:
    """The project's table."""
    return read_table(files("graph.evidence").joinpath("weights.toml").read_text("utf-8"))

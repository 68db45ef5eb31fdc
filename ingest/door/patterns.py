"""The patterns of patterns.toml, compiled."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from ingest.door.words import words

_REFERENCE = re.compile(r"<([a-z_]{2,})>")


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(files("ingest.door").joinpath("patterns.toml").read_text(encoding="utf-8"))


def _source(table: str, name: str) -> str:
    if name == "month":
        return "|".join(sorted(words("month"), key=len, reverse=True))
    written = str(_tables()[table][name]).replace("\n", "")
    return _REFERENCE.sub(lambda found: _source(table, found.group(1)), written)


@cache
def pattern(table: str, name: str) -> re.Pattern[str]:
    """The pattern `name` of a table, with its references filled in."""
    return re.compile(_source(table, name))

"""The lists that the guard goes by, from lists.toml."""

import tomllib
from importlib.resources import files

_LISTS = tomllib.loads(files("queries.guard").joinpath("lists.toml").read_text("utf-8"))

FIRST = frozenset(_LISTS["first"])
PROCEDURES = frozenset(_LISTS["procedures"])
FUNCTIONS = frozenset(_LISTS["functions"])
BEFORE_PARENTHESIS = frozenset(_LISTS["before_parenthesis"])
REFUSED = {word: row["why"] for row in _LISTS["refused"] for word in row["words"]}
OPERATORS = frozenset(_LISTS["plan"]["operators"]) | {
    f"{way}{name}" for way in ("Directed", "Undirected") for name in _LISTS["plan"]["directed"]
}

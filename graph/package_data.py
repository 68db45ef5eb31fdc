"""Data files of the packages: wording, tables and templates that stand beside the code."""

import tomllib
from importlib.resources import files
from typing import Any


def read_text(package: str, *names: str) -> str:
    """Return the text of a file in a package; `names` lead to it, folder by folder."""
    return files(package).joinpath(*names).read_text("utf-8")


def read_toml(package: str, name: str) -> dict[str, Any]:
    """Return the tables of a TOML file in a package."""
    return tomllib.loads(read_text(package, name))

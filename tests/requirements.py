"""What the tests need beyond Python packages: whether it is here, and how to get it."""

import importlib.util
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NoReturn

import pytest

from tests.browser.chromium import find_chromium
from tests.servers.java import find_java
from tests.servers.lines import LINES, Line


@dataclass(frozen=True)
class Requirement:
    """Something a machine may lack: its name, how to get it, and whether it is here."""

    name: str
    remedy: str
    is_here: Callable[[], bool]


def in_ci() -> bool:
    """Return whether this run may leave nothing out: there, what is missing is an error."""
    return bool(os.environ.get("CI"))


def _neo4j(line: Line) -> Requirement:
    javas = " or ".join(str(major) for major in line.javas)
    return Requirement(
        f"Neo4j {line.version}",
        f"`make neo4j` (with Maven) and Java {javas}",
        lambda: line.is_fetched() and find_java(line.javas) is not None,
    )


# By engine, as in the names of tests, then what is needed apart from an engine.
REQUIREMENTS: Mapping[str, Requirement] = {
    "embedded": Requirement(
        "the embedded engine",
        "arcadedb has no wheel for this machine",
        lambda: importlib.util.find_spec("arcadedb") is not None,
    ),
    **{f"neo4j-{name}": _neo4j(line) for name, line in LINES.items()},
    "chromium": Requirement(
        "Chromium", "`apt install chromium`", lambda: find_chromium() is not None
    ),
    "followthemoney": Requirement(
        "followthemoney",
        "`make followthemoney` (ICU and a C++ compiler)",
        lambda: importlib.util.find_spec("followthemoney") is not None,
    ),
}


@cache
def missing() -> Mapping[str, Requirement]:
    """Return what this machine lacks, by the keys of REQUIREMENTS."""
    return {key: needed for key, needed in REQUIREMENTS.items() if not needed.is_here()}


def require(key: str) -> None:
    """End the test, or a module being imported, where a requirement is missing."""
    if key in missing():
        absent(key)


def absent(key: str) -> NoReturn:
    """End the test with one line that says what is missing and how to get it: a failure in CI."""
    needed = REQUIREMENTS[key]
    line = f"{needed.name} is missing: {needed.remedy}"
    if in_ci():
        pytest.fail(line, pytrace=False)
    pytest.skip(line, allow_module_level=True)

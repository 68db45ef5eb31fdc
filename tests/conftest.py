"""What every test stands on: nothing of the user's is touched, and a run says what it left out."""

import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from graph.settings import Settings
from tests.requirements import REQUIREMENTS, in_ci, missing
from tests.servers.lines import CHECKOUT
from tests.servers.stores import ENGINES, embedded_store, empty


def pytest_configure() -> None:
    """Forget where the user's own store is, before any test module is imported."""
    for name in [name for name in os.environ if name.startswith(("NEO4J_", "SCAMGRAPH_"))]:
        del os.environ[name]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what cannot run here, and say what must stay in one process of `make test`.

    A Neo4j server is started once and asked by one process; a file's tests share its store.
    """
    for item in items:
        item.add_marker(pytest.mark.xdist_group(group_of(item)))
    if hasattr(config, "workerinput"):  # one process of several
        items.sort(key=partial(rank, sizes(items)))
    if in_ci():
        return  # what is missing fails there
    left_out = [item for item in items if needs(item) & missing().keys()]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        dropped = set(left_out)
        items[:] = [item for item in items if item not in dropped]


def group_of(item: pytest.Item) -> str:
    """Return the group of a test; the tests of one group run in one process."""
    return neo4j_of(item) or item.nodeid.split("::")[0]


def sizes(items: list[pytest.Item]) -> Counter[str]:
    """Return the number of tests by group; those of a `long` test count more than any other."""
    size = Counter(group_of(item) for item in items)
    for item in items:
        if item.get_closest_marker("long"):
            size[group_of(item)] += len(items)
    return size


def rank(size: Counter[str], item: pytest.Item) -> tuple[bool, int, str]:
    """Return the place of a test: Neo4j first, then large groups, so that no process waits."""
    group = group_of(item)
    return neo4j_of(item) is None, -size[group], group


def neo4j_of(item: pytest.Item) -> str | None:
    """Return the Neo4j line that a test runs on, as its name says."""
    return next((name for name in ENGINES[1:] if name in item.name), None)


def needs(item: pytest.Item) -> set[str]:
    """Return the keys of REQUIREMENTS without which a test cannot run."""
    fixtures: list[str] = getattr(item, "fixturenames", [])
    needed = {neo4j_of(item) or ("embedded" if _uses_store(fixtures) else "")}
    return needed | ({"chromium"} if "browser" in fixtures else set())


def _uses_store(fixtures: list[str]) -> bool:
    return not {"embedded_session", "engine_settings"}.isdisjoint(fixtures)


def pytest_report_header() -> list[str]:
    """Say what will run, and what is missing for the rest."""
    here = [need.name for key, need in REQUIREMENTS.items() if key not in missing()]
    return [f"tests run on: {', '.join(here)}", *left_out_lines()]


def left_out_lines() -> list[str]:
    """Return a line for each thing that is missing: what is left out, and how to get it."""
    what = "its tests fail" if in_ci() else "its tests are left out"
    return [
        f"missing: {need.name}; {what}. To get it: {need.remedy}" for need in missing().values()
    ]


@pytest.fixture(scope="session", autouse=True)
def scratch() -> Iterator[Path]:
    """A folder inside the checkout for this run alone; the home of whatever names none."""
    (CHECKOUT / ".scamgraph").mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="tests-", dir=CHECKOUT / ".scamgraph"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SCAMGRAPH_HOME", str(folder / "home"))
        yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def embedded_session(scratch: Path) -> Iterator[Settings]:
    """One embedded engine for the whole run."""
    with embedded_store(scratch / "embedded") as settings:
        yield settings


@pytest.fixture
def embedded_settings(embedded_session: Settings) -> Settings:
    """An empty embedded store, for tests that one engine answers: pages, commands, pictures."""
    empty(embedded_session)
    return embedded_session


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many tests passed on each engine, so that one left out is seen."""
    passed = Counter(
        engine
        for report in terminalreporter.getreports("passed")
        for engine in ENGINES
        if f"[{engine}" in report.nodeid or f"-{engine}]" in report.nodeid
    )
    if passed:
        counts = ", ".join(f"{engine} {passed[engine]}" for engine in ENGINES)
        terminalreporter.write_line(f"passed on each engine: {counts}")
    for line in left_out_lines():
        terminalreporter.write_line(line)

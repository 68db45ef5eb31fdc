"""What every test stands on: nothing of the user's is touched, and CI says how much was run."""

import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.settings import Settings
from tests.servers.lines import CHECKOUT
from tests.servers.stores import ENGINES, embedded_store, empty


def pytest_configure() -> None:
    """Forget where the user's own store is, before any test module is imported."""
    for name in [name for name in os.environ if name.startswith(("NEO4J_", "SCAMGRAPH_"))]:
        del os.environ[name]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Say what must stay in one process when several share the run (`make test`).

    A Neo4j server is started once and asked by one process; a file's tests share its store.
    """
    for item in items:
        engine = next((name for name in ENGINES[1:] if name in item.name), None)
        item.add_marker(pytest.mark.xdist_group(engine or item.nodeid.split("::")[0]))


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

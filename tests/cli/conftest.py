"""Running the command in a process of its own, on a store that the tests may fill."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.environment import environment
from graph.settings import Settings
from graph.store import open_store
from graph.store.load import load
from tests.fictional_record import FICTIONAL

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def scamgraph(embedded_settings: Settings) -> Run:
    """Run `scamgraph WORDS` on an empty embedded store."""

    def run(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [Path(sys.executable).with_name("scamgraph"), *words],
            env={**environment(embedded_settings), "COLUMNS": "200", **variables},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    return run


@pytest.fixture
def held(embedded_settings: Settings, scamgraph: Run) -> Run:
    """The command, on a store that holds the invented record."""
    with open_store(embedded_settings) as store:
        load(store, FICTIONAL)
    return scamgraph

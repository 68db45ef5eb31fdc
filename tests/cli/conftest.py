"""Running the command on a store that the tests may fill."""

import io
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from unittest.mock import patch

import pytest

from benchmarks.environment import environment
from cli.main import run as run_main
from graph.settings import Settings
from graph.store import open_store
from graph.store.load import load
from tests.fictional_record import FICTIONAL

Run = Callable[..., subprocess.CompletedProcess[str]]
COLUMNS = "200"


@pytest.fixture
def scamgraph(embedded_settings: Settings) -> Run:
    """Run `scamgraph WORDS` on an empty embedded store, within the process of the tests.

    An error that the command does not turn into a message fails the test.
    """

    def run(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        command = ["scamgraph", *words]
        variables = {**environment(embedded_settings), "COLUMNS": COLUMNS, **variables}
        out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2))
        code: object = 0
        with (
            patch.dict(os.environ, variables, clear=True),
            patch.object(sys, "argv", command),
            redirect_stdout(out),
            redirect_stderr(err),
        ):
            try:
                run_main()
            except SystemExit as end:
                code = end.code or 0
        return subprocess.CompletedProcess(
            command, code if isinstance(code, int) else 1, _text(out), _text(err)
        )

    return run


def _text(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()


@pytest.fixture
def scamgraph_process(embedded_settings: Settings) -> Run:
    """Run `scamgraph WORDS` on an empty embedded store, in a process of its own."""

    def run(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [Path(sys.executable).with_name("scamgraph"), *words],
            env={**environment(embedded_settings), "COLUMNS": COLUMNS, **variables},
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

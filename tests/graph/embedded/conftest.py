"""Homes for engines, and users of them as processes; nothing is left running."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graph.embedded import attach_engine
from graph.embedded.folder import Folder
from graph.embedded.lease import read_address

ROOT = Path(__file__).resolve().parents[3]
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    """A home whose path has a blank, as on macOS; its engine is ended afterwards."""
    path = tmp_path / "a home"
    yield path
    address = read_address(Folder(path / "engine"))
    if address is not None and alive(address.pid):
        os.kill(address.pid, signal.SIGKILL)


@pytest.fixture(scope="module")
def shared_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return a home whose engine runs throughout the module, for tests that leave it running."""
    path = tmp_path_factory.mktemp("shared") / "a home"
    with attach_engine(path):
        yield path


@pytest.fixture
def start(home: Path) -> Iterator[Start]:
    """Starts a process that attaches to `home`; with a number, one that counts up and ends."""
    started: list[subprocess.Popen[str]] = []

    def run(*arguments: str) -> "subprocess.Popen[str]":
        command = [sys.executable, "-m", "tests.graph.embedded.engine_user", str(home), *arguments]
        started.append(subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True))
        return started[-1]

    yield run
    for process in started:
        process.kill()
        process.communicate()


def said(process: "subprocess.Popen[str]") -> tuple[int, str]:
    """The engine's pid and address, from a process that has attached."""
    assert process.stdout is not None
    pid, uri = process.stdout.readline().split()
    return int(pid), uri


def alive(pid: int) -> bool:
    """Whether `pid` runs (a zombie does not)."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        if Path("/proc").exists():
            return False
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        return True
    return status != "Z"


def ends(pid: int, within_s: float) -> bool:
    """Whether `pid` ends within the given seconds."""
    return within(within_s, lambda: not alive(pid))


def within(seconds: float, holds: Callable[[], bool]) -> bool:
    """Whether something comes to hold within the given seconds."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if holds():
            return True
        time.sleep(0.05)
    return False

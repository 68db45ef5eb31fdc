"""`scamgraph serve` always answers, and can always be ended: whatever runs, whatever was killed."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import httpx2 as httpx
import pytest

from benchmarks.environment import environment
from graph.embedded.folder import Folder
from graph.embedded.http import ask_engine
from graph.embedded.lease import read_address
from graph.errors import StoreUnavailable
from graph.settings import Settings
from graph.store import open_store
from graph.store.load import load
from tests.fictional_record import FICTIONAL
from tests.servers.process import free_port
from tests.servers.stores import embedded_store

# Each would go on for hours even on a small record, in another way.
ROWS = (
    "UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b "
    "MATCH (x:Entity), (y:Entity), (z:Entity) RETURN a, b, x.id, y.id, z.id"
)
SUMS = (
    "UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b "
    "MATCH (x:Entity), (y:Entity), (z:Entity) WHERE x.claims + y.claims + z.claims < a - b "
    "RETURN count(*) AS n"
)
PATHS = (
    "UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b "
    "MATCH p = (x:Entity)-[*1..4]-(y:Entity) RETURN count(p) AS n"
)
# Within a single row, between whose steps the engine does not stop.
ONE_ROW = (
    "UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b WITH collect(toString(a * b)) AS l "
    "RETURN size([x IN l WHERE x + 'x' IN l]) AS n"
)
BOUND_S, MARGIN_S = 12.0, 6.0  # the margin is for a machine that does other things too


@dataclass
class Server:
    """A server of an embedded store, its process and its address."""

    home: Path
    process: "subprocess.Popen[bytes]"
    address: str

    def ready(self) -> int:
        """Return the status of /readyz."""
        try:
            return httpx.get(f"{self.address}/readyz", timeout=10).status_code
        except httpx.TransportError:
            return 0

    def ask(self, text: str) -> httpx.Response:
        """Send a text to the console."""
        return httpx.post(f"{self.address}/api/cypher", json={"query": text}, timeout=60)

    def engine(self) -> int:
        """Return the process id of the engine that serves the folder."""
        address = read_address(Folder(self.home / "engine"))
        assert address is not None
        return address.pid

    def computes(self) -> list[str]:
        """Return the texts that the engine works on; none while it is started again."""
        folder = Folder(self.home / "engine")
        address = read_address(folder)
        if address is None:
            return []
        login = "reader", folder.reader_password.read_text()
        try:
            found = ask_engine(address.http_port, login, "server", {"command": "list queries"})
        except StoreUnavailable:
            return []
        return [query["text"] for query in found]


def until(holds: Callable[[], bool], seconds: float = 60.0) -> float:
    """Return after how many seconds something held."""
    began = time.monotonic()
    while not holds():
        assert time.monotonic() - began < seconds
        time.sleep(0.1)
    return time.monotonic() - began


@contextmanager
def serving(settings: Settings) -> Iterator[Server]:
    """A server that is ready."""
    port = free_port()
    command = [str(Path(sys.executable).with_name("scamgraph")), "serve", "--port", str(port)]
    with subprocess.Popen(
        command, env=environment(settings), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        server = Server(settings.home, process, f"http://127.0.0.1:{port}")
        try:
            until(lambda: server.ready() == 200)
            yield server
        finally:
            process.kill()


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    """A home of its own, whose engine may be killed; it holds the invented record."""
    with embedded_store(tmp_path_factory.mktemp("serve")) as settings:
        with open_store(settings) as store:
            load(store, FICTIONAL)
        yield settings


@pytest.fixture(scope="module")
def server(settings: Settings) -> Iterator[Server]:
    """A server of the invented record, which goes on through the tests of the module."""
    with serving(settings) as running:
        yield running


@pytest.fixture
def ending(settings: Settings) -> Iterator[Server]:
    """A server that a test ends."""
    with serving(settings) as running:
        yield running


def test_a_killed_engine_is_started_again_and_keeps_what_was_written(server: Server) -> None:
    claims = httpx.get(f"{server.address}/api/stats").json()["claims"]
    assert claims == len(FICTIONAL.claims)
    os.kill(server.engine(), signal.SIGKILL)
    began = time.monotonic()
    assert server.ready() == 503
    assert time.monotonic() - began < 2
    until(lambda: server.ready() == 200)
    assert httpx.get(f"{server.address}/api/stats", timeout=30).json()["claims"] == claims
    assert httpx.get(f"{server.address}/", timeout=30).status_code == 200


def test_a_page_waits_for_a_killed_engine(server: Server) -> None:
    os.kill(server.engine(), signal.SIGKILL)
    assert httpx.get(f"{server.address}/api/stats", timeout=60).status_code == 200


@pytest.mark.parametrize("text", [ROWS, SUMS, PATHS, ONE_ROW])
def test_no_text_is_worked_on_after_its_time(server: Server, text: str) -> None:
    claims = httpx.get(f"{server.address}/api/stats").json()["claims"]
    began = time.monotonic()
    with ThreadPoolExecutor(4) as senders:
        answers = [each.result() for each in [senders.submit(server.ask, text) for _ in range(4)]]
    assert {answer.status_code for answer in answers} <= {200, 503, 504}
    until(lambda: not server.computes())
    assert time.monotonic() - began < BOUND_S + MARGIN_S
    until(lambda: server.ready() == 200)
    assert server.ask("RETURN 1 AS one").json()["rows"] == [[1]]
    assert httpx.get(f"{server.address}/api/stats").json()["claims"] == claims


def test_a_client_that_goes_away_takes_its_single_row_along(server: Server) -> None:
    with pytest.raises(httpx.TimeoutException):
        httpx.post(f"{server.address}/api/cypher", json={"query": ONE_ROW}, timeout=3)
    assert until(lambda: not server.computes()) < BOUND_S
    assert server.ask("RETURN 1 AS one").json()["rows"] == [[1]]


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("SIGTERM", []),
        ("SIGTERM", [ROWS, SUMS, PATHS, ONE_ROW]),
        ("SIGINT", [ONE_ROW, ONE_ROW, ONE_ROW, ONE_ROW]),
    ],
)
def test_a_signal_ends_the_server_in_time(ending: Server, name: str, texts: list[str]) -> None:
    for text in texts:
        threading.Thread(target=_ask_in_vain, args=(ending, text), daemon=True).start()
    time.sleep(2)
    ending.process.send_signal(getattr(signal, name))
    ending.process.wait(15)


def test_a_second_signal_ends_the_server_at_once(ending: Server) -> None:
    for _ in range(4):
        threading.Thread(target=_ask_in_vain, args=(ending, ONE_ROW), daemon=True).start()
    time.sleep(2)
    ending.process.send_signal(signal.SIGTERM)
    time.sleep(0.2)
    ending.process.send_signal(signal.SIGTERM)
    ending.process.wait(3)


def _ask_in_vain(server: Server, text: str) -> None:
    with suppress(httpx.TransportError):  # the server ended first
        server.ask(text)

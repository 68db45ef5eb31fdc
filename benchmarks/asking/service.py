"""The API in a process of its own, as `scamgraph serve` starts it, and a light client."""

import http.client
import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from benchmarks.environment import environment
from graph.settings import Settings
from tests.servers.lines import CHECKOUT
from tests.servers.process import free_port

_ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)")


@contextmanager
def served(settings: Settings) -> Iterator[tuple[int, int]]:
    """Port and process id of a server of this store; it ends with the block."""
    command = [
        sys.executable,
        "-c",
        "from cli.main import run; run()",
        "serve",
        "--port",
        str(free_port()),
    ]
    with subprocess.Popen(
        command, cwd=CHECKOUT, env=environment(settings), stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stderr is not None
            found = None
            while found is None:
                line = process.stderr.readline()
                if not line:
                    raise RuntimeError("the API did not start")
                found = _ADDRESS.search(line)
            port = int(found[1])
            _await(port, process)
            yield port, process.pid
        finally:
            process.terminate()


def _await(port: int, process: "subprocess.Popen[str]") -> None:
    """Wait until it answers: the port is bound some seconds before."""
    while process.poll() is None:
        try:
            Client(port).get("/healthz")
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("the API ended at its start")


class NotAnswered(Exception):
    """The API sent another status than 200."""

    def __init__(self, path: str, status: int, body: bytes) -> None:
        self.status = status
        super().__init__(f"{path} answered {status}: {body[:200]!r}")


class WholeAnswer(NamedTuple):
    """Status, headers by their names in small letters, and the body as it was sent."""

    status: int
    headers: dict[str, str]
    body: bytes


class Client:
    """One connection to the API, kept open."""

    def __init__(self, port: int) -> None:
        self._link = http.client.HTTPConnection("127.0.0.1", port, timeout=120)

    def get(self, path: str) -> bytes:
        """The body of an answer. Raises NotAnswered."""
        return self._body("GET", path, None)

    def headers(self, path: str) -> dict[str, str]:
        """The headers of an answer, by their names in small letters."""
        return self.answer(path, {}).headers

    def answer(self, path: str, headers: dict[str, str]) -> WholeAnswer:
        """A whole answer of any status, as it was sent."""
        self._link.request("GET", path, headers=headers)
        answer = self._link.getresponse()
        body = answer.read()
        return WholeAnswer(answer.status, {n.lower(): v for n, v in answer.getheaders()}, body)

    def post(self, path: str, body: dict[str, Any]) -> bytes:
        """The same, of what is sent as JSON."""
        return self._body("POST", path, json.dumps(body))

    def _body(self, method: str, path: str, content: str | None) -> bytes:
        kind = {"Content-Type": "application/json"} if content else {}
        self._link.request(method, path, content, kind)
        answer = self._link.getresponse()
        body = answer.read()
        if answer.status != http.client.OK:
            raise NotAnswered(path, answer.status, body)
        return body


def resident_mb(pid: int) -> int:
    """How much memory a process holds now, in MB; 0 where the system does not tell."""
    try:
        with open(f"/proc/{pid}/status", encoding="ascii") as lines:  # noqa: PTH123
            return next(int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS"))
    except (OSError, StopIteration):
        return 0

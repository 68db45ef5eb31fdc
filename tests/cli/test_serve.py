"""`scamgraph serve` as other machines reach it: by another address, and by a name."""

import json
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2 as httpx
import pytest

from benchmarks.environment import environment
from cli.serve import host_name
from graph.errors import BadRequest
from graph.settings import Settings
from tests.cli.conftest import Run
from tests.servers.lines import CHECKOUT

DOCKERFILE = (CHECKOUT / "Dockerfile").read_text("utf-8")
COMPOSE = (CHECKOUT / "docker-compose.yml").read_text("utf-8")


@contextmanager
def serving(settings: Settings, *words: str, **variables: str) -> Iterator[int]:
    """The port of `scamgraph WORDS` in a process of its own, which ends with the block."""
    command = [str(Path(sys.executable).with_name("scamgraph")), *words]
    process = subprocess.Popen(
        command, env={**environment(settings), **variables}, stderr=subprocess.PIPE, text=True
    )
    assert process.stderr
    said: list[str] = []
    try:
        for line in process.stderr:
            said.append(line)
            if at := re.match(r"http://[^ ]*:(\d+) ", line):
                break
        else:
            raise AssertionError("".join(said))
        port, until = int(at[1]), time.monotonic() + 60
        while not _listens(port):
            assert time.monotonic() < until
            time.sleep(0.1)
        yield port
    finally:
        process.terminate()
        process.wait(30)


def _listens(port: int) -> bool:
    with socket.socket() as trying:
        return trying.connect_ex(("127.0.0.1", port)) == 0


def status(port: int, address: str = "127.0.0.2", path: str = "/api/stats", **headers: str) -> int:
    """What is answered at another address of this machine."""
    return httpx.get(f"http://{address}:{port}{path}", headers=headers, timeout=60).status_code


def test_the_public_server_answers_from_another_address_and_to_its_names(
    held: Run, embedded_settings: Settings
) -> None:
    assert held("publish").returncode == 0
    words = ("serve", "--public", "--host", "0.0.0.0", "--port", "0")  # noqa: S104
    names = ("--name", "graph.example", "--name", "Desk.Example")
    with serving(embedded_settings, *words, *names, SCAMGRAPH_NAMES="a.test,b.test") as port:
        assert status(port) == status(port, "127.0.0.1") == 200
        for name in ("graph.example", "desk.example", f"graph.example:{port}", "a.test", "b.test"):
            assert status(port, host=name) == 200
        assert status(port, path="/", host="graph.example") == 200
        assert status(port, host="evil.example") == 400


def test_what_the_image_runs_answers_from_another_address(
    held: Run, embedded_settings: Settings
) -> None:
    key = json.loads(held("key", "new", "desk two", "--json").stdout)["key"]
    found = re.search(r"^CMD (\[.*\])$", DOCKERFILE, re.MULTILINE)
    assert found
    words = ["0" if word == "8000" else word for word in json.loads(found[1])]
    with serving(embedded_settings, *words, SCAMGRAPH_NAMES="graph.example") as port:
        assert status(port, authorization=f"Bearer {key}") == 200
        assert status(port, authorization=f"Bearer {key}", host="graph.example") == 200
        assert status(port) == 401


@pytest.mark.usefixtures("held")
def test_what_compose_runs_answers_at_the_published_port(embedded_settings: Settings) -> None:
    found = re.search(r"^    command: (\[\"serve\".*\])$", COMPOSE, re.MULTILINE)
    assert found
    assert "SCAMGRAPH_NAMES: ${SCAMGRAPH_NAMES:-}" in COMPOSE
    words = ["0" if word == "8000" else word for word in json.loads(found[1])]
    with serving(embedded_settings, *words, SCAMGRAPH_NAMES="") as port:
        assert status(port) == status(port, "127.0.0.1") == 200
        assert status(port, host="graph.example") == 400


@pytest.mark.parametrize("name", ["graph.example", "localhost", "192.0.2.7", "::1", "[::1]", "a_b"])
def test_a_name_is_taken_as_readers_type_it(name: str) -> None:
    assert host_name(name) == name.strip("[]")


@pytest.mark.parametrize(
    "name", ["http://graph.example", "graph.example:8000", "", " ", "a/b", "*.example", "[::1]:80"]
)
def test_what_is_more_than_a_name_is_refused_in_words(name: str) -> None:
    with pytest.raises(BadRequest, match="--name"):
        host_name(name)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--allow-origin", "https://graphics.example.org"), "the public store alone"),
        (("--public", "--allow-origin", "https://graphics.example.org/page"), "without a path"),
        (("--public", "--allow-origin", "*"), "expected a site"),
    ],
)
def test_other_sites_are_named_one_by_one_and_for_the_public_store(
    scamgraph: Run, words: tuple[str, ...], said: str
) -> None:
    refused = scamgraph("serve", *words)
    assert refused.returncode == 1
    assert said in refused.stderr

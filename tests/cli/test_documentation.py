"""README.md and docs/adding-a-source.md, followed to the letter in a checkout of its own."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.servers.lines import CHECKOUT

pytestmark = pytest.mark.long

PACKAGES = ("graph", "ingest", "queries", "api", "cli")
BLOCK = re.compile(r"```(sh|text)\n(.*?)```", re.DOTALL)
TIMEOUT_S = 600


def blocks() -> list[tuple[str, str]]:
    """The commands of the ten minutes, each but the installation, and what they print."""
    text = (CHECKOUT / "docs" / "adding-a-source.md").read_text("utf-8")
    section = text.partition("\n## In ten minutes\n")[2].partition("\n## ")[0]
    return [(how, body) for how, body in BLOCK.findall(section) if not body.startswith("make ")]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a copy of the checkout without a store."""
    for package in PACKAGES:
        shutil.copytree(
            CHECKOUT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(CHECKOUT / "Makefile", tmp_path)
    (tmp_path / ".venv").symlink_to(CHECKOUT / ".venv")
    return tmp_path


def test_after_make_demo_every_command_of_the_readme_works(checkout: Path) -> None:
    home = checkout / "home of the user"
    home.mkdir()
    readme = (CHECKOUT / "README.md").read_text("utf-8")
    commands = "".join(body for how, body in BLOCK.findall(readme) if how == "sh")
    named = [line.partition("scamgraph ")[2].split()[0] for line in commands.splitlines()[1:]]
    assert {"show", "path", "cut", "picture", "report", "verify", "query"} <= set(named)
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("NEO4J_", "SCAMGRAPH_"))}
    done = subprocess.run(
        # What is installed is older than the copied files; `-o` keeps it.
        [
            "/bin/sh",
            "-c",
            f"set -ex\nmake -o .venv/.has-run demo ARGS=--no-serve\n{commands}",
        ],
        cwd=checkout,
        env={**kept, "HOME": str(home), "PYTHONPATH": str(checkout), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "is empty" not in done.stderr
    assert "O'Smach Resort   [" in done.stdout
    assert "Senate of Cambodia  to  O'Smach Resort" in done.stdout
    assert (checkout / "osmach.svg").exists() and (checkout / "osmach.zip").exists()
    assert (checkout / ".scamgraph" / "engine").is_dir()
    assert [path for path in home.rglob("*") if "scamgraph" in path.name] == []


def test_a_stranger_adds_a_source_by_the_documents_own_commands(checkout: Path) -> None:
    script = "set -e\n" + "".join(body for how, body in blocks() if how == "sh")
    done = subprocess.run(
        ["/bin/bash", "-c", script],
        cwd=checkout,
        env={**os.environ, "PYTHONPATH": str(checkout), "COLUMNS": "200"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    wanted = [line for how, body in blocks() if how == "text" for line in body.splitlines()]
    assert len(wanted) > 6
    place = 0
    for line in wanted:
        pattern = ".*".join(re.escape(part) for part in line.rstrip().split("…"))
        found = re.compile(pattern).search(done.stdout, place)
        assert found, f"{line}\nis not in\n{done.stdout[place:]}"
        place = found.start()
    assert not (checkout / "ingest" / "sources" / "harbour_report").exists()
    assert not (CHECKOUT / "ingest" / "sources" / "harbour_report").exists()

"""docs/adding-a-source.md, followed to the letter in a checkout of its own."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from tests.servers.lines import CHECKOUT

PACKAGES = ("graph", "ingest", "queries", "api", "cli")
BLOCK = re.compile(r"```(sh|text)\n(.*?)```", re.DOTALL)
TIMEOUT_S = 600


def blocks() -> list[tuple[str, str]]:
    """The commands of the ten minutes, each but the installation, and what they print."""
    text = (CHECKOUT / "docs" / "adding-a-source.md").read_text("utf-8")
    section = text.partition("\n## In ten minutes\n")[2].partition("\n## ")[0]
    return [(how, body) for how, body in BLOCK.findall(section) if not body.startswith("make ")]


def test_a_stranger_adds_a_source_by_the_documents_own_commands(tmp_path: Path) -> None:
    for package in PACKAGES:
        shutil.copytree(
            CHECKOUT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    (tmp_path / ".venv").symlink_to(CHECKOUT / ".venv")
    script = "set -e\n" + "".join(body for how, body in blocks() if how == "sh")
    done = subprocess.run(
        ["/bin/bash", "-c", script],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path), "COLUMNS": "200"},
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
    assert not (tmp_path / "ingest" / "sources" / "harbour_report").exists()
    assert not (CHECKOUT / "ingest" / "sources" / "harbour_report").exists()

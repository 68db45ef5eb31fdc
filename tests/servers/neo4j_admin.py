"""neo4j-admin of a fetched line, as the commands that scamgraph prints call it."""

import shlex
import subprocess
from pathlib import Path

from tests.servers.lines import Line
from tests.servers.neo4j_server import JVM, SMALL, Sized

MAIN = "org.neo4j.cli.AdminTool"
WITHIN_S = 3_600


def run_admin(
    line: Line, java: Path, home: Path, command: str, folder: Path, sized: Sized = SMALL
) -> str:
    """Give a command in a folder, for the server with this home; what was printed.

    Raise RuntimeError with that if it failed.
    """
    _, *words = shlex.split(command)
    done = subprocess.run(
        [java, *sized.java, *JVM, "-cp", f"{line.lib}/*", MAIN, *words],
        cwd=folder,
        env={"NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")},
        capture_output=True,
        text=True,
        timeout=WITHIN_S,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{done.stdout}\n{done.stderr}")
    return done.stdout

"""Brings a Neo4j Community server by Maven: `python -m tests.servers.fetch 5.26 2026`."""

import shutil
import subprocess
import sys
import time

from tests.servers.lines import LINES, Line

COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"
TAIL = 20


def fetch(line: Line) -> str:
    """Put the jars of one line into its folder and say what was done.

    They are gathered beside it and moved in when all are there: a folder is whole or absent.
    """
    if line.is_fetched():
        return f"Neo4j {line.version} is there: {line.lib}"
    maven = shutil.which("mvn")
    if maven is None:
        sys.exit("Neo4j is fetched by Maven: install it first (mvn is not on the PATH).")
    began = time.monotonic()
    partial = line.folder.with_name(f"{line.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    done = subprocess.run(
        [
            maven,
            "--batch-mode",
            "--quiet",
            f"--file={line.pom}",
            COPY,
            "-DincludeScope=runtime",
            f"-DoutputDirectory={partial / 'lib'}",
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        shutil.rmtree(partial, ignore_errors=True)
        tail = "\n".join(done.stdout.splitlines()[-TAIL:])
        sys.exit(f"Maven could not bring Neo4j {line.version}:\n{tail}")
    shutil.rmtree(line.folder, ignore_errors=True)
    partial.rename(line.folder)
    if not line.is_fetched():
        sys.exit(f"Maven brought another version than {line.version}: see {line.pom.name}.")
    return f"Neo4j {line.version} fetched in {time.monotonic() - began:.0f} s: {line.lib}"


def main(names: list[str]) -> None:
    """Fetch the lines named, in that order."""
    unknown = [name for name in names if name not in LINES]
    if unknown or not names:
        sys.exit(f"usage: python -m tests.servers.fetch {' | '.join(LINES)}")
    for name in names:
        print(fetch(LINES[name]), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])

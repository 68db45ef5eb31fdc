"""Finds a Java of a wanted version by asking each one: `python -m tests.servers.java 17 21`."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

HOMES = (
    ("/usr/lib/jvm", "*/bin/java"),
    ("/Library/Java/JavaVirtualMachines", "*/Contents/Home/bin/java"),
)


def candidates() -> Iterator[Path]:
    """Every place where a Java may be, the user's own choice first."""
    if home := os.environ.get("JAVA_HOME"):
        yield Path(home) / "bin" / "java"
    if found := shutil.which("java"):
        yield Path(found)
    for folder, pattern in HOMES:
        yield from sorted(Path(folder).glob(pattern))


@cache
def major(java: Path) -> int | None:
    """The major version that this Java says it is; None if it does not run."""
    try:
        answer = subprocess.run(
            [java, "-version"], capture_output=True, text=True, timeout=30, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    said = re.search(r'version "(\d+)', answer.stderr + answer.stdout)
    return int(said[1]) if said else None


def find_java(wanted: Sequence[int]) -> Path | None:
    """The first Java of the first wanted major version that is there at all."""
    for version in wanted:
        for java in candidates():
            if major(java) == version:
                return java
    return None


if __name__ == "__main__":
    chosen = find_java([int(word) for word in sys.argv[1:]])
    if chosen is None:
        sys.exit(f"no Java {' or '.join(sys.argv[1:])} here")
    print(chosen)

"""The process that is weighed: `python -m benchmarks.memory.loader FOLDER` loads it and says."""

import resource
import subprocess
import sys
from pathlib import Path

from benchmarks.environment import environment
from graph.settings import Settings
from graph.store import open_store
from ingest.pipeline import ingest_folder


def peak_of_loading(settings: Settings, folder: Path) -> tuple[int, float]:
    """How many claims a process of its own loaded, and the most memory that it took (MB).

    Raises CalledProcessError where it fails; what it said stands on our standard error.
    """
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.memory.loader", str(folder)],
        env=environment(settings),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    claims, kilobytes = done.stdout.split()
    return int(claims), int(kilobytes) * 1024 / 1e6


def main(folder: Path) -> None:
    """Load; the claims that are new, and the peak in kB, which is what Linux counts in."""
    with open_store(Settings()) as store:
        new = ingest_folder(store, folder).new
    print(new, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""The process that is killed: `python -m benchmarks.kills.loader NUMBER`; it says how far it is."""

import subprocess
import sys

from benchmarks.environment import environment
from benchmarks.kills.loads import made
from graph.settings import Settings
from graph.store import open_store
from graph.store.load import load

BEGINS, ENDS = "loading", "done"


def start(settings: Settings, number: int) -> subprocess.Popen[str]:
    """Such a process, after it has said that its load begins."""
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.kills.loader", str(number)],
        env=environment(settings),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    process.stdout.readline()
    return process


def main(number: int) -> None:
    """Load the country of this number; a line as it begins, as each part begins, at the end."""
    with open_store(Settings()) as store:
        print(BEGINS, flush=True)
        load(store, made(number), progress=lambda part, _: print(f"part {part}", flush=True))
        print(ENDS, flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]))

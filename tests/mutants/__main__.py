"""Put each fault of faults.toml into a copy, and see its test fail: `python -m tests.mutants`.

A fault that its test does not catch, or that fits the code no more, is printed and ends in exit 1.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path

from tests.servers.lines import CHECKOUT

FAULTS = Path(__file__).with_name("faults.toml")
LONGEST_S = 900
COPIED = ("graph", "ingest", "queries", "api", "cli", "tests", "benchmarks", "docs")


@dataclass(frozen=True, slots=True)
class Fault:
    """What one line becomes: `was` stands just once in `file`; `test` is a pytest node."""

    test: str
    file: str
    was: str
    becomes: str


def faults(chosen: str) -> list[Fault]:
    """Those whose test's name holds a text."""
    read = tomllib.loads(FAULTS.read_text("utf-8"))
    return [one for row in read["fault"] if chosen in (one := Fault(**row)).test]


def verdict(fault: Fault, tree: Path) -> str:
    """Whether it is `caught`, or else what went wrong; the file is as before afterwards."""
    file = tree / fault.file
    sound = file.read_text("utf-8")
    if sound.count(fault.was) != 1:
        return f"stands {sound.count(fault.was)} times in {fault.file}"
    file.write_text(sound.replace(fault.was, fault.becomes), "utf-8")
    try:
        code = _tested(fault.test, tree)
    except subprocess.TimeoutExpired:
        return f"its test did not end within {LONGEST_S} s"
    finally:
        file.write_text(sound, "utf-8")
    return {0: "not caught", 1: "caught"}.get(code, f"pytest ended with {code}")


def _tested(test: str, tree: Path) -> int:
    asked = [sys.executable, "-m", "pytest", "-q", "-x", "-n", "0", f"tests/graph/evidence/{test}"]
    return subprocess.run(
        asked, cwd=tree, capture_output=True, check=False, timeout=LONGEST_S
    ).returncode


def main() -> None:
    """Print a line a fault."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("-k", default="", help="only tests whose name holds this text")
    known = faults(parser.parse_args().k)
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder)
        for name in COPIED:
            shutil.copytree(
                CHECKOUT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__")
            )
        shutil.copy(CHECKOUT / "pyproject.toml", tree)
        missed = 0
        for test in sorted({fault.test for fault in known}):
            if code := _tested(test, tree):
                sys.exit(f"{test} fails without any fault (pytest ended with {code})")
        for fault in known:
            found = verdict(fault, tree)
            missed += found != "caught"
            print(f"{found}: {fault.test}\n    {fault.was}\n    -> {fault.becomes}", flush=True)
    print(f"{len(known) - missed} of {len(known)} faults caught")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()

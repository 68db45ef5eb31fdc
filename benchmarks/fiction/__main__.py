"""A store of fiction to look at: `python -m benchmarks.fiction --claims 10000`."""

import argparse
import sys
from pathlib import Path

from benchmarks.fiction.generating import stream
from benchmarks.fiction.own_store import load_fiction
from graph.errors import ScamgraphError


def main() -> None:
    """Load a country into a home folder of its own."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fiction", description=__doc__)
    parser.add_argument("--claims", type=int, default=1_000, help="how many (default 1000)")
    parser.add_argument("--seed", type=int, default=7, help="another seed, another country")
    parser.add_argument("--home", type=Path, default=Path("out/fiction"), help="its own store")
    chosen = parser.parse_args()
    try:
        new = load_fiction(chosen.home, stream(chosen.seed, chosen.claims))
    except ScamgraphError as refusal:
        sys.exit(f"refused: {refusal}")
    print(
        f"{new} new claims in {chosen.home}; to look: SCAMGRAPH_HOME={chosen.home} scamgraph serve"
    )


if __name__ == "__main__":
    main()

"""Prints the tables: `python -m benchmarks.asking --engine neo4j-5.26`."""

import argparse
import sys
from collections.abc import Iterator

from benchmarks.asking import guarding, library, streaming
from benchmarks.asking.service import served
from benchmarks.bench import Bench
from benchmarks.fiction import generate
from benchmarks.machine import about_machine
from benchmarks.ours import load_whole
from benchmarks.servers import ENGINES, NoServer, serving


def main() -> None:
    """Measure on each engine and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.asking", description=__doc__)
    parser.add_argument("--claims", type=int, default=5_000, help="fictional claims (5000)")
    parser.add_argument("--rounds", type=int, default=5, help="turns of each side (5)")
    parser.add_argument("--engine", action="append", choices=ENGINES, help="default: all")
    chosen = parser.parse_args()
    dataset = generate(7, chosen.claims)
    for name, value in about_machine().items():
        print(f"- {name}: {value}")
    try:
        for engine in chosen.engine or ENGINES:
            with serving(engine, dataset) as bench:
                load_whole(bench.store, dataset)
                print(f"\n## {bench.store.engine}\n", flush=True)
                for line in _lines(bench, chosen.rounds):
                    print(line, flush=True)
    except NoServer as missing:
        sys.exit(str(missing))


def _lines(bench: Bench, rounds: int) -> Iterator[str]:
    yield (
        "| question | clients | raw p50 | api p50 | at most | raw p95 | api p95 | at most "
        "| raw mean | api mean |"
    )
    yield f"{'|---' * 10}|"
    with served(bench.settings) as (port, _):
        for name, clients, raw, api in library.measured(bench, port, rounds):
            yield (
                f"| {name} | {clients} | {raw.p50():.1f} | {api.p50():.1f} "
                f"| {1.5 * raw.p50() + 3:.1f} | {raw.p95():.1f} | {api.p95():.1f} "
                f"| {2 * raw.p95() + 5:.1f} | {raw.mean():.1f} | {api.mean():.1f} |"
            )
    yield "\n| text | " + " | ".join(_SIDES) + " | guard, seen | guard, new |"
    yield "|---" * (len(_SIDES) + 3) + "|"
    for name, waits in guarding.measured(bench, rounds):
        p50 = {side: one.p50() for side, one in waits.items()}
        seen = (p50["guarded"] - p50["bare"]) / p50["bare"]
        new = (p50["new guarded"] - p50["new bare"]) / p50["explain"]
        cells = " | ".join(f"{p50[side]:.2f}" for side in _SIDES)
        yield f"| {name} | {cells} | {seen:+.2f} of bare | {new:+.2f} of an EXPLAIN |"
    found = streaming.measured(bench.store)
    yield (
        f"\n{found.rows:,} rows as CSV in {found.whole_s:.1f} s, first byte after "
        f"{found.first_byte_s * 1000:.0f} ms; memory {found.before_mb} MB before, at most "
        f"{found.most_mb} MB"
    )


_SIDES = ("bare", "bounded", "guarded", "words", "explain", "new bare", "new guarded")


if __name__ == "__main__":
    main()

"""Runs the parts on each server and writes the tables: `python -m benchmarks --claims 5000`."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from benchmarks.bench import MEGABYTES, SIZES, Bench
from benchmarks.fiction import generate
from benchmarks.machine import about_machine
from benchmarks.registry import all_parts
from benchmarks.servers import ENGINES, NoServer, serving
from benchmarks.tables import Measured, markdown, write_csv
from benchmarks.turns import in_turn


def options() -> argparse.Namespace:
    """What to run, on what, how often."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(all_parts()))
    parser.add_argument("--claims", type=int, default=5_000, help="fictional claims (5000)")
    parser.add_argument("--rounds", type=int, default=5, help="turns of each side (5)")
    parser.add_argument("--warm-up", type=int, default=1, help="turns before, not counted (1)")
    parser.add_argument(
        "--engine", action="append", choices=ENGINES, help="default: neo4j-5.26 and embedded"
    )
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=SIZES, help="claims, for cost-by-size"
    )
    parser.add_argument(
        "--megabytes", type=int, nargs="+", default=MEGABYTES, help="of files, for memory"
    )
    parser.add_argument(
        "--kept", type=Path, help="a folder that keeps what admin-import fills, for the next run"
    )
    parser.add_argument(
        "--enough",
        type=float,
        help="admin-import ends the load over Bolt when it has taken so many times as long",
    )
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--out", type=Path, default=Path("out/bench"))
    chosen = parser.parse_args()
    unknown = set(chosen.parts) - set(all_parts())
    if unknown:
        parser.error(f"no part {', '.join(sorted(unknown))}; there are {', '.join(all_parts())}")
    return chosen


def measure(chosen: argparse.Namespace) -> list[Measured]:
    """Every chosen part on every chosen server; each server is started once."""
    parts = [part for key, part in all_parts().items() if key in (chosen.parts or all_parts())]
    held = chosen.claims if any(part.uses_dataset for part in parts) else 0
    dataset = generate(chosen.seed, held)
    done = []
    for engine in chosen.engine or ("neo4j-5.26", "embedded"):
        with serving(engine, dataset) as served:
            bench = replace(
                served, claims=chosen.claims, sizes=tuple(chosen.sizes),
                megabytes=tuple(chosen.megabytes), kept=chosen.kept, enough=chosen.enough,
            )  # fmt: skip
            for part in parts:
                if not engine.startswith(part.engines):
                    continue
                _tell(f"{part.id} on {bench.store.engine}")
                sides = part.sides(bench)
                seconds = in_turn(
                    sides,
                    chosen.rounds,
                    warm_up=chosen.warm_up,
                    tell=_tell,
                    unit=part.unit,
                )
                remarks = {side.name: said for side in sides if (said := side.remark())}
                done.append(Measured(part, _called(bench), chosen.claims, seconds, remarks))
    return done


def _called(bench: Bench) -> str:
    """What a table calls a server: the embedded engine says that it is compatible with Neo4j."""
    name = bench.store.engine
    return f"embedded {name[name.index('(') :]}" if "(" in name else name


def main() -> None:
    """Measure, write `bench.md` and `bench.csv`, and print the tables."""
    chosen = options()
    machine = about_machine()
    try:
        done = measure(chosen)
    except NoServer as missing:
        sys.exit(str(missing))
    chosen.out.mkdir(parents=True, exist_ok=True)
    tables = markdown(done, machine)
    (chosen.out / "bench.md").write_text(tables, encoding="utf-8")
    write_csv(chosen.out / "bench.csv", done)
    print(tables)
    _tell(f"written: {chosen.out / 'bench.md'}, {chosen.out / 'bench.csv'}")


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()

"""Kill loads on an engine: `python -m benchmarks.kills --kills 50 --engine neo4j-5.26`."""

import argparse
import sys
from itertools import islice

from benchmarks.kills.killing import Killed, kills
from benchmarks.kills.loads import AT_ONCE, IN_PARTS
from benchmarks.kills.victims import served
from benchmarks.servers import ENGINES, NoServer
from graph.store import open_store
from graph.store.rebuild import compare


def options() -> argparse.Namespace:
    """How many, of what, on what."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.kills", description=__doc__)
    parser.add_argument("--kills", type=int, default=50, help="how many on each engine (50)")
    parser.add_argument(
        "--engine", action="append", choices=ENGINES, help="may be repeated; default: all"
    )
    parser.add_argument(
        "--server", action="store_true", help="kill the server instead of the loader"
    )
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def killed_on(engine: str, chosen: argparse.Namespace) -> int:
    """Kill loads on an engine, half of them loads in parts; how many faults were found."""
    faults = 0
    for size, what, share in (
        (AT_ONCE, "in one transaction", chosen.kills // 2),
        (IN_PARTS, "in parts", chosen.kills - chosen.kills // 2),
    ):
        with served(engine) as victim:
            server = victim.kill if chosen.server else None
            settings = victim.settings.model_copy(update={"part_claims": size})
            found = kills(settings, seed=chosen.seed, server=server, revive=victim.revive)
            done = list(islice(found, share))
            with open_store(settings) as store:
                problems = compare(store).problems
        faults += _report(engine, what, done, problems)
    return faults


def _report(engine: str, what: str, done: list[Killed], problems: tuple[str, ...]) -> int:
    lost = sum(one.left.lost for one in done)
    halves = [f"{one.number}: {half}" for one in done for half in (*one.left.halves, *one.faults)]
    before = sum(one.left.parts == 0 for one in done)
    after = sum(one.left.parts == one.left.of for one in done)
    acknowledged = sum(one.left.acknowledged for one in done)
    print(
        f"{engine}, {what}: {len(done)} kills; nothing there {before}, some parts "
        f"{len(done) - before - after}, all there {after}; parts acknowledged {acknowledged}, "
        f"acknowledged claims lost {lost}, half-loaded sources or parts {len(halves)}, "
        f"links that differ from the record {len(problems)}",
        flush=True,
    )
    for fault in [*halves, *problems]:
        print(f"    {fault}")
    return lost + len(halves) + len(problems)


def main() -> None:
    """Kill, and fail where anything was lost or half there."""
    chosen = options()
    try:
        faults = sum(killed_on(engine, chosen) for engine in chosen.engine or ENGINES)
    except NoServer as missing:
        sys.exit(str(missing))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()

"""Times searches in a store of so many names: `python -m benchmarks.names.speed --names 100000`.

The names are invented, in seven scripts. The processor's time of the asking thread stands beside
the time that passed: on a machine that does nothing else they are alike.
"""

import argparse
import resource
import time
from collections.abc import Iterator
from random import Random
from statistics import quantiles

from benchmarks.fiction import generate
from benchmarks.fiction.names import SCRIPTS, TAILS, Name, make_name
from benchmarks.machine import about_machine
from benchmarks.servers import ENGINES, serving
from graph.answers.search import search
from graph.store import Store
from graph.store.connection import Transaction

PART = 5_000  # entities written in one transaction
ASKED = 60  # searches of each class
KINDS = ("Person", "Person", "Company", "Company", "Compound", "Place", "StateBody")
MAKE = (
    "UNWIND $rows AS row CREATE (e:Entity) SET e.id = row.id, e.name = row.name, "
    "e.names = row.names, e.refs = [row.id], e.kinds = [row.kind], e.claims = row.claims, "
    "e.search = row.id"
)


def make_names(number: int, rng: Random) -> Iterator[tuple[str, Name, list[str]]]:
    """So many names of things: each by its kind, with those that its thing has."""
    made = 0
    while made < number:
        kind = rng.choice(KINDS)
        name = make_name(rng, kind)
        names = [
            name.latin,
            *rng.sample([name.others[s] for s in SCRIPTS], rng.choice((0, 0, 1, 2))),
        ]
        made += len(names)
        yield kind, name, names


def fill(store: Store, things: list[tuple[str, Name, list[str]]], rng: Random) -> None:
    """Write them as entities; what else a load writes is not read by a search."""
    rows = [
        {
            "id": f"e{at}",
            "kind": kind,
            "name": names[0],
            "names": names,
            "claims": rng.randint(1, 40),
        }
        for at, (kind, _, names) in enumerate(things)
    ]
    for at in range(0, len(rows), PART):
        some = rows[at : at + PART]

        def write(tx: Transaction, some: list[dict[str, object]] = some) -> None:
            tx.each(MAKE, some)

        store.write(write)


def asked(kind: str, name: Name, rng: Random) -> dict[str, str]:
    """What a reader may type who looks for this name, by class."""
    words = name.latin.split()
    at = rng.randrange(1, len(words[0]))
    tail = words[0] if kind == "Person" or words[-1] not in TAILS[kind] else ""
    return {
        "as written": name.latin,
        "a letter wrong": words[0][:at] + "e" + words[0][at + 1 :] + " " + " ".join(words[1:]),
        "words turned round": " ".join(reversed(words)),
        "words joined": "".join(words),
        "the beginning": name.latin[: max(3, len(name.latin) // 2)],
        "one word": tail or words[0],
        "Chinese": name.others["zh"],
        "Thai": name.others["th"],
        "Khmer": name.others["km"],
        "Burmese": name.others["my"],
        "nothing": "zzyzx qwfpg",
    }


def main() -> None:
    """Fill a store, ask, and print a table in Markdown."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.names.speed", description=__doc__)
    parser.add_argument("--names", type=int, default=100_000)
    parser.add_argument("--engine", choices=ENGINES, default="embedded")
    chosen = parser.parse_args()
    rng = Random(7)
    things = list(make_names(chosen.names, rng))
    with serving(chosen.engine, generate(7, 0)) as bench:
        fill(bench.store, things, rng)
        before, began = _memory(), _clocks()
        search(bench.store, "x")
        built = _since(began)
        bench.store.write(lambda tx: tx.rows("MATCH (e:Entity {id: 'e0'}) SET e.claims = 50"))
        began = _clocks()
        search(bench.store, "x")
        again = _since(began)
        took: dict[str, list[tuple[float, float]]] = {}
        for kind, name, _ in rng.sample(things, ASKED):
            for how, text in asked(kind, name, rng).items():
                began = _clocks()
                search(bench.store, text)
                took.setdefault(how, []).append(_since(began))
    print(*(f"{key}: {value}" for key, value in about_machine().items()), sep="\n")
    print(f"\n{chosen.names:,} names of {len(things):,} things on {chosen.engine}")
    print(f"first search, which makes the index: {built[0]:.1f} s ({built[1]:.1f} s of processor)")
    print(f"after a new version: {again[0]:.1f} s ({again[1]:.1f} s of processor)")
    print(f"memory of the index and its making: {_memory() - before} MB\n")
    print(
        "| search | p50 ms | p95 ms | p50 of processor | p95 of processor |\n|---|--:|--:|--:|--:|"
    )
    for how, times in {**took, "all": [t for some in took.values() for t in some]}.items():
        figures = [_percent([t[at] for t in times], p) for at in (0, 1) for p in (50, 95)]
        print(f"| {how} | " + " | ".join(f"{1000 * figure:.1f}" for figure in figures) + " |")


def _clocks() -> tuple[float, float]:
    return time.perf_counter(), time.thread_time()


def _since(began: tuple[float, float]) -> tuple[float, float]:
    return time.perf_counter() - began[0], time.thread_time() - began[1]


def _percent(times: list[float], percent: int) -> float:
    return quantiles(times, n=100, method="inclusive")[percent - 1]


def _memory() -> int:
    """Return the most memory that this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main()

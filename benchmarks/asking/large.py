"""Every library question on a large record: `python -m benchmarks.asking.large`.

The bundled record and a fictional country are loaded in turn; every question of the library is run
on each, about the most linked entities of the kinds that it asks for. Four answers read the whole
record: they are computed, and then asked for over HTTP of a server that says it is ready.
Milliseconds are the median of the rounds, after one that warms up.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from statistics import median

from benchmarks.asking.service import Client, served
from benchmarks.bench import Bench
from benchmarks.fiction import generate
from benchmarks.fiction.generating import stream
from benchmarks.machine import about_machine
from benchmarks.servers import ENGINES, NoServer, serving
from graph.answers.contradictions import find_contradictions, read_differences
from graph.answers.measures import get_measures
from graph.answers.network import whole_network
from graph.answers.single_source import get_single_source, read_resting
from graph.store import Store
from graph.store.load import load
from ingest.dataset_folder import folders
from ingest.pipeline import ingest_folder
from queries.bounded_read import StoppedByTime
from queries.execution import run
from queries.questions import SOURCES, Param, Question, questions

CLAIMS = 200_000
SEED = 7
MOST_S, MEDIAN_MS, MOST_RATIO = 5, 100, 10  # what the figures should be at most
_LINKED = (
    "MATCH (e:Entity) WHERE size($kinds) = 0 OR any(k IN e.kinds WHERE k IN $kinds) "
    "MATCH (l:Link) WHERE l.from = e.id OR l.to = e.id "
    "WITH e.id AS id, count(l) AS links ORDER BY links DESC, id LIMIT 5 RETURN id"
)
_TEXTS = {
    SOURCES: "MATCH (c:Claim) WITH c.source AS text, count(c) AS n ORDER BY n DESC LIMIT 1 "
    "RETURN text",
    "publisher": "MATCH (s:Source) WITH s.publisher AS text, count(s) AS n ORDER BY n DESC "
    "LIMIT 1 RETURN text",
}
DAY = "2024-06-30"
# What answers to the whole record are called, and their addresses.
WHOLE = {
    "single source": "/api/single-source",
    "contradictions": "/api/contradictions",
    "measures": "/api/measures",
    "the whole network": "/api/pictures/complicity.json",
}
SERVED = ", served"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.asking.large", description=__doc__)
    parser.add_argument("--claims", type=int, default=CLAIMS, help=f"fictional ({CLAIMS})")
    parser.add_argument("--rounds", type=int, default=3, help="after one that warms up (3)")
    parser.add_argument("--engine", choices=ENGINES, default="neo4j-5.26")
    chosen = parser.parse_args()
    print(*(f"- {name}: {value}" for name, value in about_machine().items()), sep="\n")
    try:
        small = measured(chosen.engine, 0, chosen.rounds)
        large = measured(chosen.engine, chosen.claims, chosen.rounds)
    except NoServer as missing:
        sys.exit(str(missing))
    for line in lines(small, large, chosen.claims):
        print(line)


def measured(engine: str, claims: int, rounds: int) -> dict[str, float]:
    """Return the milliseconds of every question and answer, of so many claims or the record."""
    with serving(engine, generate(SEED, 1_000)) as bench:
        for part in stream(SEED, claims) if claims else ():
            load(bench.store, part)
        for dataset in () if claims else folders().values():
            ingest_folder(bench.store, dataset)
        found: dict[str, float] = {}
        for name, ask in asks(bench):
            try:
                found[name] = milliseconds(ask, rounds)
            except StoppedByTime:
                found[name] = float("inf")
            print(f"{bench.store.engine}, {claims}: {name} {found[name]:.0f} ms", file=sys.stderr)
        with served(bench.settings) as (port, _):
            client = Client(port)
            for name, path in WHOLE.items():
                waited = milliseconds(lambda p=path: client.get(p), rounds, warm=False)  # type: ignore[misc]
                found[name + SERVED] = waited
        return found


def asks(bench: Bench) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield what is asked, by name."""
    store = bench.store
    # The read is what is computed; the answer after it has that from before.
    yield "single source", lambda: (store.read(read_resting), get_single_source(store))
    yield "contradictions", lambda: (store.read(read_differences), find_contradictions(store))
    yield "measures", lambda: get_measures(store)
    yield "the whole network", lambda: whole_network(store)
    for question in questions().values():
        values = given(store, question)
        yield question.id, lambda q=question, v=values: run(store, q, v)  # type: ignore[misc]


def given(store: Store, question: Question) -> Mapping[str, object]:
    """Return a value for each parameter that must be given."""
    required = [param for param in question.params if param.required]
    return {param.name: value(store, param, at) for at, param in enumerate(required)}


def value(store: Store, param: Param, at: int) -> object:
    """Return what to ask about: the most linked, or what most claims have."""
    if param.type == "entity":
        found = store.read(lambda tx: tx.rows(_LINKED, kinds=list(param.kinds)))
        return found[min(at, len(found) - 1)]["id"]
    if param.type == "integer":
        return param.min
    if param.type == "date":
        return DAY
    if param.fixed_choices:
        return param.fixed_choices[0]
    text = _TEXTS.get(param.choices_from) or _TEXTS.get(param.name)
    row = store.read(lambda tx: tx.first(text)) if text else None
    return row["text"] if row else "ministry"


def milliseconds(ask: Callable[[], object], rounds: int, *, warm: bool = True) -> float:
    """Return the median wait, where `warm` after one that is not counted."""
    if warm:
        ask()
    waits = []
    for _ in range(rounds):
        began = time.perf_counter()
        ask()
        waits.append(time.perf_counter() - began)
    return median(waits) * 1000


def lines(small: Mapping[str, float], large: Mapping[str, float], claims: int) -> Iterator[str]:
    """Yield the tables: the answers to the whole, then the questions, the slowest first."""
    sizes = f"the record | {claims:,} claims | ratio (at most {MOST_RATIO})"
    yield f"\n| ms | computed: {sizes} | served: {sizes} |"
    yield f"{'|---' * 7}|"
    for name in WHOLE:
        yield f"| {name} | {_cells(small, large, name)} | {_cells(small, large, name + SERVED)} |"
    asked = sorted((name for name in large if name in questions()), key=lambda n: -large[n])
    yield f"\n| ms | {sizes} |"
    yield f"{'|---' * 4}|"
    for name in asked:
        yield f"| {name} | {_cells(small, large, name)} |"
    within = sum(large[name] <= MOST_S * 1000 for name in asked)
    yield (
        f"\nOf {len(asked)} questions {within} within {MOST_S} s; median "
        f"{median(large[name] for name in asked):.0f} ms (at most {MEDIAN_MS})"
    )


def _cells(small: Mapping[str, float], large: Mapping[str, float], name: str) -> str:
    return f"{small[name]:.1f} | {large[name]:.1f} | {large[name] / small[name]:.1f}"


if __name__ == "__main__":
    main()

"""Prints a table a figure: `python -m benchmarks.evidence --engine embedded --claims 10000`."""

import argparse
import gc
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.evidence import cuts, hubs
from benchmarks.evidence.asking import TIMES, Question
from benchmarks.evidence.growing import LARGE, SMALL, growing
from benchmarks.evidence.loading import MOST_K, Network, loaded
from benchmarks.evidence.turns import Sides, in_turns, milliseconds, ratios
from benchmarks.figures import Spread, spread
from benchmarks.machine import about_machine
from benchmarks.ours import write_graph_alone
from benchmarks.servers import ENGINES, NoServer, home_of_a_run
from graph.memory import freeze_objects

SIZES = (1_000, 10_000, 100_000, 1_000_000)
NOTE = """
The graph of a fictional country alone is written, and of its record the claims behind the answers.
40 pairs (a person or state body, a compound) 2, 3 and 4 steps apart, chosen by a seed; each side of
each pair in turn, round after round. *Raw* is the levels and the links' arrays that the question
reads, on the raw driver, a row a link, consumed; *searched* the chains found; *answered* those with
their claims and words. Milliseconds are p50 / p95; a ratio is of p95 to p95, the median of the
rounds and (least to most)."""


def main() -> None:
    """Measure on each engine and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.evidence", description=__doc__)
    parser.add_argument("--claims", type=int, action="append", help=f"default: {SIZES}")
    parser.add_argument("--rounds", type=int, default=5, help="turns of each side (5)")
    parser.add_argument(
        "--engine", action="append", choices=ENGINES, help="default: neo4j-5.26 and embedded"
    )
    parser.add_argument(
        "--store", type=Path, help="a folder that keeps what was made, for the next run"
    )
    parser.add_argument(
        "--growth", action="store_true", help="only how cost grows with the graph, no other table"
    )
    chosen = parser.parse_args()
    for name, value in about_machine().items():
        print(f"- {name}: {value}")
    print(NOTE)
    sizes = chosen.claims or SIZES
    try:
        with ExitStack() as stack:
            folder = chosen.store or stack.enter_context(home_of_a_run())
            for engine in chosen.engine or ("neo4j-5.26", "embedded"):
                for claims in () if chosen.growth else sizes:
                    _print(_measured(engine, claims, chosen.rounds, folder))
                if chosen.growth or {SMALL, LARGE} <= set(sizes):
                    _print(_growth(engine, chosen.rounds, folder))
    except NoServer as missing:
        sys.exit(str(missing))
    if not chosen.growth:
        _print_cuts()


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line, flush=True)


def _measured(engine: str, claims: int, rounds: int, folder: Path) -> Iterator[str]:
    with loaded(engine, claims, folder) as (bench, network):
        asked = {
            time: [Question(bench.store, pair, bounds) for pair in network.pairs]
            for time, bounds in TIMES.items()
        }
        yield f"\n## {bench.store.engine}, {claims:,} claims: {_size(network)}\n"
        freeze_objects()  # as a server does: what was read of the network stays
        yield from _paths(bench, asked, rounds)
        write_graph_alone(bench.store, network.around)
        yield from _hubs(bench, network, rounds)
        gc.unfreeze()


def _size(network: Network) -> str:
    largest = ", ".join(f"{links:,}" for _, links in network.most_linked)
    return (
        f"{network.entities:,} entities, {network.links:,} links; the most steps at one: {largest}"
    )


def _paths(bench: Bench, asked: dict[str, list[Question]], rounds: int) -> Iterator[str]:
    yield "| chains | raw | searched | to raw | answered | to raw | at most |"
    yield "|---|---|---|---|---|---|---|"
    for time, questions in asked.items():
        waits = in_turns([_beside_raw(bench, question) for question in questions], rounds)
        yield (
            f"| {time} | {milliseconds(waits['raw'])} | {milliseconds(waits['searched'])} "
            f"| {_times(ratios(waits, 'searched', 'raw'))} | {milliseconds(waits['answered'])} "
            f"| {_times(ratios(waits, 'answered', 'raw'))} | 1.5 × |"
        )
    whole = sum(question.asked()[0].candidates.complete for question in asked["now"])
    yield f"\n{whole} of {len(asked['now'])} were considered whole.\n"
    yield "| chains | k = 1 | k = 10 | ratio | at most |"
    yield "|---|---|---|---|---|"
    for name in ("searched", "answered"):
        waits = in_turns([_by_k(question, name) for question in asked["now"]], rounds)
        yield (
            f"| {name} | {milliseconds(waits['1'])} | {milliseconds(waits['10'])} "
            f"| {_times(ratios(waits, '10', '1'))} | 1.3 × |"
        )


def _beside_raw(bench: Bench, question: Question) -> Sides:
    return {
        "raw": question.raw(bench), "searched": question.searched, "answered": question.answered
    }  # fmt: skip


def _by_k(question: Question, name: str) -> Sides:
    ask = question.searched if name == "searched" else question.answered
    return {"1": lambda: ask(1), "10": lambda: ask(MOST_K)}


def _hubs(bench: Bench, network: Network, rounds: int) -> Iterator[str]:
    site = network.pairs[0][1]
    own = [(name, site) for name, _ in network.most_linked if name != site]
    yield "\n| around a hub | questions | s (least–most) | at most | MB (least–most) | at most |"
    yield "|---|---|---|---|---|---|"
    for name, pairs in (("of 5,000 links", network.near_hub), ("the country's own", own)):
        for time, bounds in TIMES.items():
            found = hubs.measured([Question(bench.store, pair, bounds) for pair in pairs], rounds)
            yield (
                f"| {name}, {time} | {len(pairs)}, {found.complete} whole "
                f"| {_span(spread(found.seconds))} | 2 | {_span(spread(found.megabytes))} | 300 |"
            )


def _growth(engine: str, rounds: int, folder: Path) -> Iterator[str]:
    yield f"\n| {engine}, in turns | {SMALL:,} claims | {LARGE:,} claims | ratio | at most |"
    yield "|---|---|---|---|---|"
    for time, way, waits in growing(engine, rounds, folder):
        yield (
            f"| {way}, {time} | {milliseconds(waits['small'])} | {milliseconds(waits['large'])} "
            f"| {_times(ratios(waits, 'large', 'small'))} | 2 × |"
        )


def _print_cuts() -> None:
    print(
        f"\n| cut: {cuts.LINKS:,} links on {cuts.ORIGINS} origins, names a level "
        "| networks | exact | origins to lose | s (least–most) | at most |\n"
        "|---|---|---|---|---|---|"
    )
    for one in cuts.measured():
        print(
            f"| {'-'.join(map(str, one.levels))} | {len(one.seconds)} | {one.exact} "
            f"| {min(one.sizes)}–{max(one.sizes)} | {_span(spread(one.seconds))} | 1 |",
            flush=True,
        )


def _times(found: Spread) -> str:
    return f"{_span(found)} ×"


def _span(found: Spread) -> str:
    return f"{found.median:.2f} ({found.least:.2f}–{found.most:.2f})"


if __name__ == "__main__":
    main()

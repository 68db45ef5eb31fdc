"""Scores the labelled pairs, or with --searches asks a running server the searches."""

import argparse
import sys

from benchmarks.names.cases import read_pairs, read_searches
from benchmarks.names.results import (
    MUCH,
    PairFigures,
    PairResult,
    best_threshold,
    class_lines,
    decide,
    tables,
)
from benchmarks.names.scorers import SCORERS, find_scorer
from benchmarks.names.searches import ask_searches, search_error, search_table


def options() -> argparse.Namespace:
    """Which scorer, and what to print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.names", description=__doc__)
    parser.add_argument(
        "--scorer", default="ours", help=f"{', '.join(SCORERS)} or module:function (ours)"
    )
    parser.add_argument(
        "--threshold",
        type=float,
        help="same from this score on; without it the scorer's own verdicts, or the best on tune",
    )
    parser.add_argument(
        "--precision",
        type=float,
        default=0.0,
        help=f"the least precision on tune of the threshold that is looked for, such as {MUCH}",
    )
    parser.add_argument(
        "--searches",
        metavar="URL",
        help="ask this server of the bundled record, such as http://127.0.0.1:8000",
    )
    parser.add_argument("--split", choices=("tune", "held"), help="only these pairs")
    parser.add_argument("--errors", action="store_true", help="list every error")
    return parser.parse_args()


def main() -> None:
    """Score, count, print."""
    asked = options()
    try:
        if asked.searches:
            print_searches(asked.searches, asked.split, errors=asked.errors)
        else:
            print_pairs(asked)
    except ValueError as fault:
        sys.exit(f"benchmarks.names: {fault}")


def print_searches(server: str, split: str | None, *, errors: bool) -> None:
    """Ask the searches and print their table, and every miss where errors are asked for."""
    searches = [search for search in read_searches() if split in {None, search.split}]
    results = ask_searches(server, searches)
    print("\n".join(search_table(results)))
    if errors:
        print("", *(search_error(row) for row in results if not row.right), sep="\n")


def print_pairs(asked: argparse.Namespace) -> None:
    """Score the pairs and print the figures, and every error where they are asked for."""
    pairs = read_pairs()
    answers = find_scorer(asked.scorer)(pairs)
    threshold = asked.threshold
    if threshold is None and answers[0].verdict is None:
        tuned = [index for index, pair in enumerate(pairs) if pair.split == "tune"]
        threshold = best_threshold(
            [pairs[index] for index in tuned], [answers[index] for index in tuned], asked.precision
        )
    results = [
        row for row in decide(pairs, answers, threshold) if asked.split in {None, row.pair.split}
    ]
    said = "own verdicts" if threshold is None else f"same from a score of {threshold:g} on"
    print(f"{asked.scorer}: {len(results)} pairs, {said}\n")
    print("| pairs | n | same | precision | recall | F | undecidable called same |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for name, each in tables(results):
        print(_line(name, each))
    print("", *class_lines(results), sep="\n")
    if asked.errors:
        print()
        for row in filter(lambda row: row.wrong, results):
            print(_error(row))


def _line(name: str, each: PairFigures) -> str:
    undecidable = f"{each.undecidable_joined} of {each.undecidable}" if each.undecidable else "–"
    return (
        f"| {name} | {each.pairs} | {each.same} | {each.precision:.3f} | {each.recall:.3f} "
        f"| {each.f:.3f} | {undecidable} |"
    )


def _error(row: PairResult) -> str:
    pair = row.pair
    return (
        f"{pair.id} {pair.kind}: {pair.left} {pair.left_extra or ''} / {pair.right} "
        f"{pair.right_extra or ''}: {pair.label}, called {row.said} ({row.answer.score:.2f}); "
        f"{pair.why}. {row.answer.reasons}"
    )


if __name__ == "__main__":
    main()

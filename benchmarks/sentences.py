"""How well plain sentences are understood: 300 of them, written without looking at the code.

`python -m benchmarks.sentences [--errors]` asks the store of the settings, which holds the bundled
record. Half of the sentences, by a hash, were looked at while the words were chosen (`tune`).
"""

import csv
import hashlib
import sys
from collections import Counter
from pathlib import Path

from graph.settings import Settings
from graph.store import open_store
from queries.interpretation import finder, interpret, is_sure

SENTENCES = Path(__file__).with_suffix(".csv")
DAY = "2026-11-30"  # on which they were written


def split_of(sentence: str) -> str:
    """Return the half of a sentence, fixed by its words."""
    digest = int(hashlib.sha256(sentence.encode()).hexdigest(), 16)
    return "tune" if digest % 2 else "held"


def main(*, errors: bool) -> None:
    """Print the figures of each half, and with `errors` what was understood otherwise."""
    counts: Counter[tuple[str, str]] = Counter()
    with SENTENCES.open(encoding="utf-8", newline="") as file, open_store(Settings()) as store:
        find = finder(store)
        for row in csv.DictReader(file):
            found = interpret(row["sentence"], find, DAY)
            wanted, ids = set(row["question"].split("|")) - {""}, [one.question.id for one in found]
            first = bool(ids) and ids[0] in wanted
            results = {
                "answerable" if wanted else "unanswerable": True,
                "first": first,
                "in three": not wanted.isdisjoint(ids),
                "surely wrong": is_sure(found) and not first,
            }
            half = split_of(row["sentence"])
            counts.update((half, name) for name, holds in results.items() if holds)
            if errors and (results["surely wrong"] or (wanted and not first)):
                print(f"{row['sentence']!r}: expected {' or '.join(wanted) or 'none'}; {ids}")
    for half in ("tune", "held"):
        asked, every = counts[half, "answerable"], counts[half, "unanswerable"]
        print(
            f"{half}: {asked} answerable, {every} not; right first "
            f"{counts[half, 'first'] / asked:.3f}, in the first three "
            f"{counts[half, 'in three'] / asked:.3f}, surely wrong "
            f"{counts[half, 'surely wrong'] / (asked + every):.3f}"
        )


if __name__ == "__main__":
    main(errors="--errors" in sys.argv[1:])

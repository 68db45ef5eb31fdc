"""Fit the weights of the door's estimate to rows that people judged: `python -m benchmarks.door`.

The rows are those of tests/ingest, and as accepted ones those of the bundled record. `--apart NAME`
leaves one file of rows out, writes nothing, and prints how often the door errs on it.
"""

import argparse
import csv
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ingest.door import refusals
from ingest.door.harm import Features, features, read_samples
from ingest.door.text import Field, clean

ROOT = Path(__file__).parents[1]
ROWS, BUNDLED = ROOT / "tests" / "ingest", ROOT / "ingest" / "sources"
HELD_BACK = {
    ROWS / "data" / f"door_rows_{name}.csv" for name in ("plain", "mixed")
}  # only measured
WEIGHTS = ROOT / "ingest" / "door" / "weights.csv"
CELLS = ("subject", "value", "speaker", "paraphrase", "title", "url")
TOLD = ("value", "speaker", "paraphrase", "title", "quote", "translation")
DESCRIBED = ("title", "description", "url", "note")
KEPT = 9_000  # weights
SEEN = 2  # rows that must have a mark or a word before it is weighed
RIDGE, STEPS = 0.1, 400
OF_BUNDLED = 0.5  # the weight of a bundled row: there are three times as many


Vector = NDArray[np.float64]


class Judged(NamedTuple):
    """A row, the file that it is from, and whether it must be refused."""

    file: str
    cells: Mapping[str, str]
    refused: bool


def judged() -> Iterator[Judged]:
    """Yield the rows to fit to."""
    for path in sorted(set((ROWS / "data").glob("door_rows*.csv")) - HELD_BACK):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                cells = {name: row[name] for name in CELLS if row[name]}
                yield Judged(path.name, cells, row["expected"] == "refuse")
    for line in (ROWS / "door_refused.txt").read_text("utf-8").splitlines():
        yield Judged("", {"paraphrase": line.partition("|")[2]}, refused=True)
    for line in (ROWS / "door_accepted.txt").read_text("utf-8").splitlines():
        yield Judged("", {"paraphrase": line}, refused=False)


def bundled() -> Iterator[Judged]:
    """Yield what the bundled record says; all of it is accepted."""
    told: set[tuple[tuple[str, str], ...]] = set()
    for path in sorted(BUNDLED.rglob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            told |= {tuple((n, row[n]) for n in TOLD if row.get(n)) for row in csv.DictReader(file)}
    for path in sorted(BUNDLED.rglob("*.toml")):
        whole = tomllib.loads(path.read_text("utf-8"))
        lists = (value for value in whole.values() if isinstance(value, list))
        for entry in (whole, *(entry for some in lists for entry in some)):
            if isinstance(entry, dict):
                told.add(tuple((n, entry[n]) for n in DESCRIBED if entry.get(n)))
    for cells in sorted(told):
        if any(" " in text for _, text in cells):
            yield Judged("bundled", dict(cells), refused=False)


def features_of(cells: Mapping[str, str]) -> Features:
    """Return what is weighed in a row."""
    fields = {name: Field(name, clean(text)) for name, text in cells.items()}
    samples = read_samples(fields, {}).values()
    return features((sample for some in samples for sample in some), lambda _name: False)


class Matrix:
    """Rows by features: each group of a row's features has length 1, and the last column is 1."""

    def __init__(self, rows: list[Features], columns: Mapping[tuple[int, str], int]) -> None:
        self.shape = (len(rows), len(columns) + 1)
        at: list[int] = []
        row: list[int] = []
        values: list[float] = []
        for number, groups in enumerate(rows):
            for group, found in enumerate(groups):
                known = sorted(columns[group, f] for f in found if (group, f) in columns)
                at += known
                values += [(len(known) or 1) ** -0.5] * len(known)
            at.append(len(columns))
            values.append(1)
            row += [number] * (len(at) - len(row))
        self._at, self._row, self._values = np.array(at), np.array(row), np.array(values)

    def scores(self, weights: Vector) -> Vector:
        """Return each row's score."""
        return np.bincount(self._row, self._values * weights[self._at], self.shape[0]).astype(
            np.float64
        )

    def sums(self, errors: Vector) -> Vector:
        """Return for each feature the sum of the errors of its rows."""
        return np.bincount(self._at, self._values * errors[self._row], self.shape[1]).astype(
            np.float64
        )


def fit(matrix: Matrix, refused: Vector, importance: Vector) -> Vector:
    """Return the weights of a logistic regression, by accelerated gradient descent."""
    largest = np.ones(matrix.shape[1])
    for _ in range(30):  # the steepest direction says how long a step may be
        largest = matrix.sums(importance * matrix.scores(largest / np.linalg.norm(largest)))
    step = 1 / (np.linalg.norm(largest) / 4 + RIDGE)
    weights = ahead = np.zeros(matrix.shape[1])
    for turn in range(STEPS):
        errors = importance * (1 / (1 + np.exp(-matrix.scores(ahead))) - refused)
        moved = ahead - step * (matrix.sums(errors) + RIDGE * ahead)
        ahead = moved + turn / (turn + 3) * (moved - weights)
        weights = moved
    return weights


def fitted(rows: list[Judged]) -> dict[tuple[int | str, str], float]:
    """Return the weights that matter most, fitted by themselves once more, and the constant."""
    read = [features_of(row.cells) for row in rows]
    refused = np.array([row.refused for row in rows])
    importance = np.where([row.file == "bundled" for row in rows], OF_BUNDLED, 1.0)
    importance[refused] *= importance[~refused].sum() / importance[refused].sum()
    counts = Counter((g, f) for row in read for g, found in enumerate(row) for f in found)
    kept = sorted(key for key, count in counts.items() if count >= SEEN)
    while True:
        columns = {key: at for at, key in enumerate(kept)}
        weights = fit(Matrix(read, columns), refused, importance)
        if len(kept) <= KEPT:
            return {("", ""): weights[-1], **{key: weights[at] for key, at in columns.items()}}
        largest = np.argsort(-np.abs(weights[:-1]), kind="stable")[:KEPT]
        kept = sorted(kept[at] for at in largest)


def main() -> None:
    """Fit and write the weights, or print the errors on rows that are left out."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--apart")
    apart = options.parse_args().apart
    rows = [*judged(), *bundled()]
    weights = fitted([row for row in rows if row.file != apart])
    before = WEIGHTS.read_bytes() if WEIGHTS.exists() else b""
    with WEIGHTS.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(
            [group, feature, f"{weight:.2f}"] for (group, feature), weight in weights.items()
        )
    if apart:
        print_errors([row for row in rows if row.file == apart])
        WEIGHTS.write_bytes(before)


def print_errors(rows: list[Judged]) -> None:
    """Print how often the door errs on rows, and on which."""
    for expected in (True, False):
        some = [row for row in rows if row.refused == expected]
        wrong = [row for row in some if bool(refusals(row.cells)) != expected]
        print(
            f"to be {'refused' if expected else 'accepted'} and wrong: {len(wrong)} of {len(some)}"
        )
        for row in wrong:
            print("  ", *row.cells.values())


if __name__ == "__main__":
    main()

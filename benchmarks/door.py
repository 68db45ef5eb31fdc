"""Fit the weights of the door's estimate to rows that people judged: `python -m benchmarks.door`.

The rows are those of tests/ingest, and as accepted ones those of the bundled record. `--apart NAME`
leaves one file of rows out, writes nothing, and prints how often the door errs on it.
"""

import argparse
import csv
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ingest.dataset_folder import folders, get_rows
from ingest.door import nobody, refusals
from ingest.door.estimate import FEW, Features, Sample, features, read_samples
from ingest.door.text import Field, clean
from tests.ingest.door_cases import HELD_BACK_SETS

ROOT = Path(__file__).parents[1]
ROWS, BUNDLED = ROOT / "tests" / "ingest", ROOT / "ingest" / "sources"
# No weight is fitted to them.
HELD_BACK = {ROWS / "data" / f"door_rows_{name}.csv" for name in HELD_BACK_SETS}
WEIGHTS = ROOT / "ingest" / "door" / "weights.csv"
CELLS = ("subject", "value", "speaker", "paraphrase", "title", "url")
TOLD = ("value", "speaker", "paraphrase", "title", "quote", "translation")
DESCRIBED = ("title", "url", "note")
KEPT = 120_000  # weights
SEEN = 2  # rows that must have a mark or a word before it is weighed
RIDGE, STEPS = 0.05, 12  # of conjugate gradients
TURNS, TURNS_TO_CHOOSE = 5, 4  # fewer tell which weights are large; more only learn the rows
# The weight of a bundled row, of one that a reader makes of a list (a few forms, many times), and
# of a line of the plain lists, which the tests hold to the letter.
WEIGHT_OF = {"bundled": 3.0, "listed": 0.05, "": 6.0}
CONSTANT = -1.0  # the log-odds of a text of which nothing is known: it is accepted
# How many accepted rows of its file, and how many of the record, are put beside a row, one by one;
# the weight of a row with those of one sort.
BESIDE, BESIDE_WEIGHT = 3, 0.5
OF_PARTS = 0.5  # the weight of all sentences of an accepted row, beside that of the row


Vector = NDArray[np.float64]
Numbers = NDArray[np.int_]


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
    listed: set[tuple[tuple[str, str], ...]] = set()
    for folder in folders().values():
        for row in get_rows(folder):
            cells = tuple((name, row.cells[name]) for name in TOLD if row.cells.get(name))
            (told if row.file.endswith(".csv") else listed).add(cells)
    for path in sorted(BUNDLED.rglob("*.toml")):
        whole = tomllib.loads(path.read_text("utf-8"))
        lists = (value for value in whole.values() if isinstance(value, list))
        for entry in (whole, *(entry for some in lists for entry in some)):
            if isinstance(entry, dict):
                told.add(tuple((n, entry[n]) for n in DESCRIBED if entry.get(n)))
    for file, some in (("bundled", told), ("listed", listed - told)):
        for cells in sorted(some):
            if any(" " in text for _, text in cells):
                yield Judged(file, dict(cells), refused=False)


def samples_of(row: Judged) -> list[Sample]:
    """Return the sentences of a row that are weighed."""
    fields = {name: Field(name, clean(text)) for name, text in row.cells.items()}
    return [sample for some in read_samples(fields, {}).values() for sample in some]


def beside(rows: list[Judged]) -> Iterator[list[list[Sample]]]:
    """Yield for each judged row the sentences of accepted ones, of its file and of the record.

    What stands beside a row hides nobody.
    """
    accepted: dict[str, list[Judged]] = defaultdict(list)
    for row in rows:
        if not row.refused:
            accepted[row.file].append(row)
    chance = Random(1)
    for row in rows:
        near = (accepted[row.file] or accepted[""], accepted["bundled"])
        others = () if row.file in {"bundled", "listed"} else near
        yield [samples_of(other) for some in others for other in chance.choices(some, k=BESIDE)]


def features_of(row: Judged, others: list[list[Sample]]) -> list[tuple[float, Features]]:
    """Return what is weighed, and how much: of a row, of it beside others, of its parts."""
    samples = samples_of(row)
    parts = [] if row.refused or len(samples) < 2 else [[sample] for sample in samples]
    weighed = [(1.0, samples), *((BESIDE_WEIGHT / BESIDE, [*samples, *other]) for other in others)]
    weighed += [(OF_PARTS / len(parts), part) for part in parts]
    return [(weight, features(some, nobody)) for weight, some in weighed]


def numbered(found: Features, numbers: dict[tuple[int, str], int]) -> Numbers:
    """Return the numbers of features; a new one gets the next."""
    names = ((group, feature) for group, some in enumerate(found) for feature in some)
    return np.array([numbers.setdefault(name, len(numbers)) for name in names], np.int_)


class Matrix:
    """Rows by features: each group of a row has at most length 1, and the last column is 1.

    `rows` hold numbers of features; `columns` and `groups` are those of each number, -1 for a
    feature that is left out.
    """

    def __init__(self, rows: Sequence[Numbers], columns: Numbers, groups: Numbers) -> None:
        last = int(columns.max()) + 1
        at: list[Numbers] = []
        values: list[Vector] = []
        for numbers in rows:
            known = numbers[columns[numbers] >= 0]
            known = known[np.argsort(columns[known])]
            of = groups[known]
            sizes = np.bincount(of, minlength=len(FEW)) + np.array(FEW)
            at.append(np.append(columns[known], last).astype(np.int32))
            values.append(np.append(sizes[of] ** -0.5, 1.0))
        self.shape = (len(rows), last + 1)
        self._at, self._values = np.concatenate(at), np.concatenate(values)
        self._row = np.repeat(np.arange(len(rows), dtype=np.int32), [len(some) for some in at])

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


def fit(matrix: Matrix, refused: Vector, importance: Vector, turns: int) -> Vector:
    """Return the weights of a logistic regression with a ridge, by Newton's method.

    Each turn's step comes from conjugate gradients, cut short; the constant is not fitted.
    """
    weights = np.append(np.zeros(matrix.shape[1] - 1), CONSTANT)
    scores = matrix.scores(weights)
    for _ in range(turns):
        odds = 1 / (1 + np.exp(-scores))
        curved = importance * odds * (1 - odds)
        left = -matrix.sums(importance * (odds - refused)) - RIDGE * weights
        left[-1] = 0
        step = np.zeros_like(weights)
        ahead, size = left.copy(), left @ left
        for _ in range(STEPS):
            bent = matrix.sums(curved * matrix.scores(ahead)) + RIDGE * ahead
            bent[-1] = 0
            length = size / (ahead @ bent)
            step += length * ahead
            left -= length * bent
            before, size = size, left @ left
            ahead = left + size / before * ahead
        moved, most = matrix.scores(step), _loss(scores, weights, refused, importance)
        while _loss(scores + moved, weights + step, refused, importance) > most:
            step, moved = step / 2, moved / 2
        weights, scores = weights + step, scores + moved
    return weights


def _loss(scores: Vector, weights: Vector, refused: Vector, importance: Vector) -> float:
    wrong = np.logaddexp(0, np.where(refused, -scores, scores))
    return float(importance @ wrong + RIDGE / 2 * (weights[:-1] @ weights[:-1]))


def fitted(rows: list[Judged]) -> dict[tuple[int | str, str], float]:
    """Return the weights that matter most, fitted by themselves once more, and the constant."""
    numbers: dict[tuple[int, str], int] = {}
    by_row = [
        [(weight, numbered(found, numbers)) for weight, found in features_of(row, others)]
        for row, others in zip(rows, beside(rows), strict=True)
    ]
    read = [part for parts in by_row for _, part in parts]
    refused = np.array(
        [row.refused for row, parts in zip(rows, by_row, strict=True) for _ in parts]
    )
    importance = np.array(
        [
            WEIGHT_OF.get(row.file, 1.0) * weight
            for row, parts in zip(rows, by_row, strict=True)
            for weight, _ in parts
        ]
    )
    importance[refused] *= importance[~refused].sum() / importance[refused].sum()
    groups = np.array([group for group, _ in numbers])
    seen = np.bincount(np.concatenate([parts[0][1] for parts in by_row]), minlength=len(numbers))
    kept = sorted(name for name, number in numbers.items() if seen[number] >= SEEN)

    def matrix() -> Matrix:
        columns = np.full(len(numbers), -1)
        columns[[numbers[name] for name in kept]] = np.arange(len(kept))
        return Matrix(read, columns, groups)

    if len(kept) > KEPT:
        weights = fit(matrix(), refused, importance, TURNS_TO_CHOOSE)
        largest = np.argsort(-np.abs(weights[:-1]), kind="stable")[:KEPT]
        kept = sorted(kept[at] for at in largest)
    weights = fit(matrix(), refused, importance, TURNS)
    return {("", ""): weights[-1], **dict(zip(kept, weights, strict=False))}


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

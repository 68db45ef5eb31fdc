"""Precision, recall and F of a scorer on the pairs: in all, by kind, by script, by class."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from benchmarks.names.cases import LABELS, NamePair
from benchmarks.names.scorers import PairAnswer

MUCH = 0.98  # the precision at which a scorer may be let alone


@dataclass(frozen=True, slots=True)
class PairResult:
    """A pair with what was answered: same, different or cannot_tell."""

    pair: NamePair
    answer: PairAnswer
    said: str

    @property
    def wrong(self) -> bool:
        """Whether the answer is an error: a wrong join, a wrong parting or a join missed."""
        if self.pair.label == "same":
            return self.said != "same"
        return self.said == "same"


@dataclass(frozen=True, slots=True)
class PairFigures:
    """Counts over some pairs; a pair is found when what is the same is called the same."""

    pairs: int
    same: int
    called_same: int
    found: int
    undecidable: int
    undecidable_joined: int
    same_parted: int

    @property
    def precision(self) -> float:
        """Of those called the same, how many are (1 where none is called so)."""
        return self.found / self.called_same if self.called_same else 1.0

    @property
    def recall(self) -> float:
        """Of those that are the same, how many are called so."""
        return self.found / self.same if self.same else 1.0

    @property
    def f(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def decide(
    pairs: Sequence[NamePair], answers: Sequence[PairAnswer], threshold: float | None
) -> list[PairResult]:
    """Return each pair with its verdict: the scorer's own, or by the threshold where given."""
    return [
        PairResult(pair, answer, _said(answer, threshold))
        for pair, answer in zip(pairs, answers, strict=True)
    ]


def _said(answer: PairAnswer, threshold: float | None) -> str:
    if threshold is not None:
        return "same" if answer.score >= threshold else "different"
    if answer.verdict is None:
        raise ValueError("a scorer without verdicts needs a threshold")
    return answer.verdict


def figures(results: Iterable[PairResult]) -> PairFigures:
    """Count the results."""
    rows = list(results)
    same = [row for row in rows if row.pair.label == "same"]
    undecidable = [row for row in rows if row.pair.label == "undecidable"]
    return PairFigures(
        pairs=len(rows),
        same=len(same),
        called_same=sum(row.said == "same" for row in rows),
        found=sum(row.said == "same" for row in same),
        undecidable=len(undecidable),
        undecidable_joined=sum(row.said == "same" for row in undecidable),
        same_parted=sum(row.said == "different" for row in same),
    )


def best_threshold(
    pairs: Sequence[NamePair], answers: Sequence[PairAnswer], precision: float = 0.0
) -> float:
    """Return the threshold of the best F among those with at least that precision.

    A score of 0 is never enough: with half of the pairs the same, joining all has a fair F.
    Without a threshold of that precision: the one of the best precision.
    """
    found = [
        (figures(decide(pairs, answers, threshold)), threshold)
        for threshold in sorted({round(answer.score, 3) for answer in answers} - {0.0})
    ]
    enough = [each for each in found if each[0].precision >= precision and each[0].called_same]
    if not enough:
        return max(found, key=lambda each: (each[0].precision, each[0].called_same))[1]
    return max(enough, key=lambda each: each[0].f)[1]


SLICES: dict[str, Callable[[PairResult], bool]] = {
    "all": bool,
    "tune": lambda row: row.pair.split == "tune",
    "held": lambda row: row.pair.split == "held",
    "one script": lambda row: row.pair.scripts[0] == row.pair.scripts[1],
    "two scripts": lambda row: row.pair.scripts[0] != row.pair.scripts[1],
}


def tables(results: Sequence[PairResult]) -> list[tuple[str, PairFigures]]:
    """Return the figures of each slice, of each kind, and of each pair of scripts."""
    rows = [(name, figures(filter(test, results))) for name, test in SLICES.items()]
    for key in (_kind, _scripts):
        values = sorted({key(row) for row in results})
        rows += [(value, figures(row for row in results if key(row) == value)) for value in values]
    return rows


def class_lines(results: Sequence[PairResult]) -> Iterator[str]:
    """Yield the lines of a table: how each class of pairs was answered."""
    yield "| label | class | n | same | different | cannot tell |"
    yield "|---|---|---:|---:|---:|---:|"
    for label in LABELS:
        rows = [row for row in results if row.pair.label == label]
        for case in sorted({row.pair.case for row in rows}):
            said = [row.said for row in rows if row.pair.case == case]
            counts = (said.count(each) for each in ("same", "different", "cannot_tell"))
            yield f"| {label} | {case} | {len(said)} | {' | '.join(map(str, counts))} |"


def _kind(row: PairResult) -> str:
    return row.pair.kind


def _scripts(row: PairResult) -> str:
    return " and ".join(sorted(row.pair.scripts, key=lambda script: (script != "Latin", script)))

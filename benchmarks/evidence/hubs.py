"""What questions around a hub take: the longest time, and the most memory of any."""

import time
import tracemalloc
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.evidence.asking import Question

MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Hubs:
    """Of each question: seconds of its slowest turn, and megabytes that Python held at most."""

    seconds: list[float]
    megabytes: list[float]
    complete: int


def measured(questions: Sequence[Question], rounds: int) -> Hubs:
    """Time them first, then ask each once more with its memory counted, which slows it."""
    slowest = []
    complete = 0
    for question in questions:
        question.searched()
        took = []
        for _ in range(rounds):
            began = time.perf_counter()
            question.searched()
            took.append(time.perf_counter() - began)
        slowest.append(max(took))
    held = []
    for question in questions:
        tracemalloc.start()
        complete += question.asked()[0].candidates.complete
        question.searched()
        held.append(tracemalloc.get_traced_memory()[1] / MB)
        tracemalloc.stop()
    return Hubs(slowest, held, complete)

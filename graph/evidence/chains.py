"""Ranked chains between two names: the k best, by a bounded best-first search."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from math import exp, fsum, log

from graph.canonical import SCORE_PLACES
from graph.evidence.network import Moves, Passes, Step, moves_of
from graph.evidence.searching import Search
from graph.evidence.spans import ALWAYS, Spans, shared

MOST_LOOKS = 400_000


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain of steps through `names`, in the order asked; each step keeps its own direction.

    `log_score` is the sum of the logarithms of its steps' weights, rounded to six places; `score`
    (0 to 1) is what that comes to, and never above the weakest step. Both are None where a step
    weighs nothing: such a chain is shown, never ranked. `weakest` is the place of a step.
    """

    names: tuple[str, ...]
    steps: tuple[Step, ...]
    log_score: float | None
    score: float | None
    weakest: int
    spans: Spans

    @property
    def forward(self) -> tuple[bool, ...]:
        """Of each step, whether it is gone along its own direction."""
        return tuple(
            step.from_id == name for name, step in zip(self.names, self.steps, strict=False)
        )


@dataclass(frozen=True, slots=True)
class Found:
    """Chains, the surest first; `complete` says that everything within the bounds was considered.

    `links` counts the links laid out for the search, `looks` the moves that it tried.
    """

    chains: tuple[Chain, ...]
    complete: bool
    links: int
    looks: int


def find_chains(
    steps: Iterable[Step] | Moves,
    start: str,
    target: str,
    *,
    passes: Passes,
    k: int = 5,
    max_length: int = 5,
    any_time: bool = False,
    closed: Collection[str] = (),
    most_looks: int = MOST_LOOKS,
) -> Found:
    """The k surest simple chains of at most `max_length` links between two names.

    A chain goes on from one link to the next where `passes` lets their ends follow one another,
    never through a name in `closed`, and (but for `any_time`) only while all its steps share a
    possible day. Chains rank by the sum of logarithms (in whole billionths), ties by the names they
    go through; those with a step that weighs nothing come last and have no score. Searched from
    the smaller id, so that chains(b, a) are chains(a, b) reversed. Raises ValueError where nothing
    can be meant.
    """
    if start == target or k < 1 or max_length < 1:
        raise ValueError("chains need two different names, k and max_length of at least 1")
    moves = steps if isinstance(steps, dict) else moves_of(steps)
    first, last = sorted((start, target))
    links = sum(len(group) for ends in moves.values() for group in ends.values()) // 2
    if first not in moves or last not in moves:
        return Found((), complete=True, links=links, looks=0)
    search = Search(moves, first, last, passes, max_length, any_time, frozenset(closed))
    ways, looks, complete = search.run(k, most_looks)
    chains = tuple(_chain(start, way if start == first else way[::-1]) for way in ways)
    ranked = [chain for chain in chains if chain.score is not None]
    ranked.sort(key=lambda chain: -(chain.log_score or 0.0))
    rest = [chain for chain in chains if chain.score is None]
    return Found((*ranked, *rest), complete, links, looks)


def score_of(weights: Sequence[float]) -> tuple[float, float] | None:
    """(sum of logarithms, score) of a chain's weights; None where one of them is nothing.

    The sum is exactly rounded before it is cut to six places, so that order changes nothing; the
    score is its exponential, at most the least weight.
    """
    if min(weights) <= 0:
        return None
    total = round(fsum(log(weight) for weight in weights), SCORE_PLACES)
    return total, min(round(exp(total), SCORE_PLACES), *weights)


def _chain(start: str, steps: tuple[Step, ...]) -> Chain:
    names = [start]
    days = ALWAYS
    for step in steps:
        names.append(step.to_id if step.from_id == names[-1] else step.from_id)
        days = shared(days, step.spans)
    scored = score_of([step.weight for step in steps])
    weakest = min(range(len(steps)), key=lambda place: (steps[place].weight, steps[place].key))
    return Chain(
        names=tuple(names),
        steps=steps,
        log_score=scored[0] if scored else None,
        score=scored[1] if scored else None,
        weakest=weakest,
        spans=days,
    )

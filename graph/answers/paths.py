"""Ranked chains between two names, each with its weakest step and who states it as a whole."""

from collections.abc import Mapping, Sequence

from graph.answers.asking import MOST_K, Asked, Bounds, ask
from graph.answers.assessing import assessed_links
from graph.answers.shapes import LinkAnswer, Shape, SourceBrief
from graph.errors import BadRequest
from graph.evidence.chains import Chain, find_chains
from graph.evidence.network import Key
from graph.evidence.scoring import Assessment
from graph.evidence.table import MEANING
from graph.evidence.wording import number, sentence
from graph.store import Store
from graph.store.store import Transaction

Assessed = Mapping[Key, tuple[LinkAnswer, Assessment]]


class PathAnswer(Shape):
    """A chain from one name to the other. `weakest` is the place of a step.

    `score` (0 to 1) is null where a step weighs nothing: such a chain is shown, never ranked.
    """

    score: float | None
    explanation: str
    weakest: int
    steps: tuple[LinkAnswer, ...]
    stated_whole_by: tuple[SourceBrief, ...]


class Considered(Shape):
    """How much was looked at; `complete`: everything within the bounds was."""

    nodes: int
    links: int
    complete: bool


class PathsAnswer(Shape):
    """The surest chains first, what was considered, and what a score means."""

    paths: tuple[PathAnswer, ...]
    considered: Considered
    explanation: str
    meaning: str = MEANING


def get_paths(
    store: Store, from_ref: str, to_ref: str, *, k: int = 5, bounds: Bounds | None = None
) -> PathsAnswer:
    """The k surest chains between two names within the bounds.

    Raises NotFound with the nearest names, BadRequest for what cannot be asked.
    """
    if not 1 <= k <= MOST_K:
        raise BadRequest(f"k {k}: expected 1 to {MOST_K}")
    limits = bounds or Bounds()

    def work(tx: Transaction) -> PathsAnswer:
        asked = ask(tx, from_ref, to_ref, limits)
        found = find_chains(
            asked.steps, asked.start, asked.target, passes=asked.passes, k=k,
            max_length=limits.max_length, any_time=limits.any_time, closed=asked.candidates.closed,
        )  # fmt: skip
        keys = {step.key for chain in found.chains for step in chain.steps}
        links = assessed_links(tx, asked.histories, keys)
        considered = considered_of(asked, complete=found.complete)
        return PathsAnswer(
            paths=tuple(_path(chain, links) for chain in found.chains),
            considered=considered,
            explanation=searched(len(found.chains), considered, limits),
        )

    return store.read(work)


def considered_of(asked: Asked, *, complete: bool) -> Considered:
    """What was looked at for a question about two names."""
    return Considered(
        nodes=len(asked.candidates.names),
        links=len(asked.steps),
        complete=complete and asked.candidates.complete,
    )


def searched(count: int, considered: Considered, limits: Bounds) -> str:
    """What was searched, and how far, in a sentence."""
    found = "no chain" if not count else f"{number(count)} chain{'s' if count > 1 else ''}"
    whole = (
        "everything within these bounds was considered"
        if considered.complete
        else "a limit was reached, and not everything within these bounds was considered"
    )
    return (
        f"{found} of at most {number(limits.max_length)} links; {considered.links} links among "
        f"{considered.nodes} names; {whole}"
    )


def _path(chain: Chain, links: Assessed) -> PathAnswer:
    steps = [links[step.key] for step in chain.steps]
    whole = _stated_whole_by([link for link, _ in steps])
    link, found = steps[chain.weakest]
    said = (
        f"stated as a whole by {', '.join(source.title for source in whole)}"
        if whole
        else "no single source states the connection as a whole"
    )
    unranked = "; one step weighs nothing, so it is shown and not ranked"
    return PathAnswer(
        score=chain.score,
        explanation=f"{said}; weakest step: {link.sentence} ({sentence(found)})"
        + (unranked if chain.score is None else ""),
        weakest=chain.weakest,
        steps=tuple(link for link, _ in steps),
        stated_whole_by=whole,
    )


def _stated_whole_by(steps: Sequence[LinkAnswer]) -> tuple[SourceBrief, ...]:
    """The sources that assert every step of a chain."""
    asserting = [
        {c.source.id: c.source for c in link.claims if c.polarity == "asserts"} for link in steps
    ]
    shared = set.intersection(*(set(sources) for sources in asserting))
    return tuple(asserting[0][source] for source in sorted(shared))

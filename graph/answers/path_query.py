"""What is asked about two names: the bounds, checked, and the links that fit them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from graph.answers.acts import Acts, acts_between
from graph.answers.asof import AsOf
from graph.answers.entities import resolve_all
from graph.errors import BadRequest, NotFound
from graph.evidence.acts import no_surer, under_links
from graph.evidence.asof import Question
from graph.evidence.candidates import Candidates, read_candidates
from graph.evidence.history import Said
from graph.evidence.left import Left, steps_of
from graph.evidence.network import Key, Passes, Step, passages, usable
from graph.store.store import Transaction
from graph.vocabulary import vocabulary

MOST_K = 100
MOST_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Bounds:
    """How far and by what a chain may go. `types` empty: every type that may be a step.

    `without` are sources and origins to do without; `as_of` a day, asked as `question`.
    """

    max_length: int = 5
    types: Sequence[str] = ()
    without: Sequence[str] = ()
    contested: Literal["include", "exclude"] = "include"
    any_time: bool = False
    context: bool = False
    as_of: str = ""
    question: Question = "known"

    def allowed_types(self) -> list[str]:
        """The link types that may be steps. Raises BadRequest for one that is none."""
        links = vocabulary().links
        for name in self.types:
            if name not in links:
                raise BadRequest(f"type {name!r}: expected one of {', '.join(links)}")
            if not links[name].step and not self.context:
                raise BadRequest(f"type {name!r} is context, no step: ask for context as well")
        return [t.type for t in links.values() if (t.step or self.context)
                and (not self.types or t.type in self.types)]  # fmt: skip

    def check(self) -> None:
        """Raises BadRequest where a bound cannot be."""
        if not 1 <= self.max_length <= MOST_LENGTH:
            raise BadRequest(f"max_length {self.max_length}: expected 1 to {MOST_LENGTH}")
        if self.contested not in {"include", "exclude"}:
            raise BadRequest(f"contested {self.contested!r}: expected include or exclude")
        self.asked.check()

    @property
    def asked(self) -> AsOf:
        """The day asked about."""
        return AsOf(self.as_of, self.question)

    @property
    def left(self) -> Left:
        """Which claims count."""
        return Left(frozenset(self.without), self.as_of, self.question)


@dataclass(frozen=True, slots=True)
class Asked:
    """Two entities, and the links that a chain between them may go by.

    `histories` has the claims that count of those links that were weighed anew.
    """

    start: str
    target: str
    steps: tuple[Step, ...]
    histories: Mapping[Key, Sequence[Said]]
    candidates: Candidates
    acts: Acts
    context: bool
    passes: Passes = field(repr=False)

    @property
    def also(self) -> Mapping[Key, Sequence[Said]]:
        """Claims without which a link is no step, though its own would stand."""
        if self.context:
            return {}
        found = under_links((step.key for step in self.steps), self.acts.carried)
        return {key: said for key, said in found.items() if key[0] not in (self.start, self.target)}


def ask(
    tx: Transaction, from_ref: str, to_ref: str, bounds: Bounds, *, whole: bool = False
) -> Asked:
    """Read what the question can be about; with `whole`, the claims of every link.

    Raises NotFound for a name, source or origin that is none, BadRequest for bounds that cannot
    be or where both names are one.
    """
    bounds.check()
    start, target = resolve_all(tx, [from_ref, to_ref])
    if start == target:
        raise BadRequest(f"{from_ref!r} and {to_ref!r} are one and the same")
    for name in bounds.without:
        _check_known(tx, name)
    passes = passages(vocabulary(), context=bounds.context)
    left = bounds.left
    candidates = read_candidates(
        tx,
        start,
        target,
        types=bounds.allowed_types(),
        passes=passes,
        max_length=bounds.max_length,
        through_places=bounds.context,
        once=bool(bounds.as_of),
        summed_until=None if whole else left.summed_until,
    )
    weighed, histories = steps_of(candidates.histories.items(), left)
    steps = [*candidates.summed.values(), *weighed]
    acts = acts_between(tx, (step.key for step in steps), lost=left.lost, asked=bounds.asked)
    # An act that is context carries no chain on; one that is asked about may end it.
    shut = frozenset[str]() if bounds.context else acts.aside - {start, target}
    chosen = [
        step
        for step in usable(steps, contested=bounds.contested == "include")
        if not shut & {step.from_id, step.to_id}
    ]
    if not bounds.context:
        chosen = no_surer(chosen, acts.carried, (start, target))
    return Asked(start, target, tuple(chosen), histories, candidates, acts, bounds.context, passes)


def _check_known(tx: Transaction, name: str) -> None:
    for label in ("Source", "Origin"):
        if tx.one(f"MATCH (n:{label} {{id: $id}}) RETURN n.id AS id", id=name):
            return
    raise NotFound(f"no source and no origin has the id {name!r}")

"""What a load changes, written: the claims, and the graph that follows from them."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from graph.dataset import Dataset
from graph.record import Judgement
from graph.store.claim_writing import write_claims
from graph.store.comparing import Change, dated
from graph.store.growing import plan_growth, write_growth
from graph.store.store import Transaction
from graph.store.updating import (
    refs_claimed,
    refs_of_judgements,
    refs_of_sources,
    update_graph,
)


def as_moment(now: datetime) -> str:
    """A moment as the record keeps it."""
    return now.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def write_change(
    tx: Transaction,
    dataset: Dataset,
    change: Change,
    moment: str,
    *,
    graded: Iterable[str] = (),
    judged: Sequence[Judgement] = (),
) -> None:
    """Claims that came, were revised or closed, and the graph that follows from them.

    `graded` are sources that weigh otherwise now, `judged` judgements that came or went: the graph
    follows from those too. All of it is worked out at once, since ArcadeDB cannot replace a node
    twice in one transaction.
    """
    refs = refs_of_judgements(tx, judged) | refs_of_sources(tx, graded)
    refs = refs_claimed(tx, refs)
    change = dated(change, moment)
    changed = [*change.create, *(claim for claim, _ in change.revise)]
    growth = None if refs else plan_growth(tx, changed, {claim.id for claim in change.create})
    write_claims(tx, dataset, change, moment)
    if growth:
        write_growth(tx, growth)
        return
    update_graph(
        tx,
        refs | {ref for claim in changed for ref in claim.ends},
        neighbours_too=any(j.verdict != "ground" for j in judged)
        or any(claim.predicate == "kind" for claim in changed),
        created=change.create,
    )

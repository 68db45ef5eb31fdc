"""A dataset held against the record: what is new, revised, unchanged or gone."""

from dataclasses import dataclass, field
from typing import Any

from graph.dataset import Dataset, Summary
from graph.record import Claim
from graph.store.record_rows import claim_of, claim_row
from graph.store.store import Transaction


@dataclass(slots=True)
class Change:
    """Claims to write: `revise` holds (claim as it is now, node properties as they were).

    `adopt` are claims that another dataset brought first; `forsake` ids of claims that another
    dataset still brings.
    """

    summary: Summary
    create: list[Claim] = field(default_factory=list)
    revise: list[tuple[Claim, dict[str, Any]]] = field(default_factory=list)
    adopt: list[Claim] = field(default_factory=list)
    forsake: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Whether there is anything to write."""
        return bool(self.create or self.revise or self.adopt or self.forsake)


def compare_claims(tx: Transaction, dataset: Dataset) -> Change:
    """What a load of this dataset changes, by hash: unchanged claims cost one look."""
    wanted = {claim.id: claim for claim in dataset.claims}
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (c:Claim {id: id}) "
        "OPTIONAL MATCH (c)-[:LOADED_BY]->(d:Dataset {id: $dataset}) "
        "RETURN properties(c) AS claim, d.id AS mine",
        sorted(wanted),
        dataset=dataset.id,
    )
    have = {row["claim"]["id"]: row["claim"] for row in rows}
    mine = {row["claim"]["id"] for row in rows if row["mine"]}
    change = Change(Summary(refused=len(dataset.refused)))
    for key, claim in wanted.items():
        if key not in have:
            change.create.append(claim)
        elif have[key]["hash"] != claim_row(claim, "")["hash"]:
            change.revise.append((claim, have[key]))
        else:
            change.summary.unchanged += 1
        if key in have and key not in mine:
            change.adopt.append(claim)
    change.summary.new = len(change.create)
    change.summary.revised = len(change.revise)
    _find_gone(tx, dataset, frozenset(wanted), change)
    return change


def _find_gone(tx: Transaction, dataset: Dataset, wanted: frozenset[str], change: Change) -> None:
    """Claims that this dataset brought and brings no more: closed, unless another brings them."""
    for row in tx.rows(
        "MATCH (c:Claim)-[:LOADED_BY]->(:Dataset {id: $dataset}) "
        "RETURN properties(c) AS claim, COUNT { (c)-[:LOADED_BY]->(:Dataset) } AS datasets",
        dataset=dataset.id,
    ):
        stored = row["claim"]
        if stored["id"] in wanted:
            continue
        claim = claim_of(stored)
        if row["datasets"] > 1:
            change.forsake.append(claim.id)
        elif claim.live:
            closed = claim.model_copy(update={"state": dataset.rows_gone})
            change.revise.append((closed, stored))
            change.summary.closed += 1

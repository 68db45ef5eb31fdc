"""A dataset held against the record: what is new, revised, unchanged or gone."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from graph.canonical import digest
from graph.dataset import Dataset, Summary
from graph.record import Claim
from graph.store.record_rows import claim_of
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
    """What a load of this dataset changes, by hash: an unchanged claim costs its id and hash."""
    wanted = {claim.id: claim for claim in dataset.claims}
    mine = {
        row["id"]: row
        for row in tx.rows(
            "MATCH (c:Claim)-[:LOADED_BY]->(:Dataset {id: $dataset}) "
            "RETURN c.id AS id, c.hash AS hash, "
            "COUNT { (c)-[:LOADED_BY]->(:Dataset) } AS datasets",
            dataset=dataset.id,
        )
    }
    others = tx.gather(
        "UNWIND $rows AS id MATCH (c:Claim {id: id}) RETURN c.id AS id, c.hash AS hash",
        sorted(set(wanted) - set(mine)),
    )
    have = {**mine, **{row["id"]: row for row in others}}
    changed = [key for key, claim in wanted.items() if key in have and _differs(claim, have[key])]
    gone = [key for key, row in mine.items() if key not in wanted and row["datasets"] == 1]
    stored = _stored(tx, [*changed, *gone])
    change = Change(
        Summary(refused=len(dataset.refused)),
        create=[claim for key, claim in wanted.items() if key not in have],
        revise=[(wanted[key], stored[key]) for key in changed],
        adopt=[wanted[row["id"]] for row in others],
        forsake=[key for key, row in mine.items() if key not in wanted and row["datasets"] > 1],
    )
    closed = _closed(dataset, (stored[key] for key in gone))
    change.summary.new = len(change.create)
    change.summary.revised = len(change.revise)
    change.summary.unchanged = len(have.keys() & wanted.keys()) - len(changed)
    change.summary.closed = len(closed)
    change.revise += closed
    return change


def _differs(claim: Claim, stored: dict[str, Any]) -> bool:
    return bool(stored["hash"] != digest(claim.content()))


def _stored(tx: Transaction, ids: list[str]) -> dict[str, dict[str, Any]]:
    rows = tx.gather("UNWIND $rows AS id MATCH (c:Claim {id: id}) RETURN properties(c) AS c", ids)
    return {row["c"]["id"]: row["c"] for row in rows}


def _closed(dataset: Dataset, gone: Iterable[dict[str, Any]]) -> list[tuple[Claim, dict[str, Any]]]:
    """Claims that this dataset alone brought, and brings no more."""
    claims = [(claim_of(row), row) for row in gone]
    return [
        (
            claim.model_copy(
                update={"state": dataset.rows_gone, "state_since": dataset.gone_since(claim)}
            ),
            row,
        )
        for claim, row in claims
        if claim.live
    ]

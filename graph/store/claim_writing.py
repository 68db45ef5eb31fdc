"""Claims written into the record: it only grows, and a revision keeps the earlier wording."""

from collections.abc import Iterable

from graph.dataset import Dataset
from graph.record import Claim
from graph.store.comparing import Change
from graph.store.record_rows import claim_row, wording_row
from graph.store.store import Transaction


def write_claims(tx: Transaction, dataset: Dataset, change: Change, moment: str) -> list[Claim]:
    """Write new, revised and closed claims; returns those the graph must be worked out anew for."""
    tx.rows("MERGE (d:Dataset {id: $id})", id=dataset.id)
    tx.each(
        "UNWIND $rows AS row CREATE (c:Claim {id: row.id}) SET c = row",
        [claim_row(claim, moment) for claim in change.create],
    )
    _relate(tx, "STATED_IN", "Source", ((c.id, c.source) for c in change.create))
    _relate(tx, "RESTS_ON", "Origin", _rests_on(change.create))
    _relate(
        tx, "LOADED_BY", "Dataset", ((c.id, dataset.id) for c in [*change.create, *change.adopt])
    )
    tx.each(
        "UNWIND $rows AS id MATCH (:Claim {id: id})-[r:LOADED_BY]->(:Dataset {id: $dataset}) "
        "DELETE r",
        change.forsake,
        dataset=dataset.id,
    )
    _revise(tx, change, moment)
    return [*change.create, *(claim for claim, _ in change.revise)]


def _revise(tx: Transaction, change: Change, moment: str) -> None:
    tx.each(
        "UNWIND $rows AS row MATCH (c:Claim {id: row.claim}) "
        "CREATE (w:Wording {id: row.id}) SET w = row CREATE (c)-[:WAS]->(w)",
        [wording_row(old, moment) for _, old in change.revise],
    )
    tx.each(
        "UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c = row",
        [claim_row(claim, old["recorded_at"]) for claim, old in change.revise],
    )
    revised = [claim for claim, _ in change.revise]
    tx.each(
        "UNWIND $rows AS id MATCH (:Claim {id: id})-[r:RESTS_ON]->(:Origin) DELETE r",
        [claim.id for claim in revised],
    )
    _relate(tx, "RESTS_ON", "Origin", _rests_on(revised))


def _rests_on(claims: Iterable[Claim]) -> list[tuple[str, str]]:
    return [(claim.id, origin) for claim in claims for origin in claim.rests_on]


def _relate(tx: Transaction, relation: str, label: str, pairs: Iterable[tuple[str, str]]) -> None:
    tx.each(
        f"UNWIND $rows AS row MATCH (c:Claim {{id: row[0]}}) "
        f"MATCH (t:{label} {{id: row[1]}}) CREATE (c)-[:{relation}]->(t)",
        [list(pair) for pair in pairs],
    )

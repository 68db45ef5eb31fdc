"""Claims written into the record: it only grows, and a revision keeps the earlier wording."""

from collections.abc import Iterable, Sequence

from graph.dataset import Dataset
from graph.errors import MalformedSource
from graph.record import Claim
from graph.store.ahead import ahead
from graph.store.comparing import Change
from graph.store.record_rows import claim_row, wording_row
from graph.store.source_hashes import shift_sources
from graph.store.store import Row, Transaction, batches


def write_claims(tx: Transaction, dataset: Dataset, change: Change, moment: str) -> None:
    """Write new, revised and closed claims, and what the hashes of their sources become.

    `change` is dated (`graph.store.comparing.dated`) with this moment.
    """
    tx.rows("MERGE (d:Dataset {id: $id})", id=dataset.id)
    revised = [
        claim_row(claim, claim.recorded_at, claim.state_recorded_at) for claim, _ in change.revise
    ]
    created = _create(tx, dataset, change.create)
    _relate(tx, "LOADED_BY", "Dataset", ((c.id, dataset.id) for c in change.adopt))
    tx.each(
        "UNWIND $rows AS id MATCH (:Claim {id: id})-[r:LOADED_BY]->(:Dataset {id: $dataset}) "
        "DELETE r",
        change.forsake,
        dataset=dataset.id,
    )
    _revise(tx, change, revised, moment)
    shift_sources(tx, [*created, *revised], [old for _, old in change.revise])


def _create(tx: Transaction, dataset: Dataset, claims: Sequence[Claim]) -> list[Row]:
    """New claims with all that they lead to, in one statement: no claim is looked up again.

    Returns of each its source and its hash: whole rows, all at once, are more than memory should
    hold. Raises MalformedSource where a claim names a source or an origin that nothing describes.
    """
    check_described(tx, dataset, "Source", {c.source for c in claims})
    check_described(tx, dataset, "Origin", {origin for c in claims for origin in c.rests_on})
    written: list[Row] = []
    rows = (claim_row(claim, claim.recorded_at) for claim in claims)
    for some in ahead(batches(rows)):
        tx.rows(
            "MATCH (d:Dataset {id: $dataset}) UNWIND $rows AS row "
            "MATCH (s:Source {id: row.source}) "
            "CREATE (c:Claim) SET c += row "
            "CREATE (c)-[:STATED_IN]->(s) CREATE (c)-[:LOADED_BY]->(d) "
            "WITH c, row UNWIND row.rests_on AS origin "
            "MATCH (o:Origin {id: origin}) CREATE (c)-[:RESTS_ON]->(o)",
            rows=some,
            dataset=dataset.id,
        )
        written += ({"source": row["source"], "hash": row["hash"]} for row in some)
        some.clear()  # see `batches`
    return written


def check_described(tx: Transaction, dataset: Dataset, label: str, ids: set[str]) -> None:
    """Raises MalformedSource where nothing describes one of these sources or origins."""
    rows = tx.gather(f"UNWIND $rows AS id MATCH (n:{label} {{id: id}}) RETURN id", sorted(ids))
    missing = sorted(ids - {row["id"] for row in rows})
    if missing:
        raise MalformedSource(
            f"{dataset.id}: claims name the {label.lower()} {missing[0]}, which nothing describes"
        )


def _revise(tx: Transaction, change: Change, rows: Sequence[Row], moment: str) -> None:
    tx.each(
        "UNWIND $rows AS row MATCH (c:Claim {id: row.claim}) "
        "CREATE (w:Wording {id: row.id}) SET w = row CREATE (c)-[:WAS]->(w)",
        [wording_row(old, moment) for _, old in change.revise],
    )
    tx.each("UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c = row", rows)
    revised = [claim for claim, _ in change.revise]
    tx.each(
        "UNWIND $rows AS id MATCH (:Claim {id: id})-[r:RESTS_ON]->(:Origin) DELETE r",
        [claim.id for claim in revised],
    )
    _relate(tx, "RESTS_ON", "Origin", _rests_on(revised))
    # What was answered to a claim answers the one that took its place.
    tx.each(
        "UNWIND $rows AS row MATCH (r:Reply)-[:ANSWERS_CLAIM]->(:Claim {id: row[0]}) "
        "MATCH (c:Claim {id: row[1]}) WHERE NOT EXISTS { (r)-[:ANSWERS_CLAIM]->(c) } "
        "CREATE (r)-[:ANSWERS_CLAIM]->(c)",
        [[claim.id, claim.superseded_by] for claim in revised if claim.superseded_by],
    )


def _rests_on(claims: Iterable[Claim]) -> list[tuple[str, str]]:
    return [(claim.id, origin) for claim in claims for origin in claim.rests_on]


def _relate(tx: Transaction, relation: str, label: str, pairs: Iterable[tuple[str, str]]) -> None:
    tx.each(
        f"UNWIND $rows AS row MATCH (c:Claim {{id: row[0]}}) "
        f"MATCH (t:{label} {{id: row[1]}}) CREATE (c)-[:{relation}]->(t)",
        [list(pair) for pair in pairs],
    )

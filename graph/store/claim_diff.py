"""Compare a dataset with the record: claims that are new, revised, unchanged or gone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from graph.claim_spool import Spool
from graph.dataset import Dataset, LoadSummary
from graph.hashing import digest
from graph.record import LIVE_STATES, Claim, State
from graph.store.connection import Transaction
from graph.store.record_reader import stored_claims
from graph.store.rows import claim_of

MANY_IDS = 100_000
# Ids are hashes: these beginnings divide a dataset's claims evenly.
_BEGINNINGS = tuple(f"c{digit:x}" for digit in range(16))


@dataclass(slots=True)
class ClaimDiff:
    """The claims to write: `revise` holds (the new claim, the stored node properties).

    `adopt` are claims that another dataset brought first; `disown` ids of claims that another
    dataset still brings.
    """

    summary: LoadSummary
    create: list[Claim] = field(default_factory=list)
    revise: list[tuple[Claim, dict[str, Any]]] = field(default_factory=list)
    adopt: list[Claim] = field(default_factory=list)
    disown: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Return whether there is anything to write."""
        return bool(self.create or self.revise or self.adopt or self.disown)

    def take(self, other: "ClaimDiff") -> None:
        """Add another change to this one."""
        self.summary.take(other.summary)
        self.create += other.create
        self.revise += other.revise
        self.adopt += other.adopt
        self.disown += other.disown


def recorded_at(claims: Iterable[Claim], moment: str) -> Iterator[Claim]:
    """Return the claims as recorded at a moment (UTC): `with_moments` need not copy new ones."""
    return (claim.model_copy(update={"recorded_at": moment}) for claim in claims)


def compare_claims(
    tx: Transaction, dataset: Dataset, claims: Iterable[Claim], gone: list[str]
) -> ClaimDiff:
    """Compare claims of a dataset, and ids of claims that it no longer has, with the record.

    Claims are compared by hash: of an unchanged one only its id and hash are read.
    """
    change = _compare_given(tx, dataset.id, claims)
    change.take(_compare_gone(tx, dataset, gone))
    return change


def brought_by(tx: Transaction, dataset: str, start: str = "") -> set[str]:
    """Return the ids of the claims that a dataset brought, those that begin with `start`."""
    text = "MATCH (c:Claim)-[:LOADED_BY]->(:Dataset {id: $dataset}) WHERE c.id STARTS WITH $start"
    return set(tx.column(text, "c.id", dataset=dataset, start=start))


def gone_claims(tx: Transaction, dataset: str, spool: Spool) -> list[str]:
    """Return the ids of claims that a dataset brought and that are not in the spool, sorted."""
    # More ids than memory should hold are read in turns.
    beginnings = _BEGINNINGS if len(spool) > MANY_IDS else ("",)
    return sorted(
        key for start in beginnings for key in spool.lacking(brought_by(tx, dataset, start))
    )


def claimed_by(tx: Transaction, sources: Iterable[str]) -> bool:
    """Return whether the store has any claim of these sources."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (s:Source {id: id}) WHERE EXISTS { (:Claim)-[:STATED_IN]->(s) } "
        "RETURN id LIMIT 1",
        sorted(sources),
    )
    return bool(rows)


def with_moments(change: ClaimDiff, moment: str) -> ClaimDiff:
    """Return the change with the moments (UTC) when its claims were recorded, and when ended.

    A claim that had ended before keeps the earlier moment.
    """

    def ended_at(claim: Claim, stored: dict[str, Any]) -> str:
        if claim.live:
            return ""
        return (
            moment if State(stored["state"]) in LIVE_STATES else stored.get("state_recorded_at", "")
        )

    return replace(
        change,
        create=[
            claim
            if claim.recorded_at == moment
            else claim.model_copy(update={"recorded_at": moment})
            for claim in change.create
        ],
        revise=[
            (
                claim.model_copy(
                    update={
                        "recorded_at": stored["recorded_at"],
                        "state_recorded_at": ended_at(claim, stored),
                    }
                ),
                stored,
            )
            for claim, stored in change.revise
        ],
    )


def _compare_given(tx: Transaction, dataset: str, claims: Iterable[Claim]) -> ClaimDiff:
    """Compare claims of a dataset with the record."""
    wanted = {claim.id: claim for claim in claims}
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (c:Claim {id: id}) "
        "RETURN collect([c.id, c.hash, EXISTS { (c)-[:LOADED_BY]->(:Dataset {id: $dataset}) }]) "
        "AS claims",
        list(wanted),
        dataset=dataset,
    )
    stored_hashes = {key: (hash_, linked) for row in rows for key, hash_, linked in row["claims"]}
    changed = [
        key for key, (hash_, _) in stored_hashes.items() if digest(wanted[key].content()) != hash_
    ]
    stored = stored_claims(tx, changed)
    create = [claim for key, claim in wanted.items() if key not in stored_hashes]
    return ClaimDiff(
        LoadSummary(
            new=len(create), revised=len(changed), unchanged=len(stored_hashes) - len(changed)
        ),
        create=create,
        revise=[(wanted[key], stored[key]) for key in changed],
        adopt=[wanted[key] for key, (_, linked) in stored_hashes.items() if not linked],
    )


def _compare_gone(tx: Transaction, dataset: Dataset, ids: list[str]) -> ClaimDiff:
    """Compare ids of claims that a dataset no longer has with the record."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (c:Claim {id: id}) "
        "RETURN id, COUNT { (c)-[:LOADED_BY]->(:Dataset) } AS datasets",
        ids,
    )
    alone = [row["id"] for row in rows if row["datasets"] == 1]
    closed = _closed(dataset, stored_claims(tx, alone).values())
    return ClaimDiff(
        LoadSummary(closed=len(closed)),
        revise=closed,
        disown=[row["id"] for row in rows if row["datasets"] > 1],
    )


def _closed(dataset: Dataset, gone: Iterable[dict[str, Any]]) -> list[tuple[Claim, dict[str, Any]]]:
    """Return the closed form of claims that only this dataset brought, beside the stored one."""
    claims = [(claim_of(row), row) for row in gone]
    return [
        (claim.model_copy(update=dataset.closing(claim)), row)
        for claim, row in claims
        if claim.live and not dataset.waits(claim)
    ]

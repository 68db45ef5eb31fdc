"""A dataset against the record: new, revised, unchanged, gone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from graph.claim_spool import Spool
from graph.dataset import Dataset, LoadSummary
from graph.hashing import digest
from graph.record import LIVE_STATES, Claim, State
from graph.store.connection import Store, Transaction
from graph.store.record_reader import stored_claims
from graph.store.rows import claim_of

# Ids are hashes: these beginnings share a dataset's claims out evenly.
_BEGINNINGS = tuple(f"c{digit:x}" for digit in range(16))


@dataclass(slots=True)
class ClaimDiff:
    """Claims to write: `revise` holds (claim as it is now, node properties as they were).

    `adopt` are claims that another dataset brought first; `forsake` ids of claims that another
    dataset still brings.
    """

    summary: LoadSummary
    create: list[Claim] = field(default_factory=list)
    revise: list[tuple[Claim, dict[str, Any]]] = field(default_factory=list)
    adopt: list[Claim] = field(default_factory=list)
    forsake: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Whether there is anything to write."""
        return bool(self.create or self.revise or self.adopt or self.forsake)

    def take(self, other: "ClaimDiff") -> None:
        """Take another change in."""
        self.summary.take(other.summary)
        self.create += other.create
        self.revise += other.revise
        self.adopt += other.adopt
        self.forsake += other.forsake


def recorded(claims: Iterable[Claim], moment: str) -> Iterator[Claim]:
    """The claims as had at a moment (UTC): `dated` need not copy again what is new."""
    return (claim.model_copy(update={"recorded_at": moment}) for claim in claims)


def compare_claims(tx: Transaction, dataset: Dataset, moment: str) -> ClaimDiff:
    """What a load of this dataset changes, by hash: an unchanged claim costs its id and hash.

    `moment` (UTC) is when its new claims are had.
    """
    wanted = {claim.id: claim for claim in recorded(dataset.claims, moment)}
    change = compare_given(tx, dataset.id, wanted.values())
    change.take(compare_gone(tx, dataset, sorted(brought_by(tx, dataset.id) - wanted.keys())))
    change.summary.refused = len(dataset.refused)
    return change


def compare_given(tx: Transaction, dataset: str, claims: Iterable[Claim]) -> ClaimDiff:
    """What it changes that a dataset says these claims."""
    wanted = {claim.id: claim for claim in claims}
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (c:Claim {id: id}) "
        "RETURN collect([c.id, c.hash, EXISTS { (c)-[:LOADED_BY]->(:Dataset {id: $dataset}) }]) "
        "AS found",
        list(wanted),
        dataset=dataset,
    )
    have = {key: (known, mine) for row in rows for key, known, mine in row["found"]}
    changed = [key for key, (known, _) in have.items() if digest(wanted[key].content()) != known]
    stored = stored_claims(tx, changed)
    create = [claim for key, claim in wanted.items() if key not in have]
    return ClaimDiff(
        LoadSummary(new=len(create), revised=len(changed), unchanged=len(have) - len(changed)),
        create=create,
        revise=[(wanted[key], stored[key]) for key in changed],
        adopt=[wanted[key] for key, (_, mine) in have.items() if not mine],
    )


def brought_by(tx: Transaction, dataset: str, start: str = "") -> set[str]:
    """Ids of the claims that a dataset brought, those that begin with `start`."""
    text = "MATCH (c:Claim)-[:LOADED_BY]->(:Dataset {id: $dataset}) WHERE c.id STARTS WITH $start"
    return set(tx.column(text, "c.id", dataset=dataset, start=start))


def gone_from(store: Store, dataset: str, spool: Spool) -> list[str]:
    """Ids of claims that a dataset brought and that are not in the spool, sorted."""
    found: list[str] = []
    for start in _BEGINNINGS:
        read = partial(brought_by, dataset=dataset, start=start)
        found += spool.lacking(store.read(read))
    return sorted(found)


def claimed_by(tx: Transaction, sources: Iterable[str]) -> bool:
    """Whether any claim of these sources is in the store."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (s:Source {id: id}) WHERE EXISTS { (:Claim)-[:STATED_IN]->(s) } "
        "RETURN id LIMIT 1",
        sorted(sources),
    )
    return bool(rows)


def compare_gone(tx: Transaction, dataset: Dataset, ids: list[str]) -> ClaimDiff:
    """What it changes that a dataset no longer says the claims with these ids."""
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
        forsake=[row["id"] for row in rows if row["datasets"] > 1],
    )


def dated(change: ClaimDiff, moment: str) -> ClaimDiff:
    """The change with the moments (UTC) when we had its claims, and had them as standing no more.

    A claim that stood no more before keeps the earlier moment.
    """

    def gone_at(claim: Claim, old: dict[str, Any]) -> str:
        if claim.live:
            return ""
        return moment if State(old["state"]) in LIVE_STATES else old.get("state_recorded_at", "")

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
                        "recorded_at": old["recorded_at"],
                        "state_recorded_at": gone_at(claim, old),
                    }
                ),
                old,
            )
            for claim, old in change.revise
        ],
    )


def _closed(dataset: Dataset, gone: Iterable[dict[str, Any]]) -> list[tuple[Claim, dict[str, Any]]]:
    """Claims that this dataset alone brought, and brings no more."""
    claims = [(claim_of(row), row) for row in gone]
    return [
        (claim.model_copy(update=dataset.closing(claim)), row)
        for claim, row in claims
        if claim.live and not dataset.waits(claim)
    ]

"""Compare a dataset with the record: claims that are new, revised, unchanged or gone."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, get_args

from graph.claim_spool import Spool
from graph.dataset import Dataset, LoadSummary
from graph.hashing import digest
from graph.record import LIVE_STATES, OURS, Claim, State
from graph.store.connection import Transaction
from graph.store.integrity import ends_of, leads_wrong
from graph.store.record_reader import stored_claims
from graph.store.rows import (
    claim_id,
    claim_of,
    claim_row,
    is_hashed_right,
    is_sealed_right,
)

MANY_IDS = 100_000
# Ids are hashes: these beginnings divide a dataset's claims evenly.
_BEGINNINGS = tuple(f"c{digit:x}" for digit in range(16))
# The copies that a claim may be read in, the issuer's own text first.
_COPIES = get_args(Claim.model_fields["copy_read"].annotation)
_NODE = "RETURN properties(n) AS n, [(n)-[r]->(to) | [type(r), to.id]] AS led"


@dataclass(slots=True)
class ClaimDiff:
    """The claims to write: `revise` holds (the new claim, the stored node properties).

    `restore` holds the same of claims that another program changed: they are written again and
    leave no earlier wording. `foreign` are the properties of nodes that it added. `adopt` are
    claims that another dataset brought first; `disown` ids of claims that another dataset still
    brings.
    """

    summary: LoadSummary
    create: list[Claim] = field(default_factory=list)
    revise: list[tuple[Claim, dict[str, Any]]] = field(default_factory=list)
    adopt: list[Claim] = field(default_factory=list)
    disown: list[str] = field(default_factory=list)
    restore: list[tuple[Claim, dict[str, Any]]] = field(default_factory=list)
    foreign: list[dict[str, Any]] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Return whether there is anything to write."""
        return bool(self.create or self.revise or self.adopt or self.disown or self.mends)

    @property
    def mends(self) -> bool:
        """Return whether it undoes what another program did."""
        return bool(self.restore or self.foreign)

    def take(self, other: "ClaimDiff") -> None:
        """Add another change to this one."""
        self.summary.take(other.summary)
        self.create += other.create
        self.revise += other.revise
        self.adopt += other.adopt
        self.disown += other.disown
        self.restore += other.restore
        self.foreign += other.foreign


def recorded_at(claims: Iterable[Claim], moment: str) -> Iterator[Claim]:
    """Return the claims as recorded at a moment (UTC): `with_moments` need not copy new ones."""
    return (claim.model_copy(update={"recorded_at": moment}) for claim in claims)


def compare_claims(
    tx: Transaction, dataset: Dataset, claims: Iterable[Claim], gone: list[str]
) -> ClaimDiff:
    """Compare claims of a dataset, and ids of claims that it no longer has, with the record.

    The hash of every stored claim is computed again from its properties.
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
        restore=[(_as_recorded(claim, stored, moment), stored) for claim, stored in change.restore],
    )


def _as_recorded(claim: Claim, stored: dict[str, Any], moment: str) -> Claim:
    """Return a claim to restore with the moments of its node.

    Without the right seal nothing proves that it was here before: it is recorded at `moment` then.
    """
    moments = {name: stored.get(name, "") for name in OURS}
    before = claim.model_copy(update=moments)
    row = claim_row(before, moments["recorded_at"], moments["state_recorded_at"])
    if row["seal"] == stored.get("seal") or is_sealed_right("Claim", stored):
        return before
    ended = "" if claim.live else moment
    return claim.model_copy(update={"recorded_at": moment, "state_recorded_at": ended})


def _compare_given(tx: Transaction, dataset: str, claims: Iterable[Claim]) -> ClaimDiff:
    """Compare claims of a dataset with the record."""
    wanted = {claim.id: claim for claim in claims}
    change = ClaimDiff(LoadSummary())
    for row in tx.stream_each(
        f"UNWIND $rows AS id MATCH (n:Claim {{id: id}}) {_NODE}", list(wanted)
    ):
        stored, led = row["n"], row["led"]
        claim = wanted.pop(stored["id"])
        others = set(ends_of(led, "LOADED_BY")) - {dataset}
        if others and _is_whole(stored) and _nearer_to_issuer(stored, claim):
            claim = claim_of(stored)
        hash_ = digest(claim.content())
        if not _is_whole(stored) or leads_wrong(stored, [*led, *_adopting(led, dataset)]):
            change.restore.append((claim, stored))
            continue
        if hash_ != stored["hash"]:
            change.revise.append((claim, stored))
        else:
            change.summary.unchanged += 1
        if dataset not in ends_of(led, "LOADED_BY"):
            change.adopt.append(claim)
    change.create = list(wanted.values())
    change.summary.new = len(change.create)
    change.summary.revised = len(change.revise)
    change.summary.restored = len(change.restore)
    return change


def _nearer_to_issuer(stored: Mapping[str, Any], claim: Claim) -> bool:
    """Return whether a stored claim was read in a better copy than a new one.

    A bundled entry of a list that was read in a mirror, and the same entry of the list as fetched,
    are one claim: in whichever order they are loaded, the better copy stands.
    """
    return _COPIES.index(stored["copy_read"]) < _COPIES.index(claim.copy_read)


def _adopting(led: list[list[str]], dataset: str) -> list[list[str]]:
    """Return the relationship to a dataset that a load adds, if there is none."""
    known = dataset in ends_of(led, "LOADED_BY")
    return [] if known else [["LOADED_BY", dataset]]


def _is_whole(stored: dict[str, Any]) -> bool:
    """Return whether a stored claim is what its hash and its seal stand for."""
    return is_hashed_right("Claim", stored) and is_sealed_right("Claim", stored)


def _is_foreign(stored: dict[str, Any]) -> bool:
    """Return whether a stored claim never was one of scamgraph's.

    One that was changed still has its seal, or the hash of its content.
    """
    if stored.get("id") != claim_id(stored):
        return not is_sealed_right("Claim", stored)
    return not (is_hashed_right("Claim", stored) or is_sealed_right("Claim", stored))


def _compare_gone(tx: Transaction, dataset: Dataset, ids: list[str]) -> ClaimDiff:
    """Compare ids of claims that a dataset no longer has with the record."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (c:Claim {id: id}) "
        "RETURN id, COUNT { (c)-[:LOADED_BY]->(:Dataset) } AS datasets",
        ids,
    )
    alone = stored_claims(tx, [row["id"] for row in rows if row["datasets"] == 1])
    foreign = [row for row in alone.values() if _is_foreign(row)]
    # A claim that was changed cannot be restored here: its file no longer has it.
    closed = _closed(dataset, [row for row in alone.values() if _is_whole(row)])
    return ClaimDiff(
        LoadSummary(closed=len(closed), restored=len(foreign)),
        revise=closed,
        foreign=foreign,
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

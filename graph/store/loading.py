"""One dataset's claims, and all that follows from them, written as one unit of work."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

from graph.canonical import digest_of_all
from graph.dataset import Dataset, Summary
from graph.store.claim_writing import write_claims
from graph.store.comparing import compare_claims
from graph.store.describing import card_changed, write_card, write_descriptions, write_judgements
from graph.store.meta import record_hash, stamp
from graph.store.redacted import without_redacted
from graph.store.store import NothingChanged, Store, Transaction
from graph.store.updating import refs_of_judgements, refs_of_sources, update_graph


def utc_now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


def load(
    store: Store,
    dataset: Dataset,
    *,
    dry_run: bool = False,
    now: Callable[[], datetime] = utc_now,
) -> Summary:
    """Bring the record to what the dataset says, and the graph with it.

    All of it happens or none. Nothing at all is written where nothing changed, and with `dry_run`.
    What was redacted is left out. Raises MalformedSource where a source or origin is described
    otherwise elsewhere.
    """
    summary = Summary()
    dataset = without_redacted(store, dataset)

    def work(tx: Transaction) -> None:
        nonlocal summary
        moment = now().strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        change = compare_claims(tx, dataset)
        summary = change.summary
        described = write_descriptions(tx, dataset)
        judged = write_judgements(tx, dataset.judgements, dataset.id)
        if dry_run or not (
            change or any(described.values()) or judged or card_changed(tx, dataset)
        ):
            raise NothingChanged
        # Asked before claims are written: those are in `changed`, and need not be read back.
        refs = refs_of_judgements(tx, judged) | refs_of_sources(tx, described["Source"])
        changed = write_claims(tx, dataset, change, moment)
        update_graph(
            tx,
            refs | {ref for claim in changed for ref in (claim.subject, claim.object) if ref},
            neighbours_too=any(j.verdict != "ground" for j in judged)
            or any(claim.predicate == "kind" for claim in changed),
            created=[c.model_copy(update={"recorded_at": moment}) for c in change.create],
        )
        write_card(tx, dataset, moment)
        stamp_sources(tx, {claim.source for claim in changed})
        stamp(tx, record_hash(tx))

    with suppress(NothingChanged):
        store.write(work)
    return summary


def stamp_sources(tx: Transaction, sources: set[str]) -> None:
    """The hash of a source's claims, from which the record's hash is made."""
    hashes = tx.gather(
        "UNWIND $rows AS id MATCH (c:Claim {source: id}) "
        "RETURN id AS id, collect(c.hash) AS hashes",
        sorted(sources),
    )
    tx.each(
        "UNWIND $rows AS row MATCH (s:Source {id: row.id}) SET s.claims_hash = row.hash",
        [{"id": row["id"], "hash": digest_of_all(row["hashes"])} for row in hashes],
    )

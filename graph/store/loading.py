"""One dataset's claims, and all that follows from them, written as one unit of work or in parts."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

from graph.dataset import Dataset, Summary
from graph.errors import StoreUnavailable
from graph.spool import Spool
from graph.store.changing import as_moment, write_change
from graph.store.comparing import compare_claims
from graph.store.describing import card_changed, write_card, write_descriptions, write_judgements
from graph.store.meta import record_hash, stamp
from graph.store.parts import ToldPart, Watching, load_in_parts, quiet, unwatched
from graph.store.redacted import without_redacted
from graph.store.standing import redactions
from graph.store.store import NothingChanged, Store, Transaction


def utc_now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


def load(
    store: Store,
    dataset: Dataset,
    *,
    dry_run: bool = False,
    now: Callable[[], datetime] = utc_now,
    told: ToldPart = quiet,
    before: Watching = unwatched,
    after: Watching = unwatched,
) -> Summary:
    """Bring the record to what the dataset says, and the graph with it.

    All of it happens or none; a dataset of more than `store.part_claims` claims, or of long ones
    that add up to as much, goes in parts, each of them whole (`graph.store.parts`), and `told`
    hears which one begins, of how many. Nothing at all is written where nothing changed, and with
    `dry_run`. What was redacted is left out. `before` and `after` look at the store in the
    transaction in which the load begins, and the one in which it ends: nothing comes between.
    Raises MalformedSource where a source or origin is described otherwise elsewhere,
    StoreUnavailable where something was redacted before the first transaction of the load began.
    """
    known = store.read(redactions)
    dataset = without_redacted(store, dataset)

    def begins(tx: Transaction) -> None:
        if redactions(tx) != known:
            raise StoreUnavailable(
                f"something was redacted while {dataset.id} was read; nothing of it was loaded, "
                "so that nothing comes back: load it again"
            )
        before(tx)

    claims = dataset.claims
    if len(claims) > store.part_claims or (isinstance(claims, Spool) and claims.heavy):
        return load_in_parts(
            store, dataset, dry_run=dry_run, now=now, told=told, before=begins, after=after
        )
    summary = Summary()

    def work(tx: Transaction) -> None:
        nonlocal summary
        begins(tx)
        moment = as_moment(now())
        change = compare_claims(tx, dataset, moment)
        summary = change.summary
        described = write_descriptions(tx, dataset)
        judged = write_judgements(tx, dataset.judgements, dataset.id)
        if dry_run or not (change or described.written or judged or card_changed(tx, dataset)):
            after(tx)
            raise NothingChanged
        write_change(tx, dataset, change, moment, graded=described.regraded, judged=judged)
        write_card(tx, dataset, moment)
        stamp(tx, record_hash(tx))
        after(tx)

    with suppress(NothingChanged):
        store.write(work)
    return summary

"""Load(): one transaction, or in parts.

A load of more claims than one transaction should hold: in parts, each of them whole.

One lock is held from the first part to the last. After each part the graph is what the record gives
by then, and the dataset says which part that was, of how many. A load that is killed leaves whole
parts; the next one compares by hash and goes on where it ended. Claims whose rows are gone are
closed after the last part, never before.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from itertools import islice

from graph.claim_spool import Spool
from graph.dataset import Dataset, LoadSummary
from graph.dates import utc_now
from graph.errors import StoreUnavailable
from graph.memory import release_memory
from graph.record import Claim, Judgement
from graph.store.claim_diff import (
    ClaimDiff,
    compare_claims,
    compare_given,
    compare_gone,
    dated,
    gone_from,
    recorded,
)
from graph.store.connection import LockedStore, NothingChanged, Store, Transaction
from graph.store.graph_update import (
    plan_growth,
    refs_claimed,
    refs_of_judgements,
    refs_of_sources,
    update_graph,
    write_growth,
)
from graph.store.metadata import record_hash, stamp
from graph.store.record_writer import (
    card_changed,
    check_described,
    note_part,
    write_card,
    write_claims,
    write_descriptions,
    write_judgements,
)
from graph.store.redaction_marks import redactions, without_redacted


def as_moment(now: datetime) -> str:
    """A moment as the record keeps it."""
    return now.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def write_change(
    tx: Transaction,
    dataset: Dataset,
    change: ClaimDiff,
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


ToldPart = Callable[[int, int], None]
Begin = Callable[[Transaction], None]
Compare = Callable[[Transaction], ClaimDiff]


def quiet(_part: int, _parts: int) -> None:
    """Nobody wants to hear of parts."""


def load_in_parts(
    store: Store,
    dataset: Dataset,
    *,
    dry_run: bool,
    now: Callable[[], datetime],
    told: ToldPart,
    begin: Begin,
) -> LoadSummary:
    """Load a dataset in parts of about `store.part_claims` claims. Raises MalformedSource.

    `begin` is called in the first transaction, and may raise.
    """
    with _spooled(store, dataset) as spool:
        if dry_run:
            return _foreseen(store, dataset, spool)
        with store.held(f"{dataset.id} is being loaded in parts") as holder:
            return _Load(holder, dataset, now, begin).run(store, spool, told)


@contextmanager
def _spooled(store: Store, dataset: Dataset) -> Iterator[Spool]:
    if isinstance(dataset.claims, Spool):
        yield dataset.claims
        return
    with Spool(store.home) as spool:
        spool.add(dataset.claims)
        yield spool


def _foreseen(store: Store, dataset: Dataset, spool: Spool) -> LoadSummary:
    """What a load would do."""
    total = LoadSummary(refused=len(dataset.refused))
    for part in spool.parts(spool.cuts(store.part_claims)):
        total.take(store.read(_given(dataset, part)).summary)
    for ids in _slices(gone_from(store, dataset.id, spool), store.part_claims):
        total.take(store.read(_closing(dataset, ids)).summary)
    return total


def _given(dataset: Dataset, claims: Sequence[Claim]) -> Compare:
    return lambda tx: compare_given(tx, dataset.id, claims)


def _closing(dataset: Dataset, ids: Sequence[str]) -> Compare:
    return lambda tx: compare_gone(tx, dataset, list(ids))


def _slices(ids: Sequence[str], size: int) -> list[Sequence[str]]:
    return [ids[at : at + size] for at in range(0, len(ids), size)]


class _Load:
    """One load of one dataset under one lock."""

    def __init__(
        self,
        holder: LockedStore,
        dataset: Dataset,
        now: Callable[[], datetime],
        begin: Begin,
    ) -> None:
        self._holder = holder
        self._dataset = dataset
        self._now = now
        self._begin = begin
        self._total = LoadSummary(refused=len(dataset.refused))

    def run(self, store: Store, spool: Spool, told: ToldPart) -> LoadSummary:
        """Descriptions, the parts in their order, then what is gone, then the card."""
        gone = gone_from(store, self._dataset.id, spool)
        lengths = spool.cuts(store.part_claims)
        closings = _slices(gone, store.part_claims)
        parts = len(lengths) + len(closings)
        self._describe(spool, parts)
        waiting = iter(spool)
        for number, length in enumerate(lengths, 1):
            told(number, parts)
            release_memory()
            moment = as_moment(self._now())
            # Nothing here names a part's claims: they are gone before the next ones are read.
            compare = _given(self._dataset, list(recorded(islice(waiting, length), moment)))
            self._write(compare, moment, number, parts)
            del compare
        for number, ids in enumerate(closings, len(lengths) + 1):
            told(number, parts)
            release_memory()
            self._write(_closing(self._dataset, ids), as_moment(self._now()), number, parts)
        self._finish()
        return self._total

    def _unit(self, work: Callable[[Transaction], None]) -> None:
        with suppress(NothingChanged):
            self._holder.write(work)

    def _describe(self, spool: Spool, parts: int) -> None:
        def work(tx: Transaction) -> None:
            self._begin(tx)
            described = write_descriptions(tx, self._dataset)
            check_described(tx, self._dataset, "Source", spool.sources())
            check_described(tx, self._dataset, "Origin", spool.origins())
            judged = write_judgements(tx, self._dataset.judgements, self._dataset.id)
            if not (described.written or judged):
                raise NothingChanged
            write_change(
                tx,
                self._dataset,
                ClaimDiff(LoadSummary()),
                as_moment(self._now()),
                graded=described.regraded,
                judged=judged,
            )
            self._leave(tx, 0, parts)

        self._unit(work)

    def _write(self, compare: Compare, moment: str, number: int, parts: int) -> None:
        summary = LoadSummary()

        def work(tx: Transaction) -> None:
            nonlocal summary
            change = compare(tx)
            summary = change.summary
            if not change:
                raise NothingChanged
            write_change(tx, self._dataset, change, moment)
            self._leave(tx, number, parts)

        self._unit(work)
        self._total.take(summary)

    def _leave(self, tx: Transaction, number: int, parts: int) -> None:
        note_part(tx, self._dataset, number, parts)
        stamp(tx, record_hash(tx))

    def _finish(self) -> None:
        def work(tx: Transaction) -> None:
            if not card_changed(tx, self._dataset):
                raise NothingChanged
            write_card(tx, self._dataset, as_moment(self._now()))

        self._unit(work)


def load(
    store: Store,
    dataset: Dataset,
    *,
    dry_run: bool = False,
    now: Callable[[], datetime] = utc_now,
    told: ToldPart = quiet,
) -> LoadSummary:
    """Bring the record to what the dataset says, and the graph with it.

    All of it happens or none; a dataset of more than `store.part_claims` claims, or of long ones
    that add up to as much, goes in parts, each of them whole (`graph.store.load`), and `told`
    hears which one begins, of how many. Nothing at all is written where nothing changed, and with
    `dry_run`. What was redacted is left out.
    Raises MalformedSource where a source or origin is described otherwise elsewhere,
    StoreUnavailable where something was redacted before the first transaction of the load began.
    """
    known = store.read(redactions)
    dataset = without_redacted(store, dataset)

    def begin(tx: Transaction) -> None:
        if redactions(tx) != known:
            raise StoreUnavailable(
                f"something was redacted while {dataset.id} was read; nothing of it was loaded, "
                "so that nothing comes back: load it again"
            )

    claims = dataset.claims
    if len(claims) > store.part_claims or (isinstance(claims, Spool) and claims.heavy):
        return load_in_parts(store, dataset, dry_run=dry_run, now=now, told=told, begin=begin)
    summary = LoadSummary()

    def work(tx: Transaction) -> None:
        nonlocal summary
        begin(tx)
        moment = as_moment(now())
        change = compare_claims(tx, dataset, moment)
        summary = change.summary
        described = write_descriptions(tx, dataset)
        judged = write_judgements(tx, dataset.judgements, dataset.id)
        if dry_run or not (change or described.written or judged or card_changed(tx, dataset)):
            raise NothingChanged
        write_change(tx, dataset, change, moment, graded=described.regraded, judged=judged)
        write_card(tx, dataset, moment)
        stamp(tx, record_hash(tx))

    with suppress(NothingChanged):
        store.write(work)
    return summary

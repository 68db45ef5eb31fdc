"""A load of more claims than one transaction should hold: in parts, each of them whole.

One lock is held from the first part to the last. After each part the graph is what the record gives
by then, and the dataset says which part that was, of how many. A load that is killed leaves whole
parts; the next one compares by hash and goes on where it ended. Claims whose rows are gone are
closed after the last part, never before.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from itertools import islice

from graph.dataset import Dataset, Summary
from graph.freeing import give_back
from graph.record import Claim
from graph.spool import Spool
from graph.store.changing import as_moment, write_change
from graph.store.claim_writing import check_described
from graph.store.comparing import Change, compare_given, compare_gone, gone_from, recorded
from graph.store.describing import (
    card_changed,
    note_part,
    write_card,
    write_descriptions,
    write_judgements,
)
from graph.store.meta import record_hash, stamp
from graph.store.store import Holder, NothingChanged, Store, Transaction

ToldPart = Callable[[int, int], None]
Watching = Callable[[Transaction], None]
Compare = Callable[[Transaction], Change]


def unwatched(_tx: Transaction) -> None:
    """Nobody looks."""


def quiet(_part: int, _parts: int) -> None:
    """Nobody wants to hear of parts."""


def load_in_parts(
    store: Store,
    dataset: Dataset,
    *,
    dry_run: bool,
    now: Callable[[], datetime],
    told: ToldPart,
    before: Watching,
    after: Watching,
) -> Summary:
    """Load a dataset in parts of about `store.part_claims` claims. Raises MalformedSource.

    `before` and `after` look at the store in the first transaction and in the last.
    """
    with _spooled(store, dataset) as spool:
        if dry_run:
            return _foreseen(store, dataset, spool)
        with store.held(f"{dataset.id} is being loaded in parts") as holder:
            return _Load(holder, dataset, now, before, after).run(store, spool, told)


@contextmanager
def _spooled(store: Store, dataset: Dataset) -> Iterator[Spool]:
    if isinstance(dataset.claims, Spool):
        yield dataset.claims
        return
    with Spool(store.home) as spool:
        spool.add(dataset.claims)
        yield spool


def _foreseen(store: Store, dataset: Dataset, spool: Spool) -> Summary:
    """What a load would do."""
    total = Summary(refused=len(dataset.refused))
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
        holder: Holder,
        dataset: Dataset,
        now: Callable[[], datetime],
        before: Watching,
        after: Watching,
    ) -> None:
        self._holder = holder
        self._dataset = dataset
        self._now = now
        self._before, self._after = before, after
        self._total = Summary(refused=len(dataset.refused))

    def run(self, store: Store, spool: Spool, told: ToldPart) -> Summary:
        """Descriptions, the parts in their order, then what is gone, then the card."""
        gone = gone_from(store, self._dataset.id, spool)
        lengths = spool.cuts(store.part_claims)
        closings = _slices(gone, store.part_claims)
        parts = len(lengths) + len(closings)
        self._describe(spool, parts)
        waiting = iter(spool)
        for number, length in enumerate(lengths, 1):
            told(number, parts)
            give_back()
            moment = as_moment(self._now())
            # Nothing here names a part's claims: they are gone before the next ones are read.
            compare = _given(self._dataset, list(recorded(islice(waiting, length), moment)))
            self._write(compare, moment, number, parts)
            del compare
        for number, ids in enumerate(closings, len(lengths) + 1):
            told(number, parts)
            give_back()
            self._write(_closing(self._dataset, ids), as_moment(self._now()), number, parts)
        self._finish()
        return self._total

    def _unit(self, work: Callable[[Transaction], None]) -> None:
        with suppress(NothingChanged):
            self._holder.write(work)

    def _describe(self, spool: Spool, parts: int) -> None:
        def work(tx: Transaction) -> None:
            self._before(tx)
            described = write_descriptions(tx, self._dataset)
            check_described(tx, self._dataset, "Source", spool.sources())
            check_described(tx, self._dataset, "Origin", spool.origins())
            judged = write_judgements(tx, self._dataset.judgements, self._dataset.id)
            if not (described.written or judged):
                raise NothingChanged
            write_change(
                tx,
                self._dataset,
                Change(Summary()),
                as_moment(self._now()),
                graded=described.regraded,
                judged=judged,
            )
            self._leave(tx, 0, parts)

        self._unit(work)

    def _write(self, compare: Compare, moment: str, number: int, parts: int) -> None:
        summary = Summary()

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
                self._after(tx)
                raise NothingChanged
            write_card(tx, self._dataset, as_moment(self._now()))
            self._after(tx)

        self._unit(work)

"""Load a dataset into the record in batches, and update the graph that follows from it.

A batch is one transaction: after it the graph is what the record gives so far, and the dataset says
which batch it was, of how many. Most datasets are one batch: all of it is loaded, or nothing. A
larger one keeps one lock from its first batch to its last. A load that is killed leaves whole
batches; the next one compares by hash and continues where it ended. Claims whose rows are gone are
closed after all others were written, or with them in a single batch, never before.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice

from graph.claim_spool import Spool
from graph.dataset import Dataset, LoadSummary
from graph.dates import utc_now
from graph.errors import StoreUnavailable
from graph.memory import release_memory
from graph.record import Claim, Judgement
from graph.store.claim_diff import ClaimDiff, compare_claims, gone_claims, recorded_at, with_moments
from graph.store.connection import LockedStore, NothingChanged, Store, Transaction
from graph.store.graph_update import (
    plan_growth,
    refs_claimed,
    refs_of_judgements,
    refs_of_sources,
    update_graph,
    write_growth,
)
from graph.store.metadata import record_hash, stamp, stamp_sources
from graph.store.record_writer import (
    DescriptionChange,
    card_changed,
    check_described,
    note_batch,
    write_card,
    write_claims,
    write_descriptions,
    write_judgements,
)
from graph.store.redaction_marks import redactions, without_redacted

Progress = Callable[[int, int], None]  # (number of the batch that begins, number of batches)


def quiet(_number: int, _count: int) -> None:
    """Report no progress."""


def load(
    store: Store,
    dataset: Dataset,
    *,
    dry_run: bool = False,
    restoring: bool = False,
    now: Callable[[], datetime] = utc_now,
    progress: Progress = quiet,
) -> LoadSummary:
    """Make the record say what the dataset says, and update the graph.

    The load is one batch, or several of about `store.part_claims` claims; `progress` is called as
    each of several begins. Nothing is written where nothing changed, or with `dry_run`. Redacted
    claims are left out. With `restoring`, another program may have changed the dataset's part of
    the record: nothing of the graph at its claims is trusted then. Raise MalformedSource if another
    dataset describes a source or an origin differently, StoreUnavailable if something was redacted
    before the first batch began.
    """
    known = store.read(redactions)
    dataset = without_redacted(store, dataset)
    with _spooled(store, dataset) as spool:
        return Load(store, dataset, spool, known, now, progress, dry_run, restoring).run()


def write_change(
    tx: Transaction,
    dataset: Dataset,
    change: ClaimDiff,
    moment: str,
    *,
    regraded: Iterable[str] = (),
    judged: Sequence[Judgement] = (),
    restoring: bool = False,
) -> None:
    """Write claims that are new, revised or closed, and the graph that follows from them.

    `regraded` are sources whose claims have another weight now, `judged` judgements that came or
    went: the graph follows from those too. All of it is computed at once, since ArcadeDB cannot
    replace a node twice in one transaction.
    """
    refs = refs_of_judgements(tx, judged) | refs_of_sources(tx, regraded)
    refs = refs_claimed(tx, refs)
    change = with_moments(change, moment)
    changed = [*change.create, *(claim for claim, _ in (*change.revise, *change.restore))]
    restoring = restoring or change.mends
    refs |= {row[end] for row in change.foreign for end in ("subject", "object") if row.get(end)}
    new = {claim.id for claim in change.create}
    growth = None if refs or restoring else plan_growth(tx, changed, new)
    write_claims(tx, dataset, change, moment)
    if growth:
        write_growth(tx, growth)
        return
    update_graph(
        tx,
        refs | {ref for claim in changed for ref in claim.ends},
        neighbours_too=any(j.verdict != "ground" for j in judged)
        or any(claim.predicate == "kind" for claim in changed)
        or restoring,
        created=change.create,
        mending=restoring,
    )


@dataclass(slots=True)
class Load:
    """One load of one dataset, whose redacted claims are left out and whose claims are in `spool`.

    `redactions` are those that the store had when they were left out.
    """

    store: Store
    dataset: Dataset
    spool: Spool
    redactions: tuple[str, ...]
    now: Callable[[], datetime]
    progress: Progress
    dry_run: bool
    restoring: bool = False
    summary: LoadSummary = field(default_factory=LoadSummary)

    def run(self) -> LoadSummary:
        """Write the batches in their order, and return what they did."""
        self.summary.refused = self.dataset.rows_refused
        self.summary.shortened = self.dataset.titles_shortened
        size = self.store.part_claims
        lengths = self.spool.cuts(size)
        claims = iter(self.spool)
        if len(lengths) < 2:
            self._write(self.store, 1, 1, claims, None)
            return self.summary
        with self.store.locked(f"{self.dataset.id} is being loaded in batches") as writer:
            gone = self.store.read(self._gone)
            closings = [gone[start : start + size] for start in range(0, len(gone), size)]
            count = len(lengths) + len(closings)
            for number, length in enumerate(lengths, 1):
                self._write(writer, number, count, islice(claims, length), [])
            for number, ids in enumerate(closings, len(lengths) + 1):
                self._write(writer, number, count, (), ids)
        return self.summary

    def _gone(self, tx: Transaction) -> list[str]:
        return gone_claims(tx, self.dataset.id, self.spool)

    def _write(
        self,
        writer: Store | LockedStore,
        number: int,
        count: int,
        claims: Iterable[Claim],
        gone: list[str] | None,
    ) -> None:
        """Write one batch: the first brings the descriptions, the last the dataset's card.

        `gone` are ids of claims to close; None if the batch is to find them itself.
        """
        if count > 1:
            self.progress(number, count)
            release_memory()
        moment = self.now().strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        dated = list(recorded_at(claims, moment))
        summary = LoadSummary()

        def work(tx: Transaction) -> None:
            nonlocal summary
            described = self._describe(tx) if number == 1 else DescriptionChange()
            change = compare_claims(
                tx, self.dataset, dated, self._gone(tx) if gone is None else gone
            )
            summary = change.summary
            finishes = number == count and card_changed(tx, self.dataset)
            changes = bool(change or described or finishes)
            self.restoring = self.restoring or change.mends
            if self.dry_run or not (changes or self.restoring):
                raise NothingChanged
            if changes:
                write_change(
                    tx,
                    self.dataset,
                    change,
                    moment,
                    regraded=described.regraded,
                    judged=described.judged,
                    restoring=self.restoring,
                )
            if self.restoring and number == count:
                changes |= stamp_sources(tx, self._sources(change))
            if not changes:
                raise NothingChanged
            if number == count:
                write_card(tx, self.dataset, moment)
            else:
                note_batch(tx, self.dataset, number, count)
            stamp(tx, record_hash(tx))

        with suppress(NothingChanged):
            writer.write(work)
        self.summary.take(summary)

    def _sources(self, change: ClaimDiff) -> set[str]:
        return self.spool.sources() | {str(row.get("source")) for row in change.foreign}

    def _describe(self, tx: Transaction) -> DescriptionChange:
        """Write sources, origins and judgements.

        Raise StoreUnavailable if something was redacted since the dataset was read.
        """
        if redactions(tx) != self.redactions:
            raise StoreUnavailable(
                f"Nothing was loaded: something was redacted while {self.dataset.id} was being "
                "read. Run the load again."
            )
        described = write_descriptions(tx, self.dataset)
        check_described(tx, self.dataset, "Source", self.spool.sources())
        check_described(tx, self.dataset, "Origin", self.spool.origins())
        described.judged = write_judgements(tx, self.dataset.judgements, self.dataset.id)
        return described


@contextmanager
def _spooled(store: Store, dataset: Dataset) -> Iterator[Spool]:
    if isinstance(dataset.claims, Spool):
        yield dataset.claims
        return
    with Spool(store.home) as spool:
        spool.add(dataset.claims)
        yield spool

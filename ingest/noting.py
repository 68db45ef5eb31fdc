"""Which rows passed is noted with a load, and kept once the load is in the store."""

import sqlite3
from collections.abc import Callable, Collection, Sequence
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path

from graph.dataset import Summary
from graph.passed import Passed
from graph.spool import Spool
from graph.store import Store
from graph.store.loading import load
from graph.store.standing import Standing, read_standing
from graph.store.store import Transaction
from ingest.again import Material, read_again
from ingest.rows import Fault
from ingest.transforming import transform

Told = Callable[[str], None]


class Moved(Exception):
    """Something was loaded while rows were read: what was found of them may not hold."""


class Noting:
    """The rows of one load that pass, and how the store stood before and after it.

    Without `passed` nothing is noted.
    """

    def __init__(self, passed: Passed | None, dataset: str, started: Standing) -> None:
        self.passed = passed
        self._dataset = dataset
        self._started = started
        self._ended: Standing | None = None
        self._moved = False

    def before(self, tx: Transaction) -> None:
        """Look at the store as the load begins."""
        self._moved = self.passed is not None and not self._as_it_was(tx)

    def insist(self, tx: Transaction) -> None:
        """The same, for a load that may not go on otherwise. Raises Moved."""
        if not self._as_it_was(tx):
            raise Moved

    def after(self, tx: Transaction) -> None:
        """Look at the store as the load ends."""
        self._ended = read_standing(tx, self._dataset)

    def _as_it_was(self, tx: Transaction) -> bool:
        return read_standing(tx, self._dataset) == self._started

    def keep(self, home: Path, rules: str, cited: Collection[str], claims: int) -> None:
        """Keep what passed, where every claim of the load came from a row that is noted.

        `cited` are the sources of all its claims.
        """
        if self._moved or self.passed is None or self._ended is None:
            return
        if len(self.passed) == claims:
            about = {**self._ended.values(), "rules": rules, "cited": sorted(cited)}
            with suppress(sqlite3.Error):  # without it the next load only takes longer
                self.passed.keep(home, self._dataset, about)


def load_whole(
    store: Store, home: Path | None, material: Material, faults: Sequence[Fault], told: Told,
    *, dry_run: bool,
) -> Summary:  # fmt: skip
    """Every row read and held against the store; with a `home`, it is noted there which passed.

    `faults` were found before. Raises MalformedSource naming every faulty row.
    """
    dataset_id = material.description.id
    with Spool(store.home) as spool, ExitStack() as closing:
        passed = None
        if home and not dry_run:
            passed = closing.enter_context(Passed.begun(home, dataset_id))
        started = store.read(partial(read_standing, dataset=dataset_id))
        noting = Noting(passed, dataset_id, started)
        dataset = transform(
            store,
            spool,
            material.description,
            material.rows(),
            file=dataset_id,
            read=material.read,
            judgements=material.judgements,
            faults=faults,
            passed=passed,
        )
        told("load")
        done = load(store, dataset, dry_run=dry_run, before=noting.before, after=noting.after)
        if home:
            noting.keep(home, material.rules, spool.sources(), len(spool))
    return done


def load_again(
    store: Store, home: Path, material: Material, told: Told, *, dry_run: bool
) -> Summary | None:
    """Load by what differs from the last load; None, with nothing done, where that will not do."""
    dataset_id = material.description.id
    with ExitStack() as closing:
        passed = Passed.of(home, dataset_id)
        if passed is None:
            return None
        closing.enter_context(passed)
        spool = closing.enter_context(Spool(home))
        again = read_again(store, spool, passed, material)
        if again is None:
            return None
        told("load")
        noting = Noting(passed, dataset_id, again.standing)
        try:
            done = load(
                store, again.dataset, dry_run=dry_run, before=noting.insist, after=noting.after
            )
        except Moved:
            return None
        if not dry_run:
            cited = again.cited | spool.sources()
            noting.keep(home, material.rules, cited, again.stand + len(spool))
    return done

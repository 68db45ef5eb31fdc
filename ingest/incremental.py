"""Re-reading only the rows that differ (delete candidate, step 8).

A dataset's tables read again: rows that passed before need not pass once more.

What becomes of a row hangs on its own cells, on rules, on what the dataset tells (TELLING) of the
things that it names, on the kinds that the store gives them, and on redactions. A row is left out
of the reading only where all of these are as they were when it passed, and its claim stands in the
store as it came from it. Whatever is doubtful is read whole.
"""

import sqlite3
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from functools import partial
from operator import itemgetter
from pathlib import Path

from graph.claim_spool import Spool
from graph.dataset import Dataset, LoadSummary, UnchangedClaims
from graph.errors import MalformedSource
from graph.record import Claim, Judgement
from graph.store import Store
from graph.store.connection import Transaction
from graph.store.load import load
from graph.store.record_reader import stored_claims
from graph.store.row_cache import DatasetState, RowCache, kinds_told_by, read_standing
from graph.store.rows import claim_of
from ingest.description import Description
from ingest.rows import Row, RowFault, make_claims
from ingest.transform import TELLING, through_the_door, transform

# Words alone: other rows do not hang on them.
WORDING = frozenset({"quote", "paraphrase", "translation", "translator", "language"})
Placed = tuple[int, Row]  # a row with its number among all rows


class _Doubtful(Exception):
    """What changed may bear on what did not: all rows must be read."""


@dataclass(frozen=True, slots=True)
class Material:
    """A dataset's material: `rows` gives all its rows, and may be asked more than once.

    `read` is the fingerprint of it all, `rules` that of everything but the rows.
    """

    description: Description
    rows: Callable[[], Iterable[Row]]
    judgements: Sequence[Judgement]
    read: str
    rules: str


@dataclass(frozen=True, slots=True)
class Again:
    """A dataset of which only what differs was read, and how the store stood then.

    `stand` claims were not read, which with those read again come from the sources `cited`.
    """

    dataset: Dataset
    standing: DatasetState
    stand: int
    cited: frozenset[str]


def read_again(store: Store, spool: Spool, passed: RowCache, material: Material) -> Again | None:
    """The dataset by what differs from its last load, or None where it must be read whole.

    What has passed now is noted in `passed`.
    """
    try:
        return _Reading(store, spool, passed, material).run()
    except (_Doubtful, MalformedSource):  # faults are told by a reading of the whole
        return None


class _Reading:
    """One reading of what differs."""

    def __init__(self, store: Store, spool: Spool, passed: RowCache, material: Material) -> None:
        self._store = store
        self._spool = spool
        self._passed = passed
        self._material = material
        self._description = material.description
        self.standing = store.read(partial(read_standing, dataset=material.description.id))
        self._cited: frozenset[str] = frozenset()
        self._told = self._told_elsewhere()
        self._seen = bytearray(passed.places + 1)
        self._count = 0

    def _told_elsewhere(self) -> set[str]:
        """Refs of which others may have told a kind since. Raises _Doubtful."""
        about = self._passed.about
        before = DatasetState.of(about)
        if before is None or about.get("rules") != self._material.rules or not before.card:
            raise _Doubtful
        if (before.card, before.redactions) != (self.standing.card, self.standing.redactions):
            raise _Doubtful
        changed = before.changed(self.standing)
        cited = about.get("cited")
        if not isinstance(cited, list) or changed.intersection(cited):
            raise _Doubtful
        self._cited = frozenset(cited)
        return self._store.read(lambda tx: kinds_told_by(tx, changed))

    def run(self) -> Again:
        fresh = self._unknown()
        lost = self._passed.others(self._seen)
        if len(fresh) + len(lost) > self._store.part_claims:
            raise _Doubtful
        self._told |= self._told_otherwise(fresh, [row.claim for row in lost if row.telling])
        chosen, again = self._drawn_in(fresh)
        went = [row.claim for row in lost] + self._passed.claims_of(row.cells for row in again)
        self._passed.forget(went)
        stand = len(self._passed)
        dataset = transform(
            self._store,
            self._spool,
            self._description,
            (row for _, row in chosen),
            file=self._description.id,
            read=self._material.read,
            judgements=self._material.judgements,
            passed=self._passed,
            elsewhere=self._count - len(chosen),
        )
        if len(self._passed) != stand + len(self._spool):
            raise _Doubtful  # a row says what one that was not read says too
        rest = UnchangedClaims(stand, tuple(sorted(self._spool.lacking(went))))
        return Again(replace(dataset, rest=rest), self.standing, stand, self._cited)

    def _unknown(self) -> list[Placed]:
        """Rows that did not pass before; the others are marked as seen."""
        fresh: list[Placed] = []
        for number, row in enumerate(self._material.rows()):
            self._count += 1
            place = self._passed.place(row.cells)
            if place:
                self._seen[place] = 1
            else:
                fresh.append((number, row))
                if len(fresh) > self._store.part_claims:
                    raise _Doubtful
        return fresh

    def _told_otherwise(self, fresh: list[Placed], lost: list[str]) -> set[str]:
        """Refs of which rows that came or went tell something; other words for the same are not."""
        stored = self._store.read(lambda tx: stored_claims(tx, lost))
        if len(stored) < len(lost):
            raise _Doubtful
        before = {key: claim_of(row) for key, row in stored.items()}
        telling = [row for _, row in fresh if row.cells.get("predicate") in TELLING]
        told = {row.cells.get("subject", "") for row in telling}
        same: set[str] = set()
        kept, refused = through_the_door(telling)
        if not refused:
            made, _ = make_claims(self._description, kept)
            same = {c.id for _, c in made if c.id in before and _bare(c) == _bare(before[c.id])}
            told -= {before[key].subject for key in same}
            told |= {claim.subject for _, claim in made if claim.id not in same}
        return told | {claim.subject for key, claim in before.items() if key not in same}

    def _drawn_in(self, fresh: list[Placed]) -> tuple[list[Placed], list[Row]]:
        """Rows to be read, in their order, and those among them that passed before.

        They are the unknown ones, those that name what something else is told of, and all that
        tells of what any of these names.
        """
        chosen = dict(fresh)
        again: dict[int, Row] = {}
        if told := self._told:
            known = self._known(chosen)
            again |= {at: row for at, row in known if not told.isdisjoint(self._ends(row))}
        named = {ref for _, row in (*fresh, *again.items()) for ref in self._ends(row)}
        again |= {
            at: row
            for at, row in self._known(chosen)
            if row.cells.get("predicate") in TELLING and row.cells.get("subject") in named
        }
        if len(chosen) + len(again) > self._store.part_claims:
            raise _Doubtful
        return sorted([*fresh, *again.items()], key=itemgetter(0)), list(again.values())

    def _known(self, chosen: Container[int]) -> Iterator[tuple[int, Row]]:
        """Rows that passed before, with their numbers, but for those chosen already."""
        for number, row in enumerate(self._material.rows()):
            if number not in chosen:
                yield number, row

    def _ends(self, row: Row) -> tuple[str, str]:
        subject = row.cells.get("subject", "")
        return subject, row.cells.get("object", "") or self._description.defaults.get("object", "")


def _bare(claim: Claim) -> dict[str, object]:
    return {key: said for key, said in claim.content().items() if key not in WORDING}


Told = Callable[[str], None]


class Moved(Exception):
    """Something was loaded while rows were read: what was found of them may not hold."""


class Noting:
    """The rows of one load that pass, and how the store stood before and after it.

    Without `passed` nothing is noted.
    """

    def __init__(self, passed: RowCache | None, dataset: str, started: DatasetState) -> None:
        self.passed = passed
        self._dataset = dataset
        self._started = started
        self._ended: DatasetState | None = None
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
    store: Store, home: Path | None, material: Material, faults: Sequence[RowFault], told: Told,
    *, dry_run: bool,
) -> LoadSummary:  # fmt: skip
    """Every row read and held against the store; with a `home`, it is noted there which passed.

    `faults` were found before. Raises MalformedSource naming every faulty row.
    """
    dataset_id = material.description.id
    with Spool(store.home) as spool, ExitStack() as closing:
        passed = None
        if home and not dry_run:
            passed = closing.enter_context(RowCache.begun(home, dataset_id))
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
) -> LoadSummary | None:
    """Load by what differs from the last load; None, with nothing done, where that will not do."""
    dataset_id = material.description.id
    with ExitStack() as closing:
        passed = RowCache.of(home, dataset_id)
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

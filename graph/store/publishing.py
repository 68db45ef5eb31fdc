"""What is public and past its embargo, brought into the public store by difference.

The public store holds that and nothing else: no dataset, no row that was refused, no wording that
was not public itself. Its graph is worked out there, from what is there.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from graph.publication import Record, published
from graph.store.anew import finish_anew
from graph.store.loading import utc_now
from graph.store.parts import ToldPart, quiet
from graph.store.public_rows import (
    Difference,
    delete_nodes,
    difference,
    pairs_of,
    relate,
    write_nodes,
)
from graph.store.publishing_lots import publish_in_lots
from graph.store.store import NothingChanged, Store, Transaction
from graph.store.updating import update_whole_graph
from graph.store.whole_record import read_record


@dataclass(slots=True)
class Published:
    """What a run did, counted in claims; `kept_inside` are those that stay with the newsroom."""

    public: int = 0
    new: int = 0
    revised: int = 0
    taken_away: int = 0
    kept_inside: int = 0

    def count(self, found: Difference) -> None:
        """What a difference comes to."""
        self.public = len(found.rows["Claim"])
        self.new = found.new_claims
        self.revised = len(found.changed["Claim"]) - found.new_claims
        self.taken_away = len(found.gone["Claim"])


class _TooMuch(Exception):
    """One transaction should not hold it: nothing was done."""


def publish(
    store: Store,
    public: Store,
    *,
    now: Callable[[], datetime] = utc_now,
    only_take_away: bool = False,
    dry_run: bool = False,
    told: ToldPart = quiet,
) -> Published:
    """Make the public store what the record has for everybody.

    It is one unit of work or, where the public store holds or is to hold more than
    `public.part_claims` claims, goes in lots, of which `told` hears. `only_take_away` adds nothing:
    what was public and is no more goes, and the rest waits.
    """
    record = store.read(read_record)
    wanted = published(record, now().astimezone(UTC).date().isoformat())
    done = Published(kept_inside=len(record.claims) - len(wanted.claims))

    def find(tx: Transaction) -> Difference:
        found = difference(tx, wanted, only_take_away=only_take_away)
        done.count(found)
        if dry_run or not found:
            raise NothingChanged
        return found

    def work(tx: Transaction) -> None:
        found = find(tx)
        if max(done.public, done.taken_away) > public.part_claims:
            raise _TooMuch
        _write(tx, wanted, found)

    with suppress(NothingChanged):
        try:
            public.write(work)
        except _TooMuch:
            with public.held("what is public is being published") as holder:
                publish_in_lots(public, holder, wanted, public.read(find), told)
    return done


def _write(tx: Transaction, wanted: Record, found: Difference) -> None:
    for label in found.rows:
        delete_nodes(tx, label, found.gone[label])
        write_nodes(tx, label, found.changed[label])
    for ends, pairs in pairs_of(wanted, found.rows).items():
        relate(tx, ends, pairs)
    update_whole_graph(tx)
    finish_anew(tx)

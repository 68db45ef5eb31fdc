"""Publish(): the public store brought up to date by difference.

What is public and past its embargo, brought into the public store by difference.

The public store holds that and nothing else: no dataset, no row that was refused, no wording that
was not public itself. Its graph is worked out there, from what is there.

Publishing more than one transaction should hold: lot by lot, what goes before what comes.

After each lot the public graph is what the claims that are public by then give; no value of a
thing and no claim of a link is parted from the others, and a reply comes with what it answers.
Where it is broken off, the next run finds what is missing by difference.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

from graph.claim_spool import Spool
from graph.dates import utc_now
from graph.hashing import digest
from graph.memory import release_memory
from graph.publication import Record, published
from graph.record import Claim
from graph.store.connection import LockedStore, NothingChanged, Store, Transaction
from graph.store.graph_update import update_graph, update_whole_graph
from graph.store.judgements import reply_row
from graph.store.load import ToldPart, quiet
from graph.store.metadata import begin_anew
from graph.store.rebuild import finish_anew, write_in_lots
from graph.store.record_reader import read_record, stored_claims
from graph.store.record_writer import weighs_otherwise
from graph.store.rows import claim_of, claim_row, value_row

Rows = dict[str, dict[str, Any]]
Ends = tuple[str, str, str]  # label, type, label
Pairs = set[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class PublicDiff:
    """Wanted `rows` by label and id; those that are new or changed; ids that are not wanted."""

    rows: dict[str, Rows]
    changed: dict[str, Rows]
    gone: dict[str, list[str]]
    new_claims: int

    def __bool__(self) -> bool:
        """Whether there is any."""
        return any(self.changed.values()) or any(self.gone.values())


def difference(tx: Transaction, wanted: Record, *, only_take_away: bool) -> PublicDiff:
    """How the store differs; with `only_take_away` what it does not hold is not wanted either."""
    rows = _rows(wanted)
    have = {label: _stored(tx, label) for label in rows}
    if only_take_away:
        rows = {k: {i: r for i, r in v.items() if i in have[k]} for k, v in rows.items()}
    changed = {
        label: {key: row for key, row in own.items() if have[label].get(key) != row["hash"]}
        for label, own in rows.items()
    }
    gone = {label: sorted(have[label].keys() - own.keys()) for label, own in rows.items()}
    return PublicDiff(rows, changed, gone, len(changed["Claim"].keys() - have["Claim"].keys()))


def pairs_of(record: Record, rows: dict[str, Rows]) -> dict[Ends, Pairs]:
    """Which nodes the record's own relationships join, where both are among the rows."""
    return {
        (start, relation, end): {p for p in want if p[0] in rows[start] and p[1] in rows[end]}
        for (start, relation, end), want in _pairs(record).items()
    }


def write_nodes(tx: Transaction, label: str, rows: Rows) -> None:
    """Make nodes what their rows say."""
    text = f"UNWIND $rows AS row MERGE (n:{label} {{id: row.id}}) SET n = row"
    tx.each(text, list(rows.values()))


def delete_nodes(tx: Transaction, label: str, ids: list[str]) -> None:
    """Take nodes out, with all that leads to them."""
    tx.each(f"UNWIND $rows AS id MATCH (n:{label} {{id: id}}) DETACH DELETE n", ids)


def relate(tx: Transaction, ends: Ends, wanted: Pairs) -> None:
    """Let exactly these pairs be joined."""
    start, relation, end = ends
    rows = tx.rows(f"MATCH (a:{start})-[:{relation}]->(b:{end}) RETURN a.id AS a, b.id AS b")
    have = {(row["a"], row["b"]) for row in rows}
    tx.each(
        f"UNWIND $rows AS row MATCH (:{start} {{id: row[0]}})-[r:{relation}]->"
        f"(:{end} {{id: row[1]}}) DELETE r",
        [list(pair) for pair in sorted(have - wanted)],
    )
    join(tx, ends, wanted - have)


def join(tx: Transaction, ends: Ends, pairs: Pairs) -> None:
    """Join pairs that are not."""
    start, relation, end = ends
    both = f"UNWIND $rows AS row MATCH (a:{start} {{id: row[0]}}) MATCH (b:{end} {{id: row[1]}}) "
    tx.each(both + f"CREATE (a)-[:{relation}]->(b)", [list(pair) for pair in sorted(pairs)])


def _rows(record: Record) -> dict[str, Rows]:
    """Node properties by label and id, each with the hash that tells whether it changed."""
    return {
        "Source": {key: value_row(source) for key, source in record.sources.items()},
        "Origin": {key: value_row(origin) for key, origin in record.origins.items()},
        "Judgement": {key: value_row(judgement) for key, judgement in record.judgements.items()},
        "Claim": {
            key: claim_row(claim, record.recorded_at[key], claim.state_recorded_at)
            for key, claim in record.claims.items()
        },
        "Reply": {key: reply_row(reply) for key, (reply, _) in record.replies.items()},
        "Wording": {key: {**row, "hash": digest(row)} for key, row in record.wordings.items()},
    }


def _pairs(record: Record) -> dict[Ends, Pairs]:
    return {
        ("Claim", "STATED_IN", "Source"): {(k, c.source) for k, c in record.claims.items()},
        ("Claim", "RESTS_ON", "Origin"): {
            (key, origin) for key, claim in record.claims.items() for origin in claim.rests_on
        },
        ("Claim", "WAS", "Wording"): {(row["claim"], key) for key, row in record.wordings.items()},
        ("Reply", "ANSWERS_CLAIM", "Claim"): {
            (key, claim) for key, (_, answered) in record.replies.items() for claim in answered
        },
    }


def _stored(tx: Transaction, label: str) -> dict[str, str]:
    rows = tx.rows(f"MATCH (n:{label}) RETURN n.id AS id, n.hash AS hash")
    return {row["id"]: row["hash"] for row in rows}


DESCRIBED = ("Source", "Origin", "Judgement")
SAID = ("Reply", "Wording")  # what goes with a claim


def publish_in_lots(
    public: Store, holder: LockedStore, wanted: Record, what: PublicDiff, told: ToldPart
) -> None:
    """Make the public store what is wanted; `told` hears of each lot of claims as it begins."""
    _Publishing(public, holder, wanted, what).run(told)


class _Publishing:
    def __init__(
        self, public: Store, holder: LockedStore, wanted: Record, what: PublicDiff
    ) -> None:
        self._public = public
        self._holder = holder
        self._what = what
        self._claims = [wanted.claims[key] for key in what.changed["Claim"]]
        self._pairs = pairs_of(wanted, what.rows)
        self._of_claim = {ends: _by_claim(ends, pairs) for ends, pairs in self._pairs.items()}

    def run(self, told: ToldPart) -> None:
        size = self._public.part_claims
        gone = self._what.gone["Claim"]
        leaving = [gone[at : at + size] for at in range(0, len(gone), size)]
        with Spool(self._public.home) as spool:
            spool.add(self._claims)
            lengths = spool.cuts(size)
            lots = len(leaving) + len(lengths)
            self._holder.write(begin_anew)
            self._holder.write(self._take_words_away)
            for number, ids in enumerate(leaving, 1):
                told(number, lots)
                self._holder.write(partial(self._take_away, ids=ids))
            self._describe()
            for number, lot in enumerate(spool.parts(lengths), len(leaving) + 1):
                told(number, lots)
                release_memory()
                self._holder.write(partial(self._bring, claims=lot))
        self._holder.write(self._end)

    def _take_words_away(self, tx: Transaction) -> None:
        for label in SAID:
            delete_nodes(tx, label, self._what.gone[label])

    def _take_away(self, tx: Transaction, ids: list[str]) -> None:
        claims = [claim_of(row) for row in stored_claims(tx, ids).values()]
        delete_nodes(tx, "Claim", ids)
        self._follow(tx, claims)

    def _describe(self) -> None:
        """Sources, origins, judgements; the graph anew where claims weigh or join otherwise now."""
        otherwise = False

        def write(tx: Transaction) -> None:
            nonlocal otherwise
            sources = self._what.changed["Source"]
            text = "UNWIND $rows AS id MATCH (s:Source {id: id}) RETURN properties(s) AS s"
            stood = [row["s"] for row in tx.gather(text, list(sources))]
            judged = self._what.changed["Judgement"] or self._what.gone["Judgement"]
            otherwise = bool(judged) or any(weighs_otherwise(sources[s["id"]], s) for s in stood)
            delete_nodes(tx, "Judgement", self._what.gone["Judgement"])
            for label in DESCRIBED:
                write_nodes(tx, label, self._what.changed[label])

        self._holder.write(write)
        if otherwise:
            write_in_lots(self._public, self._holder)

    def _bring(self, tx: Transaction, claims: Sequence[Claim]) -> None:
        ids = sorted(claim.id for claim in claims)
        changed = self._what.changed["Claim"]
        write_nodes(tx, "Claim", {key: changed[key] for key in ids})
        for ends, found in self._of_claim.items():
            pairs = {pair for key in ids for pair in found[key]}
            label = ends[0] if ends[2] == "Claim" else ends[2]
            if label in SAID:
                rows = self._what.rows[label]
                own = {key for pair in pairs for key in pair if key in rows}
                write_nodes(tx, label, {key: rows[key] for key in sorted(own)})
            _join_anew(tx, ends, ids, pairs)
        self._follow(tx, claims)

    def _follow(self, tx: Transaction, claims: Sequence[Claim]) -> None:
        update_graph(
            tx,
            {ref for claim in claims for ref in claim.ends},
            neighbours_too=any(claim.predicate == "kind" for claim in claims),
        )

    def _end(self, tx: Transaction) -> None:
        for label in SAID:  # of claims that stayed as they were
            write_nodes(tx, label, self._what.changed[label])
        for label in ("Source", "Origin"):
            delete_nodes(tx, label, self._what.gone[label])
        for ends, pairs in self._pairs.items():
            relate(tx, ends, pairs)
        finish_anew(tx)


def _by_claim(ends: Ends, pairs: Pairs) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for pair in pairs:
        found[pair[0] if ends[0] == "Claim" else pair[1]].append(pair)
    return found


def _join_anew(tx: Transaction, ends: Ends, claims: Sequence[str], pairs: Pairs) -> None:
    """Let claims be joined with what the pairs say, and with nothing else in this way."""
    start, relation, end = ends
    one, other = (
        "(:Claim {id: id})" if label == "Claim" else f"(:{label})" for label in (start, end)
    )
    tx.each(f"UNWIND $rows AS id MATCH {one}-[r:{relation}]->{other} DELETE r", claims)
    join(tx, ends, pairs)


@dataclass(slots=True)
class PublishSummary:
    """What a run did, counted in claims; `kept_inside` are those that stay with the newsroom."""

    public: int = 0
    new: int = 0
    revised: int = 0
    taken_away: int = 0
    kept_inside: int = 0

    def count(self, found: PublicDiff) -> None:
        """What a difference comes to."""
        self.public = len(found.rows["Claim"])
        self.new = found.new_claims
        self.revised = len(found.changed["Claim"]) - found.new_claims
        self.taken_away = len(found.gone["Claim"])


class _TooLargeForOneBatch(Exception):
    """One transaction should not hold it: nothing was done."""


def publish(
    store: Store,
    public: Store,
    *,
    now: Callable[[], datetime] = utc_now,
    only_take_away: bool = False,
    dry_run: bool = False,
    told: ToldPart = quiet,
) -> PublishSummary:
    """Make the public store what the record has for everybody.

    It is one unit of work or, where the public store holds or is to hold more than
    `public.part_claims` claims, goes in lots, of which `told` hears. `only_take_away` adds nothing:
    what was public and is no more goes, and the rest waits.
    """
    record = store.read(read_record)
    wanted = published(record, now().astimezone(UTC).date().isoformat())
    done = PublishSummary(kept_inside=len(record.claims) - len(wanted.claims))

    def find(tx: Transaction) -> PublicDiff:
        found = difference(tx, wanted, only_take_away=only_take_away)
        done.count(found)
        if dry_run or not found:
            raise NothingChanged
        return found

    def work(tx: Transaction) -> None:
        found = find(tx)
        if max(done.public, done.taken_away) > public.part_claims:
            raise _TooLargeForOneBatch
        _write(tx, wanted, found)

    with suppress(NothingChanged):
        try:
            public.write(work)
        except _TooLargeForOneBatch:
            with public.held("what is public is being published") as holder:
                publish_in_lots(public, holder, wanted, public.read(find), told)
    return done


def _write(tx: Transaction, wanted: Record, found: PublicDiff) -> None:
    for label in found.rows:
        delete_nodes(tx, label, found.gone[label])
        write_nodes(tx, label, found.changed[label])
    for ends, pairs in pairs_of(wanted, found.rows).items():
        relate(tx, ends, pairs)
    update_whole_graph(tx)
    finish_anew(tx)

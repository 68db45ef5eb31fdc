"""Publish: bring the public store up to date by difference, in batches.

The public store holds what is public and past its embargo and nothing else: no dataset, no refused
row, no wording that was not public itself. Its graph is computed there, from what is there.

A batch is one transaction: after it the public graph is what the claims that are public so far
give; no value of an entity and no claim of a link is separated from the others, and a reply comes
with the claim it answers. What is no longer public goes in the first batches. If a run is
interrupted, the next one finds what is missing by difference.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
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
from graph.store.graph_update import update_graph
from graph.store.integrity import check_record
from graph.store.judgements import reply_row
from graph.store.load import Progress, quiet
from graph.store.metadata import begin_rebuild, note_removal
from graph.store.rebuild import count_claims, finish_rebuild, rebuild_at_once, rebuild_in_batches
from graph.store.record_reader import read_record, stored_claims
from graph.store.record_writer import weighs_otherwise
from graph.store.rows import claim_of, claim_row, value_row

DESCRIBING = ("Source", "Origin", "Judgement")
ATTACHED = ("Reply", "Wording")  # written with the claim they belong to

Rows = dict[str, dict[str, Any]]
Ends = tuple[str, str, str]  # label, type, label
Pairs = set[tuple[str, str]]
Step = Callable[[Transaction], Sequence[Claim]]  # writes, and returns the claims it touched


@dataclass(frozen=True, slots=True)
class PublicDiff:
    """Wanted `rows` by label and id; those that are new or changed; ids that are not wanted.

    `removes` says whether anything that is in the store goes or becomes something else.
    """

    rows: dict[str, Rows]
    changed: dict[str, Rows]
    gone: dict[str, list[str]]
    new_claims: int
    removes: bool

    def __bool__(self) -> bool:
        """Return whether there is any difference."""
        return any(self.changed.values()) or any(self.gone.values())


@dataclass(slots=True)
class PublishSummary:
    """The claims that a run wrote or removed; `kept_inside` are those that are not published."""

    public: int = 0
    new: int = 0
    revised: int = 0
    taken_away: int = 0
    kept_inside: int = 0

    def count(self, diff: PublicDiff) -> None:
        """Count the claims of a difference."""
        self.public = len(diff.rows["Claim"])
        self.new = diff.new_claims
        self.revised = len(diff.changed["Claim"]) - diff.new_claims
        self.taken_away = len(diff.gone["Claim"])


def publish(
    store: Store,
    public: Store,
    *,
    now: Callable[[], datetime] = utc_now,
    only_take_away: bool = False,
    dry_run: bool = False,
    progress: Progress = quiet,
) -> PublishSummary:
    """Make the public store equal to what the record has for everybody.

    It is one batch or, if the public store has or gets more than `public.part_claims` claims,
    several; `progress` is called as each of several begins. `only_take_away` removes what is no
    longer public and adds nothing. Raise MutilatedRecord for a record that another program changed:
    its words, or who may see them, may not be what was recorded. What is only taken away is taken.
    """
    if not only_take_away:
        store.read(check_record)
    record = store.read(read_record)
    wanted = published(record, now().astimezone(UTC).date().isoformat())
    done = PublishSummary(kept_inside=len(record.claims) - len(wanted.claims))

    def plan(tx: Transaction) -> "_Publication":
        diff = difference(tx, wanted, only_take_away=only_take_away)
        done.count(diff)
        if dry_run or not diff:
            raise NothingChanged
        return _Publication(wanted, diff)

    with suppress(NothingChanged):
        if max(len(wanted.claims), public.read(count_claims)) <= public.part_claims:
            public.write(lambda tx: plan(tx).write_at_once(tx))
        else:
            with public.locked("what is public is being published") as writer:
                public.read(plan).write_in_batches(public, writer, progress)
    return done


def difference(tx: Transaction, wanted: Record, *, only_take_away: bool) -> PublicDiff:
    """Compare the store with the wanted record; with `only_take_away` nothing new is wanted."""
    rows = _rows(wanted)
    stored = {label: _stored(tx, label) for label in rows}
    if only_take_away:
        rows = {k: {i: r for i, r in v.items() if i in stored[k]} for k, v in rows.items()}
    changed = {
        label: {
            key: row for key, row in wanted_rows.items() if stored[label].get(key) != row["hash"]
        }
        for label, wanted_rows in rows.items()
    }
    gone = {
        label: sorted(stored[label].keys() - wanted_rows.keys())
        for label, wanted_rows in rows.items()
    }
    new_claims = len(changed["Claim"].keys() - stored["Claim"].keys())
    removes = any(gone[label] or changed[label].keys() & stored[label].keys() for label in rows)
    return PublicDiff(rows, changed, gone, new_claims, removes)


class _Publication:
    """The steps that make the public store equal to the wanted record."""

    def __init__(self, wanted: Record, diff: PublicDiff) -> None:
        self._diff = diff
        self._claims = [wanted.claims[key] for key in diff.changed["Claim"]]
        self._pairs = _pairs_among(wanted, diff.rows)
        self._pairs_by_claim = {ends: _by_claim(ends, pairs) for ends, pairs in self._pairs.items()}
        self._rebuild = False

    def write_at_once(self, tx: Transaction) -> None:
        """Write everything in one batch."""
        self._remove_texts(tx)
        steps: list[Step] = [
            partial(self._remove, ids=self._diff.gone["Claim"]),
            self._describe,
            partial(self._bring, claims=self._claims),
        ]
        claims = [claim for step in steps for claim in step(tx)]
        if self._rebuild:
            rebuild_at_once(tx)
        else:
            _follow(tx, claims)
        self._finish(tx)

    def write_in_batches(self, public: Store, writer: LockedStore, progress: Progress) -> None:
        """Write batches of about `public.part_claims` claims under the lock of `writer`."""
        size = public.part_claims
        gone = self._diff.gone["Claim"]
        with Spool(public.home) as spool:
            spool.add(self._claims)
            lengths = spool.cuts(size)
            slices = [gone[start : start + size] for start in range(0, len(gone), size)]
            count = len(slices) + 1 + len(lengths)
            writer.write(begin_rebuild)
            writer.write(self._remove_texts)

            def steps() -> Iterator[Step]:
                yield from (partial(self._remove, ids=ids) for ids in slices)
                yield self._describe
                yield from (partial(self._bring, claims=some) for some in spool.parts(lengths))

            for number, step in enumerate(steps(), 1):
                progress(number, count)
                release_memory()
                writer.write(partial(_take, step))
                if self._rebuild:
                    rebuild_in_batches(public, writer)
                    self._rebuild = False
        writer.write(self._finish)

    def _note(self, tx: Transaction) -> None:
        """Note in each batch that something is removed: until the last, more of it is shown."""
        if self._diff.removes:
            note_removal(tx)

    def _remove_texts(self, tx: Transaction) -> None:
        self._note(tx)
        for label in ATTACHED:
            _delete_nodes(tx, label, self._diff.gone[label])

    def _remove(self, tx: Transaction, ids: list[str]) -> list[Claim]:
        self._note(tx)
        claims = [claim_of(row) for row in stored_claims(tx, ids).values()]
        _delete_nodes(tx, "Claim", ids)
        return claims

    def _describe(self, tx: Transaction) -> Sequence[Claim]:
        """Write sources, origins and judgements; rebuild if claims weigh or join differently."""
        self._note(tx)
        sources = self._diff.changed["Source"]
        text = "UNWIND $rows AS id MATCH (s:Source {id: id}) RETURN properties(s) AS s"
        stored = [row["s"] for row in tx.gather(text, list(sources))]
        judged = self._diff.changed["Judgement"] or self._diff.gone["Judgement"]
        self._rebuild = bool(judged) or any(weighs_otherwise(sources[s["id"]], s) for s in stored)
        _delete_nodes(tx, "Judgement", self._diff.gone["Judgement"])
        for label in DESCRIBING:
            _write_nodes(tx, label, self._diff.changed[label])
        return ()

    def _bring(self, tx: Transaction, claims: Sequence[Claim]) -> Sequence[Claim]:
        self._note(tx)
        ids = sorted(claim.id for claim in claims)
        changed = self._diff.changed["Claim"]
        _write_nodes(tx, "Claim", {key: changed[key] for key in ids})
        for ends, pairs_by_claim in self._pairs_by_claim.items():
            pairs = {pair for key in ids for pair in pairs_by_claim[key]}
            label = ends[0] if ends[2] == "Claim" else ends[2]
            if label in ATTACHED:
                rows = self._diff.rows[label]
                attached = {key for pair in pairs for key in pair if key in rows}
                _write_nodes(tx, label, {key: rows[key] for key in sorted(attached)})
            _join_only(tx, ends, ids, pairs)
        return claims

    def _finish(self, tx: Transaction) -> None:
        self._note(tx)
        for label in ATTACHED:  # of unchanged claims
            _write_nodes(tx, label, self._diff.changed[label])
        for label in ("Source", "Origin"):
            _delete_nodes(tx, label, self._diff.gone[label])
        for ends, pairs in self._pairs.items():
            _relate(tx, ends, pairs)
        finish_rebuild(tx)


def _take(step: Step, tx: Transaction) -> None:
    _follow(tx, step(tx))


def _follow(tx: Transaction, claims: Sequence[Claim]) -> None:
    """Update the graph after a change of these claims."""
    update_graph(
        tx,
        {ref for claim in claims for ref in claim.ends},
        neighbours_too=any(claim.predicate == "kind" for claim in claims),
    )


def _pairs_among(record: Record, rows: dict[str, Rows]) -> dict[Ends, Pairs]:
    """Return the pairs of ids that relationships of the record join, if both are among the rows."""
    return {
        (start, relation, end): {p for p in want if p[0] in rows[start] and p[1] in rows[end]}
        for (start, relation, end), want in _pairs(record).items()
    }


def _write_nodes(tx: Transaction, label: str, rows: Rows) -> None:
    """Create or overwrite nodes from their rows."""
    text = f"UNWIND $rows AS row MERGE (n:{label} {{id: row.id}}) SET n = row"
    tx.each(text, list(rows.values()))


def _delete_nodes(tx: Transaction, label: str, ids: list[str]) -> None:
    """Delete nodes with their relationships."""
    tx.each(f"UNWIND $rows AS id MATCH (n:{label} {{id: id}}) DETACH DELETE n", ids)


def _relate(tx: Transaction, ends: Ends, wanted: Pairs) -> None:
    """Make exactly these pairs joined."""
    start, relation, end = ends
    rows = tx.rows(f"MATCH (a:{start})-[:{relation}]->(b:{end}) RETURN a.id AS a, b.id AS b")
    stored = {(row["a"], row["b"]) for row in rows}
    tx.each(
        f"UNWIND $rows AS row MATCH (:{start} {{id: row[0]}})-[r:{relation}]->"
        f"(:{end} {{id: row[1]}}) DELETE r",
        [list(pair) for pair in sorted(stored - wanted)],
    )
    _join(tx, ends, wanted - stored)


def _join(tx: Transaction, ends: Ends, pairs: Pairs) -> None:
    """Join pairs that are not joined yet."""
    start, relation, end = ends
    both = f"UNWIND $rows AS row MATCH (a:{start} {{id: row[0]}}) MATCH (b:{end} {{id: row[1]}}) "
    tx.each(both + f"CREATE (a)-[:{relation}]->(b)", [list(pair) for pair in sorted(pairs)])


def _rows(record: Record) -> dict[str, Rows]:
    """Return node properties by label and id, each with the hash of its content."""
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


def _by_claim(ends: Ends, pairs: Pairs) -> dict[str, list[tuple[str, str]]]:
    by_claim: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for pair in pairs:
        by_claim[pair[0] if ends[0] == "Claim" else pair[1]].append(pair)
    return by_claim


def _join_only(tx: Transaction, ends: Ends, claims: Sequence[str], pairs: Pairs) -> None:
    """Make these pairs the only ones of this type that join these claims."""
    start, relation, end = ends
    from_node, to_node = (
        "(:Claim {id: id})" if label == "Claim" else f"(:{label})" for label in (start, end)
    )
    tx.each(f"UNWIND $rows AS id MATCH {from_node}-[r:{relation}]->{to_node} DELETE r", claims)
    _join(tx, ends, pairs)

"""What is public and past its embargo, brought into the public store by difference.

The public store holds that and nothing else: no dataset, no row that was refused, no wording that
was not public itself. Its graph is worked out there, from what is there.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from graph.canonical import digest
from graph.publication import Record, published
from graph.store.loading import utc_now
from graph.store.meta import record_hash, stamp
from graph.store.record_rows import claim_row, value_row
from graph.store.replying import reply_row
from graph.store.source_hashes import stamp_sources
from graph.store.store import NothingChanged, Store, Transaction
from graph.store.updating import update_whole_graph
from graph.store.whole_record import read_record

Rows = dict[str, dict[str, Any]]
Pairs = set[tuple[str, str]]


@dataclass(slots=True)
class Published:
    """What a run did, counted in claims; `kept_inside` are those that stay with the newsroom."""

    public: int = 0
    new: int = 0
    revised: int = 0
    taken_away: int = 0
    kept_inside: int = 0


def publish(
    store: Store,
    public: Store,
    *,
    now: Callable[[], datetime] = utc_now,
    only_take_away: bool = False,
    dry_run: bool = False,
) -> Published:
    """Make the public store what the record has for everybody, as one unit of work.

    `only_take_away` adds nothing: what was public and is no more goes, and the rest waits.
    """
    record = store.read(read_record)
    wanted = published(record, now().astimezone(UTC).date().isoformat())
    done = Published(kept_inside=len(record.claims) - len(wanted.claims))

    def work(tx: Transaction) -> None:
        rows, pairs = _rows(wanted), _pairs(wanted)
        have = {label: _stored(tx, label) for label in rows}
        if only_take_away:
            rows = {k: {i: r for i, r in v.items() if i in have[k]} for k, v in rows.items()}
        changed = {
            label: [row for key, row in own.items() if have[label].get(key) != row["hash"]]
            for label, own in rows.items()
        }
        gone = {label: sorted(have[label].keys() - own.keys()) for label, own in rows.items()}
        done.public = len(rows["Claim"])
        done.new = sum(row["id"] not in have["Claim"] for row in changed["Claim"])
        done.revised = len(changed["Claim"]) - done.new
        done.taken_away = len(gone["Claim"])
        if dry_run or not (any(changed.values()) or any(gone.values())):
            raise NothingChanged
        for label in rows:
            tx.each(f"UNWIND $rows AS id MATCH (n:{label} {{id: id}}) DETACH DELETE n", gone[label])
            tx.each(
                f"UNWIND $rows AS row MERGE (n:{label} {{id: row.id}}) SET n = row", changed[label]
            )
        ids = {label: frozenset(own) for label, own in rows.items()}
        for (start, relation, end), want in pairs.items():
            _relate(
                tx,
                (start, relation, end),
                {pair for pair in want if pair[0] in ids[start] and pair[1] in ids[end]},
            )
        update_whole_graph(tx)
        stamp_sources(tx, set(rows["Source"]))
        stamp(tx, record_hash(tx))

    with suppress(NothingChanged):
        public.write(work)
    return done


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


def _pairs(record: Record) -> dict[tuple[str, str, str], Pairs]:
    """Which nodes of the record's own relationships join, by (label, type, label)."""
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


def _relate(tx: Transaction, ends: tuple[str, str, str], wanted: Pairs) -> None:
    start, relation, end = ends
    rows = tx.rows(f"MATCH (a:{start})-[:{relation}]->(b:{end}) RETURN a.id AS a, b.id AS b")
    have = {(row["a"], row["b"]) for row in rows}
    both = f"UNWIND $rows AS row MATCH (a:{start} {{id: row[0]}}) MATCH (b:{end} {{id: row[1]}}) "
    tx.each(
        f"UNWIND $rows AS row MATCH (:{start} {{id: row[0]}})-[r:{relation}]->"
        f"(:{end} {{id: row[1]}}) DELETE r",
        [list(pair) for pair in sorted(have - wanted)],
    )
    tx.each(both + f"CREATE (a)-[:{relation}]->(b)", [list(pair) for pair in sorted(wanted - have)])

"""What the public store is to hold, as nodes and relationships, and how it differs from that."""

from dataclasses import dataclass
from typing import Any

from graph.canonical import digest
from graph.publication import Record
from graph.store.record_rows import claim_row, value_row
from graph.store.replying import reply_row
from graph.store.store import Transaction

Rows = dict[str, dict[str, Any]]
Ends = tuple[str, str, str]  # label, type, label
Pairs = set[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Difference:
    """Wanted `rows` by label and id; those that are new or changed; ids that are not wanted."""

    rows: dict[str, Rows]
    changed: dict[str, Rows]
    gone: dict[str, list[str]]
    new_claims: int

    def __bool__(self) -> bool:
        """Whether there is any."""
        return any(self.changed.values()) or any(self.gone.values())


def difference(tx: Transaction, wanted: Record, *, only_take_away: bool) -> Difference:
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
    return Difference(rows, changed, gone, len(changed["Claim"].keys() - have["Claim"].keys()))


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

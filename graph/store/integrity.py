"""Find what other programs changed in the record: compare it with its own hashes.

Every node of the record is read once, as a stream. Nothing in a store can tell that somebody
changed content, hash, seal and the hash of the record together: a load of the files can.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from graph.errors import MutilatedRecord
from graph.hashing import digest, digest_of_all, shifted
from graph.store.connection import Row, Store, Transaction
from graph.store.lock import KEPT, count_kept, meta_seal
from graph.store.rows import (
    SEALED,
    claim_id,
    is_hashed_right,
    is_sealed_right,
    is_wording_right,
    seal_of,
)

# The relationships that lead away from nodes of the record.
LEADS = {
    "Claim": ("STATED_IN", "RESTS_ON", "LOADED_BY", "WAS", "ABOUT", "TOWARDS"),
    "Reply": ("ANSWERS_CLAIM",),
}
LABELS = (
    "Meta",
    "Dataset",
    "Refusal",
    "Source",
    "Origin",
    "Judgement",
    "Reply",
    "Redaction",
    "Claim",
    "Wording",
)
NAMED_OF_A_KIND = 200
_NO_PART = "is foreign: no part of the record or the graph"
SEALED_AT_ONCE = 10_000
SHOWN = 3  # faults in an error
_META = frozenset(
    {
        *("id", "schema", "made_by", "version", "record_hash", "holds", "sealed", "seal"),
        "kept",
        *("imported", "begun_anew", "removed_in", "losses", "held_by", "held_for", "held_until"),
    }
)
_CARD = ("title", "description", "rows", "refused", "fingerprint")
_LED = "[(n)-[r]->(to) | [type(r), to.id, size(keys(r))]] AS led"
_NODES = f"MATCH (n:%s) RETURN labels(n) AS labels, properties(n) AS n, {_LED}"
_WORDINGS = (
    "MATCH (n:Wording) RETURN labels(n) AS labels, properties(n) AS n, "
    f"[(c:Claim)-[:WAS]->(n) | properties(c)] AS claims, {_LED}"
)
_FOREIGN = (
    "MATCH (n) WHERE NOT ("
    + " OR ".join(f"n:{label}" for label in (*LABELS, "Entity", "Link"))
    + ") RETURN labels(n) AS labels, n.id AS id"
)
_FROM_ENTITIES = (
    "MATCH (n:Entity)-[r]->(to) WHERE NOT to:Entity RETURN n.id AS id, type(r) AS type, to.id AS to"
)
_FROM_LINKS = "MATCH (n:Link)-[r]-(to) RETURN n.id AS id, type(r) AS type, to.id AS to"


@dataclass(slots=True)
class _Check:
    """One reading of the record, and the faults that it found so far, by kind."""

    tx: Transaction
    found: Counter[tuple[str, bool]] = field(default_factory=Counter)
    sentences: list[tuple[str, bool]] = field(default_factory=list)
    meta: Row = field(default_factory=dict)
    datasets: dict[str, Row] = field(default_factory=dict)
    refusals: dict[str, dict[int, Row]] = field(default_factory=lambda: defaultdict(dict))
    sources: dict[str, str] = field(default_factory=dict)
    origins: set[str] = field(default_factory=set)
    claims: dict[str, str] = field(default_factory=dict)
    hashes: list[str] = field(default_factory=list)
    altered: int = 0

    def name(self, what: str, key: object, *, foreign: bool = False, loss: bool = False) -> None:
        """Note that the node `key` has a fault of a kind; `foreign`: the record is whole beside it.

        `loss`: something is missing, and what is there may be right. So many of each kind are
        named; the others are counted.
        """
        self.altered += not (foreign or loss)
        kind = (what, foreign)
        self.found[kind] += 1
        if self.found[kind] <= NAMED_OF_A_KIND:
            self.sentences.append((f"{key} {what}", foreign))

    def run(self) -> list[tuple[str, bool]]:
        """Read every node, and return the faults as sentences, with whether each is foreign."""
        for label in LABELS:
            self._read(label)
        self._check_sums()
        for row in self.tx.stream(_FROM_ENTITIES):
            what = f"has a foreign relationship {row['type']} to {row['to']}"
            self.name(what, f"entity {row['id']}", foreign=True)
        for row in self.tx.stream(_FROM_LINKS):
            what = f"has a foreign relationship {row['type']} with {row['to']}"
            self.name(what, f"link {row['id']}", foreign=True)
        for row in self.tx.stream(_FOREIGN):
            label = ":".join(row["labels"]) or "without a label"
            self.name(_NO_PART, f"node {label} {row['id']}", foreign=True)
        return self.sentences + [
            (f"{number - NAMED_OF_A_KIND} others: each {what}", foreign)
            for (what, foreign), number in self.found.items()
            if number > NAMED_OF_A_KIND
        ]

    def _read(self, label: str) -> None:
        check = getattr(self, f"_check_{label.lower()}", None)
        for row in self.tx.stream(_WORDINGS if label == "Wording" else _NODES % label):
            node, key = row["n"], f"{label.lower()} {row['n'].get('id')}"
            if row["labels"] != [label]:
                extra = ", ".join(sorted(set(row["labels"]) - {label}))
                self.name(f"has foreign labels: {extra}", key, foreign=True)
            for type_, to, properties in row["led"]:
                if type_ not in LEADS.get(label, ()):
                    self.name(f"has a foreign relationship {type_} to {to}", key, foreign=True)
                elif properties:
                    self.name(
                        f"has properties on its relationship {type_} to {to}", key, foreign=True
                    )
            if check:
                check(key, node, row)

    def _check_hash(self, label: str, key: str, node: Row) -> bool:
        """Name a node whose content or seal is not right; return whether its hash is."""
        right = is_hashed_right(label, node)
        if not right:
            self.name("was changed: its hash stands for other content", key)
        elif label in SEALED and self.meta.get("sealed") and not is_sealed_right(label, node):
            beside = "recorded" if label == "Claim" else "marked"
            self.name(f"was changed: its seal stands for another hash, or {beside} otherwise", key)
        return right

    def _check_meta(self, key: str, node: Row, _: Row) -> None:
        if node.get("id") != "scamgraph":
            self.name(_NO_PART, key, foreign=True)
            return
        self.meta = node
        if extra := sorted(node.keys() - _META):
            self.name(f"has foreign properties: {', '.join(extra)}", key, foreign=True)
        if node.get("sealed") and node.get("seal") != meta_seal(node):
            self.name("was changed: its seal stands for other content", key, foreign=True)

    def _check_dataset(self, _key: str, node: Row, _: Row) -> None:
        self.datasets[node.get("id", "")] = node

    def _check_refusal(self, key: str, node: Row, _: Row) -> None:
        dataset, _dash, place = str(node.get("id")).rpartition("-")
        if dataset != node.get("dataset") or not place.isdecimal():
            self.name("is not a row that a load left out", key)
            return
        self.refusals[dataset][int(place)] = {
            name: value for name, value in node.items() if name not in ("id", "dataset")
        }

    def _check_source(self, key: str, node: Row, _: Row) -> None:
        self._check_hash("Source", key, node)
        self._check_described(key, node)
        self.sources[node.get("id", "")] = node.get("claims_hash") or ""
        self.hashes.append(f"{node.get('hash')}{node.get('claims_hash') or ''}")

    def _check_origin(self, key: str, node: Row, _: Row) -> None:
        self._check_hash("Origin", key, node)
        self._check_described(key, node)
        self.origins.add(node.get("id", ""))
        self.hashes.append(str(node.get("hash")))

    def _check_described(self, key: str, node: Row) -> None:
        if node.get("described_by") not in self.datasets:
            self.name("was described by no dataset of this record", key)

    def _check_judgement(self, key: str, node: Row, _: Row) -> None:
        self._check_hash("Judgement", key, node)
        if "dataset" in node and node["dataset"] not in self.datasets:
            self.name("was made by no dataset of this record", key)
        self.hashes.append(str(node.get("hash")))

    def _check_reply(self, key: str, node: Row, row: Row) -> None:
        right = self._check_hash("Reply", key, node)
        if right and node.get("id") != (node.get("request") or f"r{node['hash'][:24]}"):
            self.name("was changed: its id stands for other content", key)
        answered = [to for _, to, _ in row["led"]]
        if node.get("claim") not in answered or len(answered) != len(set(answered)):
            self.name("does not lead to the claim that it answers, once", key)
        self.hashes.append(str(node.get("hash")))

    def _check_redaction(self, key: str, node: Row, _: Row) -> None:
        self._check_hash("Redaction", key, node)
        self.hashes.append(str(node.get("hash")))

    def _check_claim(self, key: str, node: Row, row: Row) -> None:
        right = self._check_hash("Claim", key, node)
        if right and node.get("id") != claim_id(node):
            self.name("was changed: its id stands for other content", key)
        source = node.get("source", "")
        if is_hash(node.get("hash")):
            self.claims[source] = shifted(self.claims.get(source, ""), [node["hash"]])
        for type_ in leads_wrong(node, row["led"]):
            self.name(f"does not lead where its content says: {type_}", key)
        for type_ in ("ABOUT", "TOWARDS"):  # they belong to the graph: a rebuild mends them
            if len(ends_of(row["led"], type_)) > 1:
                self.name(f"leads {type_} more than one entity", key, foreign=True)
        datasets = ends_of(row["led"], "LOADED_BY")
        if not self.datasets.keys() >= set(datasets):
            self.name("was loaded by no dataset of this record", key)

    def _check_wording(self, key: str, node: Row, row: Row) -> None:
        claims = row["claims"]
        if len(claims) != 1:
            self.name(f"is the earlier wording of {len(claims)} claims, not of one", key)
        elif not is_wording_right(node, claims[0]):
            self.name("was changed: its id stands for another wording or claim", key)

    def _check_sums(self) -> None:
        """Name sources whose claims are not those recorded, and the record if nodes are missing."""
        for source in sorted(self.claims.keys() - self.sources.keys()):
            self.name("is missing: claims are stated in it", f"source {source}")
        for source, stored in self.sources.items():
            if stored != self.claims.get(source, ""):
                self.name(
                    "has other claims than were recorded: claims were deleted, added, or changed "
                    "together with their hash",
                    f"source {source}",
                    loss=True,
                )
        for key, card in self.datasets.items():
            rows = self.refusals.pop(key, {})
            listed = [rows[place] for place in sorted(rows)]
            facts = {name: card[name] for name in _CARD if name in card}
            # A load that is not finished, and a redaction, leave no hash.
            if card.get("hash") != "" and card.get("hash") != digest([facts, listed]):
                self.name("was changed, or the rows that it left out were", f"dataset {key}")
        for key in sorted(self.refusals):
            self.name("is missing: rows were left out of it", f"dataset {key}")
        for (what, _), number, stored in zip(
            KEPT.items(), count_kept(self.tx.rows), self.meta.get("kept") or (), strict=False
        ):
            if number != stored:
                words = f"holds {number} {what}, and :Meta counts {stored}"
                self.name(words, "the record", loss=number < stored)
        if self.meta.get("record_hash") != digest_of_all(self.hashes):
            self.name(
                "is not what :Meta says: a source, an origin, a judgement, a reply or a redaction "
                "was deleted, added, or changed together with its hash",
                "the hash of the record",
                loss=True,
            )


def faults_of_record(tx: Transaction) -> list[str]:
    """Return what is wrong with the record or foreign in the store, a sentence for each fault."""
    return [sentence for sentence, _ in _Check(tx).run()]


def check_record(tx: Transaction) -> None:
    """Raise MutilatedRecord, which names the first faults, if the record is not whole.

    Foreign nodes, labels and relationships beside it are no reason.
    """
    if faults := [sentence for sentence, foreign in _Check(tx).run() if not foreign]:
        named = "; ".join(faults[:SHOWN])
        more = f"; and {len(faults) - SHOWN} more" if len(faults) > SHOWN else ""
        raise MutilatedRecord(
            f"The record was changed by another program, so nothing was written: {named}{more}. "
            "See all: scamgraph doctor. Then load the sources again (scamgraph ingest), which "
            "restores them, or restore a backup; to go on without what is in neither: "
            "scamgraph doctor --accept-loss REASON"
        )


def losses(tx: Transaction) -> list[str]:
    """Return what is missing of the record, a sentence for each loss; empty if it is whole.

    Raise MutilatedRecord if content was changed too: that is no loss, and must be restored.
    """
    check = _Check(tx)
    faults = [sentence for sentence, foreign in check.run() if not foreign]
    if check.altered:
        raise MutilatedRecord(
            "Something was changed, not only lost, so no loss was accepted: "
            f"{'; '.join(faults[:SHOWN])}. Restore it first: scamgraph ingest, or a backup"
        )
    return faults


def seal_record(store: Store) -> None:
    """Seal the claims and redactions of an earlier version, which had no seals.

    Each transaction seals some thousand; an interrupted run is continued by the next.
    """
    for label in SEALED:
        ids = store.read(partial(_unsealed, label=label))
        for start in range(0, len(ids), SEALED_AT_ONCE):
            store.write(partial(_seal, label=label, ids=ids[start : start + SEALED_AT_ONCE]))
    store.write(lambda tx: tx.rows("MATCH (m:Meta {id: 'scamgraph'}) SET m.sealed = true"))


def _unsealed(tx: Transaction, label: str) -> list[str]:
    return tx.column(f"MATCH (n:{label}) WHERE n.seal IS NULL", "n.id")


def _seal(tx: Transaction, label: str, ids: list[str]) -> None:
    rows = [
        {"id": row["n"]["id"], "seal": seal_of(label, row["n"])}
        for row in tx.stream_each(
            f"UNWIND $rows AS id MATCH (n:{label} {{id: id}}) RETURN properties(n) AS n", ids
        )
    ]
    tx.each(f"UNWIND $rows AS row MATCH (n:{label} {{id: row.id}}) SET n.seal = row.seal", rows)


def is_hash(value: object) -> bool:
    """Return whether a value has the form of a hash."""
    return isinstance(value, str) and len(value) == 64 and set(value) <= set("0123456789abcdef")


def ends_of(led: Sequence[Sequence[Any]], type_: str) -> list[str]:
    """Return the ids to which relationships of a type lead, sorted."""
    return sorted(str(to) for name, to, *_ in led if name == type_)


def leads_wrong(claim: Row, led: Sequence[Sequence[Any]]) -> list[str]:
    """Return the types of relationships that do not lead from a claim where its content says.

    `led` holds (type, id of the end, …) of every relationship that leads away from it.
    """
    wrong = []
    if ends_of(led, "STATED_IN") != [claim.get("source")]:
        wrong.append("STATED_IN")
    if ends_of(led, "RESTS_ON") != sorted(claim.get("rests_on") or ()):
        wrong.append("RESTS_ON")
    datasets = ends_of(led, "LOADED_BY")
    if not datasets or len(datasets) != len(set(datasets)):
        wrong.append("LOADED_BY")
    return wrong

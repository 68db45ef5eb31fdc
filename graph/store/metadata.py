""":Meta, schema and record hashes."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import asdict, dataclass
from threading import Lock
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from graph.errors import ForeignStore, NewerSchema
from graph.evidence.claim_weights import table
from graph.hashing import digest, digest_of_all, shifted
from graph.store.connection import BATCH, Row, Store, Transaction
from graph.vocabulary import vocabulary

SCHEMA = 1
# Increase it when the same record gives another graph or other hashes: the next opening of a store
# then rebuilds it.
GRAPH = 5
# What a store holds: nothing is ever published onto a record.
RECORD, PUBLIC = "record", "public"


@dataclass(frozen=True, slots=True)
class Meta:
    """`version` rises with every write; `record_hash` is the same on every engine.

    `made_by` is a hash of how the graph was computed: vocabulary, table of weights, and GRAPH.
    `holds` says whether this is the record's store or the public one; `imported` that neo4j-admin
    wrote it and scamgraph has not opened it since; `begun_anew` that a rebuild is unfinished;
    `sealed` that every claim and redaction has a seal (`graph.store.rows.seal_of`). `removed_in` is
    the last version that removed something that readers had been shown.
    """

    schema: int
    made_by: str
    version: int
    record_hash: str
    holds: str = RECORD
    imported: bool = False
    begun_anew: bool = False
    sealed: bool = False
    removed_in: int = 0

    @property
    def stale(self) -> bool:
        """Return whether the graph, or a part of it, was computed in another way."""
        return self.begun_anew or self.made_by != how_made()


def how_made() -> str:
    """Return a hash of all that decides which graph follows from a record."""
    return digest([GRAPH, vocabulary().hash, asdict(table())])


def read_meta(tx: Transaction) -> Meta | None:
    """Return the store's :Meta, or None in a store that was never written."""
    row = tx.first(
        "MATCH (m:Meta {id: 'scamgraph'}) RETURN m.schema AS schema, m.made_by AS made_by, "
        "m.version AS version, m.record_hash AS record_hash, m.holds AS holds, "
        "m.imported AS imported, m.begun_anew AS begun_anew, m.sealed AS sealed, "
        "m.removed_in AS removed_in"
    )
    if row is None:
        return None
    return Meta(
        row["schema"] or 0,
        row["made_by"] or "",
        row["version"] or 0,
        row["record_hash"] or "",
        row["holds"] or RECORD,
        bool(row["imported"]),
        bool(row["begun_anew"]),
        bool(row["sealed"]),
        row["removed_in"] or 0,
    )


T = TypeVar("T")


class _Kept(Generic[T]):
    """A value and the version of the data that it was made from."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.key: Hashable = None
        self.value: T | None = None


class VersionCache(Generic[T]):
    """What is made from a whole store, kept until its data change; any thread may ask.

    Whoever asks while the value of a store is being made waits for it: an older one may hold what
    has been redacted since. `make` gets the store and what was kept before, or None.
    """

    def __init__(self, make: Callable[[Store, T | None], T]) -> None:
        self._make = make
        self._lock = Lock()
        self._kept: WeakKeyDictionary[Store, _Kept[T]] = WeakKeyDictionary()

    def now(self, store: Store) -> T:
        """Return the value for the store's present version."""
        return self.at(store, store.read(_version))

    def at(self, store: Store, key: Hashable) -> T:
        """Return the value for a version that the caller has read, with what else it depends on."""
        return self._made_at(store, key, lambda before: self._make(store, before))

    def _made_at(self, store: Store, key: Hashable, make: Callable[[T | None], T]) -> T:
        with self._lock:
            kept = self._kept.setdefault(store, _Kept())
        with kept.lock:
            if kept.value is None or kept.key != key:
                kept.value, kept.key = make(kept.value), key
            return kept.value


class ReadCache(VersionCache[T]):
    """The same of what answers read more beside: both are read in the answer's own transaction."""

    def __init__(self, read: Callable[[Transaction], T]) -> None:
        super().__init__(lambda store, _: store.read(read))
        self._read = read

    def within(self, tx: Transaction) -> T:
        """Return the value for the version of the data that a transaction sees."""
        version = _version(tx)
        while True:
            value = self._made_at(tx.store, version, lambda _: self._read(tx))
            # A server that lets a transaction see what is written meanwhile may have let it now.
            before, version = version, _version(tx)
            if version == before:
                return value


def _version(tx: Transaction) -> int:
    meta = read_meta(tx)
    return meta.version if meta else 0


def check_ours(store: Store, holds: str = RECORD) -> Meta | None:
    """Return the store's :Meta after checking that this version may write here.

    Raise ForeignStore if there is data but no :Meta, or if this is the record's store and should be
    the public one, or the reverse; NewerSchema if a later version wrote the record.
    """
    meta = store.read(read_meta)
    if meta is None and store.read(lambda tx: tx.first("MATCH (n) RETURN 1 AS one LIMIT 1")):
        raise ForeignStore(
            "the database holds data of another program; nothing was changed. "
            "Give scamgraph a database of its own (NEO4J_DATABASE or NEO4J_URI)"
        )
    if meta and meta.schema and meta.holds != holds:
        raise ForeignStore(
            "the public store would be the record's own store: give it one of its own "
            "(NEO4J_PUBLIC_URI or NEO4J_PUBLIC_DATABASE)"
            if holds == PUBLIC
            else "this is the public store, which holds no record: serve it with --public, and "
            "let NEO4J_URI name the record's own"
        )
    if meta and meta.schema > SCHEMA:
        raise NewerSchema(
            f"the record was written by a newer scamgraph (schema {meta.schema}, this one knows "
            f"{SCHEMA}); update scamgraph"
        )
    return meta


def begin_meta(store: Store, holds: str = RECORD) -> None:
    """Write :Meta into an empty store."""

    def work(tx: Transaction) -> None:
        stamp(tx, digest_of_all([]))
        tx.rows(
            "MATCH (m:Meta {id: 'scamgraph'}) SET m.holds = $holds, m.sealed = true", holds=holds
        )

    store.write(work)


def stamp(tx: Transaction, record_hash: str) -> None:
    """Write the schema and the hash of the record into :Meta.

    In a new store also how the graph is computed; one that is out of date stays so until a rebuild.
    """
    tx.rows(
        "MATCH (m:Meta {id: 'scamgraph'}) SET m.schema = $schema, "
        "m.made_by = coalesce(m.made_by, $made_by), m.record_hash = $hash",
        schema=SCHEMA,
        made_by=how_made(),
        hash=record_hash,
    )


def note_removal(tx: Transaction) -> None:
    """Record that this version removes something, so that no page of an earlier one is sent."""
    tx.rows("MATCH (m:Meta {id: 'scamgraph'}) SET m.removed_in = m.version")


def begin_rebuild(tx: Transaction) -> None:
    """Record that a rebuild is unfinished; other writes leave the mark."""
    tx.rows("MATCH (m:Meta {id: 'scamgraph'}) SET m.begun_anew = true")


def end_rebuild(tx: Transaction) -> None:
    """Record that the rebuild is finished, and how the graph was computed."""
    tx.rows(
        "MATCH (m:Meta {id: 'scamgraph'}) SET m.made_by = $made_by REMOVE m.begun_anew",
        made_by=how_made(),
    )


_HASHED = {
    "Source": "n.hash + coalesce(n.claims_hash, '')",
    **dict.fromkeys(("Origin", "Judgement", "Reply", "Redaction"), "n.hash"),
}


def record_hash(tx: Transaction) -> str:
    """Return the hash over sources, their claims, origins, judgements, replies, redactions."""
    hashes: list[str] = []
    for label, part in _HASHED.items():
        hashes += tx.column(f"MATCH (n:{label})", part)
    return digest_of_all(hashes)


_WRITE = "UNWIND $rows AS row MATCH (s:Source {id: row.id}) SET s.claims_hash = row.hash"


def shift_sources(tx: Transaction, added: Iterable[Row], removed: Iterable[Row]) -> None:
    """Add claims (as node properties) to the hashes of their sources, and remove others."""
    more, less = _by_source(added), _by_source(removed)
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (s:Source {id: id}) RETURN id AS id, s.claims_hash AS hash",
        sorted(more.keys() | less.keys()),
    )
    tx.each(
        _WRITE,
        [
            {"id": row["id"], "hash": shifted(row["hash"] or "", more[row["id"]], less[row["id"]])}
            for row in rows
        ],
    )


def stamp_sources(tx: Transaction, sources: Iterable[str]) -> bool:
    """Compute the hashes of these sources from all their claims; return whether one was wrong."""
    hashes = dict.fromkeys(sorted(sources), "")
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (c:Claim {source: id}) WITH id, collect(c.hash) AS listed "
        "UNWIND range(0, size(listed) - 1, $most) AS at "
        "RETURN id, listed[at..at + $most] AS some",
        hashes,
        most=BATCH,
    )
    for row in rows:
        hashes[row["id"]] = shifted(hashes[row["id"]], row["some"])
    stored = tx.gather(
        "UNWIND $rows AS id MATCH (s:Source {id: id}) "
        "RETURN id AS id, coalesce(s.claims_hash, '') AS hash",
        hashes,
    )
    wrong = [row["id"] for row in stored if row["hash"] != hashes[row["id"]]]
    tx.each(_WRITE, [{"id": key, "hash": hashes[key]} for key in wrong])
    return bool(wrong)


def _by_source(rows: Iterable[Row]) -> dict[str, list[str]]:
    by_source: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        by_source[row["source"]].append(row["hash"])
    return by_source
